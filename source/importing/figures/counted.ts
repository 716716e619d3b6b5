import {isAdverb, prepositions} from '../language/lexicon/word-classes.ts';

/** What a quantity counts, in the text's words: the noun phrase, its last noun, and where in the text the phrase begins and ends. */
export type Counted = {readonly phrase: string; readonly noun: string; readonly start: number; readonly end: number};

const stops =
	/^(?:and|or|but|who|which|that|were|was|are|is|had|have|has|would|will|could|should|may|might|must|can|while|as|when|where|to|been|being|also|did|do|does|than|out|until|only|still|not|now|did|there|each|per|a|an|the|then|if|because|so|ago|strong|apart|alone|respectively|altogether|them|us|whom|it|they|he|she|we|in|of)$/;
const plural = /^(?:people|children|women|men|police|personnel|staff|cadres|troops|media|youth)$|(?<![siu])s$/i;
const measures =
	/^ (ha|hectares?|km2?|kilometres?|metres?|miles?|tons?|tonnes?|years?|m(?= (?:wide|long|high|deep|tall|thick)\b)|°C|months?|weeks?|days?|hours?|litres?|acres?|kg|kilograms?|megawatts?|MW|points?|percentage points?)\b(?: of(?! the\b))?/i;

/** The measure that follows a number: "ha", "days", "percentage points". */
export function measureAfter(text: string, from: number): {readonly unit: string; readonly end: number} | undefined {
	const found = measures.exec(text.slice(from, from + 30));
	return found?.[1] === undefined ? undefined : {unit: found[1], end: from + found[0].length};
}

/** Which way something is measured, told behind the measure: "long", "wide". */
export function dimensionAt(text: string, from: number): string | undefined {
	return /^ (long|wide|high|deep|tall|thick)\b/u.exec(text.slice(from, from + 10))?.[1];
}

/** Reads the noun phrase that follows a place of a text: "formed police units". Undefined where nothing is counted there. */
export function countedAfter(text: string, from: number): Counted | undefined {
	const words = [...text.slice(from, from + 160).matchAll(/[^\s,;:.()]+|[,;:.()]/gu)];
	const found: {readonly word: string; readonly start: number; readonly end: number}[] = [];
	for (const [at, {0: printed, index}] of words.entries()) {
		const start = from + index;
		// What is called so in quotation marks is counted too: "150 so-called “non-permanent” camps".
		const word = printed.replace(/^[“"‘](?=\p{L})/u, '').replace(/(?<=\p{L})[”"’]$/u, '');
		const lower = word.toLowerCase();
		const last = found.at(-1)?.word ?? '';
		const next = words[at + 1]?.[0] ?? '';
		if (
			lower === 'so-called' ||
			(found.length === 0 && /^(?:other|additional|more|further|of|the|its|their|all|these|those|such)$/.test(lower))
		) {
			continue;
		}

		// "Police officers", but "officers remain".
		const isOver = plural.test(last) && !(plural.test(word) && !/^(?:his|its|this|thus)$/.test(lower));
		const isVerb = /..(?:ed|ing)$/.test(lower) && (found.length > 0 ? isOver : !/^\p{L}/u.test(next));
		if (
			stops.test(lower) ||
			(prepositions.has(lower) && !(lower === 'pending' && found.length === 0)) ||
			!/^\p{L}/u.test(word) ||
			isOver ||
			isVerb ||
			found.length >= 6
		) {
			break;
		}

		if (!isAdverb(lower) || /ly$/.test(lower)) {
			found.push({word, start, end: start + printed.length});
		}
	}

	const [first, last = first] = [found[0], found.at(-1)];
	const isVerb = found.length === 1 && /..(?:ed|ing)$/.test(last?.word ?? '');
	return first && last && !isVerb && !isAdverb(last.word.toLowerCase())
		? {phrase: found.map(({word}) => word).join(' '), noun: last.word, start: first.start, end: last.end}
		: undefined;
}
