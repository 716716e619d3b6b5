import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openOwn} from '../../library/own-library.ts';
import {makeNewer} from '../../library/store/spoilt.ts';
import {commandLine, failureOf} from '../command-line.ts';
import {importedLibrary, inventedFile, paragraphIn} from '../documents.ts';

const belmarra = inventedFile('belmarra.txt', {symbol: 'S/2031/40', day: 4});
const ostreva = inventedFile('ostreva.txt', {symbol: 'S/2031/41', day: 14, country: 'Ostreva'});

describe('library', () => {
	test('lists the reports, the latest mission first', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		const {code, stdout} = await run(['library'], {columns: 120});
		expect(code).toBe(0);
		expect(stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
			['Symbol', 'Mission', 'Title'],
			['S/2031/41', '14–16 May 2031', 'Security Council mission to Ostreva'],
			['S/2031/40', '4–6 May 2031', 'Security Council mission to Belmarra'],
			[''],
		]);
		expect(await json('library')).toMatchObject([
			{
				symbol: 'S/2031/41',
				title: 'Security Council mission to Ostreva',
				missionFrom: '2031-05-14',
				missionTo: '2031-05-16',
				paragraphs: 1,
				statements: 1,
				source: {name: 'ostreva.txt', kind: 'text'},
			},
			{symbol: 'S/2031/40'},
		]);
		expect((await run(['library', '--csv'])).stdout).toMatch(/^symbol,title,subject,missionFrom,/);
		expect((await run(['library', '--markdown'])).stdout).toContain('| S/2031/40 | 4–6 May 2031 |');
	});

	test('is empty at first: one line says so, and how to fill it', async () => {
		const {run, folder} = await importedLibrary();
		const stderr =
			'mission-brief: library: you have imported no report yet; mission-brief import FILE puts a report into it\n';
		expect(await run(['library'])).toMatchObject({code: 1, stdout: '', stderr});
		expect(await run(['library', '--json'])).toMatchObject({code: 1, stdout: '[]\n', stderr});
		expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
	});

	test('shows one report, found by its symbol in any case or by its title', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		const {stdout} = await run(['library', 'show', 's/2031/40']);
		expect(stdout).toMatch(
			/^S\/2031\/40\n {2}Security Council mission to Belmarra · 4–6 May 2031\n {2}imported \d{4}-/,
		);
		expect((await run(['library', 'show', 's-2031-40', 'S/2031/41'])).stdout).toMatch(
			/^S\/2031\/40\n[\s\S]*\nS\/2031\/41\n/,
		);
		expect(await json<unknown[]>('library', 'show', 'S/2031/40', 'S/2031/41')).toHaveLength(2);
		expect(stdout).toMatch(/from belmarra\.txt \(text\)\n {2}found {5}1 paragraph · 1 statement/);
		expect(await json('library', 'show', 'ostreva')).toMatchObject({symbol: 'S/2031/41', imported: expect.any(String)});
	});

	test('shows those that are there, with a line for each that is not', async () => {
		const {run} = await importedLibrary(belmarra, ostreva);
		const args = ['library', 'show', 'S/2031/40', 'nope', 'S/2031/41', 'S/2031/4'];
		const {code, stdout, stderr} = await run(args);
		expect([code, stdout.match(/^S\/2031\/4\d$/gm)]).toEqual([66, ['S/2031/40', 'S/2031/41']]);
		expect(stderr).toMatch(/^mission-brief: nope: no such report .*\nmission-brief: S\/2031\/4: no such report .*\n$/);
		const data = await run(['library', 'show', 'S/2031/40', 'nope', '--json']);
		expect([data.code, JSON.parse(data.stdout)]).toMatchObject([66, [{symbol: 'S/2031/40'}]]);
	});

	test('shows what became of the corrections, of a statement with other words too', async () => {
		const {run, json, folder} = await importedLibrary(belmarra);
		const place = await paragraphIn({json}, 'S/2031/40');
		const change = {type: 'span', from: 33, to: 70 - ' before the rains'.length};
		openOwn(folder).corrections.addAll([{...place, from: 33, to: 70, change}]);
		expect((await run(['library', 'show', 'S/2031/40'])).stdout).toMatch(/^ {2}yours {5}1 correction, applied$/m);
		expect(await json('library', 'show', 'S/2031/40')).toMatchObject({corrections: 1, statements: 1});
		expect(await json('issues', 'S/2031/40')).toMatchObject([{text: 'the quays be cleared'}]);
	});

	test.each([
		[['show', 'S/2031/49'], '66: S/2031/49: no such report in your library; did you mean "S/2031/41"?'],
		[['show', 'Utopia'], '66: Utopia: no such report in your library; mission-brief library lists what there is'],
		[['show', 'mission'], /^66: mission: no such report in your library; did you mean S\/2031\/41 \(Security Council/],
		[['remove', 'belmarra', '--yes'], /^66: belmarra: no such report in your library; did you mean S\/2031\/40 /],
		[['show'], '64: library show needs a symbol: mission-brief library show SYMBOL'],
		[['remvoe', 'x'], '64: library: "remvoe" is nothing that can be done with it; did you mean "remove"?'],
		[
			['S/2031/40'],
			'64: library: "S/2031/40" is nothing that can be done with it; to see a report: mission-brief library show S/2031/40',
		],
		[['--actor', 'x'], '64: --actor does not apply to library'],
	])('%j is refused', async (args, failure) => {
		const {run} = await importedLibrary(belmarra, ostreva);
		expect(await failureOf(run(['library', ...args]))).toMatch(failure);
	});
});

describe('library remove', () => {
	const remove = ['library', 'remove', 'S/2031/40'];

	test('asks, and takes y for an answer', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		for (const answer of ['', 'n', 'no', 'yesterday']) {
			expect(await run(remove, {answer})).toMatchObject({
				code: 1,
				stderr: 'mission-brief: S/2031/40 stays in your library\n',
				questions: [
					'Remove S/2031/40, Security Council mission to Belmarra (1 paragraph) from your library? Your notes and corrections stay. [y/N] ',
				],
			});
		}

		expect(await json('library')).toHaveLength(2);
		expect(await run(remove, {answer: 'Y'})).toMatchObject({
			code: 0,
			stdout: '',
			stderr: expect.stringMatching(/^mission-brief: removed S\/2031\/40, /),
		});
		expect(await json('library')).toMatchObject([{symbol: 'S/2031/41'}]);
	});

	test('removes nothing where one of several is not there', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		expect(await run([...remove, 'nope', '--yes'])).toMatchObject({code: 66, stdout: ''});
		expect(await json('library')).toHaveLength(2);
	});

	test('needs --yes where there is no terminal to ask on', async () => {
		const {run, json} = await importedLibrary(belmarra);
		expect(await failureOf(run(remove))).toBe(
			'64: library remove: there is no terminal to ask on; --yes removes S/2031/40',
		);
		expect(await json('library')).toHaveLength(1);
		expect(await run([...remove, '--yes'])).toMatchObject({code: 0, questions: []});
		expect(await json('library')).toEqual([]);
	});

	test('takes several at once, after one question, or none of them', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		const both = ['library', 'remove', 'S/2031/40', 's/2031/41'];
		expect(await run(both, {answer: 'n'})).toMatchObject({
			code: 1,
			stderr: 'mission-brief: S/2031/40, S/2031/41 stay in your library\n',
			questions: ['Remove 2 reports, S/2031/40, S/2031/41, from your library? Your notes and corrections stay. [y/N] '],
		});
		expect(await failureOf(run([...both, 'S/2031/42', '--yes']))).toBe(
			'66: S/2031/42: no such report in your library; did you mean "S/2031/41"?',
		);
		expect(await json('library')).toHaveLength(2);
		const {code, stdout, stderr} = await run([...both, '--yes', '--json']);
		expect([code, JSON.parse(stdout)]).toMatchObject([0, [{symbol: 'S/2031/40'}, {symbol: 'S/2031/41'}]]);
		expect(stderr).toMatch(/^mission-brief: removed S\/2031\/40, .*\nmission-brief: removed S\/2031\/41, .*\n$/);
		expect(await json('library')).toEqual([]);
	});

	test('takes one by the name that was made of its document, as it is listed', async () => {
		const {run, json} = await importedLibrary(inventedFile('harbour talks.txt'));
		const [{symbol}] = (await json<{symbol: string}[]>('library')) as [{symbol: string}];
		expect((await run(['library', 'remove', ...symbol.split(' '), '--yes'])).code).toBe(0);
		expect(await json('library')).toEqual([]);
	});

	test('leaves the notes on it', async () => {
		const {run, folder} = await importedLibrary(belmarra);
		const library = openOwn(folder);
		library.notes.add({report: 'S/2031/40', target: {kind: 'paragraph', id: '1'}, text: 'kept'});
		await run([...remove, '--yes']);
		expect(library.notes.ofReport('S/2031/40')).toHaveLength(1);
	});
});

test('a library that cannot be read is one line', async () => {
	const {run, folder} = await importedLibrary(belmarra);
	makeNewer(join(folder, 'library.sqlite'));
	for (const args of [['library'], ['library', 'show', 'x'], ['statements', 'mayor'], ['issues', 'S/2031/40']]) {
		expect(await failureOf(run(args))).toMatch(/^65: .*version 99/);
	}

	expect((await run(['import', belmarra])).code).toBe(65);
	expect(await run(['text', 'S/2031/7'])).toMatchObject({code: 0, stderr: expect.stringContaining('version 99')});
	expect((await commandLine(['search', 'talks', '--data', folder])).code).toBe(0);
});
