import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	cutOff,
	faultsOfFrame,
	isRunning,
	leftAsItWas,
	openBriefing,
	openFromShell,
	ownHome,
	pointsAt,
	quit,
} from '../harness/briefing.ts';
import {draftsIn, notesIn} from './readers-data.ts';
import {openStatement, save, write} from './writing.ts';

describe('$EDITOR', () => {
	/** A home with an editor that reads a line from the terminal and appends it, after it has written down the state of that terminal. */
	function homeWithEditor(): {home: string; env: {EDITOR: string}} {
		const home = ownHome();
		const editor = join(home, 'editor.sh');
		const lines = [
			'#!/bin/sh',
			'stty -a > "$HOME/modes"',
			'printf "in the editor: "',
			'read -r line',
			'printf "%s\\n" "$line" >> "$1"',
		];
		writeFileSync(editor, `${lines.join('\n')}\n`, {mode: 0o755});
		return {home, env: {EDITOR: editor}};
	}

	test('gets the note and the terminal, and what it leaves is saved', async () => {
		const {home, env} = homeWithEditor();
		await using terminal = await openFromShell({home, env});
		await openStatement(terminal);
		await write(terminal, 'Begun here');
		terminal.press('ctrl-o');
		await terminal.waitFor('in the editor:');
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.cursorHidden()).toBe(false);
		expect(terminal.wraps()).toBe(true);
		terminal.type('jjq, gone on there\r');
		await terminal.waitFor('Note saved');
		expect(notesIn(home)).toEqual(['Begun here\njjq, gone on there']);
		const modes = readFileSync(join(home, 'modes'), 'utf8').split(/[\s;]+/);
		expect(modes).toEqual(expect.arrayContaining(['icanon', 'echo', 'isig', 'icrnl', 'opost']));
		expect(terminal.isAlternate()).toBe(true);
		expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
		// The keys are the program's again.
		terminal.type('W');
		await pointsAt(terminal, 'Begun here');
		terminal.press('ctrl-c');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('typed in one piece with a quit, leaves the terminal as it was', async () => {
		await using terminal = await openFromShell({env: {EDITOR: 'true'}});
		terminal.type('wx\u000F\u0003');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('and a program that is killed meanwhile lose no word, and leave none behind', async () => {
		const {home, env} = homeWithEditor();
		const passing = join(home, 'tmp');
		mkdirSync(passing);
		const around = {home, env: {...env, TMPDIR: passing}};
		{
			await using terminal = await openBriefing(around);
			await openStatement(terminal);
			await write(terminal, 'Begun here');
			terminal.press('ctrl-o');
			await terminal.waitFor('in the editor:');
			await cutOff(terminal);
		}

		expect(draftsIn(home)).toEqual(['Begun here']);
		const [folder = ''] = readdirSync(passing).filter((name) => name.startsWith('mission-brief-'));
		// What the editor saved after that.
		const shell = Number(readFileSync(join(passing, folder, 'note.txt.shell'), 'utf8'));
		await expect.poll(() => isRunning(shell)).toBe(false);
		writeFileSync(join(passing, folder, 'note.txt'), 'Begun here\nand ended there\n');
		await using terminal = await openBriefing(around);
		expect(draftsIn(home)).toEqual(['Begun here\nand ended there']);
		expect(readdirSync(passing).filter((name) => name.startsWith('mission-brief-'))).toEqual([]);
		await quit(terminal);
	});

	test('may have options', async () => {
		const {home, env} = homeWithEditor();
		await using terminal = await openBriefing({home, env: {EDITOR: `sh -e ${env.EDITOR}`}});
		await write(terminal, 'Begun here');
		terminal.press('ctrl-o');
		await terminal.waitFor('in the editor:');
		terminal.type('and there\r');
		await terminal.waitFor('Note saved');
		expect(notesIn(home)).toEqual(['Begun here\nand there']);
	});

	test('takes Ctrl-C and Ctrl-\\ for itself where it leaves the terminal as it is', async () => {
		const home = ownHome();
		const editor = join(home, 'editor.sh');
		const lines = [
			'#!/bin/sh',
			'trap \'printf "not ended; "\' INT QUIT',
			'printf "in the editor: "',
			'until read -r line; do :; done',
			'printf "%s\\n" "$line" >> "$1"',
		];
		writeFileSync(editor, `${lines.join('\n')}\n`, {mode: 0o755});
		// No shell before it: one without job control would be ended by the key itself.
		await using terminal = await openBriefing({home, env: {EDITOR: editor}});
		await openStatement(terminal);
		await write(terminal, 'Begun here');
		terminal.press('ctrl-o');
		await terminal.waitFor('in the editor:');
		terminal.press('ctrl-c');
		await terminal.waitFor(/not ended;$/m);
		terminal.type('\u001C');
		await terminal.waitFor(/not ended; .*not ended;$/m);
		terminal.type('gone on there\r');
		await terminal.waitFor('Note saved');
		expect(notesIn(home)).toEqual(['Begun here\ngone on there']);
		// And afterwards Ctrl-C ends the program again.
		terminal.press('ctrl-c');
		expect(await terminal.exit).toMatchObject({exitCode: 0});
	});

	test('that Ctrl-C ends leaves the text in the note', async () => {
		const home = ownHome();
		await using terminal = await openBriefing({
			home,
			env: {EDITOR: `sh -c 'printf "in the editor:"; exec sleep 100'`},
		});
		await write(terminal, 'Begun here');
		terminal.press('ctrl-o');
		await terminal.waitFor('in the editor:');
		terminal.press('ctrl-c');
		await terminal.waitFor(/The editor (?:ended with 130|was ended by SIGINT)/);
		await terminal.waitFor('Begun here▏');
		expect(faultsOfFrame(terminal, 80, 24, 2)).toEqual([]);
	});

	test.each([
		['that fails', {EDITOR: 'false'}, 'The editor ended with 1: false'],
		['that is not there', {EDITOR: 'no-such-editor'}, 'The editor was not found: no-such-editor'],
		['that is not named', {}, 'No editor is named in $VISUAL or $EDITOR'],
	])('one %s leaves the text in the editor, and one line says why', async (_, env, said) => {
		const home = ownHome();
		await using terminal = await openFromShell({home, env});
		await write(terminal, 'Begun here');
		terminal.press('ctrl-o');
		await terminal.waitFor(said);
		await terminal.waitFor('Begun here▏');
		expect(terminal.isAlternate()).toBe(true);
		expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
		await save(terminal);
		expect(notesIn(home)).toEqual(['Begun here']);
		terminal.press('ctrl-c');
		expect(await leftAsItWas(terminal)).toBe(0);
	});
});
