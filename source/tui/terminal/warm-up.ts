import {viewNames} from '../../briefing/actors/selection.ts';
import type {Store} from '../outside/store.ts';
import {drawScreen} from '../screen/screen.ts';
import {settle} from '../state/settle.ts';

/** How long nothing must have happened before the next view is made ready, in milliseconds. */
const pause = 25;

/**
 * Makes the views ready that the reader is not in, one in each pause: who goes to one for the first time would else wait for its list and
 * the page beside it.
 * @returns stops it
 */
export function warmUp(store: Store): () => void {
	const {view} = store.state();
	const waiting = viewNames.filter((name) => name !== view);
	let timer: NodeJS.Timeout | undefined;
	const next = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const name = waiting.shift();
			if (name !== undefined) {
				const state = {...store.state(), view: name, overlay: undefined};
				drawScreen(settle(state, store.model()), store.model());
				next();
			}
		}, pause);
		timer.unref();
	};

	const stop = store.subscribe(next);
	next();
	return () => {
		clearTimeout(timer);
		stop();
	};
}
