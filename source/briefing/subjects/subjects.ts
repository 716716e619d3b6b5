import type {Statement} from '../../report/model.ts';
import {namesOf} from '../actors/names.ts';
import {oncePer, oncePerKey} from '../once-per.ts';
import {collect, type ReportIndex} from '../report-index.ts';
import {subjectWords, weightAmong} from './subject-words.ts';

// No word begins with it.
const actorSign = '@';

/** The words of any statement, whatever it is about: two that have one of them are no nearer for it. */
const general = new Set(
	subjectWords(
		`full fully once again soon time times back left held step steps start started begin began come comes coming bring give given giving
		keep kept lead leads help work works working process progress concern concerned crisis crises situation urgent urgently possible
		alone able available better best good great high long clear matter matters people representative three four five seven eight nine cent
		percent`,
	),
);

/** Whether a word of something said is one, rather than somebody it is about. */
export function isWord(word: string): boolean {
	return !word.startsWith(actorSign);
}

/** What is looked at to tell what a statement is about. */
export type OnSubject = Pick<Statement, 'text' | 'about'>;

/** What some statements are about. */
export type Subjects = {
	/** Word → the places of the statements that have it, in their order. */
	readonly having: ReadonlyMap<string, readonly number[]>;
	/** How long all words of each statement are together, as a vector of their weights. */
	readonly lengths: Float64Array;
	/** The words of the statement at a place. */
	readonly wordsAt: (place: number) => ReadonlySet<string>;
	/** The words of something said; those of the country's name are none, as every statement is about it. */
	readonly wordsOf: (said: OnSubject) => ReadonlySet<string>;
	/** How much a word weighs: the more, the fewer statements have it. */
	readonly weightOf: (word: string) => number;
};

/** What the statements of a report are about, worked out when it is first asked for. */
export const subjectsOf = oncePer(({report, actors}: ReportIndex) => {
	const namesFor = oncePerKey((id: string) => {
		const actor = actors.get(id);
		return actor === undefined ? [] : namesOf(actor).flatMap(subjectWords);
	});
	return subjectsAmong(report.statements, report.subject, namesFor);
});

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
 * @param namesFor the words that an actor is named with: of a statement about it they are one with it, and no further words
 */
export function subjectsAmong(
	statements: readonly OnSubject[],
	country = '',
	namesFor: (id: string) => readonly string[] = () => [],
): Subjects {
	const ofAll = new Set(subjectWords(country));
	const wordsOf = ({text, about}: OnSubject) => {
		const names = about.flatMap(namesFor);
		const isSubject = (word: string) => !general.has(word) && !ofAll.has(word) && !names.includes(word);
		const words = subjectWords(text).filter(isSubject);
		return new Set([...words, ...about.map((id) => `${actorSign}${id}`)]);
	};
	const words = statements.map(wordsOf);
	const having = collect([...words.keys()], (place) => [...(words[place] ?? [])]);
	const weightOf = (word: string) => weightAmong(statements.length, having.get(word)?.length);
	return {
		having,
		lengths: Float64Array.from(words, (all) => lengthOf(all, weightOf)),
		wordsAt: (place) => words[place] ?? new Set(),
		wordsOf,
		weightOf,
	};
}
