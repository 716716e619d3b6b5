import type {Statement} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';
import type {Raise} from './raise.ts';
import {gatherPoints, type Point, type Room, statementsOf} from './room.ts';

/** Those named only as having spoken: “the mission's interlocutors”, “most participants”. */
const whoeverSpoke = /\b(?:interlocutors|stakeholders|partners|participants|speakers)\b/iu;

/**
 * What the mission was told by whom is not stated, or by many of whom nothing else is stated and whom nobody met as such: what answers a
 * term to raise, what is about those in the room or a group of theirs, and, of what has no speaker, what stands in a paragraph that tells
 * of theirs. What a rule is unsure of is nothing that was told.
 * @param theirs what they said
 * @returns in the report's order
 */
export function whatWasTold(
	index: ReportIndex,
	{present, lens}: Room,
	raise: readonly Raise[],
	theirs: readonly Point[],
): Point[] {
	const answers = new Set(raise.flatMap(({term}) => term.statements));
	const spoken = new Set(statementsOf(theirs));
	const own = statementsOf(theirs.filter(({via}) => via === undefined));
	const paragraphs = new Set(own.map(({paragraph}) => paragraph));
	const bears = ({id, about, actors, paragraph}: Statement): boolean =>
		answers.has(id) ||
		about.some((one) => present.has(one) || lens?.groups.has(one)) ||
		(actors.length === 0 && paragraphs.has(paragraph));
	const met = new Set(index.report.meetings.flatMap(({with: named, via}) => [...named, ...via]));
	const isUnnamed = ({actors}: Statement): boolean =>
		actors.every((id) => whoeverSpoke.test(index.actors.get(id)?.name ?? '') && !met.has(id));
	const told = index.report.statements.filter(
		(statement) => statement.unreviewed !== true && !spoken.has(statement) && isUnnamed(statement) && bears(statement),
	);
	return gatherPoints(told.map((statement) => ({statement, via: undefined})));
}
