import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import type {Target} from '../../../source/briefing/entry/target.ts';
import {noteOn, openOwn, ownFolder, report} from '../own-library.ts';

/** What stands in the columns of libraries that readers have, and what it means. */
const stored: readonly (readonly [string, string, Target])[] = [
	['member', 'Amina Déby', {kind: 'member', id: 'Amina Déby'}],
	['statement', 's-1', {kind: 'statement', id: 's-1'}],
	['actor', 'ffa', {kind: 'actor', id: 'ffa'}],
	['figure', 'f-3', {kind: 'figure', id: 'f-3'}],
	['meeting', 'own:1', {kind: 'meeting', id: 'own:1'}],
	['question', 'q-1', {kind: 'question', id: 'q-1'}],
	['term', '2', {kind: 'term', id: '2'}],
	['paragraph', 'I.2', {kind: 'paragraph', id: 'I.2'}],
	['brief', 'meeting:m-1', {kind: 'brief', on: {kind: 'meeting', id: 'm-1'}}],
	['brief', 'actors:ffa+hmu', {kind: 'brief', on: {kind: 'actors', ids: ['ffa', 'hmu']}}],
	['elsewhere', 'ffa', {kind: 'elsewhere', actor: 'ffa'}],
	['gossip', 's-1', {kind: 'unknown', key: 'gossip:s-1'}],
	['brief', 'gossip', {kind: 'unknown', key: 'brief:gossip'}],
];

test.each(stored)(
	'a note, a draft and a mark on a %s, %s, are read, and are written as they were',
	(kind, id, target) => {
		const folder = ownFolder();
		const {close} = openOwn(folder);
		openOwn(folder).notes.add(noteOn('makes the file'));
		close();
		const database = new DatabaseSync(join(folder, 'library.sqlite'));
		const at = '2031-05-04T09:00:00.000Z';
		database.exec('DELETE FROM notes');
		database.prepare('INSERT INTO notes VALUES (7, ?, ?, ?, NULL, ?, ?, ?)').run(report, kind, id, 'Ask', at, at);
		database.prepare('INSERT INTO drafts VALUES (?, ?, ?, NULL, 7, ?, ?)').run(report, kind, id, 'Ask whom', at);
		database.prepare('INSERT INTO marks VALUES (?, ?, ?, ?)').run(report, kind, id, at);

		const {notes, drafts, marks} = openOwn(folder);
		expect(notes.ofReport(report)).toMatchObject([{id: 7, target, text: 'Ask'}]);
		expect(drafts.ofReport(report)).toMatchObject([{target, text: 'Ask whom'}]);
		expect(drafts.get(report, target)).toMatchObject({text: 'Ask whom'});
		expect(marks.ofReport(report)).toMatchObject([{target}]);

		const [mark, draft, note] = [marks.ofReport(report)[0], drafts.ofReport(report)[0], notes.remove(7)];
		expect([marks.toggle(report, target), marks.toggle(report, target)]).toEqual([false, true]);
		drafts.clear(report, target);
		expect([mark, draft, note && notes.restore(note)].map((one) => one?.target)).toEqual([target, target, target]);
		for (const table of ['notes', 'marks']) {
			expect(database.prepare(`SELECT kind, target FROM ${table}`).all()).toEqual([{kind, target: id}]);
		}

		expect(database.prepare('SELECT kind FROM drafts').all()).toEqual([]);
		database.close();
	},
);
