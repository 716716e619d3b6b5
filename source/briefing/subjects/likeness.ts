import {oncePer, oncePerKey} from '../once-per.ts';
import {countsOf, type ReportIndex} from '../report-index.ts';
import {subjectWords, weightAmong} from './subject-words.ts';
import {lengthOf} from './subjects.ts';

/**
 * How alike two texts are in what they are about, from 0 to 1: by the subject words they share, which weigh the more, the fewer
 * paragraphs of the report have them. One shared word is chance, and makes them no more alike than none.
 */
type Likeness = (one: string, other: string) => number;

const fewestShared = 2;

/** How alike texts are in a report. */
export const likenessIn = oncePer(weighing);

function weighing({report, paragraphs}: ReportIndex): Likeness {
	const counts = countsOf([...paragraphs.values()].flatMap(({text}) => [...new Set(subjectWords(text))]));
	// The country is what all of its report is about.
	const ofCountry = new Set(subjectWords(report.subject ?? ''));
	const weightOf = (word: string): number => (ofCountry.has(word) ? 0 : weightAmong(paragraphs.size, counts.get(word)));
	const wordsOf = oncePerKey((text: string) => {
		const weights = new Map(subjectWords(text).map((word) => [word, weightOf(word)]));
		return {weights, length: lengthOf(weights.keys(), weightOf)};
	});
	return (one, other) => {
		const [first, second] = [wordsOf(one), wordsOf(other)];
		const shared = [...first.weights].filter(([word, weight]) => weight > 0 && second.weights.has(word));
		const product = shared.reduce((sum, [, weight]) => sum + weight ** 2, 0);
		return shared.length < fewestShared ? 0 : product / (first.length * second.length);
	};
}
