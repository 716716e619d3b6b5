import {byKind} from '../../../briefing/by-kind.ts';
import type {ActionId} from '../../keys/keymap.ts';
import type {Action} from '../../state/action.ts';
import type {Model} from '../../state/model.ts';
import type {Palette} from '../../state/overlay.ts';
import {arranged, follow, settle} from '../../state/settle.ts';
import {asking, type State, saving, withPlace} from '../../state/state.ts';
import {openForm} from '../form/update.ts';
import {paletteEntries} from './entries.ts';
import type {Deed, PaletteEntry} from './entry.ts';

/** The state with the palette open, and something typed in it. */
export function openPalette(state: State, query = '', there?: string): State {
	return {...state, overlay: {kind: 'palette', query, cursor: 0, there}};
}

/** The state with what is typed completed to what the cursor is on. */
export function completeTyped(state: State, palette: Palette, model: Model): State {
	const pointed = pointedEntry(state, palette, model);
	return pointed === undefined
		? state
		: openPalette(state, pointed.deed.kind === 'type' ? pointed.deed.text : (pointed.whole ?? pointed.name));
}

/**
 * The state after what the cursor is on was done.
 * @param press does what a key does, once the palette is closed
 */
export function runPointed(
	state: State,
	palette: Palette,
	model: Model,
	press: (state: State, id: ActionId, model: Model) => State,
): State {
	const pointed = pointedEntry(state, palette, model);
	const closed: State = {...state, overlay: undefined};
	return pointed === undefined
		? state
		: byKind<Deed, State>(pointed.deed, {
				key: ({id}) => press(closed, id, model),
				arrange: ({view, arrangement}) =>
					arranged(withPlace({...closed, view, trail: []}, {opened: undefined}), arrangement, model),
				lens: ({actors}) => settle({...closed, lens: actors}, model),
				brief: (deed) => follow(closed, deed, model),
				save: ({change}) => saving(closed, change),
				export: (deed) => asking({...closed, notice: `Writing ${deed.asked.file} …`}, deed),
				form: ({meeting}) => openForm(closed, model, meeting),
				type: ({text}) => openPalette(state, text),
				say: ({text}) => ({...state, notice: text}),
			});
}

function pointedEntry(state: State, {query, cursor}: Palette, model: Model): PaletteEntry | undefined {
	return paletteEntries(query, state, model)[cursor];
}

/** The state after an export, which says where it is. Where it could not be written its name can be typed anew. */
export function withExported(state: State, {asked, outcome}: Extract<Action, {type: 'exported'}>): State {
	if (outcome.file !== undefined) {
		return {...state, notice: [`Written to ${outcome.file}`, ...outcome.remarks].join(' · ')};
	}

	const next: State = {...state, notice: `Not written: ${outcome.why}`};
	return state.overlay === undefined
		? openPalette(next, `export ${asked.file}`, outcome.isThere ? asked.file : undefined)
		: next;
}
