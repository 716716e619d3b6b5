import {stated} from '../../report/stated.ts';
import type {Span} from '../language/lexicon/tokens.ts';
import {isNoFigure} from './no-figure.ts';

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const multiples = new Map(Object.entries({hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12}));
const parts = new Map(Object.entries({half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10}));

const units = new Map([
	...ones.map((word, at) => [word, at + 1] as const),
	...teens.map((word, at) => [word, at + 10] as const),
	...tens.map((word, at) => [word, (at + 2) * 10] as const),
	['dozen', 12] as const,
]);

const multiple = [...multiples.keys()].join('|');
const ten = `(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?`;

const cent = ' ?(?:per cent|percent|%)';

/** The source for a part of a multiple, and for several with half of one: "a quarter of a million", "two and a half million". */
const partSource = `(?:(?:half|(?:an?|one|two|three) (?:quarter|third)s?) of an?|(?:an?|one|${ones.slice(1).join('|')}) and a half)(?= (?:${multiple})\\b)`;

/** The source of a regular expression for a number in digits or words; "one" and "a" count with a multiple only. */
const numberSource = `(?:${partSource}|(?<=[\\s(])[-−](?=\\d+(?:\\.\\d+)?${cent})\\d+(?:\\.\\d+)?|\\d{1,3}(?:[, \\u00A0\\u202F]\\d{3})+(?!\\d)(?:\\.\\d+)?|(?!0\\d)\\d+(?:\\.\\d+)?|(?:half an?|an?|one)(?= (?:${multiple})\\b)|a dozen|${ten}|${[...teens, ...ones.slice(1)].join('|')})`;

/** Of "a hundred and fifty" what stands behind "and". */
const small = `(?:${ten}|${[...teens, ...ones].join('|')})`;

const multipleSource = `(?:(?:${multiple})(?: (?:${multiple}))?)`;

// "Four in five", but not "five in two towns", nor "four in five days": of so many any.
const fewIn = [...ones.slice(1), 'ten'].map(
	(whole, at) => `(?:${ones.slice(0, at + 1).join('|')}) (?:in|out of every)(?: every)? ${whole}`,
);
const ofAnySource = `(?:one out of (?:every )?(?:${[...ones.slice(1), 'ten'].join('|')})|${fewIn.join('|')}|[1-9] (?:in|out of)(?: every)? (?:10|20|100)|[1-4] in (?:every )?5)(?! (?:years|months|weeks|days|hours)\\b)`;

/** The source for a fraction: "two thirds", "a quarter", "half", "four in five". */
const fractionSource = `(?:(?:an?|one|${ones.slice(1).join('|')})[ -](?:${[...parts.keys()].join('|')})s?|half|${ofAnySource})`;

/** The number that words or digits print: "1.1", "twenty-five", "a". */
function numberOf(printed: string): number {
	const words = printed.toLowerCase().replace(/^a dozen$/, 'dozen');
	if (/^[-−]?\d/.test(words)) {
		return Number(words.replace('−', '-').replaceAll(/[, \u00A0\u202F]/g, ''));
	}

	if (words.endsWith(' and a half')) {
		return numberOf(words.replace(/ and a half$/, '')) + 0.5;
	}

	if (words.startsWith('half') || / of an?$/.test(words)) {
		return fractionOf(words.replace(/ of an?$/, ''));
	}

	return words.split('-').reduce((sum, word) => sum + (units.get(word) ?? 1), 0);
}

function factorOf(printed = ''): number {
	const words = printed.toLowerCase().split(' ');
	return words.reduce((product, word) => product * (multiples.get(word) ?? 1), 1);
}

// As it is printed: 4.1 times a billion is not quite that.
function amountOf(printed: string, multiple: string | undefined, rest: string | undefined): number {
	const value = numberOf(printed) * factorOf(multiple) + (rest === undefined ? 0 : numberOf(rest));
	return Number(value.toPrecision(12));
}

/** The fraction that words print: 2/3 for "two thirds". */
function fractionOf(printed: string): number {
	const [, some, all] = /^(\S+) .*\b(?:in|of|every) (\S+)$/iu.exec(printed) ?? [];
	if (some !== undefined && all !== undefined) {
		return numberOf(some) / numberOf(all);
	}

	const [count = '', part = 'half'] = printed.toLowerCase().split(/[ -]/);
	return (units.get(count) ?? 1) / (parts.get(part.replace(/s$/, '')) ?? 2);
}

/** A number in a text that counts or measures something: a value, or a share of a whole that is stated as a fraction. */
export type Quantity = Span & {
	readonly value?: number | {readonly min: number; readonly max: number};
	/** As a fraction. */
	readonly share?: number;
	/** Of money and of shares; what is counted has its own. */
	readonly unit?: string;
};

const currencies = [
	[/\$|USD|dollar/i, 'US dollars'],
	[/€|EUR/i, 'euros'],
	[/£|pound/i, 'pounds'],
	[/CFA/i, 'CFA francs'],
] as const;
const money = '(?:(?:US\\$|\\$|€|£|CFAF?|FCFA|USD|EUR) ?)';
const named =
	' (?:(?:of )?(?<currency>United States dollars?|US dollars?|dollars?|euros?|CFA francs?|pounds sterling))\\b';
const amount = (name: string) =>
	`(?<money${name}>${money})?(?<number${name}>${numberSource})(?: (?<multiple${name}>${multipleSource})\\b(?:(?<=hundred|thousand) and (?<rest${name}>${small})\\b)?)?(?<cent${name}>${cent})?`;
// In "from 2 per cent in 2003 to 3.4 per cent" a year stands before "to".
const year = `(?:19|20)\\d\\d to [\\d.]+${cent}`;
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}/.,-]|\\p{L}\\d{1,3}(?: \\d{3})? )(?!${year})(?:(?<fraction>${fractionSource})(?! of an? (?:${multiple})\\b)(?:(?: of (?:an?|1|one)| a)(?<ofCent>${cent})|(?= of\\b(?! an? (?:century|decade|year|month|day|hour)\\b)| the\\b|(?<=(?:in|of|every) [\\p{L}\\d]+) \\p{L}|(?<=(?:thirds|fifths|tenths|three quarters))(?![\\p{L}-]| (?:majorit|vote))))|${amount('Low')}(?:(?<between> (?:to|and|or) |-|–)${amount('High')})?(?:${named})?)(?![\\d/]|[-–]\\p{L}|\\p{L}|[.,]\\d)`,
	'dgiu',
);

/** The quantities of a text: dates, times, years, resolutions, articles and the like are none. */
export function quantities(text: string): Quantity[] {
	const found = [...text.matchAll(pattern)]
		.filter(({0: {length}, index, groups = {}}) => !isNoFigure(text, {start: index, end: index + length}, groups))
		.flatMap((match) => readMatch(match, text));
	return ranging(text, found);
}

function readMatch(match: RegExpExecArray, text: string): Quantity[] {
	const {fraction, ofCent, numberLow = '', numberHigh, between = '', multipleLow, multipleHigh} = match.groups ?? {};
	const {moneyLow, moneyHigh, centLow, centHigh, currency, restLow, restHigh} = match.groups ?? {};
	const start = match.index;
	const end = start + match[0].length;
	if (fraction !== undefined) {
		const part = fractionOf(fraction);
		return [ofCent === undefined ? {start, end, share: part} : {start, end, value: part, unit: 'per cent'}];
	}

	const money = moneyLow ?? moneyHigh ?? currency ?? '';
	const isShare = (centLow ?? centHigh) !== undefined;
	const unit = stated({unit: isShare ? 'per cent' : currencies.find(([sign]) => sign.test(money))?.[1]});
	// "2 to 3 million" is of millions both.
	const low = amountOf(numberLow, multipleLow ?? multipleHigh, restLow);
	if (numberHigh === undefined) {
		return [{start, end, value: low, ...unit}];
	}

	const high = amountOf(numberHigh, multipleHigh, restHigh);
	const before = text.slice(Math.max(0, start - 40), start);
	const isChange = between === ' to ' && (changing.test(before) || high < low);
	if (isChange || (between === ' and ' && !/\bbetween (?:some |about |around )?$/i.test(before)) || high <= low) {
		// "75 and 90 per cent" and "from 20 to 45 per cent" are two.
		const places = match.indices?.groups ?? {};
		const [, lowEnd = end] = places.restLow ?? places.multipleLow ?? places.numberLow ?? [];
		const [highStart = start] = places.moneyHigh ?? places.numberHigh ?? [];
		return [
			{start, end: lowEnd, value: low, ...unit},
			{start: highStart, end, value: high, ...unit},
		];
	}

	return [{start, end, value: {min: low, max: high}, ...unit}];
}

const changing =
	/\b(?:increas|decreas|reduc|rais|expand|grow|grew|grown|rose|rise|risen|fell|fall|fallen|drop|declin|lower|cut|doubl|strengthen)\p{L}*(?: \p{L}+){0,6}? from (?:some |about |around )?$/iu;

// "Ranging from the 16,000 agreed in the plan to 20,000 or 22,000": one range, from the first to the last.
function ranging(text: string, found: readonly Quantity[]): Quantity[] {
	const merged: Quantity[] = [];
	for (const quantity of found) {
		const first = merged.at(-1);
		const max = typeof quantity.value === 'object' ? quantity.value.max : quantity.value;
		if (
			typeof first?.value === 'number' &&
			max !== undefined &&
			max > first.value &&
			opensRange.test(text.slice(Math.max(0, first.start - 40), first.start)) &&
			// "From three days to four months" is of two units.
			!/^ (?:minutes|hours|days|weeks|months|years)\b/u.test(text.slice(first.end)) &&
			/^[^.;,]{0,60}? (?:to|and) (?:the |some |about )?$/u.test(text.slice(first.end, quantity.start))
		) {
			merged[merged.length - 1] = {...first, ...quantity, start: first.start, value: {min: first.value, max}};
		} else {
			merged.push(quantity);
		}
	}

	return merged;
}

const opensRange = /\b(?:rang|vary|vari)\p{L}* (?:from|between) (?:the |some |about )?$/iu;
