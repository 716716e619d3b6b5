import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {libraryVersion} from '../../../source/library/store/schema/steps.ts';
import type {Report} from '../../../source/report/model.ts';
import {reportText} from '../../fixtures.ts';
import {openOwn, ownFolder, report} from '../../library/own-library.ts';
import {commandLine, writeReport} from '../command-line.ts';
import {keeping, keepingMeeting} from '../keeping.ts';

type Entry = Readonly<Record<string, unknown>>;

describe('the reader’s own meetings stand in the programme', () => {
	test('by their time, marked, with whom the reader named, and without a paragraph', async () => {
		const data = keepingMeeting({start: '10:15', end: '10:45', place: 'Ardo', with: ['ffa'], who: 'their lawyer'});
		const {stdout} = await commandLine(['programme', ...data], {columns: 100});
		expect(stdout.split('\n').slice(0, 9).join('\n')).toBe(
			`  Time             Length  Meeting        In the room            Presence not stated  ¶

Sunday 4 May 2031 · Ardo
  09:00–10:00          1h  Government     Government of Ardovia  Minister of Justice  ¶II
  10:15–10:45         30m  Lunch (yours)  FFA, their lawyer
  11:00–       not stated  Civil society  Civil society                               ¶II

Monday 5 May 2031 · place not stated
  08:00–09:30        1h30  Press          not stated                                  ¶II`,
		);
	});

	test('without a place where the others of the time are, and one of the report is not said to be there', async () => {
		const {stdout} = await commandLine(['programme', ...keepingMeeting({start: '10:15', end: '10:45'})], {
			columns: 100,
		});
		expect(stdout).toMatch(/Sunday 4 May 2031 · Ardo\n.*Government .*\n.*Lunch \(yours\) .*\n.*Civil society/);
		expect(stdout.match(/Sunday/g)).toHaveLength(1);
		const sample: Report = JSON.parse(reportText());
		const meetings = sample.meetings.map((one) => (one.id === 'm-1' ? {...one, place: undefined} : one));
		const path = writeReport('unplaced.json', JSON.stringify({...sample, meetings}));
		const unplaced = await commandLine(['programme', path], {columns: 100});
		expect(unplaced.stdout).toMatch(/Sunday 4 May 2031 · place not stated\n.*Government/);
	});

	test('as data: own, without a paragraph', async () => {
		const data = keepingMeeting({start: '10:15', with: ['ffa'], who: 'their lawyer'});
		const meetings: Entry[] = JSON.parse((await commandLine(['programme', '--json', ...data])).stdout);
		expect(meetings.map(({id}) => id)).toEqual(['m-1', 'own:1', 'm-2', 'm-3']);
		expect(meetings[1]).toMatchObject({own: true, paragraph: null, place: null, end: null, who: 'their lawyer'});
		expect(meetings[1]?.with).toEqual([{id: 'ffa', name: 'Front for Ardovia'}]);
	});

	test('on and next, too, and what it overlaps', async () => {
		const data = keepingMeeting({start: '09:30', end: '10:30', place: 'Ardo'});
		const {stdout} = await commandLine(['programme', '--at', '2031-05-04T09:10', ...data], {columns: 120});
		expect(stdout).toMatch(/next +09:30–10:30 +1h +Lunch \(yours\) \(overlaps Government\)/);
	});

	test('under a lens where its actors are in it', async () => {
		const data = keepingMeeting({with: ['ffa']});
		const ids = async (actor: string) => {
			const {stdout} = await commandLine(['programme', '--json', '--actor', actor, ...data]);
			return JSON.parse(stdout).map(({id}: Entry) => id);
		};
		expect([await ids('FFA'), await ids('Hill groups'), await ids('president')]).toEqual([
			['own:1'],
			['own:1'],
			['m-1'],
		]);
	});

	test('with nobody whom the report knows no more', async () => {
		const data = keepingMeeting({with: ['gone'], start: '07:00'});
		expect((await commandLine(['brief', 'lunch', ...data])).stdout).toMatch(/in the room: not stated\n/);
	});

	test('but not in the report of another', async () => {
		const data = keepingMeeting({report: 'S/2031/8'});
		const {stdout} = await commandLine(['programme', ...data]);
		expect(stdout).toBe((await commandLine(['programme'])).stdout);
	});
});

describe('the folder of the data', () => {
	test('is not made by looking into it', async () => {
		const folder = join(ownFolder(), 'deeper', 'still');
		for (const command of ['programme', 'now', 'brief', 'search', 'notes']) {
			await commandLine([command, ...(command === 'search' ? ['talks'] : []), '--data', folder]);
		}

		expect(existsSync(folder)).toBe(false);
	});

	test('is handed to the briefing, from wherever the program is', async () => {
		const {opened} = await commandLine(['--data', 'mine'], {columns: 80});
		expect(opened?.data).toBe(join(process.cwd(), 'mine'));
		expect(isAbsolute(opened?.data ?? '')).toBe(true);
		expect((await commandLine([], {columns: 80})).opened).not.toHaveProperty('data');
	});

	test('needs a name', async () => {
		expect(await commandLine(['notes', '--data'])).toMatchObject({
			code: 64,
			stderr: 'mission-brief: --data needs a value: --data DIR\n',
		});
	});
});

/** A folder with a library that a program to come has written. */
function newer(): string {
	const {folder, notes, close} = openOwn();
	notes.add({report, target: {kind: 'statement', id: 's-1'}, text: 'kept'});
	close();
	const database = new DatabaseSync(join(folder, 'library.sqlite'));
	database.exec('PRAGMA user_version = 99');
	database.close();
	return folder;
}

/** A folder with something else in the place of the library. */
function blocked(): string {
	const folder = ownFolder();
	mkdirSync(join(folder, 'library.sqlite'));
	return folder;
}

describe('what cannot be read', () => {
	test.each([
		[newer, 65, `is a library of version 99, and this program knows ${libraryVersion}: it takes a newer mission-brief`],
		[blocked, 66, 'is a directory'],
	])('is the end where it was asked for, and one line where it was not', async (make, code, reason) => {
		const folder = make();
		const line = `mission-brief: ${join(folder, 'library.sqlite')}: ${reason}`;
		expect(await commandLine(['notes', '--data', folder, '--json'])).toMatchObject({
			code,
			stdout: '',
			stderr: `${line}\n`,
		});
		expect(await commandLine(['programme', '--data', folder])).toMatchObject({
			code: 0,
			stdout: (await commandLine(['programme'])).stdout,
			stderr: `${line}; what you keep is left out\n`,
		});
	});

	test('is not even looked for where nothing of it is shown', async () => {
		const folder = newer();
		expect(await commandLine(['issues', '--data', folder])).toMatchObject({code: 0, stderr: ''});
		expect(await commandLine(['--view', 'programme', '--data', folder])).toMatchObject({
			stderr: expect.stringContaining('version 99'),
		});
	});

	test('and is damaged is kept aside, said in one line', async () => {
		const folder = ownFolder();
		const path = join(folder, 'library.sqlite');
		writeFileSync(path, 'spoilt '.repeat(1000));
		const {code, stdout, stderr} = await commandLine(['now', '--at', '2031-05-04T09:20', '--data', folder]);
		expect([code, stdout.split('\n')[1]]).toEqual([0, expect.stringMatching(/^on {4}Government/)]);
		expect(stderr).toBe(
			`mission-brief: the library in ${path} is damaged; it is kept as ${join(folder, 'library.damaged.sqlite')}, and a new one is begun\n`,
		);
	});
});

describe('what was raised', () => {
	const ticked = () =>
		keeping(({checks}) => {
			checks.advance({report, meeting: 'm-1', term: 1});
		});

	test('is marked in the brief, with the time in the mission and how much is left', async () => {
		const {stdout} = await commandLine(['brief', 'government', ...ticked()]);
		expect(stdout.split('\n').slice(3, 6)).toEqual([
			'Raise (terms of reference) · 1 of 1 raised',
			'  1 [raised 09:00] Urge credible talks                  to Government of Ardovia',
			'They may raise',
		]);
	});

	test('in every format', async () => {
		const data = ticked();
		expect((await commandLine(['brief', 'government', '--markdown', ...data])).stdout).toMatch(
			/^### Raise \(terms of reference\) · 1 of 1 raised\n\n- \*\*1\*\* \\\[raised 09:00\] Urge credible talks · to Gov/m,
		);
		expect((await commandLine(['brief', 'government', '--csv', ...data])).stdout).toContain(
			'\r\nRaise (terms of reference),1 [raised 09:00],Urge credible talks,to Government of Ardovia\r\n',
		);
		const {stdout} = await commandLine(['brief', 'government', '--json', ...data]);
		expect(JSON.parse(stdout).raise).toMatchObject([
			{number: 1, state: 'raised', raised: '2031-05-04T09:00:00.000Z', answered: null},
		]);
	});

	test('and answered', async () => {
		const data = keeping(({checks}) => {
			const place = {report, meeting: 'm-1', term: 1};
			checks.advance(place);
			checks.advance(place);
		});
		expect((await commandLine(['brief', 'government', ...data])).stdout).toContain(
			'  1 [answered 09:01] Urge credible',
		);
		const {stdout} = await commandLine(['brief', 'government', '--json', ...data]);
		expect(JSON.parse(stdout).raise).toMatchObject([
			{state: 'answered', raised: '2031-05-04T09:00:00.000Z', answered: '2031-05-04T09:01:00.000Z'},
		]);
	});

	test('with the day, where it is none of the mission’s', async () => {
		const earlier = writeReport('earlier.json', reportText({missionFrom: '2031-05-01', missionTo: '2031-05-02'}));
		const {stdout} = await commandLine(['brief', 'government', '--report', earlier, ...ticked()]);
		expect(stdout).toContain('  1 [raised 4 May 09:00] Urge credible talks');
	});

	test('with actors, in whatever order they were named, apart from any meeting', async () => {
		const data = keeping(({checks}) => {
			checks.advance({report, meeting: 'actors:president+ffa', term: 1});
			checks.advance({report, meeting: 'm-2', term: 1});
		});
		const both = await commandLine(['brief', '--actor', 'FFA', '--actor', 'president', ...data]);
		expect(both.stdout).toContain('[raised 09:00]');
		expect((await commandLine(['brief', '--actor', 'president', ...data])).stdout).not.toContain('raised 09');
		expect((await commandLine(['brief', 'government', ...data])).stdout).not.toContain('[');
	});

	test('what is not is open, and where nothing is ticked there are no boxes', async () => {
		const data = keeping(({checks}) => checks.advance({report, meeting: 'm-1', term: 14}));
		const {stdout} = await commandLine(['brief', 'government', ...data]);
		expect(stdout).toContain('Raise (terms of reference) · 0 of 1 raised\n  1 [ ] Urge credible talks');
		const json = await commandLine(['brief', 'government', '--json']);
		expect(JSON.parse(json.stdout).raise).toMatchObject([{state: 'open', raised: null, answered: null}]);
	});
});
