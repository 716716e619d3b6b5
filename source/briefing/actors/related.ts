import type {Meeting, Position, Question, Statement, Term} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';
import {lensOn, meetingsOf} from './lens.ts';

/** What stands against, beside or around one statement. */
export type Related = {
	/** Questions on which somebody takes another position, with those positions. */
	readonly differs: readonly Contrast[];
	/** Questions on which the other positions complement this one. */
	readonly near: readonly Contrast[];
	/** Other statements of the very same thing. */
	readonly samePoint: readonly Statement[];
	/** What else the same speakers said on the same issue. */
	readonly alsoSaid: readonly Statement[];
	readonly terms: readonly Term[];
	/** Programme entries the speakers were in, the certain ones first. */
	readonly meetings: readonly Meeting[];
};

/** A question, and the positions on it that a statement does not take. */
export type Contrast = {readonly question: Question; readonly positions: readonly Position[]};

/** Everything the report ties to a statement. */
export function relatedTo(index: ReportIndex, statement: Statement): Related {
	const questions = index.questionsOf.get(statement.id) ?? [];
	const lens = lensOn(index, statement.actors);
	const samePoint = statement.point === undefined ? [] : (index.statementsOn.get(statement.point) ?? []);
	return {
		differs: contrasts(questions, statement, 'differ'),
		near: contrasts(questions, statement, 'complement'),
		samePoint: samePoint.filter(({id}) => id !== statement.id),
		alsoSaid: alsoSaid(index, statement),
		terms: index.termsOf.get(statement.id) ?? [],
		meetings: lens === undefined ? [] : meetingsOf(index, lens),
	};
}

/** The ids of the statements that take another position on a question where positions differ. */
export function differsFrom(index: ReportIndex, statement: Statement): string[] {
	const questions = index.questionsOf.get(statement.id) ?? [];
	const others = contrasts(questions, statement, 'differ').flatMap(({positions}) =>
		positions.flatMap(({holders}) => holders.flatMap((holder) => holder.statement ?? [])),
	);
	return [...new Set(others)];
}

function contrasts(questions: readonly Question[], {id}: Statement, relation: Question['relation']): Contrast[] {
	return questions
		.filter((question) => question.relation === relation)
		.map((question) => ({question, positions: otherPositions(question, id)}))
		.filter(({positions}) => positions.length > 0);
}

// Two statements that share a position do not differ on that question, whatever else one of them holds.
function otherPositions({positions}: Question, id: string): Position[] {
	const proves = ({holders}: Position) => holders.some(({statement}) => statement === id);
	const shared = new Set(positions.filter(proves).flatMap(({holders}) => holders.map(({statement}) => statement)));
	return positions
		.filter((position) => !proves(position))
		.map(({stance, holders}) => ({
			stance,
			holders: holders.filter(({statement}) => statement === undefined || !shared.has(statement)),
		}))
		.filter(({holders}) => holders.length > 0);
}

function alsoSaid(index: ReportIndex, {id, actors, issue}: Statement): Statement[] {
	const [first, ...others] = actors;
	return (index.statementsBy.get(first ?? '') ?? []).filter(
		(statement) =>
			statement.id !== id &&
			statement.issue === issue &&
			others.every((actor) => statement.actors.includes(actor)) &&
			statement.actors.length === actors.length,
	);
}
