import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {bundled, commandLine, folder, writeReport} from '../command-line.ts';

const terminal = {columns: 80};

describe('on a terminal the briefing opens', () => {
	test('the bundled report at first, with what is remembered', async () => {
		const {code, stdout, stderr, opened} = await commandLine([], terminal);
		expect([code, stdout, stderr]).toEqual([0, '', '']);
		expect(opened).toMatchObject({file: undefined, view: undefined, actors: undefined, at: undefined, color: true});
		expect(opened?.report.symbol).toBe('S/2031/7');
	});

	test('with view, actors and moment as asked for', async () => {
		const args = ['--view', 'issues', '--actor', 'ffa', '--actor', 'minister', '--at', '2031-05-04T09:00'];
		const {opened, stderr} = await commandLine(args, terminal);
		expect(opened).toMatchObject({view: 'issues', actors: ['ffa', 'justice', 'finance'], at: '2031-05-04T09:00'});
		expect(stderr).toContain('means all of');
	});

	test('a file, which is remembered by its whole path', async () => {
		const path = writeReport('mine.json', reportText({symbol: 'S/2031/8'}));
		const {opened} = await commandLine([path], terminal);
		expect(opened).toMatchObject({file: path, report: {symbol: 'S/2031/8'}});
	});

	test('the last report again', async () => {
		const lastReport = writeReport('last.json', reportText({symbol: 'S/2031/9'}));
		expect((await commandLine([], {...terminal, lastReport})).opened?.report.symbol).toBe('S/2031/9');
	});

	test('the bundled one where the last is gone, and says so', async () => {
		const {code, stderr, opened} = await commandLine([], {...terminal, lastReport: `${folder}/gone.json`});
		expect([code, opened?.report.symbol]).toEqual([0, 'S/2031/7']);
		expect(stderr).toBe(`mission-brief: ${folder}/gone.json: no such file; opening S/2031/7 instead\n`);
	});

	test('and where the last is a pipe by now, which nobody may ever fill', async () => {
		const pipe = join(folder, 'pipe.json');
		execFileSync('mkfifo', [pipe]);
		const {code, stderr, opened} = await commandLine([], {...terminal, lastReport: pipe});
		expect([code, opened?.report.symbol]).toEqual([0, 'S/2031/7']);
		expect(stderr).toBe(`mission-brief: ${pipe}: is a pipe; opening S/2031/7 instead\n`);
	});

	test('but not for what cannot be used', async () => {
		const {code, opened} = await commandLine(['--actor', 'nobody at all'], terminal);
		expect([code, opened]).toEqual([64, undefined]);
	});

	test('a command prints the bundled report, whatever was open last', async () => {
		const {stdout, opened} = await commandLine(['text', '--markdown'], {
			...terminal,
			lastReport: `${folder}/gone.json`,
		});
		expect(opened).toBeUndefined();
		expect(stdout).toContain('S/2031/7');
		expect((await commandLine(['text', bundled, '--markdown'])).stdout).toBe(stdout);
	});
});

test.each([
	[[], {}, true],
	[['--no-color'], {}, false],
	[[], {NO_COLOR: '1'}, false],
	[[], {NO_COLOR: ''}, true],
	[[], {TERM: 'dumb'}, false],
	[[], {TERM: 'xterm', FORCE_COLOR: '0'}, false],
])('colour with %j and %j: %s', async (args, env, color) => {
	expect((await commandLine(args, {...terminal, env})).opened?.color).toBe(color);
});
