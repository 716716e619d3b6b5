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
// A number behind these words names something: "resolution 2100", "paragraph 4", "at 10 a.m.".
const names =
	/(?:\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|level|levels|rule|figure|table|page|pages|No\.|number|group|phase|sector|operative|zone|agenda item|item|decision|decree|law|regulation|act|step|pillar|chapter|term|option|clause|operational) |\bof |,? and |, )$/i;
const naming =
	/\b(?:resolutions?|articles?|paragraphs?|paras?\.?|sections?|chapters?|annex(?:es)?|level|rule|table|page|No\.|phase|sector|zone|item|decision|decree|law|regulation|pillar|clause) $/i;
// Stretches of time that only place an event: "over the past six months".
const spanBefore = /\b(?:past|last|next|previous|coming|following|within|for|after|first) $/i;
const spanAfter = /^ (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i;
const afterwards = new RegExp(
	`^(?: (?:${months})\\b| \\(\\d{4}\\)|:\\d{2}| ?(?:a\\.m|p\\.m|hours)\\b|(?:st|nd|rd|th)\\b)`,
	'i',
);
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
		const between = high !== undefined && (!/ and /.test(match[0]) || /\bbetween $/i.test(before));
		if (high !== undefined && !between) {
			continue;
		}

		const value =
			high === undefined ? amountOf(low) * factor : {min: amountOf(low) * factor, max: amountOf(high) * factor};
		const unit = cent === undefined ? (money?.trim() ?? undefined) : 'per cent';
		found.push({start, end, value, ...(unit === undefined ? {} : {unit})});
	}

	return found;
}

function isName(low: string, before: string, after: string, measured: boolean): boolean {
	const year = /^(?:19|20)\d\d$/.test(low) && !measured;
	const listed = names.test(before) && /\b(?:resolutions?|articles?|paragraphs?|paras?\.?) [\d(), and]*$/i.test(before);
	const time = spanBefore.test(before) && spanAfter.test(after);
	return time || year || naming.test(before) || listed || monthBefore.test(before) || afterwards.test(after);
}

function amountOf(printed: string): number {
	return words.get(printed.toLowerCase()) ?? Number(printed.replaceAll(',', ''));
}
