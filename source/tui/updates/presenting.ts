import {type State, type Trodden, untrodden} from '../state/state.ts';

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
