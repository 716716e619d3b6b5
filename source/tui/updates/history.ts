import {keyOf} from '../../briefing/entry/target.ts';
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

/**
 * The state at the place before the last jump, as it was left, or at the one that was gone back from; where there is none, it asks for the
 * report that was open before, or that was gone back from.
 */
export function walkHistory(state: State, way: 'back' | 'forward', model: Model): State {
	const [from, to] = way === 'back' ? (['past', 'future'] as const) : (['future', 'past'] as const);
	const spot = state[from].at(-1);
	if (spot === undefined) {
		const report = way === 'back' ? state.cameFrom : state.wentBackFrom;
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
