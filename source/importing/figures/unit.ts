import type {Span} from '../language/lexicon/tokens.ts';
import {isAdverb, prepositions} from '../language/lexicon/word-classes.ts';

// What is counted is a plural: of "three UNHCR workers", but not of "120,000 remain".
const plural =
	/^(?:people|children|women|men|police|personnel|staff|troops|youth|fishermen)$|\p{Ll}{2}(?:(?<![siu])s|ese)$/u;
// Behind these words somebody else is spoken of.
const stops =
	/^(?:and|or|but|who|which|that|were|was|are|is|had|have|has|will|would|could|should|may|might|must|can|while|as|when|where|the|an?|their|its|his|not|than|each)$/u;
const measure =
	/^ ((?:(?:cubic|square) )?(?:ha|hectares?|km2?|kilometres?|metres?|miles?|tons?|tonnes?|years?|m(?= (?:wide|long|high|deep|tall|thick)\b)|°C|months?|weeks?|days?|hours?|litres?|acres?|kg|kilograms?|megawatts?|MW|points?|percentage points?))\b/iu;
// "Women and children" are counted together.
const people = '(?:women|men|children|girls|boys|persons|refugees|civilians)';
const together = new RegExp(`^${people} and ${people}\\b`, 'u');
// "466 dead and 235 missing" of people, who are not named.
const casualties =
	/^ (?:more |others )?(dead|missing|injured|wounded|displaced|unemployed|homeless)(?! \p{Ll}+s\b)(?![\p{L}-])/u;
const currencyNames = new Intl.DisplayNames('en', {type: 'currency'});
// Most have no plural: "100 million kina".
const currencies = new Set(
	Intl.supportedValuesOf('currency').map((code) => currencyNames.of(code)?.split(' ').at(-1)?.toLowerCase() ?? code),
);
// "Three won by women" are no won.
const isLarge = /,\d{3}$|(?:thousand|million|billion)$/iu;
/** More words than these between a number and what it counts are no name of it. */
const mostWords = 7;

/** What a number counts or is measured in, where that is plainly stated right behind it: "formed police officers" are officers. */
export function unitBehind(sentence: string, from: number): string | undefined {
	const behind = sentence.slice(from, from + 160);
	const noun =
		(measure.exec(behind) ?? casualties.exec(behind))?.[1] ??
		(isLarge.test(sentence.slice(Math.max(0, from - 10), from)) ? currencyIn(behind) : undefined) ??
		pluralIn(behind.replace(/^ of (?:the|these|those|its|their|all)\b/u, ''));
	if (noun === undefined) {
		return undefined;
	}

	const counted = behind.slice(behind.indexOf(noun));
	const [unit] = together.exec(counted) ?? [noun];
	return `${unit}${rateOf(counted.slice(unit.length))}`;
}

function currencyIn(behind: string): string | undefined {
	const word = /^ (\p{L}+)(?![\p{L}-])/u.exec(behind)?.[1];
	return word !== undefined && currencies.has(word.toLowerCase()) ? word : undefined;
}

/** What a number is by, where that is stated right behind what is counted: "1.4 officers per 1,000 inhabitants" are not as many officers. */
export function rateOf(behind: string): string {
	return (
		/^ (?:per (?:\d[\d,]* \p{L}+|capita|head|person|household|annum)|(?:per|an?|each|every) (?:day|week|month|year)(?! (?:ago|earlier|later|before)\b)|annually|daily|monthly|weekly|yearly)\b/u.exec(
			behind,
		)?.[0] ?? ''
	);
}

/** What a number counts where the words around it say so: "the number of cases stood at 300", "a reduction of 300 in the number of cases". */
export function unitAround(sentence: string, {start, end}: Span): string | undefined {
	const before = /\bnumber of ((?:(?!\bnumber of\b)[^;])*)$/u.exec(sentence.slice(0, start))?.[1];
	const phrase = before ?? /^[^,;.]{0,40} in the number of ([^,;.]+)/u.exec(sentence.slice(end))?.[1];
	return phrase === undefined ? undefined : pluralIn(` ${phrase}`);
}

// The first plural of the phrase, and the one it belongs to: "police officers".
function pluralIn(phrase: string): string | undefined {
	let noun: string | undefined;
	for (const printed of phrase.match(/[^\s,;:.()]+|[,;:.()]/gu)?.slice(0, mostWords) ?? []) {
		const word = printed.replaceAll(/[“”"‘]/gu, '');
		const lower = word.toLowerCase();
		if (
			!/^\p{L}/u.test(word) ||
			stops.test(lower) ||
			(prepositions.has(lower) && lower !== 'pending') ||
			(isAdverb(lower) && noun)
		) {
			break;
		}

		if (plural.test(word)) {
			noun = word;
		} else if (noun !== undefined && !/^(?:police|women|men)$/u.test(noun)) {
			break;
		}
	}

	return noun;
}
