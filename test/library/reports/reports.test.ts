import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {findReports} from '../../../source/library/reports/find.ts';
import type {Report} from '../../../source/report/model.ts';
import {errorOf, noteOn, openOwn, report as symbol} from '../own-library.ts';
import {reportOf, saidBy, source, sourceWith} from './some-reports.ts';

const report = reportOf(['The harbour is closed.', 'The road is open.'], [{text: 'Open the harbour', actors: ['ffa']}]);
const changed = reportOf(['The harbour is open.']);
const spoilRows = (folder: string, order: string) => {
	const database = new DatabaseSync(join(folder, 'library.sqlite'), {defensive: false});
	database.exec(order);
	database.close();
};
const spoil = (folder: string, body: Uint8Array) => {
	const database = new DatabaseSync(join(folder, 'library.sqlite'));
	database.prepare('UPDATE report_bodies SET body = ?').run(body);
	database.close();
};

describe('a report', () => {
	test('is kept whole, and listed', () => {
		const {folder, reports, close} = openOwn();
		expect(reports.list()).toEqual([]);
		expect(reports.get(symbol)).toBeUndefined();
		expect(reports.save({report, source})).toEqual({symbol, state: 'new'});
		close();
		const again = openOwn(folder).reports;
		expect(again.get(symbol)).toEqual(report);
		expect(again.list()).toEqual([
			{
				symbol,
				title: 'Mission to the atolls',
				subject: 'Atolls',
				missionFrom: '2031-05-04',
				missionTo: '2031-05-06',
				paragraphs: 2,
				statements: 1,
				imported: '2031-05-04T09:00:00.000Z',
				source,
			},
		]);
	});

	test('saved twice changes nothing; a changed one, or from another document, replaces it', () => {
		const {reports} = openOwn();
		reports.save({report, source});
		const before = reports.list();
		expect(reports.save({report: structuredClone(report), source})).toEqual({symbol, state: 'unchanged'});
		expect(reports.list()).toEqual(before);
		expect(reports.save({report: changed, source})).toEqual({symbol, state: 'replaced', replaced: before[0]});
		expect(reports.get(symbol)).toEqual(changed);
		expect(reports.search('closed')).toEqual([]);
		expect(reports.search('harbour')).toMatchObject([{text: 'The harbour is open.'}]);
		expect(saidBy(reports, 'FFA')).toEqual([]);
		expect(reports.save({report: changed, source: sourceWith('ff')})).toMatchObject({state: 'replaced'});
		expect(reports.list()).toMatchObject([{source: {hash: 'ff'}}]);
	});

	test('from another document that has less does not replace it, unless that is forced', () => {
		const {reports} = openOwn();
		reports.save({report, source});
		const [there] = reports.list();
		const less = {report: {...report, paragraphs: report.paragraphs.slice(0, 1)}, source: sourceWith('ff')};
		expect(reports.save(less)).toEqual({symbol, state: 'fuller', there});
		expect(reports.list()).toEqual([there]);
		expect(reports.save(less, true)).toMatchObject({state: 'replaced', replaced: there});
		expect(reports.save({...less, report})).toMatchObject({state: 'replaced'});
	});

	test('without a symbol has one made of its document, the same each time', () => {
		const {reports} = openOwn();
		const nameless = {...report, symbol: ' '};
		expect(reports.save({report: nameless, source})).toEqual({symbol: 'harbour a1b2c3d4', state: 'new'});
		expect(reports.save({report: nameless, source})).toMatchObject({state: 'unchanged'});
		expect(reports.save({report: nameless, source: sourceWith('another one')})).toMatchObject({state: 'new'});
		expect(reports.get('harbour a1b2c3d4')).toEqual({...report, symbol: 'harbour a1b2c3d4'});
	});

	test('of a document that is there already has the symbol it has there, whatever it is called now', () => {
		const {reports} = openOwn();
		reports.save({report, source});
		const renamed = {...report, symbol: 'Atolls a1b2c3d4'};
		expect(reports.save({report: renamed, source})).toEqual({symbol, state: 'unchanged'});
		expect(reports.save({report: {...changed, symbol: 'Atolls a1b2c3d4'}, source})).toMatchObject({symbol});
		expect(reports.get(symbol)).toEqual(changed);
		expect(reports.list()).toHaveLength(1);
	});

	test('the model refuses is refused, and nothing of it is kept', () => {
		const {reports} = openOwn();
		const wrong = {...report, missionFrom: 'May'} as Report;
		expect(errorOf(() => reports.save({report: wrong, source}))).toMatchObject({
			code: 'invalid',
			message: 'the report cannot be kept: missionFrom: is no day: YYYY-MM-DD',
		});
		expect(reports.list()).toEqual([]);
	});

	test('is taken away; the notes on it stay', () => {
		const library = openOwn();
		const {reports, notes} = library;
		reports.save({report, source});
		notes.add(noteOn('mine'));
		expect(reports.remove(symbol)).toBe(true);
		expect([reports.list(), reports.search('harbour'), saidBy(reports, 'ffa')]).toEqual([[], [], []]);
		expect(reports.remove(symbol)).toBe(false);
		expect(notes.ofReport(symbol)).toHaveLength(1);
	});

	test('whose kept JSON is damaged is one clear error, and can be saved anew', () => {
		const {folder, reports, warnings} = openOwn();
		reports.save({report, source});
		const damages: readonly (readonly [Uint8Array, string])[] = [
			[new Uint8Array([1, 2, 3]), 'it cannot be unpacked'],
			[gzipSync('{"version": 1,'), 'not valid JSON: it ends before the value is complete (line 1, column 15)'],
			[gzipSync(JSON.stringify({...report, title: ''})), 'title: is empty'],
		];
		for (const [body, reason] of damages) {
			spoil(folder, body);
			const error = errorOf(() => reports.get(symbol));
			expect(error).toMatchObject({name: 'LibraryError', code: 'damaged'});
			expect(error.message).toContain(`${symbol}: the report in the library is damaged: `);
			expect(error.message.split('\n')).toHaveLength(1);
			expect(error.message.includes(reason) || reason.startsWith('not valid JSON')).toBe(true);
		}

		expect(reports.list()).toHaveLength(1);
		expect(reports.save({report, source}).state).toBe('replaced');
		expect(reports.get(symbol)).toEqual(report);
		expect(reports.save({report, source}).state).toBe('unchanged');
		expect(warnings).toEqual([]);
	});
});

test('of a library whose search is damaged, all else is taken over when that is met, and the search is to be made anew', () => {
	const {folder, reports, notes, warnings} = openOwn();
	reports.save({report, source});
	notes.add(noteOn('mine'));
	spoilRows(folder, 'DELETE FROM search_data WHERE id > 10');
	reports.search('harbour');
	expect(warnings).toEqual([
		expect.stringMatching(/^the library in .* is damaged; it is kept as .*, and .* taken over: 1 report, 1 note$/),
	]);
	expect(reports.get(symbol)).toEqual(report);
	expect(notes.ofReport(symbol)).toMatchObject([{text: 'mine'}]);
	expect(reports.unindexed()).toMatchObject([{symbol}]);
});

describe('finding a report', () => {
	test.each([
		['S/2031/7', ['S/2031/7', 'S/2031/70']],
		['s20317', ['S/2031/7', 'S/2031/70']],
		['2031/70', ['S/2031/70']],
		['etats iles', ['A/2030/7']],
		['ILES', ['A/2030/7']],
		['atols', ['S/2031/7']],
		['2030', ['A/2030/7', 'S/1999/1']],
		['', []],
		['qzxv', []],
	])('by %j', (typed, symbols) => {
		expect(findReports(openFour().reports.list(), typed).map((entry) => entry.symbol)).toEqual(symbols);
	});

	test('lists the latest mission first', () => {
		expect(
			openFour()
				.reports.list()
				.map((entry) => entry.missionFrom),
		).toEqual(['2031-06-01', '2031-05-04', '2030-01-01', '1999-01-01']);
	});
});

function openFour() {
	const library = openOwn();
	const named = (own: string, title: string, missionFrom: string) =>
		library.reports.save({
			report: reportOf([], [], {symbol: own, title, missionFrom, missionTo: missionFrom}),
			source: sourceWith(own),
		});
	named('S/2031/7', 'Mission to the atolls', '2031-05-04');
	named('S/2031/70', 'Mission to the hills', '2031-06-01');
	named('A/2030/7', 'Mission aux États des Îles', '2030-01-01');
	named('S/1999/1', 'Outlook to 2030', '1999-01-01');
	return library;
}
