import {briefIdOfActors, briefIdOfMeeting, meetingOfBrief, type Target} from '../../briefing/entry/target.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import {actorsHere, linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {follow} from '../state/settle.ts';
import {placeOf, type State, saving} from '../state/state.ts';

/**
 * The state with a brief opened: for the programme entry under the cursor, else for the actors there, else, with a clock,
 * for what is on or comes next.
 */
export function openBrief(state: State, model: Model): State {
	if (model.subject(state)?.kind === 'brief') {
		return {...state, notice: 'This is the brief'};
	}

	const target = briefHere(state, model);
	return target === undefined
		? {...state, notice: 'A brief is for a meeting or for actors: put the cursor on one'}
		: follow(state, target, model);
}

function briefHere(state: State, model: Model): Target | undefined {
	const subject = model.subject(state);
	if (subject?.kind === 'meeting') {
		return {kind: 'brief', id: briefIdOfMeeting(subject.id)};
	}

	const actors = actorsHere(state, model);
	if (actors.length > 0) {
		return {kind: 'brief', id: briefIdOfActors(actors)};
	}

	const {at} = model.context(state);
	const {on, next} = at === undefined ? {} : nowAt(model.index.report.meetings, at);
	const meeting = on ?? next;
	return meeting === undefined ? undefined : {kind: 'brief', id: briefIdOfMeeting(meeting.id)};
}

/** The state that asks for the term under the cursor to be ticked in the brief that is opened: raised, then answered. */
export function raise(state: State, model: Model): State {
	const brief = placeOf(state).opened?.target;
	const term = linkHere(state, model);
	if (brief?.kind !== 'brief' || term?.kind !== 'term') {
		return {...state, notice: 'Put the cursor on something to raise'};
	}

	const meeting = meetingOfBrief(brief.id) ?? brief.id;
	const place = {report: model.index.report.symbol, meeting, term: Number(term.id)};
	const seen = state.papers.checks.find((check) => check.meeting === meeting && check.term === place.term);
	return saving(state, {kind: 'advance-check', place, seen: seen?.state ?? 'open'});
}
