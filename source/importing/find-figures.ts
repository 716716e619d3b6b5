import type {Figure} from '../report/model.ts';
import {counted} from './figures/counted.ts';
import {datesIn} from './figures/dated.ts';
import {type Quantity, quantities} from './figures/quantities.ts';
import type {FoundStatement} from './find-statements.ts';
import {sentences} from './language/sentences.ts';
import type {Setting} from './setting.ts';

/** A figure the report prints, with the offsets of its number; issue, group and those it is about are found elsewhere. */
export type FoundFigure = Pick<
	Figure,
	'label' | 'value' | 'of' | 'unit' | 'asOf' | 'due' | 'dueText' | 'place' | 'paragraph' | 'statedBy'
> & {
	readonly start: number;
	readonly end: number;
};

const place =
	/\b(?:in|at|across|throughout) (?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:and |of |de |-)?\p{Lu}[\p{L}'’-]+)*(?: (?:region|province|department|district|county|State|camp))?)/u;
const noPlace =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Government|Council|Security|United|Mission|Article|Annex)\b/;
// "of the 11,200 authorized", "out of an authorized strength of 11,200": the second number is the whole.
const whole =
	/^[\p{L}\s,-]{0,40}?\b(?:out )?of (?:the |a total of |an? (?:authorized|planned|total|approved) (?:strength|total|ceiling|number) of |some |its |(?:the|its|their) [\p{Ll}-]+ )?$/u;

/** The figures of a report's paragraphs, each with what it counts, its whole, its date and place, and who states it. */
export function findFigures({paragraphs}: Setting, statements: readonly FoundStatement[]): FoundFigure[] {
	const byParagraph = Map.groupBy(statements, ({paragraph}) => paragraph);
	return paragraphs.flatMap(({number, text}) =>
		sentences(text).flatMap((span) => {
			const said = (byParagraph.get(number) ?? []).filter(({start, end}) => start < span.end && end > span.start);
			return ofSentence(text.slice(span.start, span.end)).map((figure) => {
				const start = figure.start + span.start;
				const by = said.findLast((one) => one.start <= start && start < one.end);
				return {...figure, start, end: figure.end + span.start, paragraph: number, statedBy: by?.actors ?? []};
			});
		}),
	);
}

type Unplaced = Omit<FoundFigure, 'paragraph' | 'statedBy'>;

function ofSentence(sentence: string): Unplaced[] {
	const all = quantities(sentence);
	const found: Unplaced[] = [];
	for (let at = 0; at < all.length; at += 1) {
		const quantity = all[at];
		if (!quantity) {
			continue;
		}

		const next = all[at + 1];
		const isPart =
			next !== undefined &&
			typeof next.value === 'number' &&
			next.unit === undefined &&
			whole.test(sentence.slice(quantity.end, next.start));
		const inverted =
			next !== undefined &&
			/\bof (?:the |some |a total of )?$/i.test(sentence.slice(Math.max(0, quantity.start - 30), quantity.start)) &&
			/^[\p{L}\s-]{3,40}, (?:only |some |just )?$/u.test(sentence.slice(quantity.end, next.start));
		if (inverted && typeof quantity.value === 'number' && typeof next.value === 'number' && next.unit === undefined) {
			const what = counted(sentence.slice(quantity.end, next.start).trim(), undefined);
			found.push({
				...(what ?? {unit: 'number', label: 'Number'}),
				value: next.value,
				of: quantity.value,
				start: next.start,
				end: next.end,
				...datesIn(sentence, next),
			});
			at += 1;
			continue;
		}

		const figure = read(sentence, quantity, isPart ? next : undefined);
		if (figure) {
			found.push({...figure, ...datesIn(sentence, quantity)});
		}

		if (isPart) {
			at += 1;
		}
	}

	return found;
}

function read(sentence: string, {start, end, value, unit}: Quantity, all: Quantity | undefined): Unplaced | undefined {
	const own = counted(sentence.slice(end, end + 160).trim(), unit);
	const what =
		(all &&
		!/^\p{L}/u.test(
			sentence
				.slice(end, end + 80)
				.trim()
				.replace(/^(?:out )?of\b.*/s, ''),
		)
			? counted(sentence.slice(all.end, all.end + 160).trim(), unit)
			: own) ??
		own ??
		partOf(sentence.slice(Math.max(0, start - 60), start), sentence.slice(end, end + 4), unit);
	const where =
		place.exec(wordsFrom(sentence, end, 120))?.[1] ?? place.exec(sentence.slice(Math.max(0, start - 200), start))?.[1];
	return (
		what && {
			...what,
			value,
			...(typeof all?.value === 'number' ? {of: all.value} : {}),
			...(where !== undefined && !noPlace.test(where) ? {place: where} : {}),
			start,
			end,
		}
	);
}

/** Whole words: half a name is another place. */
function wordsFrom(text: string, from: number, most: number): string {
	const words = text.slice(from, from + most);
	return from + most < text.length ? words.replace(/[\p{L}'’-]+$/u, '') : words;
}

// "A reduction of 119,000 (or 19 per cent)": what stands before the number says what it is.
function partOf(before: string, after: string, unit: string | undefined): ReturnType<typeof counted> {
	const noun = /\b(?:an?|the) ([\p{Ll}-]+) of (?:some |about |around |nearly |over |only |approximately )?$/u.exec(
		before,
	)?.[1];
	return noun === undefined || unit !== undefined || after === ' of ' ? undefined : counted(noun, unit);
}
