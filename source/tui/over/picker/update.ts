import {actorsHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import type {Picker} from '../../state/overlay.ts';
import {settle} from '../../state/settle.ts';
import type {State} from '../../state/state.ts';

/** The state with the lens picker open, offering the actors under the cursor first. */
export function openPicker(state: State, model: Model): State {
	return {
		...state,
		overlay: {kind: 'picker', query: '', cursor: 0, offered: actorsHere(state, model), marks: undefined},
	};
}

/** The actors that are ticked: by the reader or, while nothing is touched, those that were under the cursor. */
export function ticked({marks, query, cursor, offered}: Picker): readonly string[] {
	return marks ?? (query === '' && cursor === 0 ? offered : []);
}

/** The actors that `Enter` narrows to: those ticked, and the one pointed at where its name is typed or none is ticked. */
export function chosen(state: State, picker: Picker, model: Model): readonly string[] {
	const pointed = model.candidates(state)[picker.cursor]?.actors ?? [];
	const ticks = ticked(picker);
	if (picker.query === '') {
		return ticks.length > 0 ? ticks : pointed;
	}

	return pointed.length === 0 ? [] : [...new Set([...ticks, ...pointed])];
}

/** The state with what the cursor is on ticked, or no longer. */
export function toggleTick(state: State, picker: Picker, model: Model): State {
	const pointed = model.candidates(state)[picker.cursor]?.actors;
	if (pointed === undefined) {
		return state;
	}

	const marks = picker.marks ?? state.lens;
	const others = marks.filter((id) => !pointed.includes(id));
	const changed = pointed.every((id) => marks.includes(id)) ? others : [...others, ...pointed];
	// The next name is typed afresh, with those ticked so far at the top.
	const next =
		picker.query === '' ? picker : {...picker, query: '', cursor: 0, offered: [...changed, ...picker.offered]};
	return {...state, overlay: {...next, marks: changed}};
}

/** The state narrowed to what is chosen. */
export function applyLens(state: State, picker: Picker, model: Model): State {
	const lens = chosen(state, picker, model);
	return lens.length === 0 ? state : settle({...state, overlay: undefined, lens}, model);
}
