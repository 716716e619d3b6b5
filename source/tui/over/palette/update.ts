import type {ActionId} from '../../keys/table/binding.ts';
import type {Action} from '../../state/action.ts';
import type {Model} from '../../state/model.ts';
import type {Palette} from '../../state/overlay.ts';
import {asking, type State} from '../../state/state.ts';
import {follow, settle} from '../../updates/list.ts';
import {openForm} from '../form/update.ts';
import {updateTyped} from '../typed.ts';
import {paletteEntries} from './entries.ts';
import type {Deed, PaletteEntry} from './entry.ts';

/** The state with the palette open. */
export function openPalette(state: State): State {
	return {...state, overlay: {kind: 'palette', query: '', cursor: 0}};
}

/**
 * The state after a key in the palette.
 * @param press does what a key does, once the palette is closed
 */
export function updatePalette(
	state: State,
	action: Action,
	model: Model,
	press: (state: State, id: ActionId) => State,
): State {
	const palette = state.overlay;
	if (palette?.kind !== 'palette') {
		return state;
	}

	const change = (changes: Partial<Palette>): State => ({...state, overlay: {...palette, ...changes}});
	const type = (query: string): State => change({query, cursor: 0});
	// What is typed needs none of the entries.
	const entries = action.type === 'key' ? paletteEntries(palette.query, state, model) : [];
	const pointed = entries[palette.cursor];
	return updateTyped(state, action, palette, {
		count: entries.length,
		move: (cursor) => change({cursor}),
		type,
		other: (id) => {
			if (pointed === undefined) {
				return state;
			}

			return id === 'complete'
				? type(completed(pointed))
				: id === 'run'
					? run(state, pointed.deed, model, press)
					: state;
		},
	});
}

function completed({name, whole, deed}: PaletteEntry): string {
	return deed.kind === 'type' ? deed.text : (whole ?? name);
}

function run(state: State, deed: Deed, model: Model, press: (state: State, id: ActionId) => State): State {
	const closed: State = {...state, overlay: undefined};
	switch (deed.kind) {
		case 'key':
			return press(closed, deed.id);
		case 'lens':
			return settle({...closed, lens: deed.actors}, model);
		case 'brief':
			return follow(closed, {kind: 'brief', id: deed.id}, model);
		case 'keep':
			return asking(closed, {kind: 'keep', change: deed.change});
		case 'form':
			return openForm(closed, model, deed.meeting);
		case 'type':
			return {...state, overlay: {kind: 'palette', query: deed.text, cursor: 0}};
		case 'say':
			return {...state, notice: deed.text};
	}
}
