import {keyOf} from '../../briefing/entry/target.ts';
import type {ReportName} from '../../shelf/report-names.ts';
import type {Model} from '../state/model.ts';
import {settle} from '../state/settle.ts';
import {asking, placeOf, type Spot, type State} from '../state/state.ts';

/** More jumps than anybody goes back. */
const most = 100;

/** The state after an action, with the place before it kept where the action was a jump: to another view, entry or lens. */
export function remembering(before: State, after: State): State {
	// Walking the history is no jump.
	const walked = before.past !== after.past || before.future !== after.future;
	const jumped = before.view !== after.view || before.lens !== after.lens || openedKey(before) !== openedKey(after);
	return jumped && !walked
		? {...after, past: [...before.past, spotOf(before)].slice(-most), future: [], wentBackFrom: undefined}
		: after;
}

/** The state at the place before the last jump, as it was left; before the first, it asks for the report that was open before. */
export function goBack(state: State, model: Model): State {
	return walk(state, 'back', state.cameFrom, model);
}

/** The state at the place that was gone back from; after the last, it asks for the report that was gone back from. */
export function goForward(state: State, model: Model): State {
	return walk(state, 'forward', state.wentBackFrom, model);
}

function walk(state: State, way: 'back' | 'forward', report: ReportName | undefined, model: Model): State {
	const [from, to] = way === 'back' ? (['past', 'future'] as const) : (['future', 'past'] as const);
	const spot = state[from].at(-1);
	if (spot === undefined) {
		return report === undefined
			? {...state, notice: `Nothing to go ${way} to`}
			: asking(state, {kind: 'leave', next: {...report, walk: way}});
	}

	const {view, lens, place} = spot;
	const left: State = {...state, [from]: state[from].slice(0, -1), [to]: [...state[to], spotOf(state)]};
	return settle({...left, view, lens, trail: [], places: {...state.places, [view]: place}}, model);
}

function spotOf(state: State): Spot {
	return {view: state.view, lens: state.lens, place: placeOf(state)};
}

function openedKey(state: State): string | undefined {
	const {opened} = placeOf(state);
	return opened === undefined ? undefined : keyOf(opened.target);
}
