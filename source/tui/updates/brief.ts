import {councilOf} from '../../briefing/actors/council.ts';
import {briefOn} from '../../briefing/brief/brief.ts';
import {briefPage} from '../../briefing/brief/page/page.ts';
import {isRaisable} from '../../briefing/brief/page/ticks.ts';
import {type BriefTopic, checklistOf, keyOf} from '../../briefing/entry/target.ts';
import {inOrder, nowAt} from '../../briefing/programme/agenda.ts';
import {checklistNow} from '../../library/papers.ts';
import {actorsHere, linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {follow, open, pointAt} from '../state/settle.ts';
import {placeOf, type State, saving} from '../state/state.ts';

/**
 * The state with a brief opened: for the programme entry under the cursor, else for the actors there, else for those under the lens,
 * else, with a clock, for what is on or comes next.
 */
export function openBrief(state: State, model: Model): State {
	if (model.shown(state)?.kind === 'brief') {
		return {...state, notice: 'This is the brief'};
	}

	const on = topicHere(state, model);
	return on === undefined
		? {...state, notice: 'A brief is for a meeting or for actors: put the cursor on one'}
		: follow(state, {kind: 'brief', on}, model);
}

/** The state with the brief for the next meeting by time in place of the one that is opened, which is on something, or for the one before. */
export function besideMeeting(state: State, on: BriefTopic, by: 1 | -1, model: Model): State {
	const meetings = inOrder(model.index.report.meetings);
	const at = meetings.findIndex(({id}) => on.kind === 'meeting' && on.id === id);
	if (at === -1) {
		return {...state, notice: 'This brief is on actors, not on a meeting'};
	}

	const meeting = meetings[at + by];
	if (meeting === undefined) {
		return {...state, notice: by === 1 ? 'This is the last meeting' : 'This is the first meeting'};
	}

	const {id} = meeting;
	const pointed = pointAt(state, [keyOf({kind: 'meeting', id})], model) ?? state;
	return open(pointed, {kind: 'brief', on: {kind: 'meeting', id}}, model);
}

function topicHere(state: State, model: Model): BriefTopic | undefined {
	const shown = model.shown(state);
	if (shown?.kind === 'meeting') {
		return {kind: 'meeting', id: shown.id};
	}

	const there = actorsHere(state, model);
	// Who asks somebody something is on our side of the table.
	const council = councilOf(model.index);
	const met = there.filter((id) => !council.has(id));
	const ids = [met, there, state.lens].find(({length}) => length > 0);
	if (ids !== undefined) {
		return {kind: 'actors', ids};
	}

	const {at} = model.context(state);
	const {on, next} = at === undefined ? {} : nowAt(model.index.report.meetings, at);
	const meeting = on ?? next;
	return meeting && {kind: 'meeting', id: meeting.id};
}

/** The state that asks for what the cursor is on to be ticked in the brief that is opened: raised by us or by them, then answered. */
export function raise(state: State, model: Model): State {
	const {index} = model;
	const {missions} = model.context(state);
	const opened = placeOf(state).opened?.target;
	const on = opened?.kind === 'brief' ? opened.on : undefined;
	const target = linkHere(state, model);
	const brief = on && briefOn(index, on, missions);
	if (on === undefined || brief === undefined || target === undefined || !isRaisable(briefPage(index, brief), target)) {
		return {...state, notice: 'Put the cursor on something to raise, or that they may raise'};
	}

	const place = {report: index.report.symbol, checklist: checklistOf(on), target};
	// What was ticked under another name goes on where it was.
	const seen = state.papers.checks.find(
		(check) => checklistNow(index, check.checklist) === place.checklist && keyOf(check.target) === keyOf(target),
	);
	const kept = {...place, checklist: seen?.checklist ?? place.checklist};
	return saving(state, {kind: 'advance-check', place: kept, seen: seen?.state ?? 'open'});
}
