import {spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {isRunning, leftAsItWas, openFromShell, ownHome, processOf, startFromShell} from '../harness/briefing.ts';
import {program} from '../harness/program.ts';

describe('q', () => {
	test('closes the program at the top, and the terminal is as it was', async () => {
		await using terminal = await openFromShell();
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(terminal.screenText().trim()).toMatch(/^exit 0: .* end$/);
	});

	test('closes what is open first', async () => {
		await using terminal = await openFromShell();
		terminal.type('7\r');
		await terminal.waitFor('q close');
		terminal.type('q');
		await terminal.waitFor('q quit');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('is a letter while a name is typed', async () => {
		await using terminal = await openFromShell();
		terminal.type('aq');
		await terminal.waitFor('Narrow to: q');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		terminal.type('?/q');
		await terminal.waitFor('type to filter: q');
		terminal.press('escape');
		await terminal.waitFor('q quit');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
	});
});

test.each(
	fewOf(2, [
		['a list', '', 'q quit'],
		['an opened paragraph', '7\r', 'q close'],
		['the lens picker', 'a', 'Narrow to:'],
		['the lens picker while typing', 'akei', 'Narrow to: kei'],
		['the help', '?/', 'type to filter'],
	]),
)('Ctrl-C quits from %s', async (_, keys, shown) => {
	await using terminal = await openFromShell();
	terminal.type(keys);
	await terminal.waitFor(shown);
	terminal.press('ctrl-c');
	expect(await leftAsItWas(terminal)).toBe(0);
});

test.each(
	fewOf<[NodeJS.Signals, number]>(2, [
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
		['SIGQUIT', 131],
	]),
)('%s ends the program, and the terminal is as it was', async (signal, code) => {
	await using terminal = await openFromShell();
	terminal.type('a');
	await terminal.waitFor('Narrow to:');
	process.kill(processOf(terminal), signal);
	expect(await leftAsItWas(terminal)).toBe(code);
});

test('a signal during the start leaves the terminal as it was', async () => {
	await using terminal = startFromShell();
	await expect.poll(() => existsSync(join(terminal.home, 'pid')) && processOf(terminal) > 0).toBe(true);
	process.kill(processOf(terminal), 'SIGTERM');
	expect(await leftAsItWas(terminal)).toBe(143);
});

test('quits at once with many keys still to come', async () => {
	await using terminal = await openFromShell();
	terminal.type(`${'j'.repeat(500)}q${'j'.repeat(20)}\r`);
	expect(await leftAsItWas(terminal)).toBe(0);
});

test.each([
	['while nothing happens', `throw new Error('provoked\\u001b[2J');`, ''],
	['while it draws', `String.prototype.padEnd = () => { throw new Error('provoked'); };`, 'jj'],
	['in a promise', `Promise.reject(new Error('provoked'));`, ''],
])('a fault inside, %s, is one line, and the terminal is as it was', async (_, script, keys) => {
	const home = ownHome();
	const preload = join(home, 'fault.cjs');
	const heard = join(home, 'heard');
	writeFileSync(
		preload,
		`process.on('SIGUSR2', () => { require('node:fs').writeFileSync(${JSON.stringify(heard)}, ''); ${script} });`,
	);
	await using terminal = await openFromShell({home, env: {NODE_OPTIONS: `--require=${preload}`}});
	process.kill(processOf(terminal), 'SIGUSR2');
	await expect.poll(() => existsSync(heard)).toBe(true);
	terminal.type(keys);
	expect(await leftAsItWas(terminal)).toBe(70);
	expect(terminal.screenText()).toMatch(/^(?:jj)?mission-brief: a fault of this program: provoked$/m);
	expect(terminal.screenText().match(/mission-brief:/g)).toHaveLength(1);
});

describe('a terminal that vanishes', () => {
	/** Opens a window on a shell script that gets the program as its arguments. */
	function openWindow(home: string, script: string) {
		const command = ['bash', '--norc', '--noprofile', '-c', script, 'bash', process.execPath, program];
		const host = spawn(process.execPath, [join(import.meta.dirname, 'window.ts'), ...command], {
			stdio: ['pipe', 'pipe', 'inherit'],
			env: {PATH: process.env.PATH ?? '', HOME: home},
		});
		let shown = '';
		host.stdout.on('data', (data) => {
			shown += data;
		});
		return {
			type: (text: string) => host.stdin.write(text),
			shows: (text: string) => expect.poll(() => shown).toContain(text),
			vanish: () => host.kill('SIGKILL'),
			[Symbol.dispose]: () => void host.kill('SIGKILL'),
		};
	}

	const start = `sh -c 'echo $$ > "$HOME/pid"; exec "$@"' sh "$@"`;
	const processIn = (home: string) => Number(readFileSync(join(home, 'pid'), 'utf8'));

	test.each(
		fewOf(1, [
			['alone in it', `exec ${start}`],
			['started from a shell', `${start}; true`],
			['reading its keys from it', `cat /dev/null | ${start}`],
			['in a session of its own, which nobody tells', `setsid -w ${start}; true`],
		]),
	)('takes a program with it that is %s', async (_, script) => {
		const home = ownHome();
		using window = openWindow(home, script);
		await window.shows('quit');
		expect(isRunning(processIn(home))).toBe(true);
		window.vanish();
		await expect.poll(() => isRunning(processIn(home))).toBe(false);
	});

	test('takes a program with it that was stopped', async () => {
		const home = ownHome();
		using window = openWindow(home, 'PS1="ready " exec bash --norc --noprofile -i');
		await window.shows('ready ');
		window.type(`${start.replace(/"\$@"$/, `'${process.execPath}' '${program}'`)}\r`);
		await window.shows('quit');
		window.type('\u001A');
		await window.shows('Stopped');
		window.vanish();
		await expect.poll(() => isRunning(processIn(home))).toBe(false);
	});
});
