import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {targetIn} from '../../../source/library/reader/columns.ts';
import {reportText} from '../../fixtures.ts';
import {ownFolder, report} from '../../library/own-library.ts';
import {parseCsv} from '../../printing/parse-csv.ts';
import {commandLine, type Entry, failureOf, jsonOf, writeReport} from '../command-line.ts';
import {keeping} from '../keeping.ts';
import {fillWithNoteOnRemoved, fillWithNotes} from './kept-notes.ts';

const records = (...args: readonly string[]) => jsonOf<Entry[]>('notes', ...args);

describe('notes', () => {
	test('stand under their meetings by time, then in the order of the report', async () => {
		expect((await commandLine(['notes', ...keeping(fillWithNotes)], {columns: 80})).stdout).toBe(
			`Sun 4 May 2031, 09:00–10:00 (1h) · Government
  - They mean the islands.
    Not the port.
      on Paraphrase: FFA, HMU (asks, “called for”): Talks on neutral ground
      S/2031/7, para. 2
  - Three points:
    - amnesty
    - *women* at the table
Raised:
  - Paraphrase: Term of reference 1: Urge credible talks (S/2031/7, annex I,
    para. 1) · answered

Sun 4 May 2031, 10:15, end not stated · Lunch (yours)
  - Ask her again on Tuesday.

Meeting m-9: not in the report any more
  - Of a meeting that was struck out.

Other notes
  - Check the wording.
      on para. 3
      S/2031/7, para. 3
  - Which sites?
      on Paraphrase: Hill groups, signatory (pledges, “undertook to”):
      Cantonment, once sites are ready (due July 2031)
      S/2031/7, para. 4
  - Of an older edition.
      on statement gone, which is not in the report any more
Raised:
  - Paraphrase: Term of reference 2: Visit the hills (S/2031/7, annex I, para.
    2) · with FFA, HMU
`,
		);
	});

	test('in a pipe are a line each', async () => {
		const {stdout} = await commandLine(['notes', ...keeping(fillWithNotes)]);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(10);
		expect(lines[2]).toMatch(/the meeting itself +Three points: - amnesty - \*women\* at the table$/);
	});

	test('as data have the keys that are documented, and null where the report has it no more', async () => {
		const all = await records(...keeping(fillWithNotes));
		const keys =
			'id kind target title meeting meetingTitle text created updated paragraph citation unreviewed part raised answered'.split(
				' ',
			);
		const notes = all.filter(({part}) => part === 'note');
		expect(all.map((note) => Object.keys(note))).toEqual(all.map(() => keys));
		expect(notes[0]).toEqual({
			id: 3,
			kind: 'statement',
			target: 's-1',
			title: 'Talks on neutral ground',
			meeting: 'm-1',
			meetingTitle: 'Government',
			text: 'They mean the islands.\nNot the port.',
			created: '2031-05-04T09:05:00.000Z',
			updated: '2031-05-04T09:05:00.000Z',
			paragraph: '2',
			citation: 'S/2031/7, para. 2',
			unreviewed: false,
			part: 'note',
			raised: null,
			answered: null,
		});
		expect(all.filter(({part}) => part !== 'note')).toMatchObject([
			{
				part: 'raised',
				id: null,
				kind: 'term',
				target: '1',
				meeting: 'm-1',
				text: null,
				raised: '2031-05-04T09:00:00.000Z',
				answered: '2031-05-04T09:01:00.000Z',
			},
			{part: 'raised', kind: 'term', target: '2', meeting: null, raised: '2031-05-04T09:02:00.000Z', answered: null},
		]);
		expect(notes[2]).toMatchObject({
			kind: 'brief',
			title: 'Lunch',
			meeting: 'own:1',
			meetingTitle: 'Lunch',
			citation: null,
		});
		expect(notes[3]).toMatchObject({meeting: 'm-9', meetingTitle: null, title: null, paragraph: null, citation: null});
		expect(notes[6]).toMatchObject({target: 'gone', title: null, meeting: null, paragraph: null, citation: null});
	});

	test('as CSV keep their lines', async () => {
		const [head, first] = parseCsv((await commandLine(['notes', '--csv', ...keeping(fillWithNotes)])).stdout);
		expect(head?.slice(0, 4)).toEqual(['id', 'kind', 'target', 'title']);
		expect(first?.[6]).toBe('They mean the islands.\nNot the port.');
	});

	test.each([
		['gossip', 's-1', null, null, null],
		['member', 'Amina Déby', 'Amina Déby', '1', 'S/2031/7, para. 1'],
		['actor', 'ffa', 'Front for Ardovia', null, 'S/2031/7, para. 2'],
		['figure', 'f-3', 'Fighters to be cantoned · The hills', '4', 'S/2031/7, para. 4'],
		['figure', 'f-2', 'Troops', null, 'S/2031/99, para. 12'],
		['question', 'q-1', 'Where should the talks be held?', '2', 'S/2031/7, para. 2'],
		['term', '2', 'Visit the hills', 'I.2', 'S/2031/7, annex I, para. 2'],
		['paragraph', 'II', 'annex II', 'II', 'S/2031/7, annex II'],
		['brief', 'actors:ffa', 'Front for Ardovia', null, 'S/2031/7, para. 2'],
		['brief', 'actors:ffa+justice', 'Front for Ardovia, Minister of Justice', null, 'S/2031/7, para. 2; S/2031/7'],
		['notes', '', null, null, null],
	])('on a %s, %s', async (kind, id, title, paragraph, citation) => {
		const data = keeping(({notes}) => notes.add({report, target: targetIn({kind, target: id}), text: 'Noted'}));
		expect(await records(...data)).toMatchObject([{kind, target: id, title, paragraph, citation, meeting: null}]);
	});

	test('are those of the report that is asked for', async () => {
		const other = writeReport('other-notes.json', reportText({symbol: 'S/2031/8'}));
		const data = keeping(fillWithNotes);
		expect((await commandLine(['notes', '--report', other, ...data])).code).toBe(1);
		expect((await commandLine(['notes', '--report', 's/2031/7', ...data])).code).toBe(0);
	});

	test('fit the terminal, whatever its width', async () => {
		const data = keeping(fillWithNotes);
		await fc.assert(
			fc.asyncProperty(fc.integer({min: 2, max: 200}), async (columns) => {
				const {stdout} = await commandLine(['notes', ...data], {columns});
				expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 30},
		);
	});

	test('go into a file, in the format of its ending', async () => {
		const folder = ownFolder();
		const path = join(folder, 'readout.md');
		expect(await commandLine(['notes', '--output', path, ...keeping(fillWithNotes)])).toMatchObject({
			code: 0,
			stdout: '',
		});
		expect(readFileSync(path, 'utf8')).toMatch(/^# Draft of a readout\n\nSecurity Council mission to Ardovia/);
	});

	test('on a meeting of the reader’s own that was removed say that it was', async () => {
		const {stdout} = await commandLine(['notes', ...keeping(fillWithNoteOnRemoved)]);
		expect(stdout).toContain('A meeting of yours that was removed');
		expect(stdout).not.toContain('own:1');
	});
});

describe('an actor narrows the notes', () => {
	test('to those on entries of theirs, and says how many are left out', async () => {
		const {stdout, stderr} = await commandLine(['notes', '--actor', 'FFA', '--json', ...keeping(fillWithNotes)]);
		expect(JSON.parse(stdout).map(({target}: Entry) => target)).toEqual(['s-1', 'meeting:own:1', 's-3', '2']);
		expect(stderr).toBe('mission-brief: 4 more outside FFA; leave out --actor to see them\n');
	});

	test('and none of the delegation is everybody’s', async () => {
		const data = keeping(({notes}) =>
			notes.add({report, target: {kind: 'member', id: 'Jean Dupont'}, text: 'Left early'}),
		);
		expect(await records('--actor', 'france', ...data)).toHaveLength(1);
		expect(await failureOf(commandLine(['notes', '--actor', 'FFA', ...data]))).toBe(
			'1: notes: none for FFA; 1 outside it: leave out --actor',
		);
	});
});

describe('where there is none', () => {
	const hint =
		'mission-brief: notes: you have none on S/2031/7; in the briefing, w writes one on what the cursor is on\n';

	test('exit code 1, and one line says how to write one', async () => {
		for (const args of [[], ['--data', ownFolder()]]) {
			expect(await commandLine(['notes', ...args])).toMatchObject({code: 1, stdout: '', stderr: hint});
		}
	});

	test('what was written and not saved is said to be there', async () => {
		const data = keeping(({drafts}) =>
			drafts.save({report, target: {kind: 'member', id: 'Jean Dupont'}, text: 'Left'}),
		);
		expect(await failureOf(commandLine(['notes', ...data]))).toBe(
			'1: notes: you have none on S/2031/7; in the briefing, W has 1 draft to go on with',
		);
	});

	test('as JSON it is an empty array', async () => {
		expect(await commandLine(['notes', '--json'])).toMatchObject({code: 1, stdout: '[]\n', stderr: hint});
	});
});
