import type {Action} from '../../state/action.ts';
import type {Model} from '../../state/model.ts';
import type {Picker} from '../../state/overlay.ts';
import type {State} from '../../state/state.ts';
import {settle} from '../../updates/list.ts';
import {updateTyped} from '../typed.ts';

/** The state with the lens picker open, offering the actors under the cursor first. */
export function openPicker(state: State, model: Model): State {
	return {
		...state,
		overlay: {kind: 'picker', query: '', cursor: 0, offered: actorsHere(state, model), marks: undefined},
	};
}

/** The state after a key in the lens picker. */
export function updatePicker(state: State, action: Action, model: Model): State {
	const picker = state.overlay;
	if (picker?.kind !== 'picker') {
		return state;
	}

	const change = (changes: Partial<Picker>): State => ({...state, overlay: {...picker, ...changes}});
	return updateTyped(state, action, picker, {
		count: model.candidates(state).length,
		move: (cursor) => change({cursor}),
		type: (query) => change({query, cursor: 0}),
		other: (id) =>
			id === 'tick' ? toggle(state, picker, model) : id === 'apply' ? apply(state, picker, model) : state,
	});
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

function toggle(state: State, picker: Picker, model: Model): State {
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

function apply(state: State, picker: Picker, model: Model): State {
	const lens = chosen(state, picker, model);
	return lens.length === 0 ? state : settle({...state, overlay: undefined, lens}, model);
}

/** The actors that appear under the cursor, or in what is opened. */
export function actorsHere(state: State, model: Model): readonly string[] {
	const target = model.subject(state);
	const row = model.rows(state)[model.cursorRow(state)];
	if (target?.kind === 'actor') {
		return [target.id];
	}

	if (target?.kind === 'statement') {
		const statement = model.index.statements.get(target.id);
		return statement === undefined ? [] : statement.actors.length > 0 ? statement.actors : statement.about;
	}

	return row?.entry.actors ?? [];
}
