import {subjectWords} from '../../../briefing/subjects/subject-words.ts';
import {demonymsIn} from '../../language/lexicon/states.ts';
import type {HeadedParagraph} from '../printed-text.ts';

type SectionedParagraph = Pick<HeadedParagraph, 'number' | 'headings' | 'text'>;

/** A statement, as far as what it is about is concerned. */
export type Said = {readonly text: string; readonly paragraph: string};

/** Below this, more than one tie in ten was wrong in the report whose ties are known. */
const leastLikeness = 0.2;
/** By how much the best term must be ahead: what fits two alike answers neither for certain. */
const ahead = 1.1;
/** What a statement stands in tells less of its topic than its own words, and a heading is short. */
const shares = {statement: 1, paragraph: 0.5, section: 0.5, heading: 0.6} as const;
// Under these a report speaks of everything.
const ofAll =
	/^(?:\p{L}+ )?(?:introduction|background|observations?|conclusions?|recommendations?|concluding remarks|summary|overview|general|key issues|findings|main findings|assessment)(?: and \p{L}+)?$/iu;
const introducing = /^(?:introduction|background|overview|summary)/iu;

/**
 * The term that each statement answers, by its index, where one stands out: the one whose subject words are most like those of the
 * statement, its paragraph, its section and the heading above. A word weighs the more, the fewer paragraphs and terms have it; those of
 * the country's name weigh nothing. What introduces the report answers nothing: it tells of the terms themselves.
 */
export function answeredTerms(
	terms: readonly string[],
	statements: readonly Said[],
	paragraphs: readonly SectionedParagraph[],
	country: string | undefined,
): (number | undefined)[] {
	const body = paragraphs.filter(({number}) => /^\d/u.test(number));
	const weigh = weighing(
		body.map(({text}) => text),
		terms,
		country,
	);
	const aims = terms.map((term) => ofLength(weigh(term), 1));
	const part = (text: string, share: number): Part => {
		const words = ofLength(weigh(text), share);
		return {words, likes: aims.map((aim) => product(words, aim))};
	};
	const places = placesOf(body, part);
	return statements.map(({text, paragraph}) => {
		const place = places.get(paragraph);
		return place === undefined ? undefined : standingOut([part(text, shares.statement), ...place], aims.length);
	});
}

/** A part of what a statement says or stands in, and how alike it is to each term. */
type Part = {readonly words: Weights; readonly likes: readonly number[]};

/** The index of the term that all parts together are most like, where it stands out. */
function standingOut(parts: readonly Part[], count: number): number | undefined {
	const square = sumOf(parts.flatMap(({words}) => parts.map((other) => product(words, other.words))));
	const likes = Array.from({length: count}, (_, at) => sumOf(parts.map((part) => part.likes[at] ?? 0)));
	const [best = 0, next = 0] = likes.toSorted((one, other) => other - one).slice(0, 2);
	const like = square === 0 ? 0 : best / Math.sqrt(square);
	return like >= leastLikeness && best >= ahead * next ? likes.indexOf(best) : undefined;
}

type Weigh = (text: string) => Weights;

function weighing(paragraphs: readonly string[], terms: readonly string[], country = ''): Weigh {
	const rarity = [paragraphs, terms].map((texts) => {
		const counts = countsOf(texts.flatMap((text) => [...new Set(subjectWords(text))]));
		return (word: string): number => Math.max(0, Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 0.5)));
	});
	const ofCountry = new Set(subjectWords([country, ...demonymsIn(country)].join(' ')));
	return (text) =>
		new Map(
			[...countsOf(subjectWords(text))].map(([word, count]) => [
				word,
				ofCountry.has(word)
					? 0
					: (1 + Math.log(count)) * Math.sqrt(rarity.reduce((product, rare) => product * rare(word), 1)),
			]),
		);
}

/** What stands around the statements of each paragraph. */
function placesOf(
	body: readonly SectionedParagraph[],
	part: (text: string, share: number) => Part,
): ReadonlyMap<string, readonly Part[]> {
	const sections = Map.groupBy(body, ({headings}) => headings.at(-1)?.trim() ?? '');
	return new Map(
		[...sections]
			.filter(([heading]) => !introducing.test(heading))
			.flatMap(([heading, below]) => {
				const section = below.map(({text}) => text).join('\n');
				const isNamed = heading !== '' && !ofAll.test(heading);
				const around = isNamed ? [part(section, shares.section), part(heading, shares.heading)] : [];
				return below.map(({number, text}) => [number, [part(text, shares.paragraph), ...around]] as const);
			}),
	);
}

/** How much each subject word of a text weighs. */
type Weights = ReadonlyMap<string, number>;

/** How often each stands among all. */
export function countsOf(all: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of all) {
		counts.set(one, (counts.get(one) ?? 0) + 1);
	}

	return counts;
}

/** The words with their weights made so that all together are as long as a share: a text counts by it, whatever its length. */
function ofLength(words: Weights, share: number): Weights {
	const length = Math.sqrt(product(words, words));
	return length === 0 ? new Map() : new Map([...words].map(([word, weight]) => [word, (share * weight) / length]));
}

/** The sum of the products of the weights that two texts share. */
function product(one: Weights, other: Weights): number {
	const [few, many] = one.size <= other.size ? [one, other] : [other, one];
	return sumOf([...few].map(([word, weight]) => weight * (many.get(word) ?? 0)));
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
