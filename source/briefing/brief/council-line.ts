import type {StatementKind} from '../../report/kinds.ts';
import type {Statement} from '../../report/model.ts';
import {questionTier} from '../actors/lens.ts';
import {councilOf} from '../actors/related.ts';
import {orderBy} from '../order-by.ts';
import type {ReportIndex} from '../report-index.ts';
import {gatherPoints, type Point} from './points.ts';
import type {Raise} from './raise.ts';
import {isOfCouncil, type Room} from './room.ts';

const mostFirst = 4;
/** The rank of what does not bear on the meeting. */
const elsewhere = 4;

/** Calls before positions, positions before what is only noted; what the mission did is no line to take. */
const weights: readonly StatementKind[] = [
	'asks',
	'holds',
	'supports',
	'objects',
	'pledges',
	'fears',
	'assesses',
	'notes',
	'plans',
];

/** What the Council and its mission said: the four nearest to the meeting, and the rest that bears on it. */
export type CouncilLine = {readonly council: readonly Point[]; readonly councilRest: readonly Point[]};

/**
 * What the Council and its mission said on it: first where positions differ and those in the room take one too, then what
 * answers a term to raise, then where their positions complement each other, then what is about those in the room. Where nobody is
 * named, what is contested comes first and the rest after it; where nothing bears on those in the room, the rest is all there is. Where
 * nobody but the Council is there, it is all of this, and at last what it did.
 * @param spoken what stands elsewhere in the brief already
 */
export function councilLine(
	index: ReportIndex,
	room: Room,
	raise: readonly Raise[],
	spoken: ReadonlySet<Statement>,
): CouncilLine {
	const council = councilOf(index);
	const answered = answersByTerm(raise);
	const isTheirs = isOfCouncil(index, room);
	const ranked = index.report.statements
		.filter(({actors, kind}) => actors.some((id) => council.has(id)) && (isTheirs || weights.includes(kind)))
		.filter((statement) => !spoken.has(statement))
		.map((statement) => ({
			statement,
			via: undefined,
			rank: Math.min(
				rankOf(index, room, answered, statement),
				isTheirs || room.lens === undefined ? elsewhere - 1 : elsewhere,
			),
		}));
	const words = orderBy(ranked, ({statement, rank}) => [
		rank,
		rank === 1 ? (answered.get(statement.id) ?? 0) : 0,
		weightOf(statement.kind),
	]);
	const bearing = new Set(words.filter(({rank}) => rank < elsewhere).map(({statement}) => statement));
	// What is of one point with something that bears on it comes along, as `same`.
	const gathered = gatherPoints(words);
	const points = gathered.filter(({statement}) => bearing.has(statement));
	return points.length === 0
		? {council: [], councilRest: gathered}
		: {council: points.slice(0, mostFirst), councilRest: points.slice(mostFirst)};
}

function weightOf(kind: StatementKind): number {
	const at = weights.indexOf(kind);
	return at === -1 ? weights.length : at;
}

// Statement id → the place of the first term to raise that it answers.
function answersByTerm(raise: readonly Raise[]): ReadonlyMap<string, number> {
	const answers = raise.flatMap(({term}, at) => term.statements.map((id): [string, number] => [id, at]));
	return new Map(answers.toReversed());
}

function rankOf(index: ReportIndex, room: Room, answered: ReadonlyMap<string, number>, statement: Statement): number {
	const {lens, present} = room;
	const shared = (index.questionsOf.get(statement.id) ?? []).filter(
		(question) => lens === undefined || questionTier(lens, question) !== undefined,
	);
	const ranks = [
		shared.some(({relation}) => relation === 'differ'),
		answered.has(statement.id),
		lens !== undefined && shared.length > 0,
		statement.about.some((id) => present.has(id) || lens?.groups.has(id)),
	];
	const rank = ranks.indexOf(true);
	return rank === -1 ? elsewhere : rank;
}
