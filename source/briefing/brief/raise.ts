import type {Question, Term} from '../../report/model.ts';
import {questionTier} from '../actors/lens.ts';
import {councilOf} from '../actors/related.ts';
import {orderBy} from '../order-by.ts';
import type {ReportIndex} from '../report-index.ts';
import type {Room} from './room.ts';

/** More than anybody raises in one meeting. */
const mostTerms = 4;

/** A term of reference to raise, and why it was chosen. */
export type Raise = {
	readonly term: Term;
	/** How it is tied: to the meeting itself, to those there by its addressees, or by what they said in answer to it. */
	readonly tie: 'meeting' | 'addressed' | 'answered';
	/** Its addressees who are there. */
	readonly addressed: readonly string[];
	/** Its addressees to whom those there belong. */
	readonly throughGroup: readonly string[];
	/** Whether something said there answers it. */
	readonly answered: boolean;
	/** The questions it touches on which positions differ and those there hold one. */
	readonly contested: readonly Question[];
};

/** The terms of reference for a brief. */
export type ToRaise = {
	/** At most four. */
	readonly raise: readonly Raise[];
	/** The other terms that are tied to the meeting or addressed to those there, by number. */
	readonly alsoTied: readonly Term[];
};

/**
 * What to raise: at most four terms of reference. First those tied to the meeting, then, while there is room, those addressed to
 * somebody there or to a group of theirs; only where there are none of these, those that they spoke to. Those addressed to somebody
 * there come first, then those they spoke to; of equally near ones each is that which brings up the most issues that none before it
 * does. They stand in one order: tied to the meeting, contested, near, answered, by number.
 */
export function whatToRaise(index: ReportIndex, room: Room): ToRaise {
	const differing = questionsOfTheirs(index, room);
	const candidates = index.report.terms.flatMap((term) => candidate(index, room, term, differing));
	const tied = candidates.filter(({tie}) => tie !== 'answered');
	const chosen = choose(tied.length > 0 ? tied : candidates);
	return {
		raise: orderBy(chosen, orderKeys),
		alsoTied: orderBy(
			tied.filter((raise) => !chosen.includes(raise)).map(({term}) => term),
			({number}) => [number],
		),
	};
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

// Addressed to somebody there, then what they spoke to, then to a group of theirs.
function nearnessOf({addressed, throughGroup, answered}: Raise): number {
	return addressed.length > 0 ? 0 : answered ? 1 : throughGroup.length > 0 ? 2 : 3;
}

function orderKeys(raise: Raise): number[] {
	const {term, tie, answered, contested} = raise;
	return [tie === 'meeting' ? 0 : 1, contested.length > 0 ? 0 : 1, nearnessOf(raise), answered ? 0 : 1, term.number];
}

function candidate(index: ReportIndex, room: Room, term: Term, differing: ReadonlySet<Question>): Raise[] {
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
	return isAddressed ? [{...parts, tie: 'addressed'}] : answered ? [{...parts, tie: 'answered'}] : [];
}

// The Council does not answer its own terms.
function isAnswered(index: ReportIndex, {present}: Room, {statements}: Term): boolean {
	const council = councilOf(index);
	return statements.some((id) =>
		index.statements.get(id)?.actors.some((actor) => present.has(actor) && !council.has(actor)),
	);
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
