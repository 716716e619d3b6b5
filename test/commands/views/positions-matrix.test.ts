import {describe, expect, test} from 'vitest';
import {textWidth} from '../../../source/printing/text.ts';
import {reportText} from '../../fixtures.ts';
import {parseCsv} from '../../printing/parse-csv.ts';
import {commandLine, jsonOf, maliFile, writeReport} from '../command-line.ts';

const printed = async (...args: string[]) => (await commandLine(['positions', maliFile, '--matrix', ...args])).stdout;

type Matrix = {
	readonly actors: readonly {readonly id: string}[];
	readonly questions: readonly {
		readonly id: string;
		readonly positions: readonly {readonly letter: string}[];
		readonly marks: readonly {
			readonly actor: {readonly id: string};
			readonly letter: string;
			readonly extent: string;
			readonly paragraphs: readonly string[];
		}[];
	}[];
};

describe('the positions as a matrix', () => {
	test('set each question against those who take a position, and spell the letters out below', async () => {
		const text = await printed();
		const [head = '', first = ''] = text.split('\n');
		expect(first.charAt(head.indexOf('MNLA'))).toBe('B');
		expect(first.charAt(head.indexOf('Civil society'))).toBe('A');
		expect(text).toContain('a, b: only some of them\n');
		expect(text).toMatch(/Where should the talks be held\? .* A {2,}In Mali +Civil society ¶5 · Algeria ¶8/);
	});

	test('keep “some of” in every format', async () => {
		expect(await printed()).toMatch(/Who should look into abuses\?.* a .*/);
		expect(await printed('--markdown')).toMatch(/\| Who should look into abuses\? \|[^\n]* a \|/);
		expect(await printed('--csv')).toMatch(
			/Who should look into abuses\?.*some of them: An international commission of inquiry ¶10/,
		);
		const {questions} = await jsonOf<Matrix>('positions', maliFile, '--matrix');
		const marks = questions.find(({id}) => id === 'q-inquiry')?.marks ?? [];
		expect(marks.filter(({extent}) => extent === 'some').map(({actor}) => actor.id)).toEqual([
			'civil-society',
			'northern-armed-groups',
		]);
	});

	test('say in a document what the letters are before the first of them', async () => {
		expect(await printed('--markdown')).toMatch(
			/^# Positions by actor\n+[^|]*A, B: the positions below[^|]*\n\n\| Question/,
		);
	});

	test('fit a terminal: the actors that do not, follow below', async () => {
		const at = async (columns: number) => (await commandLine(['positions', maliFile, '--matrix'], {columns})).stdout;
		for (const columns of [40, 60, 80, 120]) {
			expect((await at(columns)).split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
		}

		for (const columns of [60, 80, 120]) {
			const pages = [...(await at(columns)).matchAll(/actors (\d+)–(\d+) of (\d+)/g)].map((found) =>
				found.slice(1).map(Number),
			);
			expect(pages[0]?.[0]).toBe(1);
			expect(pages.at(-1)?.[1]).toBe(pages[0]?.[2]);
			expect(pages.slice(1).map(([from]) => from)).toEqual(pages.slice(0, -1).map(([, to = 0]) => to + 1));
		}
	});

	test('under a lens are those its actors take a position on, they first', async () => {
		const {actors, questions} = await jsonOf<Matrix>('positions', maliFile, '--matrix', '--actor', 'MNLA');
		expect(actors[0]?.id).toBe('mnla');
		expect(questions.every(({marks}) => marks.some(({actor}) => actor.id === 'mnla'))).toBe(true);
	});

	test('have every holder of the list, with every paragraph', async () => {
		const list = await jsonOf<{id: string; positions: {holders: {actor: {id: string}; paragraph: string}[]}[]}[]>(
			'positions',
			maliFile,
		);
		const {questions} = await jsonOf<Matrix>('positions', maliFile, '--matrix');
		const held = list.flatMap(({id, positions}) =>
			positions.flatMap(({holders}, at) =>
				holders.map(({actor, paragraph}) => `${id} ${String.fromCharCode(65 + at)} ${actor.id} ${paragraph}`),
			),
		);
		const marked = questions.flatMap(({id, marks}) =>
			marks.flatMap(({actor, letter, paragraphs}) =>
				paragraphs.map((paragraph) => `${id} ${letter} ${actor.id} ${paragraph}`),
			),
		);
		expect(marked.toSorted()).toEqual([...new Set(held)].toSorted());
	});

	test('are a row for each question in a spreadsheet, a column for each actor', async () => {
		const [head = [], ...rows] = parseCsv(await printed('--csv'));
		expect(rows).toHaveLength(18);
		expect(rows.every((row) => row.length === head.length)).toBe(true);
		expect(rows[0]?.[head.indexOf('Algeria')]).toBe('In Mali ¶8');
	});

	test('of a report without questions are said not to be there', async () => {
		const {code, stdout, stderr} = await commandLine([
			'positions',
			writeReport('no-questions.json', reportText({questions: []})),
			'--matrix',
			'--json',
		]);
		expect([code, JSON.parse(stdout)]).toEqual([1, {actors: [], questions: []}]);
		expect(stderr).toContain('positions: ');
	});

	test('belong to positions alone', async () => {
		expect(await commandLine(['issues', '--matrix'])).toMatchObject({code: 64});
	});
});
