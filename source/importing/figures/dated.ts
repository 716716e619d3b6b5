import type {Span} from '../language/span.ts';

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const date = `(?:(?<day>\\d{1,2}) )?(?<month>${months.join('|')})(?: (?<year>\\d{4}))?|(?<alone>(?:19|20)\\d\\d)`;
const asOf = new RegExp(
	`\\b(?:as (?:at|of)|on|since|in|during) (?:the (?:end|beginning|month) of )?(?:${date})\\b`,
	'gi',
);
const due = new RegExp(
	`\\b(?:by|before|until|not later than|no later than) (?:the (?:end|beginning|middle) of |early |late |mid-|end-)?(?:${date})\\b`,
	'gi',
);

/** The dates a sentence gives for its figures: as far as it states them, with the printed words of what is to come. */
export type Dates = {readonly asOf?: string; readonly due?: string; readonly dueText?: string};

/**
 * When what a sentence counts was so, or is to be so. A month without a year stays words. A date in another clause than the number is
 * that of something else; one that opens the sentence is that of all.
 */
export function datesIn(sentence: string, number: Span): Dates {
	const [then] = [...sentence.matchAll(due)].filter((match) => isWith(sentence, match, number));
	const [at] = [...sentence.matchAll(asOf)].filter((match) => isWith(sentence, match, number));
	const dueDate = then ? partial(then) : undefined;
	const atDate = at ? partial(at) : undefined;
	return {
		...(atDate === undefined || dueDate !== undefined ? {} : {asOf: atDate}),
		...(dueDate === undefined ? {} : {due: dueDate}),
		...(then ? {dueText: then[0]} : {}),
	};
}

function isWith(sentence: string, {0: words, index}: RegExpExecArray, {start, end}: Span): boolean {
	const between = index < start ? sentence.slice(index + words.length, start) : sentence.slice(end, index);
	return /^as (?:at|of)/i.test(words) || sentence.slice(0, index).trim() === '' || !/[,;:](?!\d)/.test(between);
}

function partial({groups}: RegExpExecArray): string | undefined {
	const {day, month, year, alone} = groups ?? {};
	if (alone !== undefined) {
		return alone;
	}

	if (year === undefined || month === undefined) {
		return undefined;
	}

	const number = `${months.indexOf(month.toLowerCase()) + 1}`.padStart(2, '0');
	return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}
