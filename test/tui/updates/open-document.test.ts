import {expect, test} from 'vitest';
import {createPerform} from '../../../source/tui/outside/perform.ts';
import type {Action} from '../../../source/tui/state/action.ts';
import {mali} from '../../data/mali.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const start = readerOf(mali);
const address = (reader: Reader) => reader.press('o').state.asks.find((ask) => ask.kind === 'browse')?.address;

test('o asks for the document that is cited: the report, or that of a figure from another', () => {
	expect(address(start)).toBe('https://undocs.org/S/2014/173');
	expect(address(start.press('4', 'b'))).toBe('https://undocs.org/S/2014/173');
	const figures = Array.from({length: 12}, (_, at) => start.press('3', ...Array.from({length: at}, () => 'j')));
	expect(figures.map(address)).toContain('https://undocs.org/S/2014/1');
});

test('a document that is none of the United Nations has no address, which is said', () => {
	const asked = readerOf(harbour).press('o');
	expect(asked.state.asks).toEqual([]);
	expect(asked.lines().at(-1)).toContain('X/2020/7 has no public address that is known here');
});

test.each([
	[true, 'Sent to the browser: https://undocs.org/S/2014/173'],
	[false, 'No browser can be opened from here. Here it is, to be selected:'],
])('where there is a browser (%s), the screen says “%s”', async (isThere, said) => {
	const unasked = () => expect.unreachable();
	const keeper = {keep: unasked, keepSoon: unasked, lookAgain: unasked, close: unasked};
	const perform = createPerform({keeper, terminal: () => undefined, env: {}, browse: async () => isThere});
	const asked = start.press('o');
	const [ask] = asked.state.asks;
	const answer = await new Promise<Action>((resolve) => {
		expect(ask && perform(ask, resolve)).toBeUndefined();
	});
	const screen = asked.dispatch(answer).screen();
	expect(screen).toContain(said);
	expect(screen).toContain('https://undocs.org/S/2014/173');
});
