import type {Action} from '../action.ts';
import {helpLines} from '../help-lines.ts';
import {layOutScreen} from '../layout.ts';
import type {Model} from '../model.ts';
import type {State} from '../state.ts';
import {updateTyped} from './typed.ts';

/** The state after a key or a new size in the help: what is typed filters it. */
export function updateHelp(state: State, action: Action, model: Model): State {
	const {overlay} = state;
	if (overlay?.kind !== 'help') {
		return state;
	}

	const height = layOutScreen(state.size).listHeight;
	const last = Math.max(0, helpLines(model.keymap, overlay.query).length - height);
	const scrollTo = (top: number): State => ({...state, overlay: {...overlay, top}});
	if (action.type === 'resize') {
		return scrollTo(Math.min(last, overlay.top));
	}

	return updateTyped(
		state,
		action,
		{query: overlay.query, cursor: overlay.top},
		{
			count: last + 1,
			height,
			move: scrollTo,
			type: (query) => ({...state, overlay: {...overlay, query, top: 0}}),
			other: () => state,
		},
	);
}
