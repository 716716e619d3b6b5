import {chmodSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {smallDisk} from '../../library/store/small-disk.ts';
import {
	cutOff,
	faultsOfFrame,
	isRoot,
	leftAsItWas,
	nobody,
	openBriefing,
	openFromShell,
	ownHome,
	pointed,
	pointsAt,
	quit,
} from '../harness/briefing.ts';
import {dataFolder, draftsIn, notesIn} from './readers-data.ts';
import {openEditor, openStatement, pasted, save, typeLines, write} from './writing.ts';

test('a note of several lines stands at its statement and among the notes, after a restart too', async () => {
	const home = ownHome();
	const before = await openBriefing({home});
	await openStatement(before);
	await write(before, 'Ask whether Algiers would do.', '', 'Quote nobody.');
	await save(before);
	await quit(before);
	expect(notesIn(home)).toEqual(['Ask whether Algiers would do.\n\nQuote nobody.']);
	expect(draftsIn(home)).toEqual([]);

	await using terminal = await openBriefing({home});
	await terminal.waitFor('asks (“called for”)');
	terminal.type('G');
	await terminal.waitFor('Your notes');
	expect(pointed(terminal)).toMatch(/^Ask whether Algiers would do\. … +\d/);
	terminal.type('W');
	await pointsAt(terminal, 'Ask whether Algiers would do. … · on: Negotiations on neutra');
	terminal.press('enter');
	await terminal.waitFor(/Ask whether Algiers would do\.\n\n +Quote nobody\./);
	// In the list the statement is marked as one with a note.
	for (const there of ['In order of writing', 'Raise under', /^\+> +asks +Negotiations on neutral ground/m]) {
		terminal.press('escape');
		await terminal.waitFor(there);
	}
});

test('a note is changed, removed, and taken back', async () => {
	const home = ownHome();
	await using terminal = await openBriefing({home});
	await openStatement(terminal);
	await write(terminal, 'First thought');
	await save(terminal);
	terminal.type('W');
	await pointsAt(terminal, 'First thought');
	terminal.type('c');
	await terminal.waitFor('Changing your note');
	terminal.type(', and a second');
	await terminal.waitFor('and a second▏');
	await save(terminal);
	await pointsAt(terminal, 'First thought, and a second');
	expect(notesIn(home)).toEqual(['First thought, and a second']);
	terminal.type('d');
	await terminal.waitFor('Note removed');
	expect(notesIn(home)).toEqual([]);
	terminal.type('u');
	await pointsAt(terminal, 'First thought, and a second');
	expect(notesIn(home)).toEqual(['First thought, and a second']);
});

test('what is pasted keeps its lines, is no key, and cannot move the cursor', async () => {
	const home = ownHome();
	await using terminal = await openBriefing({home});
	await openStatement(terminal);
	await write(terminal, '. q ');
	terminal.type(pasted('one\r\ntwo\u0013\u001B[2J\u0007three'));
	await terminal.waitFor('twothree▏');
	expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
	await save(terminal);
	expect(notesIn(home)).toEqual(['. q one\ntwothree']);
});

describe('a program that is killed', () => {
	test('the moment it says "Note saved" has saved it', async () => {
		const home = ownHome();
		const killed = await openBriefing({home});
		await openStatement(killed);
		await write(killed, 'Before the power went');
		await save(killed);
		await cutOff(killed);
		expect(notesIn(home)).toEqual(['Before the power went']);
		await using terminal = await openBriefing({home});
		terminal.type('W');
		await pointsAt(terminal, 'Before the power went');
	});

	test('while a note is typed offers it again, and w goes on with it', async () => {
		const home = ownHome();
		const killed = await openBriefing({home});
		await openStatement(killed);
		await write(killed, 'Half a sentence', 'and then');
		await expect.poll(() => draftsIn(home)).toEqual(['Half a sentence\nand then']);
		await cutOff(killed);
		expect(notesIn(home)).toEqual([]);

		await using terminal = await openBriefing({home});
		expect(terminal.screen().at(-1)).toMatch(
			/^ A draft of a note is not saved yet: W lists your notes +q (?:quit|close)$/,
		);
		terminal.type('W');
		await pointsAt(terminal, 'draft Half a sentence … · on: Negotiations on neutral ground');
		terminal.type('w');
		await terminal.waitFor(/New note on Negotiations on neutral ground +draft of/);
		await terminal.waitFor(/Half a sentence\n +and then▏/);
		terminal.type(' the rest');
		await terminal.waitFor('and then the rest▏');
		await save(terminal);
		expect(notesIn(home)).toEqual(['Half a sentence\nand then the rest']);
		expect(draftsIn(home)).toEqual([]);
	});
});

test('a note that is closed unsaved is a draft, and no longer one when it is emptied', async () => {
	const home = ownHome();
	await using terminal = await openBriefing({home});
	await openStatement(terminal);
	await write(terminal, 'Not sure');
	terminal.press('escape');
	await terminal.waitFor('Not saved, kept as a draft: w goes on with it');
	expect(draftsIn(home)).toEqual(['Not sure']);
	terminal.type('w');
	await terminal.waitFor('Not sure▏');
	terminal.type('\u007F'.repeat('Not sure'.length));
	await terminal.waitFor(/^ {3}▏$/m);
	terminal.press('escape');
	await terminal.waitFor((there) => !there.screenText().includes('New note on'));
	expect(draftsIn(home)).toEqual([]);
	expect(notesIn(home)).toEqual([]);
});

test('two programs of one home write at the same time, and every note is kept', async () => {
	const home = ownHome();
	await using one = await openBriefing({home});
	await using other = await openBriefing({home});
	await Promise.all([openStatement(one), openStatement(other)]);
	for (const round of ['first', 'second', 'third']) {
		// Who opens the editor later goes on with a draft that waits there.
		await Promise.all([openEditor(one), openEditor(other)]);
		await Promise.all([typeLines(one, `The ${round} of the one`), typeLines(other, `The ${round} of the other`)]);
		one.press('ctrl-s');
		other.press('ctrl-s');
		await Promise.all([one.waitFor('Note saved'), other.waitFor('Note saved')]);
	}

	const wanted = ['one', 'other'].flatMap((who) =>
		['first', 'second', 'third'].map((round) => `The ${round} of the ${who}`),
	);
	expect(notesIn(home).toSorted()).toEqual(wanted.toSorted());
	for (const terminal of [one, other]) {
		terminal.type('W');
		for (const text of wanted) {
			await terminal.waitFor(text);
		}
	}
});

test('what another program of one home has kept shows with the next key, and the library is made meanwhile', async () => {
	const home = ownHome();
	await using one = await openBriefing({home});
	await using other = await openBriefing({home});
	await openStatement(one);
	await write(one, 'Written in the one');
	await save(one);
	other.type('W');
	await pointsAt(other, 'Written in the one');
	one.type('W');
	await pointsAt(one, 'Written in the one');
	one.type('d');
	await one.waitFor('Note removed');
	expect(pointed(other)).toContain('Written in the one');
	other.type('j');
	await other.waitFor((there) => !there.screenText().includes('Written in the one'));
});

describe('data that cannot be written', () => {
	test.runIf(isRoot)('leave the text in the editor, and one line says why', async () => {
		const home = ownHome(nobody);
		mkdirSync(dataFolder(home), {recursive: true});
		await using terminal = await openFromShell({home, user: nobody, columns: 200});
		await openStatement(terminal);
		await write(terminal, 'Worth a lot', 'to me');
		terminal.press('ctrl-s');
		await terminal.waitFor(/^ {3}Not saved: permission denied: \/.*library\.sqlite$/m);
		expect(terminal.screenText()).toMatch(/Worth a lot\n +to me▏/);
		expect(terminal.screenText().match(/Not saved/g)).toHaveLength(1);
		expect(faultsOfFrame(terminal, 200, 24)).toEqual([]);
		// Once the folder may be written, the same key saves it.
		chmodSync(dataFolder(home), 0o777);
		await save(terminal);
		expect(notesIn(home)).toEqual(['Worth a lot\nto me']);
		terminal.press('ctrl-c');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test.runIf(isRoot)('are asked about once by Ctrl-C', async () => {
		const home = ownHome(nobody);
		mkdirSync(dataFolder(home), {recursive: true});
		await using terminal = await openFromShell({home, user: nobody, columns: 200});
		await openStatement(terminal);
		await write(terminal, 'Worth a lot');
		terminal.press('ctrl-c');
		await terminal.waitFor(/Not kept as a draft: permission denied.*Esc or Ctrl-C once more lets it go\./);
		expect(terminal.screenText()).toContain('Worth a lot▏');
		terminal.press('ctrl-c');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('because another program is writing leave the keys free, and are saved once it is not', async () => {
		const home = ownHome();
		await using terminal = await openBriefing({home});
		await openStatement(terminal);
		await write(terminal, 'First');
		await save(terminal);
		using other = new DatabaseSync(join(dataFolder(home), 'library.sqlite'));
		other.exec('BEGIN IMMEDIATE');
		await write(terminal, 'Second');
		terminal.press('ctrl-s');
		await terminal.waitFor('Not saved: another program is writing to it');
		terminal.press('home');
		await terminal.waitFor('▏Second');
		other.exec('ROLLBACK');
		await terminal.waitFor('Note saved');
		expect(notesIn(home)).toEqual(['First', 'Second']);
		await quit(terminal);
	});

	test('on a full disk, too, until there is room', async (context) => {
		const home = ownHome();
		const {fill, clear} = smallDisk(dataFolder(home), context);
		await using terminal = await openBriefing({home, columns: 200});
		await openStatement(terminal);
		await write(terminal, 'There was room for this');
		await save(terminal);
		fill();
		await write(terminal, pasted(`${'a word and another '.repeat(300)}the end`));
		terminal.press('ctrl-s');
		await terminal.waitFor(/^ {3}Not saved: no space left on the device: \/.*library\.sqlite$/m);
		expect(terminal.screenText()).toContain('the end▏');
		expect(faultsOfFrame(terminal, 200, 24)).toEqual([]);
		expect(notesIn(home)).toEqual(['There was room for this']);
		clear();
		await save(terminal);
		expect(notesIn(home)).toEqual(['There was room for this', expect.stringMatching(/^a word .* the end$/)]);
		await quit(terminal);
	});
});
