import type {Action} from '../action.ts';
import {layOutScreen} from '../layout.ts';
import {shownLines} from '../parts/shown.ts';
import type {State} from '../state.ts';
import {stepOf} from '../step.ts';

/** The state after a key, or a new size, while a text is shown that could not be copied. */
export function updateShown(state: State, action: Action): State {
	const shown = state.overlay;
	if (shown?.kind !== 'shown') {
		return state;
	}

	const height = layOutScreen(state.size).bodyHeight;
	const last = Math.max(0, shownLines(shown, state.size).length - height);
	if (action.type === 'key' && action.id === 'close') {
		return {...state, overlay: undefined};
	}

	const step = action.type === 'key' ? stepOf(action.id, height) : 0;
	return step === undefined
		? state
		: {...state, overlay: {...shown, top: Math.max(0, Math.min(last, shown.top + step))}};
}
