import {truncateSync} from 'node:fs';
import {type Checks, checksIn} from './reader/checks.ts';
import {type Corrections, correctionsIn} from './reader/corrections.ts';
import {type Drafts, draftsIn} from './reader/drafts.ts';
import {type Marks, marksIn} from './reader/marks.ts';
import {type Notes, notesIn} from './reader/notes.ts';
import {type OwnMeetings, ownMeetingsIn} from './reader/own-meetings.ts';
import {type OwnQuestions, ownQuestionsIn} from './reader/own-questions.ts';
import {type SavedLenses, savedLensesIn} from './reader/saved-lenses.ts';
import {type Reports, reportsIn} from './reports/reports.ts';
import {accessTo} from './store/access.ts';
import {type Counts, countsIn} from './store/counts.ts';
import {libraryIn} from './store/folder.ts';
import type {Backup} from './store/readable.ts';

/**
 * What the reader keeps, in `library.sqlite` of one folder. Every call may throw a `LibraryError`, and then has changed
 * nothing; what it wrote before is on the disk.
 */
export type Library = {
	readonly notes: Notes;
	readonly drafts: Drafts;
	readonly marks: Marks;
	readonly checks: Checks;
	readonly ownMeetings: OwnMeetings;
	readonly ownQuestions: OwnQuestions;
	readonly savedLenses: SavedLenses;
	readonly reports: Reports;
	readonly corrections: Corrections;
	/** The file all of it is in. */
	readonly file: LibraryFile;
	/** Does some work at once: all that it writes is kept, or nothing of it. */
	readonly atOnce: <Result>(work: () => Result) => Result;
	/** Lets go of the file; the next use opens it again. */
	readonly close: () => void;
};

/** The file of a library. */
export type LibraryFile = {
	/** The path of its file. */
	readonly path: string;
	/** How much there is of each thing. */
	readonly counts: () => Counts;
	/** Writes all of it, as it is at this moment, into a file that is there and empty. */
	readonly copyInto: (file: string) => void;
	/** Puts what a backup keeps in place of all that is there; gives the file that this is kept in, where there was anything. */
	readonly restore: (backup: Backup) => string | undefined;
	/** Another value once another program has changed it, told at once; `undefined` where it cannot be told. */
	readonly stamp: () => string | undefined;
	/** How long to wait from now on for another program that is writing, in milliseconds. */
	readonly waitAtMost: (patience: number) => void;
};

/** What a library needs of the outside. */
export type LibraryWorld = {
	/** The instant it is, in ISO 8601. */
	readonly now: () => string;
	/** Is told in one line that a damaged library was moved aside, and where to. */
	readonly warn: (message: string) => void;
};

/**
 * Opens the reader's library. The file is opened when it is first used, and made when it is first written: until then this costs nothing and cannot fail.
 * @param folder where it is; `dataFolder` knows the user's own
 */
export function openLibrary(folder: string, {now, warn}: LibraryWorld): Library {
	const access = accessTo(folder, warn);
	return {
		notes: notesIn(access, now),
		drafts: draftsIn(access, now),
		marks: marksIn(access, now),
		checks: checksIn(access, now),
		ownMeetings: ownMeetingsIn(access, now),
		ownQuestions: ownQuestionsIn(access, now),
		savedLenses: savedLensesIn(access, now),
		reports: reportsIn(access, now),
		corrections: correctionsIn(access, now),
		file: {
			path: libraryIn(folder),
			counts: () => access.read(countsIn),
			copyInto: (file) =>
				access.read(({run}) => {
					// A first try may have left something in it.
					truncateSync(file);
					run('VACUUM INTO ?', file);
				}),
			restore: access.replace,
			stamp: access.stamp,
			waitAtMost: access.waitAtMost,
		},
		atOnce: (work) => access.write(work),
		close: access.close,
	};
}
