import type {Statement} from '../../report/model.ts';
import type {Queries} from '../store/queries.ts';
import type {KnownActor} from './known-actors.ts';

/** A statement of an actor in some report of the library. */
export type StatementOf = Pick<Statement, 'id' | 'paragraph' | 'text' | 'kind' | 'verb' | 'extent'> & {
	/** Its words to be read by themselves, with whom they are addressed to and the report’s verb. */
	readonly said: string;
	/** The symbol of the report. */
	readonly report: string;
	/** Whether a rule of the import is unsure of it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
	/** Empty where it is not stated, like the next. */
	readonly missionFrom: string;
	readonly missionTo: string;
	/** The country the report is on; empty where it is not stated. */
	readonly country: string;
	/** The actor as this report has it. */
	readonly actor: {readonly id: string; readonly name: string};
};

type StatementRow = Omit<StatementOf, 'actor' | 'unreviewed'> & {
	readonly actor: string;
	readonly name: string;
	readonly unreviewed: number;
};

/** Shorter words are no beginnings. */
const wholeBelow = 6;

const columns = `
SELECT symbol AS report, mission_from AS missionFrom, mission_to AS missionTo, subject AS country, passages.entry AS id, paragraph, text, coalesce(said, text) AS said, kind, verb,
	extent, unreviewed, min(actors.entry) AS actor, actors.name AS name`;

// Of several actors of one report, one stands for a statement they made together.
const ofActors = `${columns}
FROM json_each(?)
	JOIN actors ON actors.id = value
	JOIN sayings ON sayings.actor = actors.id
	JOIN passages ON passages.id = passage
	JOIN reports ON reports.id = actors.report
GROUP BY passages.id
ORDER BY mission_from, mission_to, symbol, passages.id`;

// Those saved last are enough: to read all that have two words would take long in a large library.
const ofWords = `${columns}
FROM (SELECT rowid AS found FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 400)
	JOIN passages ON passages.id = found AND verb IS NOT NULL
	JOIN reports ON reports.id = passages.report AND symbol <> ?
	CROSS JOIN actors ON actors.report = reports.id
	JOIN sayings ON sayings.actor = actors.id AND sayings.passage = passages.id
GROUP BY passages.id ORDER BY passages.id`;

/** What some actors said, by mission and then as in the report. */
export function statementsBy(queries: Queries, actors: readonly KnownActor[]): StatementOf[] {
	return queries.all<StatementRow>(ofActors, JSON.stringify(actors.map(({row}) => row))).map(statementOf);
}

/**
 * What is said in other reports with two of some words at least, by whom is named.
 * @param words folded, of letters only, and whole where they are short; of others their beginnings
 * @param except the symbol of the report that is left out
 */
export function statementsWith(queries: Queries, words: readonly string[], except: string): StatementOf[] {
	const pairs = words.flatMap((one, at) =>
		words.slice(at + 1).map((other) => `(${formsOf(one)} AND ${formsOf(other)})`),
	);
	return pairs.length === 0
		? []
		: queries.all<StatementRow>(ofWords, `text : (${pairs.join(' OR ')})`, except).map(statementOf);
}

function formsOf(word: string): string {
	return word.length < wholeBelow ? `("${word}" OR "${word}s")` : `"${word}"*`;
}

function statementOf({actor, name: called, unreviewed, ...row}: StatementRow): StatementOf {
	return {...row, unreviewed: unreviewed === 1, actor: {id: actor, name: called}};
}
