import {truncateSync} from 'node:fs';
import {checksIn} from './reader/checks.ts';
import {correctionsIn} from './reader/corrections.ts';
import {marksIn} from './reader/marks.ts';
import {draftsIn, notesIn, type OwnDrafts} from './reader/notes.ts';
import {ownMeetingsIn, ownQuestionsIn} from './reader/own-entries.ts';
import {savedLensesIn} from './reader/saved-lenses.ts';
import {reportsIn} from './reports/reports.ts';
import {accessTo} from './store/access.ts';
import {countsIn} from './store/counts.ts';
import {libraryIn} from './store/folder.ts';

/** What a library needs of the outside. */
export type LibraryWorld = {
	/** The instant it is, in ISO 8601. */
	readonly now: () => string;
	/** Is told in one line that a damaged library was moved aside, and where to. */
	readonly warn: (message: string) => void;
};

/**
 * Opens the reader's library. The file is opened when it is first used, and made when it is first written: until then this costs nothing
 * and cannot fail.
 * @param folder where it is; `dataFolder` knows the user's own
 */
export function openLibrary(folder: string, {now, warn}: LibraryWorld) {
	const access = accessTo(folder, warn);
	const own: OwnDrafts = new Map();
	return {
		notes: notesIn(access, now, own),
		drafts: draftsIn(access, now, own),
		marks: marksIn(access, now),
		checks: checksIn(access, now),
		ownMeetings: ownMeetingsIn(access, now),
		ownQuestions: ownQuestionsIn(access, now),
		savedLenses: savedLensesIn(access, now),
		reports: reportsIn(access, now),
		corrections: correctionsIn(access, now),
		/** The file all of it is in. */
		file: {
			path: libraryIn(folder),
			/** How much there is of each thing. */
			counts: () => access.read(countsIn),
			/** Writes all of it, as it is at this moment, into a file that is there and empty. */
			copyInto: (file: string): void =>
				access.read(({run}) => {
					// A first try may have left something in it.
					truncateSync(file);
					run('VACUUM INTO ?', file);
				}),
			/** Puts what a backup keeps in place of all that is there; gives the file that this is kept in, where there was anything. */
			restore: access.replace,
			/** Another value once another program has changed it, told at once; `undefined` where it cannot be told. */
			stamp: access.stamp,
			/** How long to wait from now on for another program that is writing, in milliseconds. */
			waitAtMost: access.waitAtMost,
		},
		/** Does some work at once: all that it writes is kept, or nothing of it. */
		atOnce: <Result>(work: () => Result): Result => access.write(work),
		/** Lets go of the file; the next use opens it again. */
		close: access.close,
	};
}

/**
 * What the reader keeps, in `library.sqlite` of one folder. Every call may throw a `LibraryError`, and then has changed
 * nothing; what it wrote before is on the disk.
 */
export type Library = Readonly<ReturnType<typeof openLibrary>>;
