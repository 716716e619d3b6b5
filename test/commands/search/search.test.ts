import {describe, expect, test} from 'vitest';
import {commandLine, type Entry, failureOf, jsonOf, maliFile} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';

const mali = ['--report', maliFile];

describe('search', () => {
	test('prints hits best first, each with its view, id, paragraph and report', async () => {
		const [first] = await jsonOf<Entry[]>('search', 'neutral', 'ground', ...mali);
		expect(first).toMatchObject({view: 'issues', id: 's3.6', paragraph: '3', report: 'S/2014/173'});
	});

	test.each([
		['keita', 'President Keïta'],
		['5910', '5,910'],
		['5,910', '5,910'],
		['minusna', 'MINUSMA'],
	])('finds %s as it is printed: %s', async (typed, printed) => {
		expect((await commandLine(['search', typed, ...mali])).stdout).toContain(printed);
	});

	test('takes words in any order, and the beginning of a word is enough', async () => {
		const ordered = await commandLine(['search', 'neutral', 'ground', ...mali]);
		expect((await commandLine(['search', 'grou', 'neutr', ...mali])).stdout).toBe(ordered.stdout);
	});

	test('finds nothing: an empty array, exit code 1, and one line that says so', async () => {
		expect(await commandLine(['search', 'zzzz', '--json', ...mali])).toMatchObject({
			code: 1,
			stdout: '[]\n',
			stderr: 'mission-brief: search: nothing in S/2014/173 has "zzzz"\n',
		});
	});

	test('needs words', async () => {
		for (const words of [[], [''], [' ']]) {
			expect(await failureOf(commandLine(['search', ...words, ...mali]))).toBe(
				'64: search needs words: mission-brief search WORDS…',
			);
		}

		expect((await commandLine(['search', '…', ...mali])).stderr).toBe(
			'mission-brief: search: "…" has no word to look for\n',
		);
	});

	test('looks for whatever stands behind --', async () => {
		expect((await commandLine(['search', '--', '--json', 'talks'])).stderr).toBe(
			'mission-brief: search: nothing in S/2031/7 has "--json talks"\n',
		);
	});
});

describe('in the invented mission', () => {
	test('an actor has no paragraph, and that of another document says of which', async () => {
		const hits = await jsonOf<Entry[]>('search', 'unma');
		expect(hits[0]).toEqual({
			view: 'actors',
			id: 'unma',
			text: 'UNMA · United Nations Mission in Ardovia',
			verb: null,
			paragraph: null,
			report: 'S/2031/7',
			source: 'S/2031/7',
			beside: 'UN mission',
			kind: null,
			unreviewed: false,
		});
		expect(hits.find(({id}) => id === 'f-2')).toEqual({
			view: 'deployment',
			id: 'f-2',
			text: 'Troops: 1,500 of 3,000 troops',
			verb: null,
			paragraph: '12',
			report: 'S/2031/7',
			source: 'S/2031/99',
			beside: '1 Aug 2031',
			kind: null,
			unreviewed: false,
		});
	});

	test('for people: view, paragraph, who, of a statement the kind, and what', async () => {
		const {stdout} = await commandLine(['search', 'capital', 'talks']);
		expect(stdout).toMatch(/^issues +¶2 +President Zoë Çelik +holds +Talks in the capital only \(“insisted”\)$/m);
		expect(stdout).toMatch(/^positions +¶2 +In the capital \/ On neutral ground +Where should the talks be held\?$/m);
		expect((await commandLine(['search', '1,500'])).stdout).toContain('S/2031/99 ¶12');
	});

	test('as CSV, as Markdown and into a narrow terminal', async () => {
		const {stdout: csv} = await commandLine(['search', 'reprisals', '--csv']);
		expect(csv).toBe(
			'view,id,text,verb,paragraph,report,source,beside,kind,unreviewed\r\nissues,s-4,Reprisals in the hills,feared,4,S/2031/7,S/2031/7,some Hill groups,fears,false\r\n',
		);
		expect((await commandLine(['search', 'reprisals', '--markdown'])).stdout).toContain('# Found: reprisals');
		const {stdout} = await commandLine(['search', 'talks'], {columns: 40});
		expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
	});

	test('the reader’s own meetings are among those of the programme', async () => {
		const data = keepingMeeting({start: '13:00', title: 'Lunch', with: ['ffa'], who: 'the spokeswoman'});
		for (const words of [['lunch'], ['spokeswoman'], ['front', '13:00']]) {
			expect((await jsonOf<Entry[]>('search', ...words, ...data))[0]).toMatchObject({
				view: 'programme',
				id: 'own:1',
				text: 'Lunch',
				paragraph: null,
			});
		}
	});

	test('a slip says so', async () => {
		const {code, stdout, stderr} = await commandLine(['search', 'cantonmnet', '--json']);
		expect([code, JSON.parse(stdout)[0].id]).toEqual([0, 's-3']);
		expect(stderr).toBe('mission-brief: nothing has "cantonmnet"; what comes nearest is one slip away\n');
	});

	test('the lens keeps its own, and says what it keeps out', async () => {
		const {stdout, stderr} = await commandLine(['search', 'ground', '--actor', 'president', '--json']);
		expect(JSON.parse(stdout).map(({id}: {id: string}) => id)).toEqual(['q-1']);
		expect(stderr).toMatch(/^mission-brief: \d+ more outside President Zoë Çelik; leave out --actor to see them\n$/);
		expect(await commandLine(['search', 'cantonment', '--actor', 'president', '--json'])).toMatchObject({
			code: 1,
			stdout: '[]\n',
			stderr: expect.stringMatching(
				/^mission-brief: search: nothing for President Zoë Çelik has "cantonment"; \d+ outside it: leave out --actor\n$/,
			),
		});
	});
});
