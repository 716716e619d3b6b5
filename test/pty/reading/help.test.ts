import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
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
	test('is the pager’s until it ends, and the terminal is left as it was', async () => {
		const {home, PAGER, given} = homeWithPager();
		await using terminal = startFromShell({home, args: ['help', 'json'], env: {PAGER}});
		await terminal.waitFor('in the pager:');
		expect(given()).toContain('\nTypes\n  actor ');
		// Bold type would be letters in a pager that does not know it.
		expect(given()).not.toContain('\u001B');
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

	test.each(
		fewOf(2, [
			['there is no such pager', 'no-such-pager'],
			['there is none behind a variable', 'LINES=3 no-such-pager -x'],
			['the pager fails at once', 'false'],
			['the pager fails after it has read all', 'cat >/dev/null; exit 2'],
		]),
	)('is printed, and nothing else, where %s', async (_, PAGER) => {
		await using terminal = openTerminal({home: ownHome(), args: ['help'], env: {PAGER}});
		expect(await terminal.exit).toMatchObject({exitCode: 0});
		expect(terminal.output).toMatch(/^A terminal briefing[\s\S]*Messages go to standard error, one line each\.\r\n$/);
	});

	test('is not printed anew where Ctrl-C made the pager fail', async () => {
		const {home, PAGER} = homeWithPager("trap 'exit 2' INT");
		await using terminal = openTerminal({home, args: ['help'], env: {PAGER: `exec ${PAGER}`}});
		await terminal.waitFor('in the pager:');
		terminal.press('ctrl-c');
		expect(await terminal.exit).toMatchObject({exitCode: 0});
		expect(terminal.screenText()).not.toContain('Messages go');
	});

	test.each(['kill -TERM $$', "sh -c 'kill -KILL $$'"])(
		'is not printed anew where a signal ended the pager: %s',
		async (end) => {
			await using terminal = startFromShell({home: ownHome(), args: ['help'], env: {PAGER: `head -n 1; ${end}`}});
			expect(await leftAsItWas(terminal)).toBe(0);
			expect(terminal.screenText()).not.toContain('Data goes to standard output');
		},
	);

	test.each([
		['no pager is named', {}],
		['it is the one that is named', {PAGER: 'LINES=9 less -i'}],
	])('is shown by less, with bold headings, where %s', async (_, env) => {
		const home = ownHome();
		const script = '#!/bin/sh\ncat > "$HOME/given"\necho "shown by less, LESS=$LESS"\n';
		writeFileSync(join(home, 'less'), script, {mode: 0o755});
		const PATH = `${home}:${process.env.PATH}`;
		await using terminal = startFromShell({home, args: ['help', 'json'], env: {PATH, ...env}});
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText()).toContain('shown by less, LESS=-R');
		expect(readFileSync(join(home, 'given'), 'utf8')).toContain('\u001B[1mTypes\u001B[22m\n  actor ');
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
