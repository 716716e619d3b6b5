import {expect, test} from 'vitest';
import {indexReport} from '../../source/briefing/report-index.ts';
import type {Report, Statement} from '../../source/report/model.ts';
import {createElsewhere} from '../../source/shelf/elsewhere.ts';
import {createShelf} from '../../source/shelf/shelf.ts';
import {actor, paragraph, reportOf, statement} from '../briefing/builders.ts';
import {openOwn} from '../library/own-library.ts';

const council = {kind: 'Security Council'} as const;
const societies = actor('civil-society', {name: 'Civil society', kind: 'civil society'});

/** The report that comes with the program: the Council, its mission and its members have each said something. */
const bundled = reportOf({
	symbol: 'S/2031/7',
	missionFrom: '2031-05-04',
	missionTo: '2031-05-05',
	actors: [
		societies,
		actor('council', {name: 'Security Council', ...council}),
		actor('mission', {name: 'Security Council mission to Ardovia', partOf: ['council'], ...council}),
		actor('members', {name: 'Council members on the mission', partOf: ['mission', 'council'], ...council}),
	],
	issues: [{id: 'talks', title: 'Talks', paragraphs: ['1']}],
	statements: ['civil-society', 'council', 'mission', 'members'].map((id) =>
		statement(`of-${id}`, [id], {issue: 'talks', paragraph: '1'}),
	),
	paragraphs: [paragraph('1')],
});

/** One that was imported: there the Council is its mission to another country. */
const imported: Report = {
	...bundled,
	symbol: 'S/2029/3',
	missionFrom: '2029-05-04',
	missionTo: '2029-05-05',
	actors: [
		{...societies, id: 'a-1'},
		actor('a-2', {name: 'Security Council mission to Belmarra', aliases: ['Security Council'], ...council}),
		actor('a-3', {name: 'President of the Security Council', ...council}),
	],
	statements: ['a-1', 'a-2'].map((id) => statement(`of-${id}`, [id], {issue: 'talks', paragraph: '1'})),
};

/** What an actor of one of the two said in the other. */
function saidElsewhere({symbol, actors}: Report, id: string): string[] {
	const library = openOwn();
	library.reports.save({report: imported, source: {name: 'a.txt', kind: 'text', hash: 'a'}});
	const besides = () => [{report: bundled, origin: 'bundled'} as const];
	const shelf = createShelf({library, isThere: () => true, besides, open: {symbol}});
	const asked = actors.find((one) => one.id === id);
	return asked === undefined
		? []
		: createElsewhere(shelf, symbol)
				.saidBy(asked)
				.map(({report, id: said}) => `${report} ${said}`);
}

test('an actor of an imported report leads to the bundled one, and back', () => {
	expect(saidElsewhere(imported, 'a-1')).toEqual(['S/2031/7 of-civil-society']);
	expect(saidElsewhere(bundled, 'civil-society')).toEqual(['S/2029/3 of-a-1']);
});

test('the open report is not looked through for what is said elsewhere', () => {
	const open = new Proxy(bundled, {
		get: (target, key) => {
			if (key === 'statements') {
				throw new Error('it was');
			}

			return Reflect.get(target, key);
		},
	});
	const besides = () => [{report: open, origin: 'bundled'} as const];
	const shelf = createShelf({library: openOwn(), isThere: () => false, besides, open: {symbol: bundled.symbol}});
	expect(shelf.statementsBy(bundled.actors)).toEqual([]);
});

test('the Council does, whatever its mission is called there', () => {
	const all = ['council', 'mission', 'members'].map((id) => `S/2031/7 of-${id}`);
	expect(saidElsewhere(imported, 'a-2')).toEqual(all);
	expect(saidElsewhere(bundled, 'council')).toEqual(['S/2029/3 of-a-2']);
});

test('an office of the Council is somebody else in another report', () => {
	expect(saidElsewhere(imported, 'a-3')).toEqual([]);
});

test('a statement leads to what others said on the same in other reports, whether imported or not', () => {
	const said = (report: Report, text: string, speaker: string): Report => ({
		...report,
		statements: [
			statement('on-camps', [speaker], {issue: 'talks', text}),
			statement('on-schools', [speaker], {issue: 'talks', text: 'Schools reopen'}),
			statement('on-roads', [speaker], {issue: 'talks', text: 'Roads are unsafe'}),
		],
	});
	const here = said(bundled, 'Cantonment of fighters in northern camps', 'civil-society');
	const near = (there: Report) => {
		const library = openOwn();
		library.reports.save({report: there, source: {name: 'a.txt', kind: 'text', hash: 'a'}});
		const shelfOf = (symbol: string) =>
			createShelf({
				library,
				isThere: () => true,
				besides: () => [{report: here, origin: 'bundled'}] as const,
				open: {symbol},
			});
		return [here, there].map((report) =>
			createElsewhere(shelfOf(report.symbol), report.symbol)
				.alsoSpoke(indexReport(report), report.statements[0] as Statement)
				.map(({report: symbol, id, actor: {name}}) => `${symbol} ${id} ${name}`),
		);
	};
	expect(near(said(imported, 'Camps to canton fighters', 'a-2'))).toEqual([
		['S/2029/3 on-camps Security Council mission to Belmarra'],
		['S/2031/7 on-camps Civil society'],
	]);
	expect(near(said(imported, 'Camps to canton fighters', 'a-1'))).toEqual([[], []]);
});
