import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {noPapers} from '../../source/library/papers.ts';
import {LibraryError} from '../../source/library/store/errors.ts';
import {openReadersLibrary} from '../../source/shelf/readers-library.ts';
import {filesIn, noteOn, openOwn, ownFolder, report} from '../library/own-library.ts';

const readPapers = async (symbol: string, wanted: ReturnType<typeof starting>) => {
	const {library, papers} = await openReadersLibrary(symbol, wanted);
	if (!(library instanceof LibraryError)) {
		library.close();
	}

	return papers;
};

/** What the program has that starts with the data in a folder, and what it warned of. */
function starting(data: string) {
	const warnings: string[] = [];
	const clock = () => Date.UTC(2031, 4, 4, 9, 30);
	return {data, clock, warn: (message: string) => warnings.push(message), warnings};
}

test('a program that starts finds what was kept, and looks without making anything', async () => {
	const own = openOwn();
	own.notes.add(noteOn('kept'));
	own.close();
	const found = starting(own.folder);
	expect((await readPapers(report, found)).notes).toMatchObject([{text: 'kept'}]);
	expect((await readPapers('S/2031/8', found)).notes).toEqual([]);
	const empty = starting(ownFolder());
	expect(await readPapers(report, empty)).toEqual(noPapers);
	expect(filesIn(empty.data)).toEqual([]);
	expect([...found.warnings, ...empty.warnings]).toEqual([]);
});

test('its library is made when something is first kept, with the instant of its clock', async () => {
	const wanted = starting(ownFolder());
	const {library} = await openReadersLibrary(report, wanted);
	if (library instanceof LibraryError) {
		throw library;
	}

	onTestFinished(library.close);
	expect(filesIn(wanted.data)).toEqual([]);
	expect(library.notes.add(noteOn('first')).created).toBe('2031-05-04T09:30:00.000Z');
	expect(filesIn(wanted.data)).toContain('library.sqlite');
});

test('a library that cannot be read keeps nobody from the report: one line says why', async () => {
	const folder = ownFolder();
	mkdirSync(join(folder, 'library.sqlite'));
	const wanted = starting(folder);
	expect(await readPapers(report, wanted)).toEqual(noPapers);
	expect(wanted.warnings).toEqual([`your notes are not shown: ${join(folder, 'library.sqlite')}: is a directory`]);
});

test('a damaged library is moved aside, which one line says too', async () => {
	const folder = ownFolder();
	writeFileSync(
		join(folder, 'library.sqlite'),
		'no library at all, though as long as one must be to be looked at'.repeat(9),
	);
	const wanted = starting(folder);
	expect(await readPapers(report, wanted)).toEqual(noPapers);
	expect(wanted.warnings).toEqual([expect.stringMatching(/library\.sqlite.* is damaged.*kept as/)]);
});
