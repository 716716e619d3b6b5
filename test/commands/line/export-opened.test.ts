import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {ExportAsked} from '../../../source/exporting/asked.ts';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {commandLine} from '../command-line.ts';
import {importedLibrary, inventedFile, paragraphIn} from '../documents.ts';

const whole = {subject: {kind: 'book'}, actors: [], at: undefined, hasNotes: false, isForced: false} as const;

/** What is exported from a briefing that was opened so, and what the command writes itself. */
async function both(asked: Omit<ExportAsked, 'file'>, words: readonly string[], name: string) {
	const place = ownFolder();
	const {opened} = await commandLine([], {columns: 80});
	const outcome = await opened?.exportOpen({...asked, file: join(place, `screen-${name}`)});
	await commandLine(['export', ...words, '--output', join(place, `command-${name}`)]);
	const read = (by: string) => readFileSync(join(place, `${by}-${name}`), 'utf8');
	return {outcome, screen: read('screen'), command: read('command')};
}

describe('from the briefing leaves what the command writes', () => {
	test.each([
		['the book', whole, []],
		['a day', {...whole, subject: {kind: 'day', day: '2031-05-04'}}, ['2031-05-04']],
		[
			'a view under its lens',
			{...whole, subject: {kind: 'view', view: 'issues', isMatrix: false}, actors: ['ffa']},
			['issues', '--actor', 'ffa'],
		],
		[
			'a view at a moment',
			{...whole, subject: {kind: 'view', view: 'programme', isMatrix: false}, at: '2031-05-04T09:30'},
			['programme', '--at', '2031-05-04T09:30'],
		],
		[
			'a brief on a meeting, whatever the lens',
			{...whole, subject: {kind: 'brief', on: {kind: 'meeting', id: 'm-3'}}, actors: ['ffa']},
			['brief', 'press'],
		],
		[
			'a brief on actors',
			{...whole, subject: {kind: 'brief', on: {kind: 'actors', ids: ['ffa']}}},
			['brief', '--actor', 'ffa'],
		],
	] as const)('%s', async (_, asked, words) => {
		const {outcome, screen, command} = await both(asked, words, 'document.md');
		expect(outcome).toMatchObject({file: expect.stringContaining('screen-document.md'), remarks: []});
		expect(screen).toBe(command);
		expect(screen.length).toBeGreaterThan(100);
	});

	test('the matrix, where that is on the screen', async () => {
		const {screen} = await both({...whole, subject: {kind: 'view', view: 'positions', isMatrix: true}}, [], 'a.md');
		expect(screen).toContain('# Positions by actor');
	});
});

test('what is put right since the briefing was opened is in it', async () => {
	const file = inventedFile('since.txt', {symbol: 'S/2031/41'});
	const {folder, json} = await importedLibrary(file);
	const {opened} = await commandLine(['S/2031/41', '--data', folder], {columns: 80});
	const where = await paragraphIn({json}, 'S/2031/41');
	openOwn(folder).corrections.addAll([{...where, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}}]);
	const written = join(ownFolder(), 'issues.json');
	await opened?.exportOpen({...whole, subject: {kind: 'view', view: 'issues', isMatrix: false}, file: written});
	expect(JSON.parse(readFileSync(written, 'utf8'))).toMatchObject([{kind: 'fears'}]);
});

test('notes go along only where that is asked', async () => {
	const folder = ownFolder();
	const library = openOwn(folder);
	library.notes.add({report: 'S/2031/7', target: {kind: 'meeting', id: 'm-3'}, text: 'Ask about the quays'});
	const {opened} = await commandLine(['--data', folder], {columns: 80});
	const brief = {...whole, subject: {kind: 'brief', on: {kind: 'meeting', id: 'm-3'}}} as const;
	await opened?.exportOpen({...brief, file: join(folder, 'without.md')});
	await opened?.exportOpen({...brief, hasNotes: true, file: join(folder, 'with.md')});
	await opened?.exportOpen({...whole, subject: {kind: 'readout'}, hasNotes: true, file: join(folder, 'readout.md')});
	expect(readFileSync(join(folder, 'without.md'), 'utf8')).not.toContain('Ask about the quays');
	expect(readFileSync(join(folder, 'with.md'), 'utf8')).toContain('Ask about the quays');
	expect(readFileSync(join(folder, 'readout.md'), 'utf8')).toContain('Ask about the quays');
});

describe('the reader is told', () => {
	test('where it is: from home on, the folder of CSV by its own name', async () => {
		const place = ownFolder();
		const {opened} = await commandLine([], {columns: 80});
		const outcome = await opened?.exportOpen({...whole, file: join(place, 'visit.csv')});
		expect(outcome).toMatchObject({file: join(place, 'visit'), remarks: [expect.stringMatching(/^\d+ CSV files, /)]});
		expect(readdirSync(join(place, 'visit'))).toContain('datapackage.json');
		const nowhere = await opened?.exportOpen({...whole, file: '~/no such folder/visit.md'});
		expect(nowhere).toEqual({why: '~/no such folder/visit.md: no such directory', isThere: false});
		expect(existsSync(join(homedir(), 'no such folder'))).toBe(false);
	});

	test('that a file is there, which is replaced only where that is asked', async () => {
		const file = join(ownFolder(), 'book.md');
		const {opened} = await commandLine([], {columns: 80});
		await opened?.exportOpen({...whole, file});
		const again = {...whole, file, subject: {kind: 'day', day: '2031-05-04'}} as const;
		expect(await opened?.exportOpen(again)).toEqual({why: `${file}: is there already`, isThere: true});
		expect(readFileSync(file, 'utf8')).toContain('## Overview');
		expect(await opened?.exportOpen({...again, isForced: true})).toMatchObject({file});
		expect(readFileSync(file, 'utf8')).not.toContain('## Overview');
	});

	test('that there is nothing to write, and then no file is there', async () => {
		const file = join(ownFolder(), 'day.md');
		const {opened} = await commandLine([], {columns: 80});
		const outcome = await opened?.exportOpen({...whole, subject: {kind: 'day', day: '2030-01-01'}, file});
		expect(outcome).toMatchObject({why: 'export: no meeting is on 2030-01-01', isThere: false});
		expect(existsSync(file)).toBe(false);
	});

	test('what is left out, where what they keep cannot be read', async () => {
		const folder = ownFolder();
		mkdirSync(join(folder, 'library.sqlite'));
		const {opened} = await commandLine(['--data', folder], {columns: 80});
		const outcome = await opened?.exportOpen({...whole, file: join(folder, 'book.md')});
		expect(outcome).toMatchObject({remarks: [expect.stringContaining('what you keep is left out')]});
	});

	test('and a relative name is in the folder one is in', async () => {
		const file = join(ownFolder(), 'book.md');
		const {opened} = await commandLine([], {columns: 80});
		expect(await opened?.exportOpen({...whole, file: relative(process.cwd(), file)})).toMatchObject({file});
	});
});
