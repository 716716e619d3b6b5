import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {ReportParts} from '../../source/library/kept-report.ts';
import {type Library, openLibrary} from '../../source/library/open-library.ts';
import {createHome, removeHome} from '../pty/environment.ts';
import {reportOf, source} from './some-reports.ts';

let folder = '';
let library: Library;
const parts = (symbol: string, ...[paragraphs, said, more]: Parameters<typeof reportOf>): ReportParts => ({
	report: reportOf(paragraphs, said, {symbol, ...more}),
	source,
});
const texts = (
	typed: string,
	...scope: Parameters<Library['reports']['search']> extends [string, ...infer R] ? R : never
) => library.reports.search(typed, ...scope).map(({text}) => text);

beforeAll(() => {
	folder = createHome();
	library = openLibrary(folder, {now: () => '2031-05-04T09:00:00.000Z', warn: expect.unreachable});
	const {save} = library.reports;
	save(
		parts(
			'S/2031/7',
			[
				'The President spoke of the harbour.',
				'Of 5,910 boats, 52.8 per cent lay in the harbour at 11:30.',
				'A cease-fire was signed in Zürich by Łukasz.',
				'安全理事会访问了马里。',
			],
			[
				{text: 'The harbour must open', actors: ['keita']},
				{text: 'The road must open', actors: ['ffa', 'keita'], extent: 'some', paragraph: '2', kind: 'asks'},
			],
		),
	);
	save(
		parts(
			'S/2030/1',
			['The harbourmaster has 5910 boats and the road a harbour, harbour, harbour.'],
			[{text: 'We want peace', actors: ['ffa']}],
			{missionFrom: '2030-05-04', missionTo: '2030-05-04'},
		),
	);
});

afterAll(() => {
	library.close();
	removeHome(folder);
});

describe('a search in all reports', () => {
	test('gives where a hit is, and what to mark in it', () => {
		expect(library.reports.search('boats lay')).toEqual([
			{
				report: 'S/2031/7',
				view: 'text',
				id: '2',
				paragraph: '2',
				text: 'Of 5,910 boats, 52.8 per cent lay in the harbour at 11:30.',
				ranges: [
					{from: 9, to: 14},
					{from: 30, to: 33},
				],
			},
		]);
		expect(library.reports.search('road must')).toMatchObject([{view: 'issues', id: 's-2', paragraph: '2'}]);
	});

	test.each([
		['5,910', 2],
		['5910', 2],
		['5,9', 1],
		['910', 0],
		['52.8', 1],
		['11:30', 1],
		['ceasefire', 1],
		['cease-fire', 1],
		['ZURICH lukasz', 1],
		['lukasz zürich', 1],
		['理事', 1],
		['事理', 0],
		['harb bo', 2],
		['harbourm', 1],
		['h', 0],
		['keita', 2],
		['FFA peace', 1],
		['¶2', 2],
		['¶2 road', 1],
		['¶3 road', 0],
		['', 0],
		['  ', 0],
	])('for %j finds %i', (typed, count) => {
		expect(texts(typed)).toHaveLength(count);
	});

	test('gives whole words before beginnings, and what has a word more often first', () => {
		const found = texts('harbour');
		expect(found).toHaveLength(4);
		expect(found[0]).toContain('harbour, harbour, harbour');
		expect(texts('harbou')).toHaveLength(4);
		expect(texts('boats harbour', {limit: 1})).toHaveLength(1);
		expect(texts('harbour', {limit: 0})).toEqual([]);
	});

	test('is narrowed to one report', () => {
		expect(texts('harbour', {report: 'S/2030/1'})).toHaveLength(1);
		expect(texts('harbour', {report: 'S/2029/1'})).toEqual([]);
	});

	test.each([
		'"',
		'*',
		'harbour"',
		'harbour*',
		'NEAR(a b)',
		'text:harbour',
		'harbour OR road',
		'-harbour',
		'^harbour',
		"' --",
	])('takes %j for words', (typed) => {
		expect(Array.isArray(texts(typed))).toBe(true);
	});

	test('takes a thousand words', () => {
		expect(texts('harbour '.repeat(1000))).toHaveLength(4);
		expect(texts(Array.from({length: 1000}, (_, at) => `word${at}`).join(' '))).toEqual([]);
		expect(texts('会'.repeat(10_000))).toEqual([]);
	});
});

test('what an actor said in all reports comes by mission, whatever it is called', () => {
	const {statementsOf} = library.reports;
	const said = statementsOf('ffa').map(({report, id}) => [report, id]);
	expect(said).toEqual([
		['S/2030/1', 's-1'],
		['S/2031/7', 's-2'],
	]);
	expect(statementsOf('FRONT of the  far atolls')).toEqual(statementsOf('ffa'));
	expect(statementsOf('president')).toEqual(statementsOf('Ibrahim Keita'));
	expect(statementsOf('president')[1]).toEqual({
		report: 'S/2031/7',
		missionFrom: '2031-05-04',
		missionTo: '2031-05-06',
		id: 's-2',
		paragraph: '2',
		text: 'The road must open',
		kind: 'asks',
		verb: 'said',
		extent: 'some',
		actor: {id: 'keita', name: 'Ibrahim Keïta'},
	});
	expect(statementsOf('Keita')).toEqual([]);
	expect(statementsOf('')).toEqual([]);
});
