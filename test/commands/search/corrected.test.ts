import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {askRenewed} from '../../../source/commands/search/renew.ts';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {openOwn} from '../../library/own-library.ts';
import {inDatabase, spoilTable} from '../../library/store/spoilt.ts';
import type {Entry} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

const symbol = 'S/2031/60';
const file = inventedFile('quays-put-right.txt', {
	symbol,
	paragraphs: ['The Harbour Authority asked that the quays be cleared. The mayor feared reprisals in the hills.'],
});
const other = inventedFile('pilots-as-found.txt', {
	symbol: 'S/2031/61',
	day: 9,
	paragraphs: ['The mayor said that pilots are few.'],
});

/** A library with both reports, and what puts the mayor's statement in the first right. */
async function aLibrary() {
	const {run, json, folder} = await importedLibrary(file, other);
	const library = openOwn(folder);
	const source = library.reports.list().find((entry) => entry.symbol === symbol)?.source;
	const fears = library.reports.get(symbol)?.statements.find(({kind}) => kind === 'fears');
	const correct = (change: {readonly type: string; readonly [key: string]: unknown}) => {
		const {paragraph = '', span = {from: 0, to: 0}} = fears ?? {};
		const text = library.reports.get(symbol)?.paragraphs.find(({number}) => number === paragraph)?.text ?? '';
		const place = {report: symbol, document: source?.hash ?? '', paragraph, text, ...span};
		return library.corrections.addAll([{...place, change: JSON.parse(JSON.stringify(change))}]);
	};
	const found = async (...words: string[]) =>
		(await json<Entry[]>('search', ...words)).filter(({view, report}) => view === 'issues' && report === symbol);
	return {run, json, library, correct, found};
}

describe('what the reader put right is what every report is searched for', () => {
	test('a statement has the kind and the speaker that they gave it, until they take it back', async () => {
		const {correct, found, json, library} = await aLibrary();
		expect(await found('reprisals')).toMatchObject([{kind: 'fears', beside: 'Mayor'}]);
		correct({type: 'kind', kind: 'reports'});
		const [second] = correct({type: 'speaker', actors: [{name: 'Hill Watch'}]});
		expect(await found('reprisals')).toMatchObject([{kind: 'reports', beside: 'Hill Watch', paragraph: '1'}]);
		expect(await found('hill', 'watch', 'reprisals')).toHaveLength(1);
		expect(await found('mayor', 'reprisals')).toEqual([]);
		expect(await json<Entry[]>('statements', 'hill', 'watch')).toMatchObject([{report: symbol, kind: 'reports'}]);
		expect(await json<Entry[]>('statements', 'mayor')).toMatchObject([{report: 'S/2031/61'}]);
		library.corrections.removeAll([second?.id ?? 0]);
		expect(await found('reprisals')).toMatchObject([{kind: 'reports', beside: 'Mayor'}]);
	});

	test('one that they removed is found no more, and its paragraph still is', async () => {
		const {correct, found, json} = await aLibrary();
		correct({type: 'remove'});
		expect(await found('reprisals')).toEqual([]);
		const [paragraph] = (await json<Entry[]>('search', 'reprisals')).filter(({report}) => report === symbol);
		expect(paragraph).toMatchObject({view: 'text', paragraph: '1'});
	});

	test('also where the report was imported anew since', async () => {
		const {correct, found, run, library} = await aLibrary();
		correct({type: 'kind', kind: 'reports'});
		expect(await found('reprisals')).toMatchObject([{kind: 'reports'}]);
		library.reports.remove(symbol);
		await run(['import', file]);
		expect(await found('reprisals')).toMatchObject([{kind: 'reports'}]);
	});

	test('is made ready once, and only for the report it is of', async () => {
		const {correct, found, library} = await aLibrary();
		expect(library.reports.unindexed()).toEqual([]);
		correct({type: 'confirm'});
		expect(library.reports.unindexed().map((report) => report.symbol)).toEqual([symbol]);
		await found('reprisals');
		expect(library.reports.unindexed()).toEqual([]);
	});

	test('where the library cannot be written, it is searched as it was, and one line says so', async () => {
		const {correct, library} = await aLibrary();
		correct({type: 'kind', kind: 'reports'});
		const index = () => {
			throw new LibraryError('read-only', 'permission denied', {path: 'library.sqlite'});
		};
		const stderr = new PassThrough();
		const unwritable = {...library, reports: {...library.reports, index}};
		const found = await askRenewed(unwritable, {streams: {stdout: new PassThrough(), stderr}}, () =>
			unwritable.reports.search('reprisals'),
		);
		expect(String(stderr.read())).toBe(
			'mission-brief: what you corrected since is not looked through: library.sqlite: permission denied\n',
		);
		expect(found[0]).toMatchObject({kind: 'fears'});
	});

	test('a report that is damaged keeps no other from being searched', async () => {
		const {correct, library, found, run} = await aLibrary();
		inDatabase(
			join(library.folder, 'library.sqlite'),
			`UPDATE report_bodies SET body = x'00' WHERE report IN (SELECT id FROM reports WHERE symbol = 'S/2031/61');
			UPDATE reports SET indexed = NULL`,
		);
		correct({type: 'kind', kind: 'reports'});
		expect(await found('reprisals')).toMatchObject([{kind: 'reports'}]);
		expect(await run(['search', 'pilots'])).toMatchObject({code: 0, stderr: ''});
	});

	test('a search that is damaged is made anew, and finds what it should', async () => {
		const {library, found, correct} = await aLibrary();
		correct({type: 'kind', kind: 'reports'});
		library.close();
		spoilTable(join(library.folder, 'library.sqlite'), 'search_data');
		expect(await found('reprisals')).toMatchObject([{kind: 'reports'}]);
	});
});
