import {type Change, make} from '../../library/changes.ts';
import type {Library} from '../../library/open-library.ts';
import {papersOf} from '../../library/papers.ts';
import type {DraftParts} from '../../library/reader/drafts.ts';
import {LibraryError} from '../../library/store/errors.ts';
import type {Action} from '../state/action.ts';

/** How long the reader must pause before what is written is kept as a draft, in milliseconds. */
const pauseBeforeDraft = 200;
/** Who does not pause has it kept so often, in milliseconds. */
const mostUnkept = 1_000;

/** Keeps in the library what a state asks to be kept. */
export type Keeper = {
	/** Makes a change now, and tells what came of it. */
	readonly keep: (change: Change) => Action;
	/** Keeps a draft in the next pause of the writing, or after a second of it. */
	readonly keepSoon: (parts: DraftParts, tell: (action: Action) => void) => void;
	/** Keeps what waits for a pause, and lets go of the library. */
	readonly close: () => void;
};

/**
 * A keeper for the papers of one report.
 * @param library or why there is none, which then every change is refused for
 * @param document the hash of the document it was imported from
 */
export function createKeeper(library: Library | LibraryError, report: string, document?: string): Keeper {
	let waiting: {readonly since: number; readonly timer: NodeJS.Timeout; readonly keepNow: () => Action} | undefined;
	const keep = (change: Change): Action => {
		clearTimeout(waiting?.timer);
		waiting = undefined;
		try {
			if (library instanceof LibraryError) {
				throw library;
			}

			const done = make(library, change);
			return {type: 'saved', change, ...done, papers: papersOf(library, report, document)};
		} catch (error) {
			if (error instanceof LibraryError) {
				return {type: 'refused', change, why: error.reasonFirst};
			}

			throw error;
		}
	};

	return {
		keep,
		keepSoon: (parts, tell) => {
			clearTimeout(waiting?.timer);
			const now = performance.now();
			const since = waiting?.since ?? now;
			const keepNow = () => keep({kind: 'keep-draft', parts});
			const pause = Math.min(pauseBeforeDraft, Math.max(0, since + mostUnkept - now));
			waiting = {since, timer: setTimeout(() => tell(keepNow()), pause), keepNow};
		},
		close: () => {
			waiting?.keepNow();
			if (!(library instanceof LibraryError)) {
				library.close();
			}
		},
	};
}
