import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {amount, fewOf} from '../../amount.ts';
import {isOpen, leftAsItWas, openFromShell, ownHome, quit, rememberedIn, startFromShell} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import {openTerminal} from '../harness/terminal.ts';

const sentence = 'The Harbour Authority asked that the quays be cleared before the rains.';

/** A folder of invented reports in a home; gives their paths. */
function reportsIn(home: string, count: number, paragraphs: number): string[] {
	mkdirSync(join(home, 'reports'));
	return Array.from({length: count}, (_, at) => {
		const file = join(home, 'reports', `report-${at}.txt`);
		const body = Array.from({length: paragraphs}, (_, number) => `${number + 1}. ${sentence}`);
		const head = [`United Nations S/2031/${100 + at}`, 'Report of the mission to Belmarra, 4 to 6 May 2031'];
		writeFileSync(file, [...head, 'I. Introduction', ...body, ''].join('\n\n'));
		return file;
	});
}

async function libraryOf(home: string): Promise<readonly {readonly symbol: string}[]> {
	return JSON.parse((await run(['library', '--json'], {home})).stdout);
}

test.each(
	fewOf(1, [
		[80, 20],
		[60, 10],
	]),
)('a long import shows how far it is in %i columns, ends with its account, and leaves no bar', async (columns, bar) => {
	const home = ownHome();
	const count = amount(12, 150);
	const files = reportsIn(home, count, 60);
	const args = ['import', ...files, '--csv', '--output', 'account.csv'];
	await using terminal = openTerminal({home, args, columns});
	expect(await terminal.exit).toEqual({exitCode: 0, signal: 0});
	// What shows for a moment may come in one piece with what takes it away; a slow machine's longer words cut the name.
	const pace = String.raw`[\d.]+ a (?:second|minute) · (?:\d+ min )?\d+ s left`;
	expect(terminal.output).toMatch(new RegExp(`(?<![█░])[█░]{${bar}} \\d+ of ${count} · ${pace} · r`));
	expect(terminal.screenText()).not.toContain('█');
	expect(terminal.screenText().trim()).toBe('');
	expect(await libraryOf(home)).toHaveLength(count);
});

test('in a pipe there is no bar', async () => {
	const home = ownHome();
	const {code, stdout, stderr} = await run(['import', ...reportsIn(home, 20, 60)], {home});
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/^S\/2031\/100\n.*\n {2}imported from report-0\.txt\n/);
	expect(stdout).not.toContain('\u001B');
});

test('Ctrl-C ends an import: what was imported by then is there, and it says how far it came', async () => {
	const home = ownHome();
	const files = reportsIn(home, 300, 60);
	await using terminal = openTerminal({home, args: ['import', ...files, '--output', 'account.txt']});
	await terminal.waitFor(/ [1-9]\d* of 300 · /);
	terminal.press('ctrl-c');
	expect(await terminal.exit).toEqual({exitCode: 130, signal: 0});
	const [, count] = /stopped: (\d+) of 300 (?:is|are) in your library, whole;/.exec(terminal.screenText()) ?? [];
	expect(Number(count)).toBeGreaterThan(0);
	expect(Number(count)).toBeLessThan(300);
	expect(terminal.screenText()).not.toMatch(/[█░]/);
	expect(await libraryOf(home)).toHaveLength(Number(count));
});

test('Ctrl-C ends the work on one very long document', async () => {
	const home = ownHome();
	const [file = ''] = reportsIn(home, 1, 40_000);
	await using terminal = openTerminal({home, args: ['import', file]});
	// Drawn while it is being analysed, the bar shows that the keys have their turn then.
	await terminal.waitFor(/^reading .* · (?:[2-9]|\d\d) s$/m);
	terminal.press('ctrl-c');
	expect(await terminal.exit).toEqual({exitCode: 130, signal: 0});
	expect(terminal.screenText()).toContain('stopped: nothing was imported');
	expect(await libraryOf(home)).toEqual([]);
});

test.each([
	['opened', ['REPORT']],
	['audited', ['import', '--audit', 'REPORT']],
])('a long document that is %s shows that it is being read, and the line goes', async (_how, args) => {
	const home = ownHome();
	const [file = ''] = reportsIn(home, 1, 4000);
	await using terminal = openTerminal({home, args: args.map((word) => (word === 'REPORT' ? file : word))});
	await terminal.waitFor(/^reading .*report-0\.txt · \d+ s$/m);
	await terminal.waitFor(/Harbour Authority/);
	expect(terminal.screenText()).not.toMatch(/^reading /m);
});

test('library remove asks; only y removes', async () => {
	const home = ownHome();
	await run(['import', ...reportsIn(home, 1, 2)], {home});
	const args = ['library', 'remove', 'S/2031/100'];
	for (const [typed, code, said] of [
		['\r', 1, 'S/2031/100 stays in your library'],
		['\u0003', 1, 'S/2031/100 stays in your library'],
		['y\r', 0, 'removed S/2031/100'],
	] as const) {
		await using terminal = openTerminal({home, args});
		await terminal.waitFor(/Remove S\/2031\/100, .*\[y\/N\]/s);
		terminal.type(typed);
		expect(await terminal.exit).toEqual({exitCode: code, signal: 0});
		expect(terminal.screenText()).toContain(said);
	}

	expect(await libraryOf(home)).toEqual([]);
});

test('a report of the library opens by its symbol, and again when no report is named', async () => {
	const home = ownHome();
	await run(['import', ...reportsIn(home, 1, 2)], {home});
	for (const args of [['S/2031/100'], []]) {
		const terminal = openTerminal({home, args});
		await terminal.waitFor(isOpen);
		await terminal.waitFor('Belmarra');
		await quit(terminal);
		expect(rememberedIn(home)).toMatchObject({last: 'S/2031/100'});
	}
});

test('a document opens without being kept', async () => {
	const home = ownHome();
	const [file = ''] = reportsIn(home, 1, 2);
	const terminal = openTerminal({home, args: [file]});
	await terminal.waitFor(isOpen);
	await terminal.waitFor('Belmarra');
	await quit(terminal);
	expect(rememberedIn(home)).toMatchObject({last: file});
	expect((await run(['library'], {home})).code).toBe(1);
});

test('an import that waits for standard input says so on the terminal', async () => {
	const home = ownHome();
	const [file = ''] = reportsIn(home, 1, 2);
	const input = `{ while [ ! -e '${home}/go' ]; do sleep 0.1; done; cat ${file}; }`;
	await using terminal = startFromShell({home, args: ['import', '-'], input});
	await terminal.waitFor('mission-brief: reading standard input …');
	expect(terminal.screenText()).not.toContain('S/2031/100');
	writeFileSync(join(home, 'go'), '');
	await terminal.waitFor('S/2031/100');
	await terminal.waitFor('exit 0');
});

test('a document through a pipe opens, and its keys come from the terminal', async () => {
	const home = ownHome();
	const [file = ''] = reportsIn(home, 1, 2);
	await using terminal = await openFromShell({home, args: ['-'], input: `cat ${file}`});
	await terminal.waitFor('Belmarra');
	terminal.type('q');
	expect(await leftAsItWas(terminal)).toBe(0);
	expect(rememberedIn(home)).not.toHaveProperty('last');
});
