import {expect, test} from 'vitest';
import {walkHistory} from '../../../source/tui/updates/history.ts';
import {update} from '../../../source/tui/updates/update.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const start = readerOf(harbour);

test('[ goes back through the places jumped from, each as it was left, and ] forward again', () => {
	const third = start.press('j', 'j').press('4', 'j').press('7');
	expect(third.press('[').screen()).toBe(start.press('j', 'j').press('4', 'j').screen());
	expect(third.press('[', '[').screen()).toBe(start.press('j', 'j').screen());
	expect(third.press('[', '[', ']', ']').screen()).toBe(third.screen());
});

test('history remembers what was opened, and the lens it was seen under', () => {
	const opened = start.press('j', 'enter');
	expect(opened.press('5', '[').screen()).toBe(opened.screen());
	const lensed = readerOf(harbour, {lens: ['reds']}).press('j');
	expect(lensed.press('A', '[').screen()).toBe(lensed.screen());
});

test('a jump from a place gone back to forgets what lay ahead', () => {
	const back = start.press('4').press('[');
	expect(back.press('6', ']').lines().slice(0, -1)).toEqual(back.press('6').lines().slice(0, -1));
	expect(back.press('6', ']').lines().at(-1)).toContain('Nothing to go forward to');
});

test('at either end the keys say so, and do nothing else', () => {
	expect(start.press('[').lines().slice(0, -1)).toEqual(start.lines().slice(0, -1));
	expect(start.press('[').lines().at(-1)).toContain('Nothing to go back to');
	expect(start.press(']').lines().at(-1)).toContain('Nothing to go forward to');
});

test('moving the cursor is no jump', () => {
	expect(start.press('j', 'j', 'k', '[').pointed()).toBe(start.press('j').pointed());
	expect(start.press('j', 'j', 'k', '[').lines().at(-1)).toContain('Nothing to go back to');
});

test('before the first jump, [ leads back to the report that was open before, where there was one', () => {
	const cameFrom = {symbol: 'S/2031/7', origin: 'imported' as const};
	const opened = start.press('4');
	const left = walkHistory({...opened.press('[').state, cameFrom}, 'back', opened.model);
	expect(left.asks).toEqual([{kind: 'leave', next: {...cameFrom, walk: 'back'}}]);
	expect(walkHistory({...opened.state, cameFrom}, 'back', opened.model).asks).toEqual([]);
	expect(start.press('[').state.notice).toBe('Nothing to go back to');
});

test('] leads forward to the report that was gone back from, as long as one has gone nowhere else', () => {
	const wentBackFrom = {symbol: 'S/2031/7', origin: 'imported' as const};
	const forward = [{kind: 'leave', next: {...wentBackFrom, walk: 'forward'}}];
	const back = {...start.state, wentBackFrom};
	expect(walkHistory(back, 'forward', start.model).asks).toEqual(forward);
	expect(walkHistory({...start.press('4', '[').state, wentBackFrom}, 'forward', start.model).asks).toEqual([]);
	const jumped = update(back, {type: 'key', id: 'view-terms'}, start.model);
	expect(walkHistory(jumped, 'forward', start.model).notice).toBe('Nothing to go forward to');
});
