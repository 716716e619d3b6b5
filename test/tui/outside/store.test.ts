import {expect, test} from 'vitest';
import {memoizeLast} from '../../../source/briefing/memo.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {createStore} from '../../../source/tui/outside/store.ts';
import {createModel} from '../../../source/tui/state/model.ts';
import {initialState} from '../../../source/tui/state/state.ts';
import {harbour} from '../harbour.ts';

const start = () => createStore(() => createModel(indexReport(harbour)), initialState({columns: 80, rows: 24}));

/** Behind all that a key brings with it. */
const heard = () => new Promise<void>((resolve) => setImmediate(resolve));

test('who listens is told of each change, once, and of nothing that changes nothing', async () => {
	const store = start();
	let told = 0;
	const stop = store.subscribe(() => {
		told += 1;
	});
	store.dispatch({type: 'key', id: 'down'});
	await heard();
	store.dispatch({type: 'text', text: 'typed where nothing is typed'});
	await heard();
	expect(told).toBe(1);
	stop();
	store.dispatch({type: 'key', id: 'down'});
	await heard();
	expect(told).toBe(1);
});

test('keys that come in one piece are drawn once, and what else happens at once', async () => {
	const store = start();
	const seen: (string | undefined)[] = [];
	store.subscribe(() => seen.push(store.state().places.issues.cursor));
	store.dispatch({type: 'key', id: 'down'});
	store.dispatch({type: 'key', id: 'down'});
	expect(seen).toEqual([]);
	store.dispatch({type: 'resize', size: {columns: 60, rows: 20}});
	expect(seen).toHaveLength(1);
	store.dispatch({type: 'key', id: 'down'});
	store.dispatch({type: 'key', id: 'up'});
	await heard();
	expect(seen).toHaveLength(2);
	expect(seen[1]).toBe(seen[0]);
});

test('actions that come at once never meet an old state', () => {
	const store = start();
	store.dispatch({type: 'key', id: 'down'});
	store.dispatch({type: 'key', id: 'down'});
	store.dispatch({type: 'key', id: 'up'});
	expect(store.state().places.issues.cursor).toBe('statement:neutral');
});

test('the screen is that of the state, and the same until it changes', () => {
	const store = start();
	const before = store.screen();
	expect(store.screen()).toBe(before);
	store.dispatch({type: 'key', id: 'down'});
	expect(store.screen()).not.toBe(before);
});

test('what is computed is kept while its arguments stay the same, and no longer', () => {
	let computed = 0;
	const sum = memoizeLast((one: number, other: number) => {
		computed += 1;
		return one + other;
	});
	expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 4, 3]);
	expect(computed).toBe(3);
});
