import type {Action} from './action.ts';
import {createFinding} from './finding.ts';
import type {Model} from './model.ts';
import {drawScreen, type Screen} from './screen.ts';
import type {State} from './state.ts';
import {update} from './update.ts';
import {settle} from './update-list.ts';

/** Holds the state of the program and what it looks like, and tells who listens when it changed. */
export type Store = {
	readonly model: Model;
	readonly state: () => State;
	/** The screen of the state, drawn when the state changes and never while React renders: a table is itself rendered. */
	readonly screen: () => Screen;
	readonly dispatch: (action: Action) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that starts in a state, scrolled so that its cursor shows. Actions are applied as they come, so that fast typing never meets an old state. */
export function createStore(model: Model, initial: State): Store {
	let state = settle(initial, model);
	let screen = drawScreen(state, model);
	const listeners = new Set<() => void>();
	const finding = createFinding(model);
	// The first hits come in the frame of the key that asks for them, the rest as they are found.
	const withFirstHits = (asked: State): State => {
		const found = finding.first(asked);
		if (found === undefined) {
			return asked;
		}

		if (!found.isDone) {
			finding.rest((more) => store.dispatch({type: 'found', found: more}));
		}

		return update(asked, {type: 'found', found}, model);
	};

	const store: Store = {
		model,
		state: () => state,
		screen: () => screen,
		dispatch(action) {
			const next = withFirstHits(update(state, action, model));
			if (next !== state) {
				state = next;
				screen = drawScreen(state, model);
				for (const listener of listeners) {
					listener();
				}
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	return store;
}
