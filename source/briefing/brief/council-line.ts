import type {StatementKind} from '../../report/kinds.ts';
import type {Statement} from '../../report/model.ts';
import {councilOf} from '../actors/council.ts';
import {questionTier} from '../actors/lens.ts';
import {orderBy} from '../order-by.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {type Bearing, bearingOn, bearings} from './bearing/bearing.ts';
import {isForAll} from './contested.ts';
import type {Raise} from './raise.ts';
import {linesOf} from './reads-alone.ts';
import {gatherPoints, isAnyThere, isOfCouncil, type Point, type Room} from './room.ts';

const mostFirst = 4;
/** How what the Council said bears on a meeting, the nearest first. */
const ranks = ['differs', 'answers', 'complements', ...bearings, 'elsewhere'] as const;

type Rank = (typeof ranks)[number];

/** What was said to those in the room, as far as its place or its words tell. */
const besides = new Set<ReturnType<Bearing>>(['there', 'on them', 'beside']);

/** Calls before positions, positions before what is only noted, and last what the mission did, which is no line to take. */
const kindsInOrder: readonly StatementKind[] = [
	'asks',
	'holds',
	'supports',
	'objects',
	'pledges',
	'fears',
	'assesses',
	'notes',
	'plans',
	'reports',
];

/** What the Council and its mission said: the four nearest to the meeting, and the rest that bears on it. */
export type CouncilLine = {readonly council: readonly Point[]; readonly councilRest: readonly Point[]};

/**
 * What the Council and its mission said on it: first where positions differ and those in the room take one too, then what
 * answers a term to raise, then where their positions complement each other, then what is about those in the room, of an import what bears
 * on them by its place or its words. Where nobody is named, what is contested comes first and
 * the rest after it; where nothing bears on those in the room, the rest is all there is, but of an import nothing. Where nobody but the Council is there, it is all of this, and at last what it did.
 * @param spoken what stands elsewhere in the brief already
 */
export function councilLine(
	index: ReportIndex,
	room: Room,
	raise: readonly Raise[],
	spoken: ReadonlySet<Statement>,
): CouncilLine {
	const council = councilOf(index);
	const answered = isImported(index.report) ? new Map<string, number>() : answersByTerm(raise);
	const bearing = bearingOn(index, room);
	const isTheirs = isOfCouncil(index, room);
	// What is on nobody bears on a meeting with nobody named: but of an import that is mostly a journey.
	const bearsOnAll = isTheirs || (room.lens === undefined && !isImported(index.report));
	const leastRank = bearsOnAll ? 'far' : 'elsewhere';
	// Of an import, what the mission planned, "to see the wells", is its own visit, but for what it told those in the room: "it would ask".
	const isLine = ({kind}: Statement): boolean => kind !== 'reports' && (kind !== 'plans' || !isImported(index.report));
	const isToldThem = (statement: Statement): boolean =>
		bearing(statement) !== undefined &&
		(statement.about.some((id) => room.present.has(id)) ||
			(statement.kind === 'plans' &&
				(bearing(statement) === 'there' || (besides.has(bearing(statement)) && !/^to\b/u.test(statement.text)))));
	const ranked = index.report.statements
		.filter(
			(statement) =>
				statement.actors.some((id) => council.has(id)) && (isTheirs || isLine(statement) || isToldThem(statement)),
		)
		.filter((statement) => !spoken.has(statement))
		.map((statement) => ({
			statement,
			via: undefined,
			rank: rankOf(index, room, {answered, bearing}, statement) ?? leastRank,
		}));
	const words = orderBy(ranked, ({statement, rank}) => [
		ranks.indexOf(rank),
		rank === 'answers' ? (answered.get(statement.id) ?? 0) : 0,
		statement.unreviewed === true ? 1 : 0,
		kindsInOrder.indexOf(statement.kind),
	]);
	const near = new Set(words.filter(({rank}) => rank !== 'elsewhere').map(({statement}) => statement));
	// What is of one point with something that bears on it comes along, as `same`.
	const gathered = gatherPoints(words);
	const bearingOnThem = gathered.filter(({statement}) => near.has(statement));
	const nearer = bearingOnThem.filter(({statement}) => bearing(statement) !== 'far');
	const isBeside = (statement: Statement): boolean => besides.has(bearing(statement));
	// What is far is for a brief that has nothing else.
	const points = linesOf(index, nearer, isBeside).length > 0 ? nearer : bearingOnThem;
	const first = linesOf(index, points, isBeside).slice(0, mostFirst);
	// Of an import all that the Council said would be most of the report.
	const rest = first.length === 0 && !isImported(index.report) ? gathered : points;
	return {council: first, councilRest: rest.filter((point) => !first.includes(point))};
}

function answersByTerm(raise: readonly Raise[]): ReadonlyMap<string, number> {
	const answers = raise.flatMap(({term}, at) => term.statements.map((id): [string, number] => [id, at]));
	return new Map(answers.toReversed());
}

/** What of a statement makes it bear on a meeting, beside the questions that it takes a position on. */
type Ties = {
	/** Statement id → the place of the first term to raise that it answers. */
	readonly answered: ReadonlyMap<string, number>;
	readonly bearing: Bearing;
};

function rankOf(index: ReportIndex, room: Room, {answered, bearing}: Ties, statement: Statement): Rank | undefined {
	const {lens} = room;
	const shared = (index.questionsOf.get(statement.id) ?? []).filter((question) =>
		lens === undefined ? isForAll(index, question) : questionTier(lens, question) !== undefined,
	);
	if (shared.some(({relation}) => relation === 'differ')) {
		return 'differs';
	}

	if (answered.has(statement.id)) {
		return 'answers';
	}

	if (lens !== undefined && shared.length > 0) {
		return 'complements';
	}

	return !isImported(index.report) && isAnyThere(room, statement.about) ? 'about' : bearing(statement);
}
