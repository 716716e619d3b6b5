import type {Action} from './action.ts';
import type {ActionId} from './binding.ts';
import {layOutScreen} from './layout.ts';
import type {State} from './state.ts';

/** A list that what is typed narrows, and what its keys do. */
type Typed = {
	/** How many entries there are. */
	readonly count: number;
	readonly move: (cursor: number) => State;
	readonly type: (query: string) => State;
	/** What any other key does. */
	readonly other: (id: ActionId) => State;
};

/** The state after a key, or typed text, over a list that what is typed narrows. */
export function updateTyped(
	state: State,
	action: Action,
	{query, cursor}: {readonly query: string; readonly cursor: number},
	{count, move, type, other}: Typed,
): State {
	if (action.type === 'text') {
		return type(query + action.text);
	}

	if (action.type !== 'key') {
		return state;
	}

	// What is typed and an empty line stand above the list.
	const height = Math.max(1, layOutScreen(state.size).bodyHeight - 2);
	const moved = (by: number) => move(Math.max(0, Math.min(count - 1, cursor + by)));
	switch (action.id) {
		case 'down':
			return moved(1);
		case 'up':
			return moved(-1);
		case 'page-down':
			return moved(height);
		case 'page-up':
			return moved(-height);
		case 'erase':
			return type([...query].slice(0, -1).join(''));
		case 'erase-all':
			return type('');
		case 'close':
			return {...state, overlay: undefined};
		default:
			return other(action.id);
	}
}
