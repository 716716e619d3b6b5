import type {Figure, Report, Statement, Term} from '../../report/model.ts';
import {shortNames, speakers} from '../actors/names.ts';
import {byKind} from '../by-kind.ts';
import {byKey} from '../order-by.ts';
import {dateKey, formatDate} from '../programme/moments.ts';
import {collect, type ReportIndex, termParagraph} from '../report-index.ts';
import {subjectWords} from '../subjects/subject-words.ts';
import {fold} from '../wording.ts';
import {saidText} from './said-text.ts';
import {termWords} from './term-text.ts';

/**
 * A statement, a figure or a term that is due, with its date as far as it is stated, `2014-06`, or worked out from its words, `by June`; these
 * may stand alone, `within 60 days`.
 */
export type Due = {readonly date: string | undefined; readonly words: string | undefined} & (
	| {readonly kind: 'statement'; readonly entry: Statement}
	| {readonly kind: 'figure'; readonly entry: Figure}
	| {readonly kind: 'term'; readonly entry: Term}
);

/**
 * When something is due, in the report's words and with what they don't say of the date: `by 3 June (2014)`, `by the end of the month
 * (June 2014)`; nothing where it is not.
 */
export function dueText({due, dueText: words}: Pick<Statement, 'due' | 'dueText'>): string | undefined {
	const date = due && formatDate(due);
	if (words === undefined || date === undefined || fold(words).includes(fold(date))) {
		return words ?? date;
	}

	const [, day = '', year = date] = /^(.+) (\d{4})$/.exec(date) ?? [];
	return `${words} (${day !== '' && fold(words).includes(fold(day)) ? year : date})`;
}

/**
 * All that is due, the earliest first; what has no date stands last. A figure that a statement tells of is there with that.
 * @returns what was still open on a day, and what was past: a month is past when it is over
 * @param day `YYYY-MM-DD`; without one nothing is past
 */
export function whatIsDue(
	{statements, figures, terms}: Pick<Report, 'statements' | 'figures' | 'terms'>,
	day: string | undefined,
): {readonly open: readonly Due[]; readonly past: readonly Due[]} {
	const all: Due[] = [
		...statements.map((entry) => ({kind: 'statement', entry, date: entry.due, words: entry.dueText}) as const),
		...withoutTold(figures, statements).map(
			(entry) =>
				({kind: 'figure', entry, date: entry.due, words: entry.due === undefined ? entry.dueText : undefined}) as const,
		),
		...terms.map((entry) => ({kind: 'term', entry, date: entry.due, words: undefined}) as const),
	];
	const sorted = all
		.filter(({date, words}) => date !== undefined || words !== undefined)
		.toSorted(byKey(({date}) => dateKey(date)));
	const isPast = ({date}: Due) => date !== undefined && day !== undefined && date < day.slice(0, date.length);
	return {open: sorted.filter((due) => !isPast(due)), past: sorted.filter(isPast)};
}

/**
 * The day by which what is due is open or past: that of a clock, or else that on which the report was published, in a month or a year where
 * no more is known; `undefined` where neither is.
 * @param at a moment, beginning `YYYY-MM-DD`
 */
export function dayOfDue({published}: Report, at: string | undefined): string | undefined {
	return at?.slice(0, 'YYYY-MM-DD'.length) ?? published;
}

/** What a row on something due says, but for its kind and its date: of a figure the value stands beside its text. */
export type DueCells = {
	readonly id: string;
	/** The ids of those who have to do with it. */
	readonly actors: readonly string[];
	readonly text: string;
	/** Who says it, or has it to do. */
	readonly who: string;
	/** The document that its paragraph is in, where that is not the report. */
	readonly source: string | undefined;
	readonly paragraph: string;
};

/** What a row on something due says. */
export function dueCells(index: ReportIndex, due: Due): DueCells {
	return byKind<Due, DueCells>(due, {
		statement: ({entry}) => ({
			...{id: entry.id, actors: entry.actors, text: saidText(index, entry), who: speakers(index, entry)},
			...{source: undefined, paragraph: entry.paragraph},
		}),
		figure: ({entry}) => ({
			...{id: entry.id, actors: [...entry.statedBy, ...entry.about], text: entry.label},
			...{who: shortNames(index, entry.statedBy), source: entry.source, paragraph: entry.paragraph},
		}),
		term: ({entry}) => ({
			...{id: String(entry.number), actors: entry.addressees, text: termWords(entry)},
			...{who: shortNames(index, entry.addressees), source: undefined, paragraph: termParagraph(entry)},
		}),
	});
}

// In one paragraph, by one date: the statement has what is counted, or most of what the figure is called.
function withoutTold(figures: readonly Figure[], statements: readonly Statement[]): readonly Figure[] {
	const telling = collect(statements, (statement) => keyOf(statement));
	const isTold = (figure: Figure): boolean =>
		keyOf(figure).some((key) =>
			telling.get(key)?.some(({text}) => {
				const words = new Set(subjectWords(text));
				const has = (called: readonly string[]) => called.filter((word) => words.has(word)).length;
				const [label, unit] = [subjectWords(figure.label), subjectWords(figure.unit)];
				return 2 * has(label) > label.length || (unit.length > 0 && has(unit) === unit.length);
			}),
		);
	return figures.filter((figure) => figure.source !== undefined || !isTold(figure));
}

function keyOf({paragraph, due, dueText}: Pick<Statement, 'paragraph' | 'due' | 'dueText'>): string[] {
	return [due ?? [], dueText ?? []].flat().map((when) => `${paragraph} ${when}`);
}
