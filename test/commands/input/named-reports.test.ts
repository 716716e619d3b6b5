import {dirname} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {run as start} from '../../pty/harness/command.ts';
import {bundled, commandLine, failureOf, writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

const terminal = {columns: 80};
const belmarra = inventedFile('reopened.txt', {symbol: 'S/2031/60', day: 4});
const ostreva = inventedFile('later.txt', {symbol: 'S/2031/61', day: 14, country: 'Ostreva'});

describe('a report of the library', () => {
	test('is found by its symbol in any case, by a part of it, or by words of its title', async () => {
		const {run, json} = await importedLibrary(belmarra, ostreva);
		for (const name of ['S/2031/60', 's/2031/60', '2031/60', 'belmarra', 'BELMARRA mission']) {
			expect(await json('text', name)).toMatchObject([{text: expect.stringContaining('quays'), verbatim: true}]);
			expect((await run(['text', name])).stderr).toBe('');
		}

		expect(await run(['belmarra'], terminal)).toMatchObject({
			opened: {file: 'S/2031/60', report: {symbol: 'S/2031/60'}},
		});
	});

	test('of several that a word may mean the latest is taken, and the others are named', async () => {
		const {run} = await importedLibrary(belmarra, ostreva);
		const {stderr, opened} = await run(['council'], terminal);
		expect(opened?.report.symbol).toBe('S/2031/61');
		expect(stderr).toBe(
			'mission-brief: "council" is taken for S/2031/61, Security Council mission to Ostreva; it may also mean S/2031/60, S/2031/7\n',
		);
	});

	test('a file of that name comes first, a slip opens nothing', async () => {
		const {run} = await importedLibrary(belmarra);
		expect((await run(['isues'])).stderr).toBe(
			'mission-brief: "isues" is neither a command nor a file; did you mean "issues"?\n',
		);
		expect(await failureOf(run(['text', 'belmrra']))).toBe('66: belmrra: neither a file nor a report of your library');
		expect(await run(['text', './belmarra'])).toMatchObject({code: 66});
		expect(await failureOf(run(['S/2031/99']))).toBe(
			'66: S/2031/99: no such file, your library of 1 has none of that symbol, and the bundled report is S/2031/7',
		);
		const named = await start(['text', 'belmarra'], {cwd: dirname(writeReport('belmarra', reportText()))});
		expect(named.stdout).toContain('The talks');
	});

	test('is remembered by its symbol, and opens again', async () => {
		const {run} = await importedLibrary(belmarra);
		const again = {...terminal, lastReport: 'S/2031/60'};
		expect((await run([], again)).opened).toMatchObject({file: 'S/2031/60', report: {symbol: 'S/2031/60'}});
		await run(['library', 'remove', 'S/2031/60', '--yes']);
		expect(await run([], again)).toMatchObject({
			opened: {file: undefined, report: {symbol: 'S/2031/7'}},
			stderr: 'mission-brief: S/2031/60: no more in your library; opening S/2031/7 instead\n',
		});
	});
});

describe('an imported report with the symbol of the bundled one', () => {
	const own = writeReport('own-7.json', reportText({title: 'The whole text'}));

	test('is meant by the symbol; `bundled`, and no name, mean the one that comes with the program', async () => {
		const {run} = await importedLibrary(own);
		const title = async (...args: string[]) => (await run(args)).stdout.split('\n')[0];
		expect(await title('S/2031/7')).toBe('The whole text');
		expect(await title('bundled')).toBe('Security Council mission to Ardovia');
		expect(await title()).toBe('Security Council mission to Ardovia');
		expect((await run(['ardovia'], terminal)).code).toBe(64);
	});
});

test.each([
	['brief', 'S/2031/60', /^1: .* nearest: .*; if "S\/2031\/60" is a report, it goes behind --report$/],
	['export', 'S/2031/60', /^64: .* needs --output FILE, .*; if "S\/2031\/60" is a report, it goes behind --report$/],
	['export', 'visit.json', /^64: .*; if "visit\.json" is a report, it goes behind --report$/],
	['notes', 'S/2031/60', /^64: .*; a report goes behind --report$/],
	['now', 'visit.json', /^64: .*; a report goes behind --report$/],
])('%s %s, which takes a report behind its flag only, says so behind what is wrong', async (command, name, failure) => {
	expect(await failureOf(commandLine([command, name]))).toMatch(failure);
});

test('a command that fails for another reason than its words speaks of that alone', async () => {
	const ended = commandLine(['brief', 'UNMA/', '--output', '/nowhere/brief.txt']);
	expect(await failureOf(ended)).toBe('73: /nowhere/brief.txt: no such directory');
});

test('what takes no report, or has one behind its flag, is told of none', async () => {
	for (const args of [
		['statements', 'S/2031/60'],
		['brief', 'A/B', '--report', bundled],
		['brief', 'xyzzy'],
	]) {
		expect((await commandLine(args)).stderr).not.toContain('--report');
	}
});

test('the help says which of two is meant', async () => {
	const {stdout} = await commandLine(['help', 'reports']);
	expect(stdout.replace(/\s+/g, ' ')).toContain('where you imported that one, yours, as it is verbatim');
});
