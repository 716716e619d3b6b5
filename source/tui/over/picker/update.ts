import {actorsHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import type {Picker} from '../../state/overlay.ts';
import {settle} from '../../state/settle.ts';
import type {State} from '../../state/state.ts';

/** The state with the lens picker open, offering the actors at the cursor first. */
export function openPicker(state: State, model: Model): State {
	const first = {here: actorsHere(state, model)};
	return {...state, overlay: {kind: 'picker', query: '', cursor: 0, first, ticks: undefined}};
}

/**
 * The actors that `Enter` narrows to: those that are ticked, and the one pointed at where a name is typed; until one is ticked, the one
 * pointed at. None for every actor; `undefined` where nobody is meant.
 */
export function chosen(state: State, {query, cursor, ticks}: Picker, model: Model): readonly string[] | undefined {
	const pointed = model.candidates(state)[cursor]?.actors;
	if (ticks === undefined || pointed === undefined) {
		return pointed;
	}

	return query === '' ? ticks : [...new Set([...ticks, ...pointed])];
}

/** The state with what the cursor is on ticked, or no longer. The first to be ticked is added to whom the lens is on. */
export function toggleTick(state: State, picker: Picker, model: Model): State {
	const pointed = model.candidates(state)[picker.cursor]?.actors;
	if (pointed === undefined) {
		return state;
	}

	const before = picker.ticks ?? state.lens;
	const others = before.filter((id) => !pointed.includes(id));
	const ticks = pointed.every((id) => before.includes(id)) ? others : [...others, ...pointed];
	// The next name is typed afresh, with those ticked so far at the top.
	const next =
		picker.query === '' ? picker : {...picker, query: '', cursor: 0, first: {...picker.first, ticked: ticks}};
	return {...state, overlay: {...next, ticks}};
}

/** The state narrowed to whom is chosen. */
export function applyLens(state: State, picker: Picker, model: Model): State {
	const lens = chosen(state, picker, model);
	return lens === undefined ? state : settle({...state, overlay: undefined, lens}, model);
}
