import {toRemember} from '../state/remembered.ts';
import type {Opening} from './opening.ts';
import type {Store} from './store.ts';

/** How long the reader must pause before the place is written down, in milliseconds. */
const pauseBeforeSaving = 400;

/**
 * Writes down where the reader is whenever they pause.
 * @returns writes it down at once, for the last time
 */
export function saveWhenStill(
	store: Store,
	{report, file, settings}: Pick<Opening, 'report' | 'file' | 'settings'>,
): () => void {
	const save = () => settings.remember(report.symbol, file, toRemember(store.state()));
	let timer: NodeJS.Timeout | undefined;
	store.subscribe(() => {
		clearTimeout(timer);
		timer = setTimeout(save, pauseBeforeSaving);
	});
	return () => {
		clearTimeout(timer);
		save();
	};
}
