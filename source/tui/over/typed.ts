import {layOutScreen, typedListHeight} from '../drawing/layout.ts';
import type {ActionId} from '../keys/table/binding.ts';
import type {Action} from '../state/action.ts';
import type {State} from '../state/state.ts';
import {stepOf} from '../state/step.ts';
import {fitting, sayingCut} from '../writing/one-line.ts';

/** A list that what is typed narrows, and what its keys do. */
type Typed = {
	/** How many entries there are. */
	readonly count: number;
	/** How many of them show at once; as many as below what is typed and an empty line, where it is not said. */
	readonly height?: number;
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
	{count, height = typedListHeight(layOutScreen(state.size).bodyHeight), move, type, other}: Typed,
): State {
	if (action.type === 'text') {
		const taken = fitting(action.text, query.length);
		return sayingCut(type(query + taken), taken !== action.text);
	}

	if (action.type !== 'key') {
		return state;
	}

	const step = stepOf(action.id, height);
	if (step !== undefined) {
		return move(Math.max(0, Math.min(count - 1, cursor + step)));
	}

	switch (action.id) {
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
