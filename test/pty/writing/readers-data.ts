import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {type Library, openLibrary} from '../../../source/library/open-library.ts';

/** The folder the program keeps the reader's data in. */
export function dataFolder(home: string): string {
	return join(home, '.local', 'share', 'mission-brief');
}

/** What the program has kept in a home folder, as another program sees it. */
function libraryOf(home: string): Library {
	const library = openLibrary(dataFolder(home), {
		now: () => new Date(0).toISOString(),
		warn: (message) => {
			throw new Error(message);
		},
	});
	onTestFinished(library.close);
	return library;
}

/** The texts of the notes on the Mali report, in the order in which they were written. */
export function notesIn(home: string): string[] {
	return libraryOf(home)
		.notes.ofReport('S/2014/173')
		.map(({text}) => text);
}

/** The texts of the drafts of notes on the Mali report. */
export function draftsIn(home: string): string[] {
	return libraryOf(home)
		.drafts.ofReport('S/2014/173')
		.map(({text}) => text);
}
