import type {ActionId} from '../keys/table/binding.ts';
import {type State, type Trodden, untrodden} from './state.ts';

/** What would show, while others see the screen, what the reader keeps. */
export const hiddenActions: ReadonlySet<ActionId> = new Set([
	'raise',
	'write',
	'notes',
	'mark',
	'marks',
	'remove',
	'undo',
	'confirm',
	'correct',
	'take-back',
	'add-statement',
	'add-meeting',
	'change-meeting',
]);

/**
 * The state with the screen shown to others, or, where it was, no more: where the reader had been is hidden meanwhile, and where
 * they go meanwhile is forgotten afterwards, but for the way back from where they are.
 */
export function togglePresenting(state: State): State {
	if (state.presenting === undefined) {
		return {...state, ...untrodden, presenting: troddenOf(state), notice: 'Presenting · P ends it'};
	}

	// The links followed before lead to where it began, and not to where the reader has gone since.
	const hasMoved = state.past.length + state.future.length > 0;
	const {trail} = hasMoved ? state : state.presenting;
	return {...state, ...state.presenting, trail, presenting: undefined, notice: 'No longer presenting'};
}

function troddenOf({trail, past, future, cameFrom, wentBackFrom, searches, hits}: State): Trodden {
	return {trail, past, future, cameFrom, wentBackFrom, searches, hits};
}
