import {readdirSync} from 'node:fs';
import {onTestFinished} from 'vitest';
import type {EntryTarget} from '../../source/briefing/entry/entries.ts';
import type {Target} from '../../source/briefing/entry/target.ts';
import {type Library, openLibrary} from '../../source/library/open-library.ts';
import type {LibraryError} from '../../source/library/store/errors.ts';
import {createHome, removeHome} from '../pty/harness/environment.ts';

/** The report that the tests write about. */
export const report = 'S/2031/7';
/** What the tests write notes on. */
export const statement: EntryTarget = {kind: 'statement', id: 's-1'};
/** A meeting of the report. */
export const meeting: EntryTarget = {kind: 'meeting', id: 'm-1'};

/** A folder of the running test, removed at its end. */
export function ownFolder(owner?: number): string {
	const folder = createHome(owner);
	onTestFinished(() => removeHome(folder));
	return folder;
}

/** A library of the running test, closed at its end, and what it warned of. By default its clock goes on a minute at each look. */
export function openOwn(
	folder = ownFolder(),
	now = minutes(),
): Library & {readonly folder: string; readonly warnings: string[]} {
	const warnings: string[] = [];
	const library = openLibrary(folder, {now, warn: (message) => warnings.push(message)});
	onTestFinished(library.close);
	return {...library, folder, warnings};
}

/** A clock that goes on a minute at each look, from 9 o'clock on the first day of the mission. */
export function minutes(): () => string {
	let looks = 0;
	return () => new Date(Date.UTC(2031, 4, 4, 9, looks++)).toISOString();
}

/** What a note is made of: on the statement, unless said otherwise. */
export function noteOn(text: string, target: Target = statement) {
	return {report, target, text};
}

/** The texts of the notes that a library has on the report, in the order in which they were written. */
export function textsIn({notes}: Pick<Library, 'notes'>): string[] {
	return notes.ofReport(report).map(({text}) => text);
}

/** The error that some work ends with. */
export function errorOf(work: () => unknown): LibraryError {
	try {
		work();
	} catch (error) {
		return error as LibraryError;
	}

	throw new Error('it went well');
}

/** The files of a library's folder. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder);
}
