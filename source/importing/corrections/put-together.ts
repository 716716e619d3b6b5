import type {Actor, Figure, Report, Statement} from '../../report/model.ts';

/** What a report is to say in place of what was found. */
export type Instead = {
	/** What each of its statements became. */
	readonly found: readonly (readonly Statement[])[];
	readonly added: readonly Statement[];
	readonly figures: readonly Figure[];
	readonly newActors: readonly Actor[];
};

/**
 * A report with other statements: each of its own made to some or none, and those that are added in the place of their words,
 * with those new actors who say something in it; and with other figures.
 * What referred to a statement that is gone does so no more.
 */
export function withCorrected(report: Report, {found, added, figures, newActors}: Instead): Report {
	const statements = placed(report, found.flat(), added);
	const there = new Set(statements.map(({id}) => id));
	const speaking = new Set(statements.flatMap(({actors}) => actors));
	return {
		...report,
		actors: [...report.actors, ...newActors.filter(({id}) => speaking.has(id))],
		statements,
		figures,
		questions: report.questions.map((question) => ({
			...question,
			positions: question.positions.map((position) => ({
				...position,
				holders: position.holders.map(({statement, ...holder}) =>
					statement !== undefined && there.has(statement) ? {...holder, statement} : holder,
				),
			})),
		})),
		terms: report.terms.map((term) => ({...term, statements: term.statements.filter((id) => there.has(id))})),
	};
}

/** The statements as they were, each that is added behind the last that begins before it. */
function placed(
	{paragraphs}: Report,
	statements: readonly Statement[],
	added: readonly Statement[],
): readonly Statement[] {
	const order = new Map(paragraphs.map(({number}, at) => [number, at]));
	const isBefore = (one: Statement, other: Statement): boolean => {
		const [a = 0, b = 0] = [order.get(one.paragraph), order.get(other.paragraph)];
		return a < b || (a === b && (one.span?.from ?? 0) <= (other.span?.from ?? 0));
	};
	const all = [...statements];
	for (const one of added) {
		all.splice(all.findLastIndex((other) => isBefore(other, one)) + 1, 0, one);
	}

	return all;
}
