import type {Question, Term} from '../../report/model.ts';
import {questionTier} from '../actors/lens.ts';
import {namedIn} from '../actors/named-in.ts';
import {shareName} from '../actors/names.ts';
import {orderBy} from '../order-by.ts';
import {actorsOf, isImported, type ReportIndex} from '../report-index.ts';
import {likenessIn} from '../subjects/likeness.ts';
import {type Asked, askedOnMissions, isBefore, roomsOnMissions} from './asked.ts';
import {addressedBy} from './bearing/addressed.ts';
import {areTheirs, isAlike, isSure, sureWords} from './bearing/bearing.ts';
import {legOf} from './legs.ts';
import type {Room} from './room.ts';

/** More than anybody raises in one meeting. */
const mostTerms = 4;
const mostEarlier = 2;

/** From this on a term is on the subject of a statement: it speaks of much beside. */
const leastAlike = 0.12;

/** A term of reference to raise, and why it was chosen. */
export type Raise = {
	readonly term: Term;
	/**
	 * How it is tied: to the meeting itself, to those there by its addressees, in an import as it names them, by what they said in answer to
	 * it, or, in an import, as one of few on their country, or as it speaks of a group of theirs or of what they said.
	 */
	readonly tie: 'meeting' | 'addressed' | 'named' | 'answered' | 'leg' | 'subject';
	/** Its addressees who are there. */
	readonly addressed: readonly string[];
	/** Its addressees to whom those there belong. */
	readonly throughGroup: readonly string[];
	/** Whether something said there answers it. */
	readonly answered: boolean;
	/** The questions it touches on which positions differ and those there hold one. */
	readonly contested: readonly Question[];
};

/** Whether the program worked out that a term is to be raised: nobody tied it, or wrote to whom it is directed. */
export function isTieInferred({term, tie}: Raise): boolean {
	return term.inferred === true || tie === 'named' || tie === 'leg' || tie === 'subject';
}

/** What there is to raise: terms of reference, and what was asked before. */
export type ToRaise = {
	/** At most four. */
	readonly raise: readonly Raise[];
	/** What the Council asked of those there, in an import with fewer terms than that, and at most two things that it asked before. */
	readonly asked: readonly Asked[];
	/** The other terms that are tied to the meeting or addressed to those there, by number. */
	readonly alsoTied: readonly Term[];
};

/**
 * What to raise: at most four terms of reference. First those tied to the meeting, then, while there is room, those addressed to
 * somebody there or to a group of theirs; only where there are none of these, nor anything was asked of them, those that they spoke to, that
 * are on their country, or that are on the same subject. Those addressed to somebody there come first, then those they spoke to; of equally near ones each is that
 * which brings up the most issues that none before it does. They stand in one order: tied to the meeting, contested, near, answered, by
 * number.
 * @param others the reports on other missions to the country, of which the earlier ones count
 */
export function whatToRaise(index: ReportIndex, room: Room, others: readonly ReportIndex[]): ToRaise {
	const differing = questionsOfTheirs(index, room);
	const leg = legOf(index, room);
	// More terms on their country than anybody raises in one meeting tell nothing of it.
	const isOnFew = index.report.terms.filter((term) => leg(term) === 'theirs').length <= mostTerms;
	const candidates = index.report.terms
		.flatMap((term) => candidate(index, room, term, {differing, isOnTheirs: isOnFew && leg(term) === 'theirs'}))
		.filter(({term, tie, addressed}) => leg(term) !== 'another' || tie === 'meeting' || addressed.length > 0);
	const tied = candidates.filter(({tie}) => tie === 'meeting' || tie === 'addressed' || tie === 'named');
	const {here, before} = isImported(index.report)
		? whatWasAsked(index, room, others, Math.max(0, mostTerms - tied.length))
		: {here: [], before: []};
	const chosen = choose(tied.length + here.length > 0 ? tied : candidates);
	const further = tied.filter((raise) => !chosen.includes(raise)).map(({term}) => term);
	return {
		asked: [...here, ...before],
		raise: orderBy(chosen, orderKeys),
		alsoTied: orderBy(further, ({number}) => [number]),
	};
}

// What was asked of them here, as much as there is room for, and what was asked before, the latest first.
function whatWasAsked(
	index: ReportIndex,
	room: Room,
	others: readonly ReportIndex[],
	most: number,
): {here: readonly Asked[]; before: readonly Asked[]} {
	const earlier = others.filter((other) => isBefore(other, index));
	const missions = askedOnMissions(roomsOnMissions(index, room, earlier)).toReversed();
	const [here = [], before = []] = [true, false].map((isHere) =>
		missions.flatMap((one) => ((one.index === index) === isHere ? one.asked : [])),
	);
	// What was asked of a body of theirs years ago is theirs where they speak of it, are asked for it again, or there is nothing nearer.
	const theirs = [...sureWords(index, room), ...here.map(({statement}) => statement)];
	const present = actorsOf(index, [...room.present]);
	const isOnThem = ({index: other, statement}: Asked): boolean =>
		actorsOf(other, addressedBy(other, statement)).some((actor) => present.some((one) => shareName(one, actor))) ||
		theirs.some((one) => isAlike(index, one, statement));
	const nearer = before.filter(isOnThem);
	const isAll = nearer.length + here.length === 0 && most === mostTerms;
	return {here: here.slice(0, most), before: (isAll ? before : nearer).slice(0, mostEarlier)};
}

function choose(candidates: readonly Raise[], chosen: readonly Raise[] = []): readonly Raise[] {
	const broughtUp = new Set(chosen.flatMap(({term}) => issuesOf(term)));
	const [nearest] = orderBy(
		candidates.filter((raise) => !chosen.includes(raise)),
		(raise) => {
			const newIssues = issuesOf(raise.term).filter((issue) => !broughtUp.has(issue)).length;
			return [raise.tie === 'meeting' ? 0 : 1, nearnessOf(raise), -newIssues, ...orderKeys(raise)];
		},
	);
	return nearest === undefined || chosen.length === mostTerms ? chosen : choose(candidates, [...chosen, nearest]);
}

// A term on which nothing was said is an issue of its own.
function issuesOf({issues, number}: Term): readonly string[] {
	return issues.length === 0 ? [`term ${number}`] : issues;
}

// Addressed to somebody there, then what they spoke to, then to a group of theirs, then on their country.
function nearnessOf({addressed, throughGroup, answered, tie}: Raise): number {
	return addressed.length > 0 ? 0 : answered ? 1 : throughGroup.length > 0 ? 2 : tie === 'leg' ? 3 : 4;
}

function orderKeys(raise: Raise): number[] {
	const {term, tie, answered, contested} = raise;
	return [tie === 'meeting' ? 0 : 1, contested.length > 0 ? 0 : 1, nearnessOf(raise), answered ? 0 : 1, term.number];
}

function candidate(
	index: ReportIndex,
	room: Room,
	term: Term,
	{differing, isOnTheirs}: {readonly differing: ReadonlySet<Question>; readonly isOnTheirs: boolean},
): Raise[] {
	const {present, lens, meetings} = room;
	const addressed = term.addressees.filter((id) => present.has(id));
	const throughGroup = term.addressees.filter((id) => lens?.groups.has(id));
	const answered = isAnswered(index, room, term);
	const contested = [...touchedBy(index, term)].filter((question) => differing.has(question));
	const parts = {term, addressed, throughGroup, answered, contested};
	if (term.meetings.some((id) => meetings.has(id))) {
		return [{...parts, tie: 'meeting'}];
	}

	const isAddressed = addressed.length > 0 || throughGroup.length > 0;
	const tie = isAddressed
		? 'addressed'
		: isNamed(index, term, (id) => present.has(id))
			? 'named'
			: answered
				? 'answered'
				: isOnTheirs
					? 'leg'
					: isOnSubject(index, room, term)
						? 'subject'
						: undefined;
	return tie === undefined ? [] : [{...parts, tie}];
}

// Where nobody has worked out the ties: a term that speaks of somebody.
function isNamed(index: ReportIndex, {text}: Term, counts: (id: string) => boolean | undefined): boolean {
	return isImported(index.report) && namedIn(index)(text).flat().some(counts);
}

function isOnSubject(index: ReportIndex, room: Room, term: Term): boolean {
	const likeness = likenessIn(index);
	return (
		isNamed(index, term, (id) => room.lens?.groups.has(id)) ||
		(isImported(index.report) && sureWords(index, room).some(({text}) => likeness(text, term.text) >= leastAlike))
	);
}

// The Council does not answer its own terms, and a rule that is unsure of what they said ties no term to them.
function isAnswered(index: ReportIndex, room: Room, {statements}: Term): boolean {
	const sure = statements.flatMap((id) => index.statements.get(id) ?? []).filter(isSure);
	return sure.some(areTheirs(index, room));
}

function questionsOfTheirs(index: ReportIndex, {lens}: Room): ReadonlySet<Question> {
	const {questions} = index.report;
	return new Set(
		lens === undefined
			? []
			: questions.filter((question) => question.relation === 'differ' && questionTier(lens, question) !== undefined),
	);
}

/** The questions on which something that answers a term takes a position. */
export function touchedBy(index: ReportIndex, {statements}: Term): ReadonlySet<Question> {
	return new Set(statements.flatMap((id) => index.questionsOf.get(id) ?? []));
}
