import {describe, expect, test} from 'vitest';
import {keyOf} from '../../../../source/briefing/entry/target.ts';
import {indexReport} from '../../../../source/briefing/report-index.ts';
import {createStore} from '../../../../source/tui/outside/store.ts';
import {createModel} from '../../../../source/tui/state/model.ts';
import {initialState} from '../../../../source/tui/state/state.ts';
import {harbour} from '../../harbour.ts';
import {readerOf} from '../../reader.ts';

const start = readerOf(harbour);

describe('find', () => {
	test('finds as one types, the view that is open first, with counts', () => {
		const found = start.press('/').type('neutral');
		expect(found.lines()[3]).toMatch(/Find: neutral▏ +\d+ found/);
		expect(found.lines()[5]).toMatch(/^ {3}Issues +\d+$/);
		expect(found.pointed()).toContain('Talks on neutral ground');
	});

	test('Enter goes there, and Esc from there comes back', () => {
		const there = start.press('/').type('neutral').press('enter');
		expect(there.lines()[3]).toContain('Talks on neutral ground');
		expect(there.lines().at(-1)).toMatch(/Hit 1 of \d+ · n next, N previous/);
		expect(there.press('escape').screen()).toBe(start.screen());
	});

	test('Esc returns to where one was', () => {
		const before = start.press('5', 'j');
		expect(before.press('/').type('talks').press('escape').screen()).toBe(before.screen());
	});

	test('n and N walk the hits, round and round', () => {
		const first = start.press('/').type('talks').press('enter');
		expect(first.press('n').lines().at(-1)).toMatch(/Hit 2 of/);
		expect(first.press('n', 'N').lines().at(-1)).toMatch(/Hit 1 of/);
		expect(first.press('N', 'n').lines().at(-1)).toMatch(/Hit 1 of/);
	});

	test('n before anything was searched says how to find', () => {
		expect(start.press('n').lines().at(-1)).toContain('/ finds');
	});

	test('the last searches are there again on ↑', () => {
		const searched = start.press('/').type('talks').press('enter').press('/').type('neutral').press('enter');
		const again = searched.press('/', 'up');
		expect(again.lines()[3]).toContain('Find: neutral▏');
		expect(again.press('up').lines()[3]).toContain('Find: talks▏');
	});

	test('↑ on a search that was made before brings the one before it, and on the first that one again', () => {
		const searched = start.press('/').type('talks').press('enter').press('/').type('neutral').press('enter');
		const typed = searched.press('/').type('neutral');
		expect(typed.press('up').lines()[3]).toContain('Find: talks▏');
		expect(typed.press('up', 'up').lines()[3]).toContain('Find: talks▏');
	});

	test('the lens is honoured, and lifted with one key', () => {
		const found = readerOf(harbour, {lens: ['reds']})
			.press('/')
			.type('quay');
		const [, outside = '0'] = /(\d+) more of others: Tab/.exec(found.screen()) ?? [];
		expect(Number(outside)).toBeGreaterThan(0);
		expect(found.press('tab').lines()[3]).toContain('of every actor');
		expect(found.press('tab', 'tab').screen()).toBe(found.screen());
		expect(found.lines().at(-1)).toContain('Tab every actor');
		expect(start.press('/').lines().at(-1)).not.toContain('Tab');
	});

	test('nothing found says so', () => {
		expect(start.press('/').type('zzz').screen()).toContain('Nothing in the report has these words.');
	});

	test('letters that are keys elsewhere are text', () => {
		expect(start.press('/').type('quay?.[').lines()[3]).toContain('Find: quay?.[▏');
	});
});

test('in the program the hits come with the key, and the rest as they are found', async () => {
	const store = createStore(() => createModel(indexReport(harbour)), initialState({columns: 80, rows: 24}));
	store.dispatch({type: 'key', id: 'find'});
	store.dispatch({type: 'text', text: 'talks'});
	await expect.poll(() => store.state().overlay).toMatchObject({kind: 'find', found: {isDone: true}});
	const {overlay} = store.state();
	expect(overlay?.kind === 'find' ? overlay.found.count : 0).toBeGreaterThan(0);
});

test.each([
	['7', 'term 1', 'term:1'],
	['2', '¶I.1', 'paragraph:I.1'],
	['6', 'I.1', 'paragraph:I.1'],
	['5', 'ada quist', 'member:Ada Quist'],
	['2', 'rm', 'actor:reds'],
])('from view %s, what is called just “%s” comes before what the open view has', (view, typed, key) => {
	const there = start.press(view, '/').type(typed).press('enter');
	const {opened} = there.state.places[there.state.view];
	expect(opened && keyOf(opened.target)).toBe(key);
});
