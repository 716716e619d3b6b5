import type {AskedQuestion, OwnPosition} from '../../briefing/entry/own-questions.ts';
import {ownPrefix} from '../../briefing/programme/appointment.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {cleanedLine, notEmpty, type Unnumbered} from './columns.ts';

/** What a question of the reader's own is made of. */
export type OwnQuestionParts = Omit<AskedQuestion, 'id'> & {readonly report: string};

/** A question that the reader makes of statements of a report. */
export type OwnQuestion = OwnQuestionParts &
	Pick<AskedQuestion, 'id'> & {readonly created: string; readonly updated: string};

/** The reader's own questions, listed in the order in which they were made. They stay when the report is imported anew or removed. */
export type OwnQuestions = {
	readonly add: (parts: OwnQuestionParts) => OwnQuestion;
	/** Replaces all that a question is made of. Where it was removed meanwhile, it is there again. */
	readonly change: (id: string, parts: OwnQuestionParts) => OwnQuestion;
	/** Takes a question away; gives it as it was, for `restore`, or `undefined` where it is gone already. */
	readonly remove: (id: string) => OwnQuestion | undefined;
	/** Puts a removed question back as it was, or keeps one of another library; gives what is there now. */
	readonly restore: (question: Unnumbered<OwnQuestion>) => OwnQuestion;
	readonly ofReport: (report: string) => readonly OwnQuestion[];
};

type QuestionRow = Omit<OwnQuestion, 'id' | 'positions'> & {readonly id: number; readonly positions: string};

/** The own questions of a library. Parts that cannot be kept are `invalid`. */
export function ownQuestionsIn({read, write}: Access, now: () => string): OwnQuestions {
	return {
		add: (parts) => {
			const fitting = fitQuestion(parts);
			const at = now();
			return write((queries) => insert(queries, undefined, {...fitting, created: at, updated: at}));
		},
		change: (id, parts) => {
			const fitting = fitQuestion(parts);
			const at = now();
			return write((queries) => {
				const created = take(queries, id)?.created ?? at;
				return insert(queries, id, {...fitting, created, updated: at});
			});
		},
		remove: (id) => write((queries) => take(queries, id)),
		restore: (question) => write((queries) => find(queries, question.id) ?? insert(queries, question.id, question)),
		ofReport: (report) =>
			read((queries) =>
				queries.all<QuestionRow>('SELECT * FROM own_questions WHERE report = ? ORDER BY id', report).map(questionOf),
			),
	};
}

function insert(queries: Queries, id: string | undefined, question: Omit<OwnQuestion, 'id'>): OwnQuestion {
	const {report, question: asked, relation, positions, created, updated} = question;
	const row = {report, question: asked, relation, positions: JSON.stringify(positions), created, updated};
	return questionOf({...row, id: queries.insert('own_questions', {id: id && numberOf(id), ...row})});
}

function take(queries: Queries, id: string): OwnQuestion | undefined {
	const existing = find(queries, id);
	queries.run('DELETE FROM own_questions WHERE id = ?', numberOf(id));
	return existing;
}

function find(queries: Queries, id: string | undefined): OwnQuestion | undefined {
	const row = queries.get<QuestionRow>(
		'SELECT * FROM own_questions WHERE id = ?',
		id === undefined ? null : numberOf(id),
	);
	return row === undefined ? undefined : questionOf(row);
}

function numberOf(id: string): number {
	const number = id.startsWith(ownPrefix) ? Number(id.slice(ownPrefix.length)) : 0;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new LibraryError('invalid', `${JSON.stringify(id)} is no question of the reader's own`);
	}

	return number;
}

function questionOf({id, positions, ...row}: QuestionRow): OwnQuestion {
	return {...row, id: `${ownPrefix}${id}`, positions: JSON.parse(positions) as OwnPosition[]};
}

/**
 * The parts as they are kept: cleaned.
 * @throws {LibraryError} `invalid`, naming what is empty
 */
function fitQuestion({report, question, relation, positions}: OwnQuestionParts): OwnQuestionParts {
	return {
		report,
		question: notEmpty(cleanedLine(question), 'the question'),
		relation,
		positions: positions.map(({stance, statements}) => ({
			stance: notEmpty(cleanedLine(stance), 'a stance'),
			statements: statements.map(({id, text}) => ({id, text})),
		})),
	};
}
