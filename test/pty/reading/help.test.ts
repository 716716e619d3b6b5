import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {isRunning, leftAsItWas, ownHome, processOf, startFromShell} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import {openTerminal} from '../harness/terminal.ts';

/** A home with a pager that keeps what it is given, says so and waits for a line. */
function homeWithPager(...before: readonly string[]): {home: string; PAGER: string; given: () => string} {
	const home = ownHome();
	const script = join(home, 'pager.sh');
	const lines = [
		...before,
		'cat > "$HOME/given"',
		'printf "in the pager: "',
		'until read -r line < /dev/tty; do :; done',
	];
	writeFileSync(script, `${lines.join('\n')}\n`);
	return {home, PAGER: `sh ${script}`, given: () => readFileSync(join(home, 'given'), 'utf8')};
}

describe('help that is longer than the screen', () => {
	test('is the pager’s until it ends, with bold headings, and the terminal is left as it was', async () => {
		const {home, PAGER, given} = homeWithPager();
		await using terminal = startFromShell({home, args: ['help', 'json'], env: {PAGER}});
		await terminal.waitFor('in the pager:');
		expect(given()).toContain('\u001B[1mTypes\u001B[22m\n  actor ');
		expect(isRunning(processOf(terminal))).toBe(true);
		terminal.type('\r');
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText()).not.toContain('Types');
	});

	test('is still the pager’s after Ctrl-C, which a pager answers itself', async () => {
		const {home, PAGER} = homeWithPager('trap \'printf "not ended; "\' INT');
		// No shell before it: one without job control would be ended by the key itself.
		await using terminal = openTerminal({home, args: ['help'], env: {PAGER: `exec ${PAGER}`}});
		await terminal.waitFor('in the pager:');
		terminal.press('ctrl-c');
		await terminal.waitFor('not ended;');
		expect(isRunning(terminal.pid)).toBe(true);
		terminal.type('\r');
		expect(await terminal.exit).toMatchObject({exitCode: 0});
	});

	test('is done where the pager is left before it has read all', async () => {
		const home = ownHome();
		await using terminal = startFromShell({home, args: ['help', 'json'], env: {PAGER: 'head -n 1'}});
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText()).toContain('json: what is printed as JSON');
	});

	test('is printed where there is no such pager', async () => {
		await using terminal = startFromShell({home: ownHome(), args: ['help'], env: {PAGER: 'no-such-pager'}});
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText()).toContain('Data goes to standard output');
	});

	test('is shown by less where no pager is named', async () => {
		const home = ownHome();
		writeFileSync(join(home, 'less'), '#!/bin/sh\nread -r line\necho "less shows $line, LESS=$LESS"\n', {mode: 0o755});
		await using terminal = startFromShell({home, args: ['help'], env: {PATH: `${home}:${process.env.PATH}`}});
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText()).toContain('less shows A terminal briefing');
		expect(terminal.screenText()).toContain('LESS=-R');
	});

	test('is printed where no pager is named and there is no less', async () => {
		const home = ownHome();
		await using terminal = openTerminal({home, args: ['help'], env: {PATH: home}});
		expect(await terminal.exit).toMatchObject({exitCode: 0});
		expect(terminal.screen().slice(-3).join(' ')).toContain('Messages go to standard error');
	});
});

test('help that fits the screen, or is no terminal’s, starts no pager', async () => {
	const {home, PAGER} = homeWithPager();
	await using terminal = startFromShell({home, args: ['help', 'version'], env: {PAGER}});
	expect(await leftAsItWas(terminal)).toBe(0);
	expect(terminal.screenText()).toContain('mission-brief version');
	const {code, stdout, stderr} = await run(['help', 'json'], {home, env: {PAGER}});
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout).toContain('\nTypes\n');
	expect(existsSync(join(home, 'given'))).toBe(false);
});

test.each([
	'help keys',
	'help files',
	'version',
	'-V',
	'-h',
	'brief serval',
	'now --at 2014-02-03T11:40',
	'search 5,910 troops',
	'issues --actor MNLA --json',
])('the built program answers an example: %s', async (line) => {
	expect(await run(line.split(' '))).toMatchObject({code: 0, stdout: expect.stringMatching(/\S/)});
});
