import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Library, openLibrary} from '../../../source/library/open-library.ts';
import type {ReportParts} from '../../../source/library/reports/entry.ts';
import type {Actor, Report} from '../../../source/report/model.ts';
import {createHome, removeHome} from '../../pty/harness/environment.ts';
import {openOwn} from '../own-library.ts';
import {people, reportOf, saidBy, sourceWith} from './some-reports.ts';

let folder = '';
let library: Library;
const parts = (symbol: string, ...[paragraphs, said, more]: Parameters<typeof reportOf>): ReportParts => ({
	report: reportOf(paragraphs, said, {symbol, ...more}),
	source: sourceWith(symbol),
});
const texts = (typed: string, limit?: number) => library.reports.search(typed, limit).map(({text}) => text);

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
	test('gives where a hit is, and what stands beside it', () => {
		expect(library.reports.search('boats lay')).toEqual([
			{
				report: 'S/2031/7',
				view: 'text',
				target: {kind: 'paragraph', id: '2'},
				paragraph: '2',
				beside: 'I',
				kind: undefined,
				source: undefined,
				unreviewed: false,
				text: 'Of 5,910 boats, 52.8 per cent lay in the harbour at 11:30.',
				said: 'Of 5,910 boats, 52.8 per cent lay in the harbour at 11:30.',
				verb: undefined,
			},
		]);
		expect(library.reports.search('road must')).toMatchObject([
			{
				view: 'issues',
				target: {kind: 'statement', id: 's-2'},
				paragraph: '2',
				beside: 'some of FFA, some of Ibrahim Keïta',
				kind: 'asks',
			},
		]);
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
		['keita', 4],
		['asks keita', 1],
		['government', 2],
		['access', 3],
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
		expect(texts('boats harbour', 1)).toHaveLength(1);
		expect(texts('harbour', 0)).toEqual([]);
	});

	test.each([
		['harbuor', 4],
		['atols', 4],
		['tolls', 0],
		['atolsl', 4],
		['harbuor road', 1],
		['presidnet harbour', 2],
		['zürihc', 1],
		['lukazs', 1],
		['boats', 2],
		['xyzzyx', 0],
		['harbour xyzzyx', 0],
		['5190', 0],
		['', 0],
	])('may be for words a slip away: %j nearly finds %i', (typed, count) => {
		expect(library.reports.searchSlips(typed)).toHaveLength(count);
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

test('what is said in other reports with two of some words is found, however the words end, and by whom', () => {
	const saidOn = (words: readonly string[], except: string) =>
		library.reports.statementsWith(words, except).map(({report, id, actor}) => `${report} ${id} ${actor.name}`);
	expect(saidOn(['road', 'must'], 'S/2030/1')).toEqual(['S/2031/7 s-2 Front of the Far Atolls']);
	expect(saidOn(['road', 'must'], 'S/2031/7')).toEqual([]);
	expect(saidOn(['road', 'ferry'], 'S/2030/1')).toEqual([]);
	expect(saidOn(['road'], 'S/2030/1')).toEqual([]);
});

describe('what an actor said in all reports', () => {
	const said = (name: string) => saidBy(library.reports, name).map(({report, id}) => `${report} ${id}`);

	test('comes by mission, as it is called there', () => {
		expect(said('ffa')).toEqual(['S/2030/1 s-1', 'S/2031/7 s-2']);
		expect(saidBy(library.reports, 'president')[1]).toEqual({
			report: 'S/2031/7',
			missionFrom: '2031-05-04',
			country: 'Atolls',
			missionTo: '2031-05-06',
			id: 's-2',
			paragraph: '2',
			text: 'The road must open',
			said: 'The road must open (“said”)',
			kind: 'asks',
			verb: 'said',
			extent: 'some',
			unreviewed: false,
			actor: {id: 'keita', name: 'Ibrahim Keïta'},
		});
	});

	test.each([
		['FRONT of the  far atolls', 'ffa'],
		['President', 'Ibrahim Keita'],
		['kei', 'Ibrahim Keita'],
		['keit ibra', 'Ibrahim Keita'],
		['atolls', 'ffa'],
	])('is found by %j as by %j', (one, other) => {
		expect(said(one)).toEqual(said(other));
		expect(said(one)).not.toEqual([]);
	});

	test.each(['', '  ', 'zzz', 'ibrahim atolls', 'eita'])('is nothing for %j', (name) => {
		expect(said(name)).toEqual([]);
	});

	test('is of the one a name means exactly, in each report for itself, before those it begins', () => {
		const {reports} = openOwn();
		const [keita, ffa] = people;
		const actors = [
			keita,
			{...ffa, name: 'Front', acronym: undefined},
			{...ffa, id: 'other', acronym: 'OF', name: 'Other Front'},
		];
		const talks = [
			{text: 'One', actors: ['ffa']},
			{text: 'Other', actors: ['other']},
		];
		reports.save(parts('S/2031/8', ['Talks.'], talks, {actors: actors as Report['actors']}));
		reports.save(parts('S/2031/9', ['Talks.'], [{text: 'Third', actors: ['ffa']}]));
		expect(saidBy(reports, 'front').map(({text}) => text)).toEqual(['One', 'Third']);
		expect(saidBy(reports, 'fro oth').map(({text}) => text)).toEqual(['Other']);
	});

	test('is found by what it is called elsewhere, and its members speak for it', () => {
		const {reports} = openOwn();
		const [keita, ffa] = people as [Actor, Actor];
		const wing = {id: 'wing', name: 'Southern Wing', aliases: [], kind: 'armed group', partOf: ['ffa']} as const;
		reports.save(parts('S/2031/8', ['Talks.'], [{text: 'One', actors: ['ffa']}]));
		reports.save(
			parts('S/2031/9', ['Talks.'], [{text: 'Two', actors: ['wing']}], {
				actors: [keita, {...ffa, name: 'FFA', acronym: undefined}, wing],
			}),
		);
		const named = reports.actorsNamed('front of the far atolls');
		expect(named.map(({report}) => report)).toEqual(['S/2031/8']);
		const alike = reports.actorsAlike(named);
		expect(alike.map(({report}) => report)).toEqual(['S/2031/8', 'S/2031/9']);
		expect(reports.statementsBy(alike).map(({text}) => text)).toEqual(['One']);
		expect(reports.statementsBy(reports.withMembers(alike))).toMatchObject([
			{text: 'One'},
			{text: 'Two', actor: {name: 'Southern Wing'}},
		]);
	});
});
