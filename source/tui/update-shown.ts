import type {Action} from './action.ts';
import {layOutScreen} from './layout.ts';
import {shownLines} from './parts/shown.ts';
import type {State} from './state.ts';

/** The state after a key, or a new size, while a text is shown that could not be copied. */
export function updateShown(state: State, action: Action): State {
	const shown = state.overlay;
	if (shown?.kind !== 'shown') {
		return state;
	}

	const height = layOutScreen(state.size).bodyHeight;
	const last = Math.max(0, shownLines(shown, state.size).length - height);
	const scrolled = (by: number): State => ({
		...state,
		overlay: {...shown, top: Math.max(0, Math.min(last, shown.top + by))},
	});
	if (action.type !== 'key') {
		return scrolled(0);
	}

	switch (action.id) {
		case 'down':
			return scrolled(1);
		case 'up':
			return scrolled(-1);
		case 'page-down':
			return scrolled(height);
		case 'page-up':
			return scrolled(-height);
		case 'close':
			return {...state, overlay: undefined};
		default:
			return state;
	}
}
