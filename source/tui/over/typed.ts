import type {TypedOverlay} from '../state/overlay.ts';
import {asking, type State} from '../state/state.ts';

/** The state with another text typed in what lies over the view: its cursor, or its window, begins at the top. */
export function retype(state: State, overlay: TypedOverlay, query: string): State {
	const top = overlay.kind === 'help' ? {...overlay, query, top: 0} : {...overlay, query, cursor: 0};
	const typed: State = {...state, overlay: top};
	return overlay.kind === 'everywhere' ? asking(typed, {kind: 'search-reports', query}) : typed;
}
