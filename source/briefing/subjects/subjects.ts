import type {Statement} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import {collect, type ReportIndex} from '../report-index.ts';
import {subjectWords} from './subject-words.ts';

/** What is looked at to tell what a statement is about. */
export type OnSubject = Pick<Statement, 'text' | 'about'>;

/** What some statements are about. */
export type Subjects = {
	/** Word → the places of the statements that have it, in their order. */
	readonly having: ReadonlyMap<string, readonly number[]>;
	/** How long all words of each statement are together, as a vector of their weights. */
	readonly lengths: Float64Array;
	/** The words of something said; those of the country's name are none, as every statement is about it. */
	readonly wordsOf: (said: OnSubject) => ReadonlySet<string>;
	/** How much a word weighs: the more, the fewer statements have it. */
	readonly weightOf: (word: string) => number;
};

/** What the statements of a report are about, worked out when it is first asked for. */
export const subjectsOf = oncePer(({report}: ReportIndex) => subjectsAmong(report.statements, report.subject));

/** How long words are together, as a vector of their weights. */
export function lengthOf(words: Iterable<string>, weightOf: Subjects['weightOf']): number {
	let square = 0;
	for (const word of words) {
		square += weightOf(word) ** 2;
	}

	return Math.sqrt(square);
}

/**
 * What some things said are about, among each other.
 * @param country what all of them are about
 */
export function subjectsAmong(statements: readonly OnSubject[], country = ''): Subjects {
	const ofAll = new Set(subjectWords(country));
	const wordsOf = ({text, about}: OnSubject) =>
		// No word begins with the sign before an actor.
		new Set([...subjectWords(text).filter((word) => !ofAll.has(word)), ...about.map((id) => `@${id}`)]);
	const words = statements.map(wordsOf);
	const having = collect([...words.keys()], (place) => [...(words[place] ?? [])]);
	const weightOf = (word: string) =>
		Math.max(0, Math.log((statements.length + 1) / ((having.get(word)?.length ?? 0) + 0.5)));
	return {having, lengths: Float64Array.from(words, (all) => lengthOf(all, weightOf)), wordsOf, weightOf};
}
