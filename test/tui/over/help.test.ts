import {expect, test} from 'vitest';
import {keymap} from '../../../source/tui/keys/keymap.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const help = readerOf(harbour).press('?');
/** More pages than the help has at 80×24. */
const pages = Math.ceil(keymap.length / 10);
const toTheEnd = help.press(...Array.from({length: pages}, () => 'pagedown'));

test('the help lies over the view, and Esc or ? closes it again', () => {
	expect(help.screen()).toContain('Keys   type to filter: ▏');
	expect(help.press('escape').screen()).toBe(readerOf(harbour).screen());
	expect(help.press('?').state.overlay).toBeUndefined();
});

test('the help scrolls to its last key, and no further', () => {
	const end = toTheEnd;
	expect(end.screen()).toContain('Close the text');
	expect(end.screen()).not.toContain('more ↓');
	expect(end.press('down').screen()).toBe(end.screen());
	expect(end.press(...Array.from({length: pages}, () => 'pageup')).screen()).toBe(help.screen());
	expect(help.press('down', 'up').screen()).toBe(help.screen());
});

test('typing filters it, and erasing widens it again', () => {
	const filtered = help.type('lens');
	expect(filtered.screen()).toContain('Clear the lens');
	expect(filtered.screen()).not.toContain('Move a page down');
	expect(filtered.press('backspace', 'backspace', 'backspace', 'backspace').screen()).toBe(help.screen());
	expect(filtered.press('ctrl+u').screen()).toBe(help.screen());
});

test('what reviewing an import takes is found by that word', () => {
	const found = help.type('review').lines();
	const keys = found.flatMap((line) => /^ {5}(\S) /.exec(line)?.[1] ?? []);
	expect(keys).toEqual(['d', 'v', 'V', 'c', 'c', 'U', '+']);
});

test('a filter that leaves nothing says so', () => {
	expect(help.type('zebra').screen()).toContain('No key is about “zebra”. Backspace widens.');
});

test('filtering from far down starts at the top of what is left', () => {
	expect(help.press('pagedown').type('lens').screen()).toContain('Clear the lens');
});

test('a terminal that grows shows the help from as far up as it can', () => {
	const grown = toTheEnd.resize(80, 120);
	expect(grown.screen()).toContain('While reading');
	expect(grown.screen()).toContain('Quit from anywhere');
});

test('no line of the help is cut on a terminal of 80 columns', () => {
	const lines = help.resize(80, 120).lines().slice(3, -2);
	expect(lines.filter((line) => line.includes('…'))).toEqual([]);
	expect(lines.filter((line) => /^ {5}\S/.test(line))).toHaveLength(keymap.length);
});
