import type {Statement} from '../../report/model.ts';
import {namesOf} from '../actors/names.ts';
import {oncePer, oncePerKey} from '../once-per.ts';
import {addTo, type ReportIndex} from '../report-index.ts';
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
type OnSubject = Pick<Statement, 'text' | 'about'>;

/** What some statements are about. */
export type Subjects = {
	/** Word → the places of the statements that have it, in their order. */
	readonly having: ReadonlyMap<string, readonly number[]>;
	/** How long all words of the statement at a place are together, as a vector of their weights. */
	readonly lengthAt: (place: number) => number;
	/** The words of the statement at a place. */
	readonly wordsAt: (place: number) => ReadonlySet<string>;
	/** The words of something said; those of the country's name are none, as every statement is about it. */
	readonly wordsOf: (said: OnSubject) => ReadonlySet<string>;
	/** How much a word weighs: the more, the fewer statements have it. */
	readonly weightOf: (word: string) => number;
};

/** What the statements of a report are about, worked out when it is first asked for, as far as it has not been read yet. */
export function subjectsOf(index: ReportIndex): Subjects {
	return readingOf(index).whole();
}

/** Reads what the next {@link statementsAStep} statements of a report are about, so that who asks for all of them waits for fewer. */
export function readOn(index: ReportIndex): void {
	readingOf(index).next();
}

/** So many statements are read in a step, which holds up a key by less than a frame. */
export const statementsAStep = 1000;

const readingOf = oncePer(({report, actors}: ReportIndex) => {
	const namesFor = oncePerKey((id: string) => {
		const actor = actors.get(id);
		return actor === undefined ? [] : namesOf(actor).flatMap(subjectWords);
	});
	return reading(report.statements, subjectWordsOf(report.subject, namesFor));
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
 * The words that tell what something said is about.
 * @param country what all of a report is about
 * @param namesFor the words that an actor is named with: of a statement about it they are one with it, and no further words
 */
export function subjectWordsOf(
	country = '',
	namesFor: (id: string) => readonly string[] = () => [],
): Subjects['wordsOf'] {
	const ofAll = new Set(subjectWords(country));
	return ({text, about}) => {
		const names = about.flatMap(namesFor);
		const isSubject = (word: string) => !general.has(word) && !ofAll.has(word) && !names.includes(word);
		const words = subjectWords(text).filter(isSubject);
		return new Set([...words, ...about.map((id) => `${actorSign}${id}`)]);
	};
}

/** What some things said are about, among each other. */
export function subjectsAmong(statements: readonly OnSubject[], wordsOf: Subjects['wordsOf']): Subjects {
	return reading(statements, wordsOf).whole();
}

function reading(statements: readonly OnSubject[], wordsOf: Subjects['wordsOf']) {
	const words: ReadonlySet<string>[] = [];
	const having = new Map<string, number[]>();
	const next = (): void => {
		for (const statement of statements.slice(words.length, words.length + statementsAStep)) {
			const place = words.length;
			const said = wordsOf(statement);
			words.push(said);
			for (const word of said) {
				addTo(having, word, place);
			}
		}
	};

	const weightOf = (word: string) => weightAmong(statements.length, having.get(word)?.length);
	const wordsAt = (place: number) => words[place] ?? new Set<string>();
	const lengthAt = oncePerKey((place: number) => lengthOf(wordsAt(place), weightOf));
	const whole = (): Subjects => {
		while (words.length < statements.length) {
			next();
		}

		return {having, lengthAt, wordsAt, wordsOf, weightOf};
	};

	return {next, whole};
}
