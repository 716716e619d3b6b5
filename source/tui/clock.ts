import type {Opening} from './opening.ts';
import {runningMoment, untilNextMinute} from './running-moment.ts';
import type {Store} from './store.ts';

/**
 * Keeps the clock of a store, minute by minute. What is read aloud must not change by itself: for a screen reader it goes on with
 * the keys.
 * @returns stops it
 */
export function startClock(
	store: Store,
	{clock, spoken}: Pick<Opening, 'clock' | 'spoken'>,
	keyboard: NodeJS.ReadableStream,
): () => void {
	const show = (): void => {
		store.dispatch({type: 'clock', at: runningMoment(store.model().index.report, clock())});
	};

	if (spoken) {
		keyboard.on('data', show);
		return () => keyboard.off('data', show);
	}

	let timer: NodeJS.Timeout;
	const tick = (): void => {
		timer = setTimeout(() => {
			show();
			tick();
		}, untilNextMinute(clock()));
		timer.unref();
	};

	tick();
	// Stopped for a while, the clock was too.
	process.on('SIGCONT', show);
	return () => {
		clearTimeout(timer);
		process.off('SIGCONT', show);
	};
}
