import type {HeadedParagraph} from '../numbered-text.ts';
import {likeness, mixed, type SubjectWords, subjectWordsOf} from './subject-words.ts';

/** A statement, as far as what it is about is concerned. */
export type Said = {readonly text: string; readonly paragraph: string};

/** Below this, more than one tie in ten was wrong in the report whose ties are known. */
const leastLikeness = 0.2;
/** By how much the best term must be ahead: what fits two alike answers neither for certain. */
const ahead = 1.1;
/** What a statement stands in tells less of its subject than its own words, and a heading is short. */
const shares = {own: 1, paragraph: 0.5, section: 0.5, heading: 0.6} as const;
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
	paragraphs: readonly HeadedParagraph[],
	subject: string | undefined,
): (number | undefined)[] {
	const body = paragraphs.filter(({number}) => /^\d/u.test(number));
	const weigh = weighing(
		body.map(({text}) => text),
		terms,
		subject,
	);
	const aims = terms.map(weigh);
	const places = placesOf(body, weigh);
	return statements.map(({text, paragraph}) => {
		const place = places.get(paragraph);
		if (place === undefined) {
			return undefined;
		}

		const about = mixed([[weigh(text), shares.own], ...place]);
		const [best, next] = aims
			.map((aim, at) => ({at, like: likeness(about, aim)}))
			.toSorted((one, other) => other.like - one.like);
		return best !== undefined && best.like >= leastLikeness && best.like >= ahead * (next?.like ?? 0)
			? best.at
			: undefined;
	});
}

type Weigh = (text: string) => SubjectWords;

function weighing(paragraphs: readonly string[], terms: readonly string[], subject = ''): Weigh {
	const rarity = [paragraphs, terms].map((texts) => {
		const counts = new Map<string, number>();
		for (const word of texts.flatMap((text) => [...subjectWordsOf(text).keys()])) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}

		return (word: string): number => Math.max(0, Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 0.5)));
	});
	const own = [...subjectWordsOf(subject).keys()].map((word) => word.slice(0, 4));
	return (text) =>
		new Map(
			[...subjectWordsOf(text)].map(([word, count]) => [
				word,
				own.some((name) => word.startsWith(name))
					? 0
					: (1 + Math.log(count)) * Math.sqrt(rarity.reduce((product, rare) => product * rare(word), 1)),
			]),
		);
}

/** What stands around the statements of each paragraph. */
function placesOf(
	body: readonly HeadedParagraph[],
	weigh: Weigh,
): ReadonlyMap<string, readonly (readonly [SubjectWords, number])[]> {
	const headingOf = ({headings}: HeadedParagraph): string => headings.at(-1)?.trim() ?? '';
	const sections = new Map(
		[...Map.groupBy(body, headingOf)].map(([heading, those]) => [
			heading,
			weigh(those.map(({text}) => text).join('\n')),
		]),
	);
	return new Map(
		body.flatMap((paragraph) => {
			const heading = headingOf(paragraph);
			const own: [SubjectWords, number] = [weigh(paragraph.text), shares.paragraph];
			if (introducing.test(heading)) {
				return [];
			}

			const around: [SubjectWords, number][] =
				heading === '' || ofAll.test(heading)
					? []
					: [
							[sections.get(heading) ?? new Map(), shares.section],
							[weigh(heading), shares.heading],
						];
			return [[paragraph.number, [own, ...around]] as const];
		}),
	);
}
