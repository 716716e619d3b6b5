import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {keymap} from '../../../source/tui/keys/keymap.ts';
import {amount, fewOf} from '../../amount.ts';
import {smallDisk} from '../../library/store/small-disk.ts';
import {
	cutOff,
	isRunning,
	leftAsItWas,
	openBriefing,
	openFromShell,
	ownHome,
	processOf,
	quit,
	showsWhole,
} from '../harness/briefing.ts';
import {keys as namedKeys} from '../harness/keys.ts';
import type {TestTerminal} from '../harness/terminal.ts';
import {dataFolder, draftsIn, notesIn} from '../writing/readers-data.ts';
import {openStatement, pasted, save, write} from '../writing/writing.ts';

const anySize = fc.record({columns: fc.integer({min: 1, max: 500}), rows: fc.integer({min: 1, max: 200})});

/** Writes letters in the note that is open, while the window takes sizes, and looks now and then whether the frame is whole. */
async function typeWhileResizing(
	terminal: TestTerminal,
	sizes: readonly {readonly columns: number; readonly rows: number}[],
): Promise<void> {
	for (const [at, {columns, rows}] of sizes.entries()) {
		terminal.resize(columns, rows);
		terminal.type(`${String.fromCharCode(97 + (at % 26))} `);
		if (at % 10 === 9) {
			await terminal.waitFor((there) => there.screen().length === rows && there.wrappedRows().length === 0);
		}
	}
}

test(`${amount(20, 1000)} changes of size, from one cell to 500×200, while one types lose no letter and no frame`, async () => {
	const home = ownHome();
	await using terminal = await openBriefing({home});
	await openStatement(terminal);
	await write(terminal, 'start ');
	const sizes = fc.sample(anySize, {numRuns: amount(20, 1000), seed: 12});
	await typeWhileResizing(terminal, sizes);
	terminal.resize(80, 24);
	terminal.type('end');
	await terminal.waitFor('end▏');
	await save(terminal);
	await showsWhole(terminal, 80, 24);
	const typed = sizes.map((_, at) => String.fromCharCode(97 + (at % 26))).join(' ');
	expect(notesIn(home)).toEqual([`start ${typed} end`]);
	await quit(terminal);
});

/** What ends the program, stops it or opens another is tried elsewhere; what a terminal sends for the others. */
const bytesOf: Readonly<Record<string, string>> = namedKeys;
const anyKey = fc.constantFrom(
	...new Set(
		keymap
			.flatMap(({keys}) => keys)
			.filter((key) => !['q', 'o', 'ctrl+c', 'ctrl+z', 'ctrl+o'].includes(key))
			.flatMap((key) => (key.length === 1 ? key : (bytesOf[key.replace('+', '-')] ?? []))),
	),
);
const anyPiece = fc.oneof(
	{weight: 12, arbitrary: anyKey},
	{weight: 2, arbitrary: fc.string({unit: fc.constantFrom(...'aei ï安👩⏰\u0301'), minLength: 1, maxLength: 8})},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40}).map(pasted)},
	{weight: 1, arbitrary: anySize},
);

test(`${amount(100, 20_000)} random keys and pastes leave a program that is alive and a terminal that is whole`, async () => {
	const perRun = 100;
	await fc.assert(
		fc.asyncProperty(fc.array(anyPiece, {minLength: perRun, maxLength: perRun}), async (pieces) => {
			await using terminal = await openFromShell();
			for (const piece of pieces) {
				if (typeof piece === 'string') {
					terminal.type(piece);
				} else {
					terminal.resize(piece.columns, piece.rows);
				}
			}

			terminal.resize(80, 24);
			// Whatever is open: a text that no key means ends what is written, and a change of size draws all of it.
			await terminal.waitFor((there) => there.screen().length === 24 && there.wrappedRows().length === 0);
			expect(isRunning(processOf(terminal))).toBe(true);
			terminal.press('ctrl-c');
			// A form in which something was typed asks before it goes.
			await terminal.waitFor(/once more lets go|exit \d/);
			terminal.press('ctrl-c');
			expect(await leftAsItWas(terminal)).toBe(0);
		}),
		{numRuns: amount(100, 20_000) / perRun, endOnFailure: amount(1, 0) === 1},
	);
});

describe('a signal at any moment of the writing', () => {
	const signals = [
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const;
	test.each(fewOf(1, signals))(
		'%s leaves the terminal whole, what was saved saved, and what shows as a draft',
		async (signal, code) => {
			for (const pieces of fc.sample(fc.integer({min: 1, max: 30}), {numRuns: amount(1, 40), seed: code})) {
				const home = ownHome();
				await using terminal = await openFromShell({home});
				await openStatement(terminal);
				await write(terminal, 'Saved before');
				await save(terminal);
				terminal.type('w');
				await terminal.waitFor('Ctrl+S save');
				for (let piece = 0; piece < pieces; piece += 1) {
					terminal.type(`word${piece} `);
				}

				await terminal.waitFor(`word${pieces - 1} ▏`);
				// More is on its way.
				terminal.type('and more');
				process.kill(processOf(terminal), signal);
				expect(await leftAsItWas(terminal)).toBe(code);
				expect(notesIn(home)).toEqual(['Saved before']);
				const shown = Array.from({length: pieces}, (_, piece) => `word${piece} `).join('');
				expect(draftsIn(home)).toEqual([expect.stringMatching(new RegExp(`^${shown}`))]);
			}
		},
	);

	test('on a full disk says where the note is, and the next start takes it up', async (context) => {
		const home = ownHome();
		const {fill, clear} = smallDisk(dataFolder(home), context);
		const terminal = await openFromShell({home, columns: 200, env: {TMPDIR: home}});
		await openStatement(terminal);
		await write(terminal, 'There was room for this');
		await save(terminal);
		await write(terminal, 'Half of it ');
		await expect.poll(() => draftsIn(home)).toEqual(['Half of it ']);
		fill();
		terminal.type(pasted(`${'a word and another '.repeat(300)}the end`));
		await terminal.waitFor('the end▏');
		process.kill(processOf(terminal), 'SIGTERM');
		expect(await leftAsItWas(terminal)).toBe(143);
		expect(terminal.screenText().replaceAll('\n', '')).toMatch(
			/mission-brief: a note is not kept \(no space left on the device.*\): it is in \/.*note\.txt, which the next start takes up/,
		);
		await cutOff(terminal);
		clear();
		const after = await openBriefing({home, env: {TMPDIR: home}});
		expect(draftsIn(home)).toEqual([`Half of it ${'a word and another '.repeat(300)}the end`]);
		await quit(after);
	});
});

test('a terminal that is too slow to take the frames has the last one in the end, and no key is lost', async () => {
	const home = ownHome();
	await using terminal = await openBriefing({home, columns: 300, rows: 80});
	await openStatement(terminal);
	await write(terminal, 'start ');
	const words = Array.from({length: amount(40, 1000)}, (_, at) => `w${at}`);
	for (const [at, word] of words.entries()) {
		if (at % 10 === 0) {
			terminal.stall();
			terminal.resize(at % 20 === 0 ? 200 : 300, 80);
		}

		terminal.type(`${word} `);
		if (at % 10 === 9) {
			terminal.goOn();
			// A space at the end of a full line has no room.
			await terminal.waitFor(new RegExp(`${word} ?▏`));
		}
	}

	await save(terminal);
	expect(notesIn(home)).toEqual([`start ${words.join(' ')}`]);
	await quit(terminal);
});

test('a disk that is full at any write refuses or keeps, and says which', async (context) => {
	const home = ownHome();
	const {fill, clear} = smallDisk(dataFolder(home), context);
	await using terminal = await openBriefing({home, columns: 200});
	await openStatement(terminal);
	const kept: string[] = [];
	for (let pages = 0; pages < amount(3, 20); pages += 1) {
		fill(pages * 4096);
		const text = `with ${pages} pages left ${'x'.repeat(3000)} end${pages}`;
		await write(terminal, pasted(text));
		terminal.press('ctrl-s');
		await terminal.waitFor(/Not saved: no space left|Note saved/);
		clear();
		if (terminal.screenText().includes('Not saved')) {
			expect(notesIn(home)).toEqual(kept);
			await save(terminal);
		}

		kept.push(text);
		expect(notesIn(home)).toEqual(kept);
		terminal.press('escape');
		await openStatement(terminal);
	}

	await quit(terminal);
});

test.each<[string, (file: string, home: string) => void]>(
	fewOf(2, [
		['gone with its folder', (_, home) => rmSync(dataFolder(home), {recursive: true})],
		['damaged in its middle', (file) => writeFileSync(file, Buffer.alloc(40_000, 'damage'), {flag: 'r+'})],
		[
			'of a newer program',
			(file) => {
				using other = new DatabaseSync(file);
				other.exec('PRAGMA user_version = 99');
			},
		],
		['a folder by now', (file) => [rmSync(file), writeFileSync(`${file}-other`, '')]],
	]),
)('a library that is %s while it is open is survived: a note is kept, or refused in one line', async (_, harm) => {
	const home = ownHome();
	await using terminal = await openFromShell({home, columns: 200});
	await openStatement(terminal);
	await write(terminal, 'Before');
	await save(terminal);
	harm(join(dataFolder(home), 'library.sqlite'), home);
	terminal.type('W');
	await terminal.waitFor(/[Nn]otes?/);
	terminal.press('escape');
	await openStatement(terminal);
	await write(terminal, 'Behind it');
	terminal.press('ctrl-s');
	await terminal.waitFor(/Not saved: |Note saved/);
	if (terminal.screenText().includes('Note saved')) {
		expect(notesIn(home)).toContain('Behind it');
		terminal.press('ctrl-c');
	} else {
		expect(terminal.screenText()).toContain('Behind it▏');
		terminal.press('ctrl-c');
		await terminal.waitFor(/lets it go|exit/);
		terminal.press('ctrl-c');
	}

	expect(await leftAsItWas(terminal)).toBe(0);
});

test('a clock that jumps by years and back changes nothing that is kept', async () => {
	const home = ownHome();
	const preload = join(home, 'clock.cjs');
	writeFileSync(
		preload,
		`const real = Date.now; let jumps = 0; Date.now = () => real() + [0, 1e12, -1e12, 864e5][jumps++ % 4];`,
	);
	await using terminal = await openFromShell({home, env: {NODE_OPTIONS: `--require=${preload}`}});
	await openStatement(terminal);
	const texts = Array.from({length: amount(3, 12)}, (_, at) => `At jump ${at}`);
	for (const text of texts) {
		await write(terminal, text);
		await save(terminal);
	}

	expect(notesIn(home).toSorted()).toEqual(texts.toSorted());
	terminal.press('ctrl-c');
	expect(await leftAsItWas(terminal)).toBe(0);
});
