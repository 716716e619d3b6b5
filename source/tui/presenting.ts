import {type State, type Trodden, untrodden} from './state.ts';

/**
 * The state with the screen shown to others, or, where it was, no more: where the reader had been is hidden meanwhile, and where
 * they go meanwhile is forgotten afterwards.
 */
export function togglePresenting(state: State): State {
	return state.presenting === undefined
		? {
				...state,
				...untrodden,
				presenting: troddenOf(state),
				notice: 'Presenting · P ends it',
			}
		: {...state, ...state.presenting, presenting: undefined, notice: 'No longer presenting'};
}

function troddenOf({trail, past, future, searches, hits}: State): Trodden {
	return {trail, past, future, searches, hits};
}
