import {existsSync, rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {createKeeper} from '../../../source/tui/outside/keeper.ts';
import type {Action} from '../../../source/tui/state/action.ts';
import {noteOn, openOwn, report, statement} from '../../library/own-library.ts';
import {fillingLibrary, running} from '../keeping.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** More than anybody pauses within a word. */
const pause = 1000;

/** A keeper on a library of the running test, and what it told. */
function keeperOn(library = openOwn()) {
	const told: Action[] = [];
	const keeper = createKeeper(library, report);
	const drafts = () => library.drafts.ofReport(report).map(({text}) => text);
	return {library, keeper, told, drafts, write: (text: string) => keeper.keepSoon(noteOn(text), (it) => told.push(it))};
}

describe('what the reader adds', () => {
	test('is kept at once, and all that is kept now comes back', () => {
		const {keeper, library} = keeperOn();
		const change = {kind: 'add-note', parts: noteOn('Ask')} as const;
		expect(keeper.keep(change)).toMatchObject({
			type: 'saved',
			change,
			said: 'Note saved',
			undo: {kind: 'remove-note', id: 1},
			papers: {notes: [{text: 'Ask'}], marks: []},
		});
		expect(library.notes.ofReport(report)).toHaveLength(1);
	});

	test('and what another program adds, is seen when it is looked for, once', () => {
		const {keeper, library} = keeperOn();
		const other = openOwn(library.folder);
		expect(keeper.lookAgain()).toBeUndefined();
		for (const [at, text] of ['Made it', 'And one more'].entries()) {
			other.notes.add(noteOn(text));
			expect(keeper.lookAgain()).toMatchObject({type: 'papers', papers: {notes: {length: at + 1}}});
			// A file that was not there is told by its name first, and by its own count once it is open.
			keeper.lookAgain();
			expect(keeper.lookAgain()).toBeUndefined();
		}

		keeper.keep({kind: 'add-note', parts: noteOn('Mine')});
		expect(keeper.lookAgain()).toBeUndefined();
	});

	test('is looked for without waiting, and without asking for more than that', () => {
		const {keeper, library} = keeperOn();
		library.notes.add(noteOn('Mine'));
		keeper.lookAgain();
		keeper.lookAgain();
		using other = new DatabaseSync(library.file.path);
		other.exec('BEGIN EXCLUSIVE');
		expect(keeper.lookAgain()).toBeUndefined();
		rmSync(library.file.path);
		expect(keeper.lookAgain()).toMatchObject({type: 'papers', papers: {notes: []}});
		expect(existsSync(library.file.path)).toBe(false);
		expect(
			createKeeper(new LibraryError('failed', 'the home folder is not known'), report).lookAgain(),
		).toBeUndefined();
	});

	test('is refused with the reason where it cannot be kept', () => {
		const {library} = fillingLibrary();
		const change = {kind: 'toggle-mark', report, target: statement} as const;
		expect(createKeeper(library, report).keep(change)).toEqual({
			type: 'refused',
			change,
			why: 'no space left on the device',
		});
	});

	test('is refused with the reason while there is no library', () => {
		const keeper = createKeeper(new LibraryError('failed', 'the home folder is not known'), report);
		const change = {kind: 'add-note', parts: noteOn('Ask')} as const;
		expect(keeper.keep(change)).toEqual({type: 'refused', change, why: 'the home folder is not known'});
		const told: Action[] = [];
		keeper.keepSoon(noteOn('Half a'), (action) => told.push(action));
		vi.advanceTimersByTime(pause);
		expect(told).toMatchObject([{type: 'refused', change: {kind: 'keep-draft'}, why: 'the home folder is not known'}]);
		expect(keeper.close).not.toThrow();
	});

	test('meets a fault of ours with that fault', () => {
		const {library} = keeperOn();
		const broken = {
			...library,
			marks: {
				...library.marks,
				toggle: () => {
					throw new TypeError('a slip');
				},
			},
		};
		expect(() => createKeeper(broken, report).keep({kind: 'toggle-mark', report, target: statement})).toThrow('a slip');
	});
});

describe('a draft', () => {
	test('is kept in the first pause, once, as it stands then', () => {
		const {write, drafts, told} = keeperOn();
		for (const text of ['H', 'Ha', 'Half', 'Half a']) {
			write(text);
			vi.advanceTimersByTime(100);
			expect(drafts()).toEqual([]);
		}

		vi.advanceTimersByTime(pause);
		expect(drafts()).toEqual(['Half a']);
		expect(told).toMatchObject([{type: 'saved', said: '', papers: {drafts: [{text: 'Half a'}]}}]);
	});

	test('of somebody who never pauses is kept once a second', () => {
		const {write, drafts} = keeperOn();
		const text = 'Half a thought, and then another';
		for (let length = 1; length <= 12; length += 1) {
			write(text.slice(0, length));
			vi.advanceTimersByTime(100);
		}

		expect(drafts()).toEqual([text.slice(0, 10)]);
	});

	test('that waits for a pause does not come back after its note was saved', () => {
		const {write, keeper, drafts} = keeperOn();
		write('Half a thought');
		keeper.keep({kind: 'add-note', parts: noteOn('Half a thought')});
		vi.advanceTimersByTime(pause);
		expect(drafts()).toEqual([]);
	});

	test('that waits for a pause is kept when the program ends', () => {
		const {write, keeper, drafts, told} = keeperOn();
		write('Half a');
		keeper.close();
		expect(drafts()).toEqual(['Half a']);
		vi.advanceTimersByTime(pause);
		expect(told).toEqual([]);
		expect(vi.getTimerCount()).toBe(0);
	});

	test('stays where nothing waits when the program ends', () => {
		const {write, keeper, drafts} = keeperOn();
		write('Half a');
		vi.advanceTimersByTime(pause);
		keeper.close();
		expect(drafts()).toEqual(['Half a']);
	});
});

describe('in the program', () => {
	test('what is written is a draft after a pause, with the note open', () => {
		const library = openOwn();
		const program = running(library);
		program.press('j', 'w');
		program.type('Ask who chose');
		expect(library.drafts.ofReport('X/2020/7')).toEqual([]);
		vi.advanceTimersByTime(pause);
		expect(library.drafts.ofReport('X/2020/7')).toMatchObject([{text: 'Ask who chose'}]);
		expect(program.screen()).toContain('Ask who chose▏');
		program.press('ctrl+s');
		expect(library.drafts.ofReport('X/2020/7')).toEqual([]);
		expect(program.screen()).toContain('Note saved');
	});

	test('a draft that cannot be kept says so, and the text goes on', () => {
		const {library} = fillingLibrary();
		const program = running(library);
		program.press('j', 'w');
		program.type('Ask');
		vi.advanceTimersByTime(pause);
		expect(program.screen()).toContain('The draft is not kept: no space left on the device');
		program.type('!');
		expect(program.screen()).toContain('Ask!▏');
		expect(program.screen()).not.toContain('not kept');
	});
});

test('a refusal has its reason before the path of the file, so that a narrow line shows it', () => {
	const keeper = createKeeper(
		new LibraryError('full', 'no space left on the device', {path: '/a/library.sqlite'}),
		report,
	);
	expect(keeper.keep({kind: 'remove-note', id: 1})).toMatchObject({
		why: 'no space left on the device: /a/library.sqlite',
	});
});
