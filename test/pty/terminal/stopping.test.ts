import {resolve} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {amount, fewOf} from '../../amount.ts';
import {isOpen, isRunning, openBriefing, pointed, pointsAt, processOf, showsWhole} from '../harness/briefing.ts';
import {program} from '../harness/program.ts';
import {openTerminal, type TestTerminal} from '../harness/terminal.ts';
import {notesIn} from '../writing/readers-data.ts';
import {openStatement, save} from '../writing/writing.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** An interactive shell with job control. */
async function openShell(): Promise<TestTerminal> {
	const terminal = openTerminal({
		command: ['bash', '--norc', '--noprofile', '-i'],
		env: {PS1: 'ready> ', BASH_SILENCE_DEPRECATION_WARNING: '1', npm_config_update_notifier: 'false'},
	});
	await terminal.waitFor('ready>');
	return terminal;
}

/** Types a command at the prompt. */
function run(terminal: TestTerminal, command: string): void {
	terminal.type(`clear; ${command}\r`);
}

/** Waits until the shell has the terminal back, as it was. */
async function isStopped(terminal: TestTerminal): Promise<void> {
	await terminal.waitFor((there) => !there.isAlternate() && /Stopped[\s\S]*ready>$/.test(there.screenText().trimEnd()));
	expect(terminal.cursorHidden()).toBe(false);
	expect(terminal.wraps()).toBe(true);
	run(terminal, `stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(icanon|echo|isig)' | sort | tr '\\n' ' '; echo end`);
	await terminal.waitFor(/^echo icanon isig end$/m);
}

const start = `sh -c 'echo $$ > "$HOME/pid"; exec "$@"' sh '${process.execPath}' '${program}'`;

/** The program, started from a shell, with the cursor on the third paragraph. */
async function openAtParagraph(): Promise<TestTerminal> {
	const terminal = await openShell();
	run(terminal, start);
	await terminal.waitFor(isOpen);
	terminal.type('7jj');
	await pointsAt(terminal, '¶3');
	return terminal;
}

test('Ctrl-Z gives the shell back, and fg comes back to the same screen', async () => {
	await using terminal = await openAtParagraph();
	const before = terminal.screenText();
	for (const time of ['once', 'twice']) {
		terminal.mark();
		terminal.press('ctrl-z');
		await isStopped(terminal);
		// The shell asks for marked pastes again itself: the program must have stopped asking before.
		expect(terminal.output.split('Stopped')[0], time).toContain('\u001B[?2004l');
		run(terminal, 'fg');
		await terminal.waitFor((there) => isOpen(there) && there.screenText() === before);
		await terminal.waitFor((there) => there.cursorHidden());
	}

	terminal.type('j');
	await pointsAt(terminal, '¶4');
	terminal.type('q');
	await terminal.waitFor((there) => !there.isAlternate() && there.screenText().includes('ready>'));
	run(terminal, 'echo "exit $?"');
	await terminal.waitFor('exit 0');
});

test('a signal from outside stops it as Ctrl-Z does, and fg comes back to the same screen', async () => {
	await using terminal = await openAtParagraph();
	const before = terminal.screenText();
	for (let time = 0; time < 2; time += 1) {
		process.kill(processOf(terminal), 'SIGTSTP');
		await isStopped(terminal);
		run(terminal, 'fg');
		await terminal.waitFor((there) => isOpen(there) && there.screenText() === before && there.cursorHidden());
	}

	terminal.press('ctrl-c');
	await terminal.waitFor((there) => !there.isAlternate());
});

test('stopped at any moment of the writing, by the signal or the key, it comes back with all that was typed', async () => {
	const moments = fc.sample(fc.record({words: fc.integer({min: 1, max: 30}), byKey: fc.boolean()}), {
		numRuns: amount(2, 40),
		seed: 20,
	});
	await using terminal = await openShell();
	run(terminal, start);
	await terminal.waitFor(isOpen);
	await openStatement(terminal);
	terminal.type('w');
	await terminal.waitFor('Ctrl+S save');
	for (const [time, {words, byKey}] of moments.entries()) {
		for (let word = 0; word < words; word += 1) {
			terminal.type(`t${time}w${word} `);
		}

		if (byKey) {
			terminal.press('ctrl-z');
		} else {
			// What nobody has read then is for the shell.
			await terminal.waitFor(`t${time}w${words - 1} ▏`);
			process.kill(processOf(terminal), 'SIGTSTP');
		}

		await isStopped(terminal);
		run(terminal, 'fg');
		await terminal.waitFor((there) => there.isAlternate() && there.screenText().includes(`t${time}w${words - 1}`));
	}

	await save(terminal);
	const typed = moments.map(({words}, time) => Array.from({length: words}, (_, word) => `t${time}w${word}`).join(' '));
	expect(notesIn(terminal.home)).toEqual([typed.join(' ')]);
	terminal.press('ctrl-c');
	await terminal.waitFor((there) => !there.isAlternate());
});

test('stops again as soon as it is back, before its screen is', async () => {
	await using terminal = await openShell();
	run(terminal, start);
	await terminal.waitFor(isOpen);
	for (let time = 0; time < 8; time += 1) {
		terminal.press('ctrl-z');
		await isStopped(terminal);
		run(terminal, 'fg');
		await terminal.waitFor((there) => there.isAlternate());
	}

	terminal.press('ctrl-c');
	await terminal.waitFor((there) => !there.isAlternate());
});

test.each(
	fewOf(1, [
		['an opened paragraph', '7\r', /S\/2014\/173, para\. 1/],
		['the picker', 'akei', /Narrow to: kei▏/],
		['the help', '?/fold', /type to filter: fold▏/],
	]),
)('comes back to %s, and at the size the window then has', async (_, keys, shown) => {
	await using terminal = await openShell();
	run(terminal, start);
	await terminal.waitFor(isOpen);
	terminal.type(keys);
	await terminal.waitFor(shown);
	// Among other keys, as when somebody types fast.
	terminal.type('\u001B[B\u001A');
	await isStopped(terminal);
	terminal.resize(60, 20);
	run(terminal, 'fg');
	await showsWhole(terminal, 60, 20, shown);
	terminal.press('ctrl-c');
	await terminal.waitFor((there) => !there.isAlternate());
});

test('while it is stopped it can be ended, and in the background it waits', async () => {
	await using terminal = await openShell();
	run(terminal, start);
	await terminal.waitFor(isOpen);
	terminal.press('ctrl-z');
	await isStopped(terminal);
	run(terminal, 'bg; until jobs | grep -q Stopped; do sleep 0.02; done; echo "still here"');
	await terminal.waitFor(/^still here$/m);
	expect(terminal.isAlternate()).toBe(false);
	run(terminal, 'fg');
	await terminal.waitFor(isOpen);
	terminal.press('ctrl-z');
	await isStopped(terminal);
	run(terminal, 'while kill %1 2> /dev/null; do sleep 0.2; done');
	await expect.poll(() => isRunning(processOf(terminal))).toBe(false);
});

test('under npm start the whole group stops, and comes back', async () => {
	await using terminal = await openShell();
	run(terminal, `(cd '${root}' && exec npm start)`);
	await terminal.waitFor(isOpen);
	const before = pointed(terminal);
	terminal.press('ctrl-z');
	await isStopped(terminal);
	run(terminal, 'fg');
	await terminal.waitFor(isOpen);
	await pointsAt(terminal, before);
	terminal.type('7');
	await terminal.waitFor('7 TEXT');
	terminal.type('q');
	await terminal.waitFor((there) => !there.isAlternate() && there.screenText().includes('ready>'));
}, 40_000);

test('without job control Ctrl-Z does nothing that lasts', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.press('ctrl-z');
	await terminal.waitFor((there) => isOpen(there) && there.screenText() === before);
	terminal.type('7');
	await terminal.waitFor('7 TEXT');
	terminal.type('a\u001Akei\u001A');
	await terminal.waitFor((there) => isOpen(there) && there.screenText().includes('Narrow to: kei▏'));
	terminal.press('ctrl-c');
	expect(await terminal.exit).toEqual({exitCode: 0, signal: 0});
});
