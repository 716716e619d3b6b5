import type {Span} from '../language/span.ts';

/** A number in a text that counts or measures something. */
export type Quantity = Span & {
	readonly value: number | {readonly min: number; readonly max: number};
	readonly unit?: string;
};

const words = new Map(
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		.split(' ')
		.map((word, at) => [word, at + 2]),
);
const multiples: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const number = `(?:${digits}|\\b(?:${[...words.keys()].join('|')})\\b)`;
const currency = '(?:US\\$|\\$|€|£|CFAF?|USD|EUR)';
const pattern = new RegExp(
	`(?<![\\p{L}\\d/.-])(?<money>${currency} ?)?(?<low>${number})(?:(?: (?:to|and)|-|–) ?(?<high>${digits}))?(?: (?<multiple>${Object.keys(multiples).join('|')}))?(?<cent> per cent| percent|%)?(?![\\d/]|[-–]\\p{L}|\\p{L}|\\.\\d)`,
	'giu',
);
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
// A number behind these words names something: "resolution 2100", "paragraph 4", "articles 5 and 6".
const naming =
	/\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|level|rule|table|page|No\.|phase|sector|zone|item|decision|decree|law|regulation|pillar|clause) $/i;
// Stretches of time that only place an event: "over the past six months".
const spanBefore = /\b(?:past|last|next|previous|coming|following|within|for|after|first) $/i;
const spanAfter = /^ (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i;
const afterwards = new RegExp(
	`^(?: (?:${months})\\b| \\(\\d{4}\\)|:\\d{2}| ?(?:a\\.m|p\\.m|hours)\\b|(?:st|nd|rd|th)\\b)`,
	'i',
);
// "Delmas 33": a capital within a sentence makes it a name; a number of thousands is none.
const nameBefore = /[\p{L}\p{N},] \p{Lu}[\p{L}’'-]*\p{Ll} $/u;
const monthBefore = new RegExp(`(?:${months})(?: \\d{1,2},)? $`, 'i');

/** The quantities of a text: dates, times, years, resolutions, articles and the like are none. */
export function quantities(text: string): Quantity[] {
	const found: Quantity[] = [];
	for (const match of text.matchAll(pattern)) {
		const start = match.index;
		const end = start + match[0].length;
		const {low = '', high, multiple, money, cent} = match.groups ?? {};
		const before = text.slice(Math.max(0, start - 40), start);
		if (
			isName(
				low,
				before,
				text.slice(end, end + 20),
				money !== undefined || cent !== undefined || multiple !== undefined,
			)
		) {
			continue;
		}

		const factor = multiples[multiple?.toLowerCase() ?? ''] ?? 1;
		const unit = cent === undefined ? money?.trim() : 'per cent';
		const measured = unit === undefined ? {} : {unit};
		const first = amountOf(low) * factor;
		if (high === undefined) {
			found.push({start, end, value: first, ...measured});
		} else if (/ and /.test(match[0]) && !/\bbetween $/i.test(before)) {
			// "75 and 90 per cent" are two.
			const second = start + match[0].lastIndexOf(high);
			found.push({start, end: start + low.length, value: first, ...measured});
			found.push({start: second, end, value: amountOf(high) * factor, ...measured});
		} else {
			found.push({start, end, value: {min: first, max: amountOf(high) * factor}, ...measured});
		}
	}

	return found;
}

function isName(low: string, before: string, after: string, measured: boolean): boolean {
	const year = /^(?:19|20)\d\d$/.test(low) && !measured;
	const listed = /\b(?:resolutions?|articles?|paragraphs?|paras?\.?) [\d(),\s]*(?:and )?$/i.test(before);
	const time = spanBefore.test(before) && spanAfter.test(after);
	const called = nameBefore.test(before) && /^\d{1,3}$/.test(low) && !measured;
	return called || time || year || naming.test(before) || listed || monthBefore.test(before) || afterwards.test(after);
}

function amountOf(printed: string): number {
	return words.get(printed.toLowerCase()) ?? Number(printed.replaceAll(',', ''));
}
