import {describe, expect, test, vi} from 'vitest';
import {shortName} from '../../../../source/briefing/actors/names.ts';
import type {Reports} from '../../../../source/library/reports/reports.ts';
import {LibraryError} from '../../../../source/library/store/errors.ts';
import type {Actor, Report, Statement} from '../../../../source/report/model.ts';
import {createShelf, type Shelf} from '../../../../source/shelf/shelf.ts';
import {createKeeper} from '../../../../source/tui/outside/keeper.ts';
import {createPerform} from '../../../../source/tui/outside/perform.ts';
import {drawScreen} from '../../../../source/tui/screen/screen.ts';
import type {Action} from '../../../../source/tui/state/action.ts';
import type {Everywhere} from '../../../../source/tui/state/overlay.ts';
import {openOwn, ownFolder} from '../../../library/own-library.ts';
import {arcadia} from '../../arcadia.ts';
import {harbour} from '../../harbour.ts';
import {readerOf} from '../../reader.ts';
import {later, shelved} from '../../shelf.ts';

describe('find in every report', () => {
	test('lists what find in a report lists: of a statement the kind and who said it, and the letters that match', () => {
		const hits = shelved({size: [120, 24]})
			.press('ctrl+r')
			.type('displaced famil');
		expect(hits.screen()).toMatch(/S\/2010\/99 +figure +1,200 of the 5,000 displaced famil.* ¶4/);
		const statement = arcadia.statements.find(({actors}) => actors.length > 0);
		const words = statement?.text.split(' ').slice(0, 3).join(' ') ?? '';
		const name = arcadia.actors.find(({id}) => id === statement?.actors[0]);
		const said = shelved({size: [200, 24]})
			.press('ctrl+r')
			.type(words);
		const line = said.lines().find((text) => text.includes(` ${statement?.kind} `)) ?? '';
		expect(line).toContain(statement?.text.slice(0, 20));
		expect(line).toContain(shortName(name as Actor).slice(0, 16));
		expect(line.trimEnd()).toMatch(new RegExp(`¶${statement?.paragraph}$`));
	});

	test('tells a statement from the paragraph it was drawn from, and says who said it, in 80 columns too', () => {
		const found = shelved({size: [80, 24]})
			.press('ctrl+r')
			.type('truce');
		expect(found.screen()).toMatch(/S\/2010\/99 +reports +said that the truce had held since M… +President… +¶3\n/);
		expect(found.screen()).toMatch(/S\/2010\/99 +text +President Bassi said that the truce .* ¶3\n/);
		expect(found.resize(60, 20).screen()).toMatch(/S\/2010\/99 +said that the truce had held since .* ¶3\n/);
	});

	test('keeps the verb of a statement, though of the rest only what matches has room', () => {
		const narrow = shelved({size: [60, 20]})
			.press('ctrl+r')
			.type('march');
		expect(narrow.screen()).toMatch(/S\/2010\/99 +said ….*truce had held since March/);
	});

	test('of more than anybody reads it says that these are the best', () => {
		const library = openOwn(ownFolder());
		const paragraphs = Array.from({length: 250}, (_, at) => ({
			number: String(at + 1),
			section: 'Quarries',
			text: `Load ${at} of gravel`,
			verbatim: false,
		}));
		const report = {...harbour, symbol: 'S/2040/2', paragraphs: [...harbour.paragraphs, ...paragraphs.slice(20)]};
		library.reports.save({report, source: {name: 'gravel.txt', kind: 'text', hash: 'd4'}});
		const found = readerOf(harbour, {library}).press('ctrl+r').type('gravel');
		expect(found.screen()).toContain('the best 200 in 1 report');
		// One is numbered so, and one says so.
		expect(found.type(' 33').screen()).toContain('2 found in 1 report');
	});

	test('finds what is a slip away where nothing has the very words, and says so', () => {
		const slip = shelved({size: [120, 24]})
			.press('ctrl+r')
			.type('displcaed');
		expect(slip.screen()).toMatch(/\d found, one slip away, in 1 report/);
		expect(slip.pointed()).toMatch(/S\/2010\/99 +\w+ +.*displaced/i);
		expect(slip.press('ctrl+u').type('displaced').screen()).not.toContain('slip');
	});

	test('marks the letters that match, also where they stand deep in a paragraph', () => {
		const {state, model} = shelved().press('ctrl+r').type('displaced');
		const spans = drawScreen(state, model).body.flat();
		const marked = spans
			.filter(({tone}) => tone === 'accent' || tone === 'selectedAccent')
			.map(({text}) => text.toLowerCase());
		const {hits} = state.overlay as Everywhere;
		expect(marked.filter((text) => text === 'displaced')).toHaveLength(
			hits.filter(({text}) => /displaced/i.test(text)).length,
		);
	});

	test('goes to a hit of the report that is open without leaving it, and [ goes back', () => {
		const hit = readerOf(harbour, {library: openOwn(ownFolder())})
			.press('4', 'ctrl+r')
			.type('pilots');
		expect(hit.pointed()).toContain(harbour.symbol);
		const there = hit.press('enter');
		expect([there.state.done, there.state.overlay]).toEqual([false, undefined]);
		expect(there.state.view).not.toBe('programme');
		expect(there.press('[').state.view).toBe('programme');
	});

	test('searches once more where the reader has put a report right since, and says where that fails', async () => {
		const library = openOwn(ownFolder());
		const source = {name: 'a.txt', kind: 'text', hash: 'c3'};
		library.reports.save({report: {...harbour, symbol: 'S/2040/1'}, source});
		const shelfOf = (reports: Partial<Reports>) =>
			createShelf({
				library: {...library, reports: {...library.reports, ...reports}},
				isThere: () => true,
				besides: () => [],
				open: {symbol: harbour.symbol},
			});
		const searching = (shelf: Shelf) => {
			const told: Action[] = [];
			const keeper = createKeeper(library, harbour.symbol);
			const perform = createPerform({keeper, terminal: () => undefined, env: {}, shelf});
			return {told, search: () => perform({kind: 'search-reports', query: 'pilots'}, (action) => told.push(action))};
		};
		const behind = {symbol: 'S/2040/1', source, content: 'as it was', corrections: '1'};
		let asked = 0;
		const renewing = shelfOf({unindexed: () => (++asked === 1 ? [behind] : [])});
		const anew = searching(renewing);
		anew.search();
		anew.search();
		const searched = {type: 'searched', query: 'pilots'};
		await vi.waitFor(() => expect(anew.told).toMatchObject([searched, searched]));
		expect(asked).toBe(1);
		anew.search();
		await renewing.renew();
		expect(anew.told).toHaveLength(2);
		const refusing = shelfOf({
			unindexed: () => {
				throw new LibraryError('full', 'no space left on the device');
			},
		});
		const refused = searching(refusing);
		refused.search();
		const text = 'Corrections are not searched: no space left on the device';
		await vi.waitFor(() => expect(refused.told).toEqual([{type: 'notice', text}]));
	});

	test('goes on with what is typed in find, names the report, and opens it at the hit', () => {
		const hits = shelved().press('/').type('displaced').press('ctrl+r');
		expect(hits.screen()).toContain('Find in every report: displaced▏');
		expect(hits.screen()).toMatch(/\d found in 1 report/);
		expect(hits.pointed()).toMatch(/^ > S\/2010\/99 +\w+ +.*displaced.* ¶/i);
		const left = hits.press('enter').state;
		expect(left).toMatchObject({done: true, next: {symbol: 'S/2010/99', target: {}}});
	});

	test('looks in the bundled report as well', () => {
		const hits = shelved().press('ctrl+r').type('pilots');
		expect(hits.screen()).toContain(harbour.symbol);
	});

	test('says where nothing is found, and searches as it is typed', () => {
		const empty = shelved().press('ctrl+r');
		expect(empty.screen()).toContain('look in every report');
		const none = empty.type('xyzzy');
		expect(none.screen()).toContain('No report has these words.');
		expect(none.press('ctrl+u').type('embargo').screen()).toMatch(/found in 1 report/);
	});
});

describe('an actor across reports', () => {
	test('has a line for what it said in others, which opens a page of it, and each opens its report', () => {
		const reader = shelved();
		const row = reader.model.rows(reader.state).find(({entry}) => entry.target?.kind === 'actor');
		const target = row?.entry.target ?? {kind: 'marks'};
		const detail = reader.dispatch({type: 'arrive', target});
		expect(detail.press('G').screen()).toMatch(/Elsewhere\n[ >]+\d+ statements? in other reports/);
		const page = detail.press('G', 'enter');
		expect(page.screen()).toContain('in other reports');
		expect(page.screen()).toContain('S/2033/7 · 1–2 June 2033');
		const {state} = page.press('enter');
		expect(state).toMatchObject({done: true, next: {symbol: 'S/2033/7', target: {kind: 'statement'}}});
		expect(page.press('escape').state.places.issues.opened?.target).toEqual(target);
	});

	test('has what it said in the report that comes with the program, where an import is open beside that', () => {
		const library = openOwn(ownFolder());
		library.reports.save({report: later, source: {name: 'later.txt', kind: 'text', hash: 'a1'}});
		const besides = [{report: harbour, origin: 'bundled'}] as const;
		const reader = readerOf(later, {library, origin: 'imported', besides});
		const detail = reader.dispatch({type: 'arrive', target: {kind: 'actor', id: 'reds'}});
		expect(detail.press('G').screen()).toMatch(/Elsewhere\n[ >]+1 statement in other reports/);
		const {state} = detail.press('G', 'enter', 'enter');
		expect(state.next).toEqual({symbol: harbour.symbol, target: {kind: 'statement', id: 'neutral'}});
	});

	test('has what it said in both on one subject side by side, the older first, below each other where the screen is narrow', () => {
		const page = onTalks('S/2033/7', {text: 'Talks abroad, on the neutral ground of a port'});
		const wide = page([120, 40]);
		expect(wide).toMatch(/X\/2020\/7, 2–3 May 2020 ¶3 +S\/2033\/7, 1–2 June 2033 ¶3/);
		expect(wide).toMatch(
			/Talks on neutral ground \(“said”\) +Talks abroad, on the neutral ground of a port \(“said”\)/,
		);
		expect(page([80, 40])).toMatch(
			/ X\/2020\/7, 2–3 May 2020 ¶3\n +Talks on neutral ground .*\n +S\/2033\/7, 1–2 June 2033 ¶3\n +Talks abroad, on the neutral/,
		);
	});

	test('has it with the report’s verb wherever it stands, so that no doubt reads as a claim', () => {
		const doubted = {text: 'a neutral ground for talks', verb: 'expressed doubts about', unreviewed: true} as const;
		const page = onTalks('S/2033/7', doubted);
		expect(page([120, 40])).toMatch(/S\/2033\/7, 1–2 June 2033 ¶3 · unreviewed/);
		expect(page([120, 40])).toContain('a neutral ground for talks (“expressed doubts about”)');
		expect(page([80, 40], 'G', 'enter')).toMatch(/asks +a neutral ground for talks \(“expressed doubts about”\)/);
		const others = onTalks('S/2033/7', {...doubted, actors: ['minister']});
		expect(others([120, 40], 'j', 'enter')).toMatch(/On this in other reports.*\n.*\(“expressed doubts about”\)/);
	});

	test('has the country above what it said on missions elsewhere, behind that of this report', () => {
		const [wide, page] = [onTalks('S/2033/7'), onTalks('S/2033/7', {}, 'Lagoon')].map((open) => open([120, 40]));
		expect(wide).not.toContain('On Harbour');
		expect(page).not.toMatch(/S\/2033\/7, .* ¶3/);
		const between = onTalks('S/2033/7', {}, 'Lagoon', 'S/2034/8');
		expect(between([120, 60])).toMatch(/\n +On Lagoon\n +S\/2033\/7, .* ¶3 +S\/2034\/8, .* ¶3\n/);
		expect(between([80, 60], 'G', 'enter')).toContain('S/2033/7 · Lagoon · 1–2 June 2033');
	});

	test('has what its members said, and who of them', () => {
		const library = openOwn(ownFolder());
		library.reports.save({report: later, source: {name: 'later.txt', kind: 'text', hash: 'a1'}});
		const reader = readerOf(harbour, {library});
		const detail = reader.dispatch({type: 'arrive', target: {kind: 'actor', id: 'coalition'}});
		expect(detail.press('G').screen()).toMatch(/2 statements in other reports/);
		const page = detail.press('G', 'enter').screen();
		expect(page).toMatch(/^ +S\/2033\/7 · 1–2 June 2033\n.*The coalition stands together/m);
		expect(page).toMatch(/^ +S\/2033\/7 · 1–2 June 2033 · said by Blue Front\n.*Talks on neutral ground/m);
	});

	test('has a word on the reports on other missions in which nobody of its name speaks', () => {
		const library = openOwn(ownFolder());
		library.reports.save({report: later, source: {name: 'later.txt', kind: 'text', hash: 'a1'}});
		const silent = {...later, symbol: 'S/2034/3', statements: []};
		const page = (missions: readonly Report[]) =>
			readerOf(harbour, {library, missions})
				.dispatch({type: 'arrive', target: {kind: 'actor', id: 'reds'}})
				.press('G', 'enter')
				.screen();
		expect(page([later, silent])).toContain('Nobody of that name speaks in S/2034/3, on the same country.');
		expect(page([later])).not.toContain('Nobody of that name');
	});

	test('has none where no other report has it', () => {
		expect(readerOf(harbour).press('enter').screen()).not.toContain('other reports');
	});
});

/** Draws the page of the Red Movement, who spoke of talks in the report that is open and in others of some country. */
function onTalks(symbol: string, said: Partial<Statement> = {}, subject = harbour.subject, second?: string) {
	const library = openOwn(ownFolder());
	const [first, ...statements] = harbour.statements as [Statement, ...Statement[]];
	for (const each of second === undefined ? [symbol] : [symbol, second]) {
		const report = {...later, symbol: each, ...(subject === undefined ? {} : {subject})};
		library.reports.save({
			report: {...report, statements: [{...first, ...said}, ...statements]},
			source: {name: `${each}.txt`, kind: 'text', hash: each},
		});
	}

	return (size: readonly [number, number], ...keys: readonly string[]): string =>
		readerOf(harbour, {library, size})
			.dispatch({type: 'arrive', target: {kind: 'actor', id: 'reds'}})
			.press(...keys)
			.screen();
}
