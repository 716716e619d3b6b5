import {isDeepStrictEqual} from 'node:util';
import {memoizeLast} from '../../briefing/memo.ts';
import type {Added} from '../../shelf/opened-report.ts';
import {createFinding} from '../over/find/finding.ts';
import {drawScreen} from '../screen/screen.ts';
import type {Action, Ask} from '../state/action.ts';
import type {Model} from '../state/model.ts';
import {settle} from '../state/settle.ts';
import {addedSeen, type State} from '../state/state.ts';
import {update} from '../updates/update.ts';

/** Does what a state asks of the outside. What comes of it at once is given back; what comes of it later is dispatched. */
export type Perform = (ask: Ask, dispatch: (action: Action) => void) => Action | undefined;

/**
 * A store that starts in a state, scrolled so that its cursor shows. Actions are applied as they come, so that fast typing never
 * meets an old state.
 * @param modelWith the model of the report with what the reader adds to it
 * @param lookAgain what another program has changed meanwhile
 */
export function createStore(
	modelWith: (added: Added) => Model,
	initial: State,
	perform: Perform = () => undefined,
	lookAgain: () => Action | undefined = () => undefined,
) {
	let seen = addedSeen(initial);
	let model = modelWith(seen);
	let finding = createFinding(model);
	const use = (now: Added): void => {
		if (!isDeepStrictEqual(now, seen)) {
			seen = now;
			model = modelWith(now);
			finding = createFinding(model);
		}
	};
	let state = settle(initial, model);
	const draw = memoizeLast(drawScreen);
	draw(state, model);
	const listeners = new Set<() => void>();
	// The first hits come in the frame of the key that asks for them, the rest as they are found.
	const withFirstHits = (asked: State): State => {
		const found = finding.first(asked);
		if (found === undefined) {
			return asked;
		}

		if (!found.isDone) {
			finding.goOn((more) => store.dispatch({type: 'found', found: more}));
		}

		return update(asked, {type: 'found', found}, model);
	};

	const apply = (action: Action): void => {
		if (action.type === 'saved' || action.type === 'papers') {
			use(addedSeen({...state, papers: action.papers}));
		}

		const changed = update(state, action, model);
		const before = model;
		use(addedSeen(changed));
		const next = withFirstHits(model === before ? changed : settle(changed, model));
		state = next.asks.length === 0 ? next : {...next, asks: []};
		for (const ask of next.asks) {
			const answer = perform(ask, store.dispatch);
			if (answer !== undefined) {
				apply(answer);
			}
		}
	};

	let isWaiting = false;
	const showNow = (): void => {
		isWaiting = false;
		draw(state, model);
		for (const listener of listeners) {
			listener();
		}
	};
	// Keys that come in one piece are drawn once, when all of them are heard.
	const show = (isSoon: boolean): void => {
		if (!isSoon) {
			showNow();
		} else if (!isWaiting) {
			isWaiting = true;
			queueMicrotask(() => isWaiting && showNow());
		}
	};

	const store = {
		model: () => model,
		state: () => state,
		/**
		 * The screen of the state, drawn when the state changes, after a key as soon as those that came with it are heard, and never while React
		 * renders: a table is itself rendered.
		 */
		screen: () => draw(state, model),
		dispatch: (action: Action): void => {
			const before = state;
			apply(action);
			// Behind the key, which is about what was seen, and before what comes of it is.
			const changed = action.type === 'key' ? lookAgain() : undefined;
			if (changed !== undefined) {
				apply(changed);
			}

			if (state !== before) {
				show(action.type === 'key' || action.type === 'press' || action.type === 'text');
			}
		},
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	return store;
}

/** Holds the state of the program and what it looks like, and tells who listens when it changed. */
export type Store = Readonly<ReturnType<typeof createStore>>;
