import {describe, expect, test} from 'vitest';
import {reportInput, reportText} from '../../fixtures.ts';
import {commandLine, type Entry, failureOf, jsonOf, writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

const belmarra = inventedFile('quays.txt', {
	symbol: 'S/2031/50',
	paragraphs: [
		'The Front for Ardovia (FFA) asked that the talks be held on neutral ground. The mayor said that the talks were late.',
		'The mayor feared reprisals in the far hills.',
	],
});
const earlier = inventedFile('pilots.txt', {
	symbol: 'S/2029/3',
	day: 1,
	country: 'Ostreva',
	paragraphs: ['The mayor asked that the pilots be heard.'],
});
const offices = inventedFile('offices.txt', {
	symbol: 'S/2031/52',
	paragraphs: ['The Minister of Trade, Ida Marsh, said that the port was open.'],
});
const imported = writeReport('imported-7.json', reportText({title: 'Imported mission to Ardovia'}));

describe('search without --report', () => {
	test('looks through the bundled report and the library, the best first', async () => {
		const {json} = await importedLibrary(belmarra, earlier);
		const hits = await json<Entry[]>('search', 'neutral', 'ground');
		expect(hits.map(({report}) => report)).toEqual(expect.arrayContaining(['S/2031/7', 'S/2031/50']));
		for (const hit of hits) {
			expect(Object.keys(hit)).toEqual('view id text verb paragraph report source beside kind unreviewed'.split(' '));
		}

		const [best] = await json<Entry[]>('search', 'pilots', 'be', 'heard');
		expect(best).toMatchObject({report: 'S/2029/3', text: expect.stringContaining('the pilots be heard')});
	});

	test('holds hits of both against how the words stand in the text', async () => {
		const {json} = await importedLibrary(belmarra);
		const texts = (await json<Entry[]>('search', 'reprisals', 'in', 'the', 'hills')).map(({text}) => text);
		expect(texts[0]).toBe('Reprisals in the hills');
		const second = (await json<Entry[]>('search', 'mayor', 'feared'))[0];
		expect(second).toMatchObject({report: 'S/2031/50', view: 'text', paragraph: '2'});
	});

	test('names the report for people', async () => {
		const {run} = await importedLibrary(belmarra);
		const {stdout} = await run(['search', 'reprisals']);
		expect(stdout).toMatch(/^Report +View +¶ +Who, when or where +Kind +What$/m);
		expect(stdout).toMatch(/^S\/2031\/7 +issues +¶4 /m);
		expect(stdout).toMatch(/^S\/2031\/50 +text +¶2 /m);
		expect(stdout).toMatch(/^S\/2031\/50 +issues +¶2 +Mayor +fears +feared reprisals in the far hills$/m);
	});

	test('shows a statement with its verb: what was doubted never reads as held', async () => {
		const paragraphs = [
			'Some ambassadors were hopeful; the Mayor doubted that the time had come to speak of sanctions.',
		];
		const {run, json} = await importedLibrary(inventedFile('doubted.txt', {symbol: 'S/2031/61', paragraphs}));
		for (const args of [[], ['--report', 'S/2031/61']]) {
			const {stdout} = await run(['search', 'time', 'had', 'come', ...args]);
			expect(stdout).toMatch(/^.*issues +¶1 +Mayor +\w+ +doubted that the time had come to speak of sanctions$/m);
			const [hit] = await json<Entry[]>('search', 'time', 'had', 'come', ...args);
			expect(hit).toMatchObject({text: 'the time had come to speak of sanctions', verb: 'doubted'});
		}
	});

	test('finds nothing: [], 1, and how much was looked through', async () => {
		const {run} = await importedLibrary(belmarra, earlier);
		expect(await run(['search', 'zzzz', '--json'])).toMatchObject({
			code: 1,
			stdout: '[]\n',
			stderr: 'mission-brief: search: nothing in S/2031/7 and 2 reports of your library has "zzzz"\n',
		});
	});

	test('offers no slip where a report has the very word', async () => {
		const {json} = await importedLibrary(
			inventedFile('slip.txt', {symbol: 'S/2031/51', paragraphs: ['The cantonmnet burned.']}),
		);
		expect((await json<Entry[]>('search', 'cantonmnet')).map(({report}) => report)).toEqual(['S/2031/51']);
	});

	test('looks for what is a slip away only where no report has the very words, and says so', async () => {
		const {run} = await importedLibrary(belmarra, earlier);
		const {stdout, stderr} = await run(['search', 'repirsals', '--json']);
		expect(new Set(JSON.parse(stdout).map(({report}: Entry) => report))).toEqual(new Set(['S/2031/7', 'S/2031/50']));
		expect(stderr).toBe('mission-brief: nothing has "repirsals"; what comes nearest is one slip away\n');
		expect((await run(['search', 'reprisals', '--json'])).stderr).toBe('');
	});

	test('with --report or --actor looks in one', async () => {
		const {json} = await importedLibrary(belmarra, earlier);
		const only = async (...args: string[]) =>
			new Set((await json<Entry[]>('search', 'talks', ...args)).map(({report}) => report));
		expect(await only('--report', 'S/2031/50')).toEqual(new Set(['S/2031/50']));
		expect(await only('--report', 'S/2031/7')).toEqual(new Set(['S/2031/7']));
		expect(await only('--actor', 'president')).toEqual(new Set(['S/2031/7']));
	});

	test('looks in the bundled report also where one of its symbol was imported, and names each as --report takes it', async () => {
		const {json, run} = await importedLibrary(imported);
		const hits = await json<Entry[]>('search', 'reprisals');
		const named = hits.map(({report, source, id}) => [report, source, id]);
		expect(named).toEqual([
			['bundled', 'S/2031/7', 's-4'],
			['S/2031/7', 'S/2031/7', 's-4'],
		]);
		for (const {report, text} of hits) {
			const [only] = await json<Entry[]>('search', 'reprisals', '--report', String(report));
			expect(only).toMatchObject({report: 'S/2031/7', text});
		}

		const {stdout} = await run(['search', 'reprisals']);
		expect(stdout).toMatch(/^bundled +issues .*\nS\/2031\/7 +issues /m);
	});
});

describe('statements', () => {
	test('of an actor in every report, in order of time', async () => {
		const {json} = await importedLibrary(belmarra, earlier);
		const found = await json<Entry[]>('statements', 'mayor');
		expect(found.map(({said}) => said)).toEqual([
			'asked that the pilots be heard',
			'said that the talks were late',
			'feared reprisals in the far hills',
		]);
		expect(found.map(({report, missionFrom, text}) => [report, missionFrom, text])).toEqual([
			['S/2029/3', '2031-05-01', 'the pilots be heard'],
			['S/2031/50', '2031-05-04', 'the talks were late'],
			['S/2031/50', '2031-05-04', 'reprisals in the far hills'],
		]);
		expect(Object.keys(found[0] ?? {})).toEqual(
			'report missionFrom missionTo id actor extent kind verb text paragraph unreviewed subject said'.split(' '),
		);
	});

	test('of one subject in two reports on a country stand side by side, or below each other where there is no room', async () => {
		const later = inventedFile('later.txt', {
			symbol: 'S/2032/9',
			paragraphs: ['The mayor feared more reprisals in the far hills.'],
		});
		const {run, json} = await importedLibrary(belmarra, later);
		const subjects = (await json<Entry[]>('statements', 'mayor')).map(({report, subject}) => [report, subject]);
		expect(subjects).toEqual([
			['S/2031/50', null],
			['S/2031/50', 1],
			['S/2032/9', 1],
		]);
		const wide = await run(['statements', 'mayor'], {columns: 120});
		expect(wide.stdout).toMatch(
			/^Report by report: .*\n\nBefore +After\nS\/2031\/50, .*: feared reprisals.* S\/2032\/9, /m,
		);
		const narrow = await run(['statements', 'mayor'], {columns: 80});
		expect(narrow.stdout).toMatch(
			/^1\n +S\/2031\/50, .* reprisals in the far hills ¶2\n +S\/2032\/9, .* more reprisals/m,
		);
		const markdown = await run(['statements', 'mayor', '--markdown']);
		expect(markdown.stdout).toContain('## Report by report');
		expect((await run(['statements', 'mayor'])).stdout).not.toContain('Report by report');
	});

	test('say in which reports on the same country nobody of that name speaks', async () => {
		const silent = inventedFile('silent.txt', {
			symbol: 'S/2034/3',
			paragraphs: ['The harbourmaster said that ice was dear.'],
		});
		const {run} = await importedLibrary(belmarra, earlier, silent);
		const {stderr} = await run(['statements', 'mayor']);
		expect(stderr).toContain(
			'nobody of that name speaks in S/2034/3, on the same country; mission-brief actors REPORT',
		);
		const all = await importedLibrary(belmarra, earlier);
		expect((await all.run(['statements', 'mayor'])).stderr).not.toContain('nobody of that name');
	});

	test('say to whom they were addressed', async () => {
		const urging = inventedFile('urging.txt', {
			symbol: 'S/2033/2',
			paragraphs: ['The mayor urged the fishermen to open the quays by night.'],
		});
		const {run} = await importedLibrary(urging);
		expect((await run(['statements', 'mayor'])).stdout).toContain('urged the fishermen to open the quays by night');
	});

	test('of one kind, or that there are only others', async () => {
		const {json, run} = await importedLibrary(belmarra, earlier);
		const feared = await json<Entry[]>('statements', 'mayor', '--kind', 'fears');
		expect(feared.map(({kind, text}) => [kind, text])).toEqual([['fears', 'reprisals in the far hills']]);
		expect(await failureOf(run(['statements', 'mayor', '--kind', 'pledges']))).toMatch(
			/^1: .*none is of the kind "pledges"; leave out --kind for all 3/,
		);
	});

	test('the bundled report is one of them, and what it calls an actor finds it in others', async () => {
		const {json} = await importedLibrary(belmarra);
		const reports = async (...name: string[]) => (await json<Entry[]>('statements', ...name)).map(({report}) => report);
		expect(await reports('FFA')).toEqual(['S/2031/7', 'S/2031/50']);
		expect(await reports('front', 'for', 'ardovia')).toEqual(['S/2031/7', 'S/2031/50']);
		expect(await reports('ardovie')).toEqual(['S/2031/7', 'S/2031/50']);
	});

	test('an imported report of the bundled one’s symbol takes its place, as the help says', async () => {
		const other = inventedFile('other-7.txt', {
			symbol: 'S/2031/7',
			paragraphs: ['The mayor asked that the road be open.'],
		});
		const {json, run} = await importedLibrary(other);
		const found = await json<Entry[]>('statements', 'mayor');
		expect(found.map(({report, text}) => [report, text])).toEqual([['S/2031/7', 'the road be open']]);
		expect((await run(['statements', 'ffa'])).code).toBe(1);
		const page = (await commandLine(['help', 'statements'])).stdout.replaceAll(/\s+/g, ' ');
		expect(page).toContain('same symbol as the one that comes with the program, yours takes its place');
	});

	test('needs no library', async () => {
		const {code, stdout} = await commandLine(['statements', 'ffa']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^S\/2031\/7, 4–5 May 2031 +Front for Ardovia +asks +Talks on neutral ground/m);
	});

	test('matches a name as the lens does in each report, and says who is meant', async () => {
		const {run} = await importedLibrary(offices);
		const {stdout, stderr, code} = await run(['statements', 'minister']);
		expect(code).toBe(0);
		expect(stderr).toMatch(
			/^mission-brief: "minister" means all of: .*Minister of Justice, .*Minister of Trade Ida Marsh/,
		);
		expect(stdout).toMatch(/S\/2031\/52, .*Minister of Trade Ida Marsh/);
		const exact = await run(['statements', 'MARSH', 'idá', 'trade']);
		expect([exact.stderr, exact.stdout.match(/^S\//gm)?.length]).toEqual(['', 1]);
	});

	test('are those of its members too, as under the lens, in the bundled report and the library', async () => {
		const {json} = await importedLibrary(imported);
		const names = async (run: Promise<Entry[]>) => (await run).map(({actor}) => (actor as Entry).name);
		const signatories = ['statements', 'hill', 'groups,', 'signatory'];
		expect(await names(jsonOf(...signatories))).toContain('Front for Ardovia');
		expect(await names(json(...signatories))).toContain('Front for Ardovia');
	});

	test('are those of its members in the bundled report too, where only the library knows it by the name typed', async () => {
		const groups = reportText({
			symbol: 'S/2029/3',
			actors: reportInput.actors.map((actor) =>
				actor.id === 'signatories' ? {...actor, aliases: ['The alliance']} : actor,
			),
		});
		const {json} = await importedLibrary(writeReport('groups.json', groups));
		const found = await json<Entry[]>('statements', 'the', 'alliance');
		const speakers = found.map(({report, actor}) => `${report} ${(actor as Entry).name}`);
		for (const report of ['S/2029/3', 'S/2031/7']) {
			expect(speakers).toContain(`${report} Front for Ardovia`);
			expect(speakers).toContain(`${report} Hill groups, signatory`);
		}
	});

	test('by whom a report knows under another name: found by the name that one report has for it', async () => {
		const {json} = await importedLibrary(
			inventedFile('long.txt', {
				symbol: 'S/2031/53',
				paragraphs: ['The Ostrevan Relief Council (ORC) asked that the road be opened.'],
			}),
			inventedFile('short.txt', {symbol: 'S/2031/54', day: 20, paragraphs: ['The ORC said that the road was open.']}),
		);
		const found = await json<Entry[]>('statements', 'ostrevan', 'relief');
		expect(found.map(({report}) => report)).toEqual(['S/2031/53', 'S/2031/54']);
	});

	test('of nobody: 1, and the nearest names of every report', async () => {
		const {run} = await importedLibrary(offices);
		expect((await run(['statements', 'Marhs', '--json'])).stdout).toBe('[]\n');
		expect(await failureOf(run(['statements', 'Marhs']))).toMatch(
			/^1: statements: "Marhs" is nobody in any report; nearest: Minister of Trade Ida Marsh, /,
		);
	});

	test('of somebody who says nothing: 1, and where they are found', async () => {
		expect(await failureOf(commandLine(['statements', 'unma']))).toBe(
			'1: statements: UNMA · United Nations Mission in Ardovia: no report has a statement of theirs; mission-brief search unma finds what is said of them',
		);
	});

	test('of an imported report of the bundled one’s symbol once', async () => {
		const {json} = await importedLibrary(imported);
		expect((await json<Entry[]>('statements', 'ffa')).map(({id}) => id)).toEqual(['s-1']);
	});
});
