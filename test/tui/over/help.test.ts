import {expect, test} from 'vitest';
import {keymap} from '../../../source/tui/keys/keymap.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const start = readerOf(harbour);
const help = start.press('?');
const filter = help.press('/');
/** More pages than the help has at 80×24. */
const pages = Math.ceil(keymap.length / 10);
const toTheEnd = help.press(...Array.from({length: pages}, () => 'pagedown'));
/** What the help shows, line by line. */
const body = (reader: Reader) =>
	reader
		.lines()
		.slice(4, -2)
		.map((line) => line.slice(3).trimEnd())
		.filter((line) => line !== '');

test('the help lies over the view, and Esc, ? or q closes it again', () => {
	expect(help.screen()).toContain('Keys   / narrows them to what you type');
	for (const key of ['escape', '?', 'q']) {
		expect(help.press(key).screen()).toBe(start.screen());
	}

	expect(filter.type('lens').press('escape').screen()).toBe(start.screen());
});

test('it begins with the keys of where one is, what is done there only first', () => {
	expect(body(start.press('1', '?')).slice(0, 3)).toEqual([
		'Here: Delegation, list',
		'  s                 Sort the list another way',
		'  b                 Open the brief on the actors here',
	]);
	expect(body(start.press('4', 'b', '?'))[0]).toBe('Here: Programme, brief');
	expect(body(start.press('4', 'b', '?')).slice(0, 10)).toContainEqual(expect.stringContaining('Tick what was raised'));
	expect(body(start.press('enter', '?'))[0]).toBe('Here: Issues, opened entry');
	// A key is told once.
	const all = start.press('1', '?').resize(80, 200).screen();
	expect(all.match(/Sort the list another way/g)).toHaveLength(1);
});

test.each([
	['j', 'down'],
	[' ', 'pagedown'],
	['ctrl+f', 'pagedown'],
	['G', 'end'],
])('%j moves in it as %s does, and writes nothing', (key, same) => {
	expect(help.press(key).screen()).toBe(help.press(same).screen());
	expect(help.press(key).screen()).not.toBe(help.screen());
});

test('k, Ctrl+B and g lead back', () => {
	expect(help.press('j', 'k').screen()).toBe(help.screen());
	expect(help.press(' ', 'ctrl+b').screen()).toBe(help.screen());
	expect(help.press('G', 'g').screen()).toBe(help.screen());
});

test('the help scrolls to its last key, and no further', () => {
	const end = toTheEnd;
	expect(end.screen()).toContain('Close the text');
	expect(end.screen()).not.toContain('more ↓');
	expect(end.press('down').screen()).toBe(end.screen());
	expect(end.press(...Array.from({length: pages}, () => 'pageup')).screen()).toBe(help.screen());
});

test('/ filters it by what is typed, letters and spaces, and erasing widens it again', () => {
	const filtered = filter.type('the lens');
	expect(filtered.screen()).toContain('Keys   type to filter: the lens▏');
	expect(filtered.screen()).toContain('Clear the lens');
	expect(filtered.screen()).not.toContain('Move a page down');
	expect(filtered.press('ctrl+u').screen()).toBe(filter.screen());
	expect(filter.type('le').press('backspace', 'backspace').screen()).toBe(filter.screen());
});

test('what reviewing an import takes is found by that word', () => {
	const found = filter.type('review').lines();
	const keys = found.flatMap((line) => /^ {5}(\S) /.exec(line)?.[1] ?? []);
	expect(keys.toSorted()).toEqual(['+', 'U', 'V', 'c', 'd', 'v']);
});

test('a filter that leaves nothing says so', () => {
	expect(filter.type('zebra').screen()).toContain('No key is about “zebra”. Backspace widens.');
});

test('filtering from far down starts at the top of what is left', () => {
	expect(help.press('pagedown', '/').type('lens').screen()).toContain('Clear the lens');
});

test('a terminal that grows shows the help from as far up as it can', () => {
	const grown = toTheEnd.resize(80, 140);
	expect(grown.screen()).toContain('While reading');
	expect(grown.screen()).toContain('Quit from anywhere');
});

test.each([
	[60, 1],
	[80, 1],
	[120, 2],
	[200, 3],
])('at %i columns it has %i side by side, and every key with all that it does', (columns, wanted) => {
	const lines = help.resize(columns, 200).lines().slice(3, -2);
	expect(lines.filter((line) => line.includes('…'))).toEqual([]);
	const text = lines.join('\n');
	expect(text.match(/(?<= {2})(?:Here: Issues, list|While reading|In some views|Where one types)/g)).toHaveLength(4);
	const beside = Math.max(...lines.map((line) => [...line.matchAll(/ {2}\S+(?: \S+)* {2,}(?=[A-Z])/g)].length));
	expect(beside).toBe(wanted);
});

test('a screen reader hears one key a line', () => {
	const spoken = readerOf(harbour, {spoken: true, size: [1000, 40]}).press('?');
	expect(spoken.screen()).toMatch(/^ +b +Open the brief on the actors here$/m);
});
