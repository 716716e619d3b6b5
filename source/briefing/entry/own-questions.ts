import type {Question, Report, Statement} from '../../report/model.ts';
import {ownPrefix} from '../programme/appointment.ts';
import {isContested} from '../report-index.ts';

/** A statement that the reader took, as it was then: in another copy of the report its id may be that of another. */
type TakenStatement = Pick<Statement, 'id' | 'text'>;

/** An answer that the reader reads out of statements. */
export type OwnPosition = {readonly stance: string; readonly statements: readonly TakenStatement[]};

/** How the answers to a question of the reader's own relate. */
export type OwnRelation = Exclude<Question['relation'], 'beside'>;

/** A question that the reader makes of statements of a report. Its id (`own:7`) is no id of a report. */
export type AskedQuestion = Pick<Question, 'id' | 'question'> & {
	readonly relation: OwnRelation;
	readonly positions: readonly OwnPosition[];
};

/** Whether a question is the reader's own. */
export function isOwnQuestion({id}: Pick<Question, 'id'>): boolean {
	return id.startsWith(ownPrefix);
}

/** The report with the questions that its reader makes of it, behind its own and before the subjects on which several speak. */
export function withOwnQuestions(report: Report, asked: readonly AskedQuestion[]): Report {
	if (asked.length === 0) {
		return report;
	}

	const byId = new Map(report.statements.map((statement) => [statement.id, statement]));
	const byText = Map.groupBy(report.statements, ({text}) => text);
	// What stands there twice is neither.
	const find = ({id, text}: TakenStatement): Statement[] => {
		const there = byId.get(id);
		const alike = byText.get(text) ?? [];
		return there?.text === text ? [there] : alike.length === 1 ? alike : [];
	};
	const own = asked.map((question) => standing(report, question, find));
	const subjects = report.questions.filter((question) => !isContested(question));
	return {...report, questions: [...report.questions.filter(isContested), ...own, ...subjects]};
}

function standing(
	{issues}: Report,
	{id, question, relation, positions}: AskedQuestion,
	find: (taken: TakenStatement) => readonly Statement[],
): Question {
	const found = positions.map(({stance, statements}) => ({stance, statements: statements.flatMap(find)}));
	const all = found.flatMap(({statements}) => statements);
	const lost = positions.flatMap(({statements}) => statements).length - all.length;
	return {
		id,
		issue: all[0]?.issue ?? issues[0]?.id ?? '',
		question,
		relation,
		inferred: true,
		positions: found.map(({stance, statements}) => ({
			stance,
			holders: statements.flatMap(({id: statement, actors, paragraph}) =>
				actors.map((actor) => ({actor, paragraph, statement})),
			),
		})),
		...(lost === 0 ? {} : {note: `Of its statements ${lost} ${lost === 1 ? 'is' : 'are'} not in the report any more`}),
	};
}
