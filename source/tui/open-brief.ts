import {nowAt} from '../briefing/agenda.ts';
import {briefIdOfActors, briefIdOfMeeting} from '../briefing/brief-id.ts';
import type {Target} from '../briefing/target.ts';
import type {Model} from './model.ts';
import type {State} from './state.ts';
import {follow} from './updates/list.ts';
import {actorsHere} from './updates/picker.ts';

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
