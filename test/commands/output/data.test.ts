import {describe, expect, test} from 'vitest';
import {reportText, sampleReport} from '../../fixtures.ts';
import {commandLine, type Entry, jsonOf, writeReport} from '../command-line.ts';

const note = ['note'];

describe('each command prints an array, its keys as documented and in that order', () => {
	test.each([
		['delegation', 'country name title role seat assistedBy note paragraph', []],
		[
			'issues',
			'id issue issueTitle actors extent kind verb text paragraph about differsFrom lens',
			['due', ...note, 'unreviewed', 'doubt', 'alsoSpoke', 'dueText', 'said'],
		],
		[
			'deployment',
			'id label value qualifier of ofWhat share shareSource unit asOf due dueText place paragraph issue group source statedBy about',
			[...note, 'unreviewed'],
		],
		[
			'programme',
			'id date start end place placeInferred title with via paragraph own',
			[...note, 'who', 'until', 'dateInferred'],
		],
		['positions', 'id question issue relation inferred positions', [...note, 'own']],
		['terms', 'number lead text issues statements meetings addressees due inferred', ['paragraph']],
		['text', 'paragraph section text verbatim', []],
		['actors', 'id name acronym aliases kind partOf statements', []],
	])('%s', async (command, keys, more) => {
		const entries = await jsonOf<Entry[]>(command);
		expect(entries.length).toBeGreaterThan(1);
		for (const entry of entries) {
			expect(Object.keys(entry)).toEqual([...keys.split(' '), ...more]);
		}
	});
});

describe('what the report does not state is null, and nothing is made up', () => {
	test('a delegate without an assistant', async () => {
		const [chad, france] = await jsonOf<Entry[]>('delegation');
		expect(chad).toMatchObject({role: 'lead', assistedBy: {name: 'Ali Saleh', title: 'Expert'}});
		expect(france).toMatchObject({seat: 'permanent', assistedBy: null});
	});

	test('a delegate of a mission that is not the Council’s', async () => {
		const members = sampleReport.members.map(({seat: _, ...guest}) => guest);
		const path = writeReport('guests.json', reportText({members}));
		expect(await jsonOf('delegation', path)).toMatchObject([{seat: null}, {seat: null}]);
		expect((await commandLine(['delegation', path])).stdout).not.toMatch(/permanent|elected|null/);
	});

	test('a statement without a named speaker, and one of some', async () => {
		const statements = await jsonOf<Entry[]>('issues');
		expect(statements.find(({id}) => id === 's-6')).toMatchObject({actors: [], extent: 'all', lens: null, due: null});
		expect(statements.find(({id}) => id === 's-5')).toMatchObject({
			actors: [{id: 'civil-society', name: 'Civil society'}],
			extent: 'some',
		});
	});

	test('joint speakers stay joint, and who differs is named by statement', async () => {
		const [first] = await jsonOf<Entry[]>('issues');
		expect(first).toMatchObject({
			actors: [
				{id: 'ffa', name: 'Front for Ardovia'},
				{id: 'hmu', name: 'Hill Movement for Unity'},
			],
			issueTitle: 'The talks',
			about: [{id: 'government', name: 'Government of Ardovia'}],
			differsFrom: ['s-2'],
		});
	});

	test('figures: a computed share, a stated one, a range and no value', async () => {
		const [computed, stated, range, none] = await jsonOf<Entry[]>('deployment');
		expect(computed).toMatchObject({value: 1000, of: 3000, share: 0.3333, shareSource: 'computed', source: 'S/2031/7'});
		expect(stated).toMatchObject({
			share: 0.5,
			shareSource: 'stated',
			source: 'S/2031/99',
			paragraph: '12',
			statedBy: [],
		});
		expect(range).toMatchObject({
			value: {min: 300, max: 400},
			of: null,
			share: null,
			shareSource: null,
			due: '2031-07',
		});
		expect(none).toMatchObject({value: null, asOf: null, place: null, unit: 'milestone'});
	});

	test('a meeting without an end, and one without a place', async () => {
		const [government, civilSociety, press] = await jsonOf<Entry[]>('programme');
		expect(government).toMatchObject({with: [{id: 'government', name: 'Government of Ardovia'}], own: false});
		expect(civilSociety).toMatchObject({start: '11:00', end: null});
		expect(press).toMatchObject({place: null, placeInferred: false, note: 'No place is stated'});
	});

	test('positions with their holders and proofs', async () => {
		const [where, who] = await jsonOf<Entry[]>('positions');
		expect(where).toMatchObject({relation: 'differ', inferred: true});
		expect(who?.positions).toEqual([
			{
				stance: 'Women too',
				holders: [
					{actor: {id: 'civil-society', name: 'Civil society'}, extent: 'all', paragraph: '3', statement: null},
				],
			},
		]);
	});

	test('positions that only some of their holders hold, as JSON and as CSV', async () => {
		const holders = [{actor: 'hill-groups', paragraph: '4', statement: 's-4'}];
		const asked = {...sampleReport.questions[0], positions: [{stance: 'Stay away', holders}]};
		const path = writeReport('of-some.json', reportText({questions: [asked]}));
		const [question] = await jsonOf<Entry[]>('positions', path);
		expect(question?.positions).toMatchObject([{holders: [{actor: {name: 'Hill groups'}, extent: 'some'}]}]);
		const {stdout} = await commandLine(['positions', path, '--csv']);
		expect(stdout).toMatch(/,stance,actor,extent,paragraph,.*\r\n.*,Stay away,Hill groups,some,4,/);
		const {contested} = await jsonOf<Entry>('brief', 'hill groups', '--report', path);
		expect(contested).toMatchObject([{positions: [{holders: [{extent: 'some'}]}]}]);
	});

	test('terms, paragraphs and actors', async () => {
		expect((await jsonOf<Entry[]>('terms'))[0]).toMatchObject({
			number: 1,
			statements: ['s-1', 's-2'],
			meetings: ['m-1'],
		});
		expect((await jsonOf<Entry[]>('text'))[1]).toMatchObject({paragraph: '2', verbatim: true});
		const actors = await jsonOf<Entry[]>('actors');
		expect(actors.find(({id}) => id === 'ffa')).toMatchObject({acronym: 'FFA', partOf: ['signatories'], statements: 1});
		expect(actors.find(({id}) => id === 'government')).toMatchObject({acronym: null, statements: 0});
	});
});

describe('a moment given with --at', () => {
	test('leaves out figures not known then, and says how many', async () => {
		const {stdout, stderr} = await commandLine(['deployment', '--at', '2031-05-05T12:00', '--json']);
		expect(JSON.parse(stdout).map(({id}: Entry) => id)).toEqual(['f-1', 'f-3', 'f-4']);
		expect(stderr).toBe('mission-brief: 1 later than 2031-05-05T12:00, left out\n');
	});

	test('says what is on and what is next', async () => {
		const entries = await jsonOf<Entry[]>('programme', '--at', '2031-05-04T09:30');
		expect(entries.map(({now}) => now)).toEqual(['on', 'next', null]);
		const {stdout} = await commandLine(['programme', '--at', '2031-05-04T10:30'], {columns: 100});
		expect(stdout).toMatch(/next +11:00– +not stated +Civil society/);
	});
});
