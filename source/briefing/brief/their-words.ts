import type {StatementKind} from '../../report/kinds.ts';
import type {Statement} from '../../report/model.ts';
import {lensOn, statementTier} from '../actors/lens.ts';
import {isPartOfAnother} from '../entry/said-text.ts';
import {orderBy} from '../order-by.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {theirLinesOf} from './reads-alone.ts';
import {gatherPoints, isOfCouncil, type Point, type Room, statementsOf, type Word} from './room.ts';

const mostToExpect = 4;

/** What people bring up themselves: demands first, judgements last. What they tell, plan, promise or welcome is the rest. */
const broughtUp: readonly StatementKind[] = ['asks', 'objects', 'fears', 'holds', 'assesses'];
/** Of an import, where nobody has weighed what is said, the rest that they may come back to. */
const besides: readonly StatementKind[] = ['pledges', 'plans', 'supports', 'notes', 'reports'];
/**
 * Facts told and things noted are nobody's agenda, even where they show a position; in an import they are, where it has nothing else of
 * theirs.
 */
const told: readonly StatementKind[] = ['reports', 'notes'];

/** What they ask for and what they object to is what they come with. */
const demands: readonly StatementKind[] = ['asks', 'objects'];

/** What is said once more, or with weight, is meant to be heard. */
const insisting = /^(?:reiterat|insist|underscor|underlin|stress|emphasi|reaffirm|repeat|warn)/iu;

/** What those in the room said to the mission. */
export type TheirWords = {
	/** At most four things they may raise, the likeliest first. */
	readonly theyMayRaise: readonly Point[];
	/** Everything else, in the report's order, the words of a group of theirs last. */
	readonly said: readonly Point[];
};

/**
 * Tells what they may raise from the rest. Their own words come before those of a group of theirs; demands before objections,
 * fears, positions and judgements; what is contested before what is not, and, of an import, what they insist on before what they
 * mention. The Council's own words stand in its line; what a rule is unsure of is the rest, but for their own demands and objections, and where
 * they said nothing else.
 */
export function theirWords(index: ReportIndex, room: Room): TheirWords {
	const words = isOfCouncil(index, room) ? [] : wordsOf(index, room);
	const fitting = words.filter(({statement}) => urgency(index, statement) < Number.POSITIVE_INFINITY);
	const isUnsure = ({statement}: Word): boolean => statement.unreviewed === true;
	const isDemand = ({statement, via}: Word): boolean =>
		via === undefined && demands.includes(statement.kind) && !isPartOfAnother(index, statement);
	const isAnySure = fitting.some((word) => !isUnsure(word));
	const likely = fitting.filter((word) => !isAnySure || !isUnsure(word) || isDemand(word));
	const raisable = orderBy(likely, ({statement, via}) => [
		via === undefined ? 0 : 1,
		urgency(index, statement),
		statement.unreviewed === true ? 1 : 0,
		contention(index, statement),
		isImported(index.report) && !insisting.test(statement.verb) ? 1 : 0,
	]);
	const own = raisable.filter(({via}) => via === undefined);
	// Of an import, what a body says anywhere is on the agenda of its members only where they say nothing themselves.
	const isOwnAlone = own.length > 0 && !(isAnySure && own.every(isUnsure));
	const theirs = isImported(index.report) && isOwnAlone ? own : raisable;
	const agenda = theirs.filter(({statement: {kind}}) => !told.includes(kind));
	// Beside a demand that may be another's stands what surely is theirs.
	const isEnough = agenda.length > 0 && (!isAnySure || !agenda.every(isUnsure));
	const theyMayRaise = theirLinesOf(index, gatherPoints(isEnough ? agenda : theirs), mostToExpect);
	const taken = new Set(statementsOf(theyMayRaise));
	return {theyMayRaise, said: gatherPoints(words.filter(({statement}) => !taken.has(statement)))};
}

// Where it is inferred who of a body may be there, the words of its other members are not theirs.
function wordsOf(index: ReportIndex, {lens, named, present}: Room): Word[] {
	if (lens === undefined) {
		return [];
	}

	// Of an import whoever may have been there as the body of somebody who was speaks as their group.
	const above = isImported(index.report) ? lensOn(index, named)?.groups : undefined;
	const groupOf = ({actors}: Statement) => (actors.every((id) => above?.has(id)) ? actors[0] : undefined);
	const tiers = Map.groupBy(index.report.statements, (statement) => statementTier(lens, statement));
	return [
		...(tiers.get('said') ?? [])
			.filter(({actors}) => actors.some((id) => present.has(id)))
			.map((statement) => ({statement, via: groupOf(statement)})),
		...(tiers.get('via') ?? []).map((statement) => ({
			statement,
			via: statement.actors.find((id) => lens.groups.has(id)),
		})),
	];
}

function urgency(index: ReportIndex, statement: Statement): number {
	const {kind} = statement;
	const at = [...broughtUp, ...(isImported(index.report) ? besides : [])].indexOf(kind);
	if (at !== -1) {
		return at;
	}

	const takesPosition = index.questionsOf.has(statement.id) && !told.includes(kind);
	return takesPosition ? broughtUp.length : Number.POSITIVE_INFINITY;
}

function contention(index: ReportIndex, {id}: Statement): number {
	const questions = index.questionsOf.get(id) ?? [];
	return questions.some(({relation}) => relation === 'differ') ? 0 : questions.length > 0 ? 1 : 2;
}
