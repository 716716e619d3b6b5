import {type Change, make} from '../../library/changes.ts';
import type {Library} from '../../library/open-library.ts';
import {papersOf} from '../../library/papers.ts';
import type {DraftParts} from '../../library/reader/notes.ts';
import {LibraryError, whereUnreadable} from '../../library/store/errors.ts';
import type {Action} from '../state/action.ts';

/** How long the reader must pause before what is written is kept as a draft, in milliseconds. */
const pauseBeforeDraft = 200;
/** Who does not pause has it kept so often, in milliseconds. */
const mostUnkept = 1_000;

/** How long to wait before what another program kept from being kept is tried again, in milliseconds. */
const pauseBeforeRetry = 200;

/** What came of a change, and whether another program kept it from being made. */
type Outcome = {readonly action: Action; readonly isBusy: boolean};

/**
 * A keeper for the papers of one report.
 * @param library or why there is none, which then every change is refused for
 * @param document the hash of the document it was imported from
 */
export function createKeeper(library: Library | LibraryError, report: string, document?: string) {
	let unkeptSince: number | undefined;
	const there = library instanceof LibraryError ? undefined : library;
	const stampNow = () => there?.file.stamp();
	let stamp = stampNow();
	let waiting: {readonly timer: NodeJS.Timeout; readonly keepNow: () => Outcome} | undefined;
	const wait = (time: number, keepNow: () => Outcome, tell: (action: Action) => void): void => {
		clearTimeout(waiting?.timer);
		const timer = setTimeout(() => {
			waiting = undefined;
			const {action, isBusy} = keepNow();
			if (isBusy) {
				wait(pauseBeforeRetry, keepNow, tell);
			} else {
				tell(action);
			}
		}, time);
		waiting = {timer, keepNow};
	};
	const attempt = (change: Change): Outcome => {
		unkeptSince = undefined;
		try {
			if (library instanceof LibraryError) {
				throw library;
			}

			const done = make(library, change);
			return {
				action: {type: 'saved', change, ...done, papers: papersOf(library, report, document)},
				isBusy: false,
			};
		} catch (error) {
			if (error instanceof LibraryError) {
				const {code, reason, reasonFirst} = error;
				const isBusy = code === 'busy';
				return {action: {type: 'refused', change, why: isBusy ? reason : reasonFirst}, isBusy};
			}

			throw error;
		}
	};

	return {
		/**
		 * Makes a change now, and tells what came of it. Where another program is writing, it is tried again until it is made or something
		 * else is kept.
		 * @param tell is told what came of it then; without it, it is tried once
		 */
		keep: (change: Change, tell?: (action: Action) => void): Action => {
			clearTimeout(waiting?.timer);
			waiting = undefined;
			const {action, isBusy} = attempt(change);
			if (tell !== undefined && isBusy) {
				const tellLate = (late: Action) => tell(late.type === 'saved' ? {...late, isLate: true} : late);
				wait(pauseBeforeRetry, () => attempt(change), tellLate);
			}

			return action;
		},
		/** Keeps a draft in the next pause of the writing, or after a second of it. */
		keepSoon: (parts: DraftParts, tell: (action: Action) => void): void => {
			const now = performance.now();
			unkeptSince ??= now;
			const pause = Math.min(pauseBeforeDraft, Math.max(0, unkeptSince + mostUnkept - now));
			wait(pause, () => attempt({kind: 'keep-draft', parts}), tell);
		},
		/** What the reader keeps now, where another program has changed it since this was last asked. */
		lookAgain: (): Action | undefined => {
			const now = stampNow();
			if (there === undefined || now === undefined || now === stamp) {
				return undefined;
			}

			stamp = now;
			try {
				return {type: 'papers', papers: papersOf(there, report, document)};
			} catch (error) {
				// What cannot be read now is shown as it was; a change to it says why.
				return whereUnreadable(() => undefined)(error);
			}
		},
		/** Keeps what waits for a pause, and lets go of the library. */
		close: (): void => {
			clearTimeout(waiting?.timer);
			waiting?.keepNow();
			there?.close();
		},
	};
}

/** Keeps in the library what a state asks to be kept. */
export type Keeper = Readonly<ReturnType<typeof createKeeper>>;
