import {describe, expect, test} from 'vitest';
import {FindCorpus} from '../../source/briefing/find/corpus.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import type {Report} from '../../source/report/model.ts';
import {findEverywhere, type SearchedReport} from '../../source/shelf/find-everywhere.ts';
import {actorsEverywhere, statementsEverywhere} from '../../source/shelf/statements-everywhere.ts';
import {actor, paragraph, reportOf, statement} from '../briefing/builders.ts';
import {openOwn} from '../library/own-library.ts';

const front = actor('front', {name: 'Front for Ardovia', acronym: 'FFA', partOf: ['groups']});
const groups = actor('groups', {name: 'Hill groups'});

/** The report that comes with the program: the front speaks, and is one of the hill groups. */
const bundled = reportOf({
	symbol: 'S/2031/7',
	missionFrom: '2031-05-04',
	missionTo: '2031-05-05',
	actors: [front, groups],
	issues: [{id: 'talks', title: 'Talks', paragraphs: ['1']}],
	statements: [statement('ground', ['front'], {text: 'Talks on neutral ground', issue: 'talks', paragraph: '1'})],
	paragraphs: [paragraph('1')],
});

/** A report of an earlier mission, in which the front goes by its acronym alone, and by another id. */
const earlier: Report = {
	...bundled,
	symbol: 'S/2029/3',
	missionFrom: '2029-05-04',
	missionTo: '2029-05-05',
	actors: [actor('a-1', {name: 'FFA', partOf: ['a-2']}), actor('a-2', {name: 'Hill groups'})],
	statements: [statement('pilots', ['a-1'], {text: 'Pilots on neutral ground', issue: 'talks', paragraph: '1'})],
};

function libraryOf(...reports: readonly Report[]) {
	const library = openOwn();
	for (const report of reports) {
		library.reports.save({report, source: {name: 'a.txt', kind: 'text', hash: report.symbol + report.title}});
	}

	return library;
}

function searched(report: Report, origin: SearchedReport['origin'] = 'bundled'): SearchedReport {
	return {symbol: report.symbol, origin, corpus: new FindCorpus(indexReport(report))};
}

describe('what actors said in every report', () => {
	test('is that of the library and of the reports beside it, in order of time', () => {
		const said = statementsEverywhere([front], libraryOf(earlier), [bundled]);
		expect(said.map(({report, text}) => [report, text])).toEqual([
			['S/2029/3', 'Pilots on neutral ground'],
			['S/2031/7', 'Talks on neutral ground'],
		]);
		expect(statementsEverywhere([front], undefined, [bundled]).map(({report}) => report)).toEqual(['S/2031/7']);
	});

	test('is what their members said too, in each of them', () => {
		const said = statementsEverywhere([groups], libraryOf(earlier), [bundled]);
		expect(said.map(({report, actor: {name}}) => [report, name])).toEqual([
			['S/2029/3', 'FFA'],
			['S/2031/7', 'Front for Ardovia'],
		]);
	});

	test('is that of the library’s report where one beside it has the same symbol', () => {
		const own = {...bundled, statements: bundled.statements.map((one) => ({...one, text: 'Talks, as imported'}))};
		const library = libraryOf(own);
		expect(statementsEverywhere([front], library, [bundled]).map(({text}) => text)).toEqual(['Talks, as imported']);
		expect(actorsEverywhere('ffa', library, [bundled])).toHaveLength(1);
	});

	test('is asked of whom a typed name means in any of them; an id means nobody', () => {
		const library = libraryOf(earlier);
		expect(actorsEverywhere('front for', library, [bundled]).map(({name}) => name)).toEqual(['Front for Ardovia']);
		expect(actorsEverywhere('ffa', library, [bundled]).map(({name}) => name)).toEqual(['Front for Ardovia', 'FFA']);
		const other = {...bundled, actors: [actor('ffa', {name: 'Farmers'})], statements: []};
		expect(statementsEverywhere([front], undefined, [other])).toEqual([]);
	});
});

describe('finding in every report', () => {
	test('looks in the library and in the reports beside it, which come first among equals', () => {
		const {hits, hasSlips, isCut} = findEverywhere('neutral ground', libraryOf(earlier), [searched(bundled)]);
		expect(hits.map(({report, origin, text}) => [report, origin, text])).toEqual([
			['S/2031/7', 'bundled', 'Talks on neutral ground'],
			['S/2029/3', undefined, 'Pilots on neutral ground'],
		]);
		expect([hasSlips, isCut]).toEqual([false, false]);
	});

	test('has no slip beside the very words, in whatever report these are', () => {
		const library = libraryOf(earlier);
		expect(findEverywhere('pilots', library, [searched(bundled)])).toMatchObject({hasSlips: false});
		const misspelt = findEverywhere('neurtal', library, [searched(bundled)]);
		expect(misspelt.hasSlips).toBe(true);
		expect(misspelt.hits.map(({report}) => report)).toEqual(['S/2031/7', 'S/2029/3']);
		expect(findEverywhere('zzzz', library, [searched(bundled)])).toEqual({hits: [], hasSlips: false, isCut: false});
	});

	test('says that the library may have more, also of what is a slip away', () => {
		const load = (at: number) =>
			statement(`load-${at}`, ['a-1'], {text: `Gravel, load ${at}`, issue: 'talks', paragraph: '1'});
		const library = libraryOf({...earlier, statements: Array.from({length: 250}, (_, at) => load(at))});
		expect(findEverywhere('gravel', library, [])).toMatchObject({isCut: true, hasSlips: false});
		expect(findEverywhere('grvael', library, [])).toMatchObject({isCut: true, hasSlips: true});
		expect(findEverywhere('gravel 33', library, [])).toMatchObject({isCut: false});
	});

	test('finds what is in a report of the library once, where that one is looked through as a whole', () => {
		const {hits} = findEverywhere('pilots', libraryOf(earlier), [searched(earlier, 'imported')]);
		expect(hits.map(({report, origin}) => [report, origin])).toEqual([['S/2029/3', undefined]]);
	});
});
