import {countsOf} from '../../../briefing/report-index.ts';
import {subjectWords, weightAmong} from '../../../briefing/subjects/subject-words.ts';
import {countryOf} from '../../actors/meant/collectives.ts';
import {demonymsIn} from '../../language/lexicon/states.ts';
import type {Term} from '../../model/structure.ts';
import type {HeadedParagraph} from '../printed-text.ts';
import {countryOfTerm} from './addressees.ts';

type SectionedParagraph = Pick<HeadedParagraph, 'number' | 'headings' | 'text'>;

/** A statement, as far as what it is about is concerned. */
type Said = {readonly text: string; readonly paragraph: string};

/** A term of reference, with the headings above it. */
type Aim = Pick<Term, 'text' | 'headings'>;

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
/** From this on a statement alone is on a term and one of its clauses: as a whole a term of many is like none of its answers. */
const leastOnClause = 0.36;
const fewestOnClause = 2;
/** What a term names first is what it is on. */
const firstClauses = 2;
const shareOfLater = 0.8;
/** Where a term goes on to a further thing. */
const furtherThing =
	/[;:] |,? (?:and )?(?:to )?(?=(?:assess|examine|underscore|underline|encourage|review|evaluate|discuss|convey|reiterate|reaffirm|promote|consolidate|ensure|express|explore|consult|support|including|in particular)\b)/u;
/** What every term speaks of. */
const ofTerms = new Set(
	subjectWords(`situation overall progress address addressing challenges issues state status areas relevant implementation implications
		implement achieved discuss reaffirm convey underscore underline`),
);

/**
 * The term that each statement answers, by its index, where one stands out: the one whose subject words are most like those of the
 * statement, its paragraph, its section and the heading above. A word weighs the more, the fewer paragraphs and terms have it; those of
 * the country's name and what every term speaks of weigh nothing, and the place of a statement alone, but for its heading, ties it to
 * none. Where none stands out so, it is the one with a clause that the statement alone is most like. What introduces the report answers
 * nothing: it tells of the terms themselves. What stands under the heading of one country answers no term under that of another.
 */
export function answeredTerms(
	terms: readonly Aim[],
	statements: readonly Said[],
	paragraphs: readonly SectionedParagraph[],
	country: string | undefined,
): (number | undefined)[] {
	const body = paragraphs.filter(({number}) => /^\d/u.test(number));
	const weigh = weighing(
		body.map(({text}) => text),
		terms.map(({text}) => text),
		country,
	);
	const lands = terms.map(({headings}) => countryOfTerm(headings, undefined));
	const aims = terms.map(({text}) => ofLength(weigh(text), 1));
	const clauses = terms.map(({text}) => text.split(furtherThing).map((clause) => ofLength(weigh(clause), 1)));
	const part = (text: string, share: number): Part => {
		const words = ofLength(weigh(text), share);
		return {words, likes: aims.map((aim) => product(words, aim))};
	};
	const places = placesOf(body, part);
	return statements.map(({text, paragraph}) => {
		const place = places.get(paragraph);
		if (place === undefined) {
			return undefined;
		}

		const own = part(text, shares.statement);
		// What is of no one country may answer, or be answered by, any.
		const isOpen = lands.map((land) => land === undefined || place.land === undefined || land === place.land);
		const found = standingOut([own, ...place.around], isOpen);
		const isOnIt = found !== undefined && Math.max(own.likes[found] ?? 0, place.heading?.likes[found] ?? 0) > 0;
		const onClause = clauses.map((all, at) => (isOpen[at] ? (own.likes[at] ?? 0) + onClauses(own.words, all) : 0));
		return isOnIt ? found : mostLike(onClause);
	});
}

function onClauses(words: Weights, clauses: readonly Weights[]): number {
	const likes = clauses.map((clause, at) => {
		const shared = [...words].filter(([word, weight]) => weight > 0 && (clause.get(word) ?? 0) > 0);
		return shared.length < fewestOnClause ? 0 : product(words, clause) * (at < firstClauses ? 1 : shareOfLater);
	});
	return Math.max(...likes);
}

/** The index of the greatest likeness, where it is great and stands out. */
function mostLike(likes: readonly number[], least = leastOnClause): number | undefined {
	const [best = 0, next = 0] = likes.toSorted((one, other) => other - one);
	return best >= least && best >= ahead * next ? likes.indexOf(best) : undefined;
}

/** A part of what a statement says or stands in, and how alike it is to each term. */
type Part = {readonly words: Weights; readonly likes: readonly number[]};

/** The index of the term that all parts together are most like, of those that are open to it, where it stands out. */
function standingOut(parts: readonly Part[], isOpen: readonly boolean[]): number | undefined {
	const square = sumOf(parts.flatMap(({words}) => parts.map((other) => product(words, other.words))));
	const likes = isOpen.map((open, at) => (open ? sumOf(parts.map((part) => part.likes[at] ?? 0)) : 0));
	return mostLike(likes, Math.max(Number.MIN_VALUE, leastLikeness * Math.sqrt(square)));
}

type Weigh = (text: string) => Weights;

function weighing(paragraphs: readonly string[], terms: readonly string[], country = ''): Weigh {
	const rarity = [paragraphs, terms].map((texts) => {
		const counts = countsOf(texts.flatMap((text) => [...new Set(subjectWords(text))]));
		return (word: string): number => weightAmong(texts.length, counts.get(word));
	});
	const ofCountry = new Set(subjectWords([country, ...demonymsIn(country)].join(' ')));
	return (text) =>
		new Map(
			[...countsOf(subjectWords(text))].map(([word, count]) => [
				word,
				ofCountry.has(word) || ofTerms.has(word)
					? 0
					: (1 + Math.log(count)) * Math.sqrt(rarity.reduce((product, rare) => product * rare(word), 1)),
			]),
		);
}

/** What stands around the statements of a paragraph, and the country that the headings above name. */
type Place = {
	readonly around: readonly Part[];
	readonly heading: Part | undefined;
	readonly land: string | undefined;
};

/** The place of each paragraph. */
function placesOf(
	body: readonly SectionedParagraph[],
	part: (text: string, share: number) => Part,
): ReadonlyMap<string, Place> {
	const sections = Map.groupBy(body, ({headings}) => headings.at(-1)?.trim() ?? '');
	return new Map(
		[...sections]
			.filter(([heading]) => !introducing.test(heading))
			.flatMap(([heading, below]) => {
				const section = below.map(({text}) => text).join('\n');
				const isNamed = heading !== '' && !ofAll.test(heading);
				const title = isNamed ? part(heading, shares.heading) : undefined;
				const around = title === undefined ? [] : [part(section, shares.section), title];
				return below.map(({number, text, headings}) => {
					const land = countryOf(headings, undefined);
					const place = {around: [part(text, shares.paragraph), ...around], heading: title, land};
					return [number, place] as const;
				});
			}),
	);
}

/** How much each subject word of a text weighs. */
type Weights = ReadonlyMap<string, number>;

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
