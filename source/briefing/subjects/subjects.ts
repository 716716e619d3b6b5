import type {Report, Statement} from '../../report/model.ts';
import {collect, type ReportIndex} from '../report-index.ts';
import {subjectWords} from './subject-words.ts';

/** What is looked at to tell what a statement is about. */
export type OnSubject = Pick<Statement, 'text' | 'about'>;

/** What the statements of a report are about. */
export type Subjects = {
	/** Word → the places of the statements that have it, in the report's order. */
	readonly having: ReadonlyMap<string, readonly number[]>;
	/** How long all words of each statement are together, as a vector of their weights. */
	readonly lengths: Float64Array;
	/** The words of something said; those of the country's name are none, as every statement is about it. */
	readonly wordsOf: (said: OnSubject) => ReadonlySet<string>;
	/** How much a word weighs: the more, the fewer statements have it. */
	readonly weightOf: (word: string) => number;
};

const known = new WeakMap<ReportIndex, Subjects>();

/** What the statements of a report are about, worked out when it is first asked for. */
export function subjectsOf(index: ReportIndex): Subjects {
	const subjects = known.get(index) ?? makeSubjects(index.report);
	known.set(index, subjects);
	return subjects;
}

/** How alike two things said are, from 0 to 1: by the words they share, in relation to all. */
export function likeness({wordsOf, weightOf}: Subjects, one: OnSubject, other: OnSubject): number {
	const [first, second] = [wordsOf(one), wordsOf(other)];
	const shared = lengthOf(
		[...first].filter((word) => second.has(word)),
		weightOf,
	);
	const product = lengthOf(first, weightOf) * lengthOf(second, weightOf);
	return product === 0 ? 0 : shared ** 2 / product;
}

/** How long words are together, as a vector of their weights. */
export function lengthOf(words: Iterable<string>, weightOf: Subjects['weightOf']): number {
	let square = 0;
	for (const word of words) {
		square += weightOf(word) ** 2;
	}

	return Math.sqrt(square);
}

function makeSubjects({statements, subject = ''}: Report): Subjects {
	const ofAll = new Set(subjectWords(subject));
	const wordsOf = ({text, about}: OnSubject) =>
		// No word begins with the sign before an actor.
		new Set([...subjectWords(text).filter((word) => !ofAll.has(word)), ...about.map((id) => `@${id}`)]);
	const words = statements.map(wordsOf);
	const having = collect([...words.keys()], (place) => [...(words[place] ?? [])]);
	const weightOf = (word: string) =>
		Math.max(0, Math.log((statements.length + 1) / ((having.get(word)?.length ?? 0) + 0.5)));
	return {having, lengths: Float64Array.from(words, (all) => lengthOf(all, weightOf)), wordsOf, weightOf};
}
