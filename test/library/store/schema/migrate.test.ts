import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {packReport} from '../../../../source/library/reports/rows.ts';
import {libraryVersion, schemaSteps} from '../../../../source/library/store/schema/steps.ts';
import {renewSearch} from '../../../../source/shelf/renew-search.ts';
import {errorOf, noteOn, openOwn, ownFolder, report, statement} from '../../own-library.ts';
import {reportOf} from '../../reports/some-reports.ts';
import {runAnother} from '../programs/another-program.ts';
import {buildVersionOne, lookInto} from './version-one.ts';
import {buildVersionThree} from './version-three.ts';

const names = (folder: string) => readdirSync(folder).toSorted();
const change = (path: string, order: string) => {
	const database = new DatabaseSync(path);
	database.exec(order);
	database.close();
};

describe('a library of version 1', () => {
	test('keeps all that is in it, and takes what is new', () => {
		const folder = ownFolder();
		buildVersionOne(folder);
		const library = openOwn(folder);
		expect(library.notes.ofReport(report)).toMatchObject([{id: 1, report, target: statement, text: 'an old note'}]);
		expect(library.drafts.get(report, statement)).toMatchObject({text: 'an old draft', note: 1});
		expect(library.marks.ofReport(report)).toMatchObject([{target: {kind: 'figure', id: 'f-1'}}]);
		expect(library.checks.ofReport(report)).toMatchObject([{target: {kind: 'term', id: '3'}, state: 'raised'}]);
		library.ownMeetings.add({report, date: '2031-05-04', title: 'Coffee', with: []});
		library.savedLenses.save({report, name: 'Hills', actors: ['ffa']});
		library.ownQuestions.add({report, question: 'Where?', relation: 'differ', positions: []});
		library.close();
		expect(lookInto(join(folder, 'library.sqlite')).version).toBe(libraryVersion);
		expect(openOwn(folder).ownMeetings.ofReport(report)).toHaveLength(1);
		expect(openOwn(folder).ownQuestions.ofReport(report)).toHaveLength(1);
		expect(library.warnings).toEqual([]);
	});

	test('is copied first, whole and for its owner only', () => {
		const folder = ownFolder();
		buildVersionOne(folder);
		const library = openOwn(folder);
		library.notes.add(noteOn('a new note'));
		library.close();
		const copy = join(folder, 'library.v1.backup.sqlite');
		expect(lookInto(copy)).toEqual({version: 1, notes: ['an old note']});
		expect(statSync(copy).mode & 0o777).toBe(0o600);
		expect(lookInto(join(folder, 'library.sqlite')).notes).toEqual(['an old note', 'a new note']);
	});

	test('is copied beside an earlier copy, never over it', () => {
		const folder = ownFolder();
		buildVersionOne(folder);
		writeFileSync(join(folder, 'library.v1.backup.sqlite'), 'mine');
		openOwn(folder).notes.ofReport(report);
		expect(readFileSync(join(folder, 'library.v1.backup.sqlite'), 'utf8')).toBe('mine');
		expect(lookInto(join(folder, 'library.v1.backup-2.sqlite')).notes).toEqual(['an old note']);
	});

	test('that a step fails on stays as it was, with one line that says why', () => {
		const folder = ownFolder();
		const path = buildVersionOne(folder);
		change(path, 'CREATE TABLE saved_lenses (mine TEXT)');
		const library = openOwn(folder);
		for (const work of [() => library.notes.ofReport(report), () => library.notes.add(noteOn('new'))]) {
			expect(errorOf(work)).toMatchObject({
				name: 'LibraryError',
				code: 'failed',
				message: `${path}: cannot be brought from version 1 to ${libraryVersion}: table saved_lenses already exists`,
			});
		}

		expect(lookInto(path)).toEqual({version: 1, notes: ['an old note']});
		expect(names(folder).filter((name) => name.includes('backup'))).toEqual([]);
	});

	test('is migrated and copied once, though several programs start at once', async () => {
		const folder = ownFolder();
		buildVersionOne(folder);
		const programs = Array.from({length: 6}, (_, at) => runAnother([folder, 'write', '1', `program ${at}`]));
		for (const {code, stderr} of await Promise.all(programs)) {
			expect({code, stderr}).toEqual({code: 0, stderr: ''});
		}

		expect(lookInto(join(folder, 'library.sqlite')).notes).toHaveLength(7);
		expect(names(folder).filter((name) => name.includes('backup'))).toEqual(['library.v1.backup.sqlite']);
	});
});

test('a library of version 6: what was ticked is a term, and what actors share is one list, whoever was named first', () => {
	const folder = ownFolder();
	const path = join(folder, 'library.sqlite');
	const database = new DatabaseSync(path);
	database.exec(`${schemaSteps.slice(0, 6).join('')}; PRAGMA user_version = 6`);
	database.exec(`
		INSERT INTO checks VALUES
			('${report}', 'm-1', 12, '2031-05-04T09:00:00.000Z', '2031-05-04T09:05:00.000Z'),
			('${report}', 'actors:hmu+ffa+eu', 3, '2031-05-04T09:01:00.000Z', '2031-05-04T09:06:00.000Z'),
			('${report}', 'actors:eu+ffa+hmu', 3, '2031-05-04T09:00:00.000Z', NULL),
			('${report}', 'actors:ffa', 1, '2031-05-04T09:02:00.000Z', NULL);`);
	database.close();
	const library = openOwn(folder);
	const term = (id: string) => ({kind: 'term', id});
	expect(library.checks.ofReport(report)).toEqual([
		{
			report,
			checklist: 'actors:eu+ffa+hmu',
			target: term('3'),
			state: 'answered',
			raised: '2031-05-04T09:01:00.000Z',
			answered: '2031-05-04T09:06:00.000Z',
		},
		{report, checklist: 'actors:ffa', target: term('1'), state: 'raised', raised: '2031-05-04T09:02:00.000Z'},
		{
			report,
			checklist: 'm-1',
			target: term('12'),
			state: 'answered',
			raised: '2031-05-04T09:00:00.000Z',
			answered: '2031-05-04T09:05:00.000Z',
		},
	]);
	const theirs = {report, checklist: 'm-1', target: statement};
	expect(library.checks.advance(theirs)).toMatchObject({...theirs, state: 'raised'});
	library.close();
	expect(lookInto(path).version).toBe(libraryVersion);
	expect(names(folder)).toContain('library.v6.backup.sqlite');
	expect(library.warnings).toEqual([]);
});

test('a library of version 3: each correction gets the text of its paragraph, where its document is at hand', () => {
	const folder = ownFolder();
	const text = 'They 🚢 said that the harbour is closed.';
	buildVersionThree(folder, text);
	const {corrections} = openOwn(folder);
	const old = {report, paragraph: '1', from: 0, to: 4, created: '2030-01-01T10:00:00.000Z'};
	expect(corrections.ofReport(report)).toEqual([
		{...old, id: 1, document: 'd0c', text, change: {type: 'confirm'}},
		{...old, id: 2, document: 'gone', text: '', change: {type: 'remove'}},
	]);
	expect(names(folder)).toContain('library.v3.backup.sqlite');
});

test('a library of version 3, whose search knew less, is searched anew for all that it has', async () => {
	const folder = ownFolder();
	const path = join(folder, 'library.sqlite');
	const kept = reportOf(['The harbour is closed.'], [{text: 'Open it', actors: ['ffa']}]);
	const database = new DatabaseSync(path);
	database.exec(`${schemaSteps.slice(0, 3).join('')}; PRAGMA user_version = 3`);
	database.exec(`
		INSERT INTO reports VALUES (1, '${kept.symbol}', '${kept.title}', '', '2031-05-04', '2031-05-06', 1, 1, '2031-06-01', 'a', 'text', 'b', 'c', 1, 1);
		INSERT INTO passages VALUES (1, 1, '1', '1', 'The harbour is closed.', '', NULL, NULL, NULL);
		INSERT INTO search (rowid, text, speakers) VALUES (1, 'the harbour is closed', '');
		INSERT INTO actors VALUES (1, 1, 'ffa', 'Front of the Far Atolls');
		INSERT INTO actor_names VALUES ('ffa', 1);`);
	database.prepare('INSERT INTO report_bodies VALUES (1, ?)').run(packReport(JSON.stringify(kept)));
	database.close();
	const library = openOwn(folder);
	expect(library.reports.get(kept.symbol)).toEqual(kept);
	expect(library.reports.unindexed()).toMatchObject([{symbol: kept.symbol}]);
	expect(await renewSearch(library)).toBe(true);
	expect(library.reports.search('atolls')).toMatchObject([
		{view: 'actors', text: 'FFA · Front of the Far Atolls'},
		{view: 'issues', beside: 'FFA', kind: 'holds'},
	]);
	expect(library.reports.search('harbour')).toMatchObject([{view: 'text', paragraph: '1'}]);
	expect(await renewSearch(library)).toBe(false);
	library.close();
	expect(lookInto(path).version).toBe(libraryVersion);
});

describe('a library of a newer program', () => {
	test('is said to be one, and is not touched', () => {
		const {folder, notes, close} = openOwn();
		notes.add(noteOn('kept'));
		close();
		const path = join(folder, 'library.sqlite');
		change(path, 'PRAGMA user_version = 77');
		const before = readFileSync(path);
		const there = names(folder);
		const library = openOwn(folder);
		const refusal = {
			code: 'newer',
			message: `${path}: is a library of version 77, and this program knows ${libraryVersion}: it takes a newer mission-brief`,
		};
		expect(errorOf(() => library.notes.ofReport(report))).toMatchObject(refusal);
		expect(errorOf(() => library.notes.add(noteOn('lost?')))).toMatchObject(refusal);
		library.close();
		expect(readFileSync(path).equals(before)).toBe(true);
		expect(names(folder)).toEqual(there);
		expect(library.warnings).toEqual([]);
	});

	test('is not written by a program that had it open before', () => {
		const {folder, notes} = openOwn();
		notes.add(noteOn('kept'));
		const path = join(folder, 'library.sqlite');
		change(path, 'PRAGMA user_version = 77');
		expect(errorOf(() => notes.add(noteOn('too late')))).toMatchObject({code: 'newer'});
		expect(lookInto(path).notes).toEqual(['kept']);
	});
});
