import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {helpLines} from '../../../source/tui/keys/help-lines.ts';
import {bindingFor, footerBindings, keymap} from '../../../source/tui/keys/keymap.ts';
import {anywhere, applies, keySign, keySigns, type Scope} from '../../../source/tui/keys/table/row.ts';

const scopes: readonly Scope[] = anywhere;
const everyScopeAndView = scopes.flatMap((scope) => viewNames.map((view) => [scope, view] as const));

test.each(keymap)('$id has a key, a label and a line of help', ({keys, label, help, scopes: where}) => {
	expect(keys).not.toEqual([]);
	expect(where).not.toEqual([]);
	expect(label).toMatch(/^[a-z]/);
	expect(help).toMatch(/^[A-Z].*[^.]$/);
});

test.each(everyScopeAndView)('no two bindings share a key in the %s of the %s view', (scope, view) => {
	const keys = keymap.filter((binding) => applies(binding, scope, view)).flatMap((binding) => binding.keys);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each(everyScopeAndView.filter(([scope]) => scope !== 'blank'))(
	'there is a way out of the %s of the %s view, and its footer ends with it',
	(scope, view) => {
		expect(footerBindings(keymap, scope, view).at(-1)?.id).toBe(
			scope === 'list' || scope === 'grid' ? 'quit' : 'close',
		);
		expect(bindingFor(keymap, 'ctrl+c', scope, view)?.id).toBe('quit');
	},
);

test('the blank screen shows no key, and only . and Esc bring back what was there', () => {
	expect(footerBindings(keymap, 'blank', 'issues')).toEqual([]);
	const keys = keymap.filter(({scopes}) => scopes.includes('blank')).map(({id, keys}) => [id, ...keys]);
	expect(keys).toEqual([
		['unblank', '.', 'escape'],
		['quit', 'ctrl+c'],
		['suspend', 'ctrl+z'],
	]);
});

describe('the keys of the design', () => {
	test.each([
		['1', 'list', 'issues', 'view-delegation'],
		['7', 'detail', 'issues', 'view-text'],
		['tab', 'list', 'issues', 'next-view'],
		['shift+tab', 'list', 'issues', 'previous-view'],
		['j', 'list', 'issues', 'down'],
		['k', 'list', 'issues', 'up'],
		['h', 'list', 'issues', 'fold'],
		['l', 'list', 'issues', 'open'],
		['right', 'list', 'issues', 'open'],
		['left', 'detail', 'issues', 'back'],
		['g', 'list', 'text', 'first'],
		['G', 'list', 'text', 'last'],
		['ctrl+d', 'list', 'text', 'half-page-down'],
		['ctrl+u', 'list', 'text', 'half-page-up'],
		['ctrl+u', 'picker', 'text', 'erase-all'],
		['escape', 'detail', 'terms', 'back'],
		['a', 'detail', 'terms', 'lens'],
		['A', 'list', 'terms', 'clear-lens'],
		['t', 'list', 'issues', 'regroup'],
		['t', 'list', 'positions', 'regroup'],
		['t', 'grid', 'positions', 'regroup'],
		['right', 'grid', 'positions', 'next-columns'],
		['h', 'grid', 'positions', 'previous-columns'],
		['enter', 'grid', 'positions', 'open'],
		['s', 'list', 'deployment', 'sort'],
		['?', 'list', 'terms', 'help'],
		['?', 'help', 'terms', 'close'],
		['q', 'detail', 'terms', 'close'],
		['q', 'list', 'terms', 'quit'],
		['ctrl+z', 'picker', 'terms', 'suspend'],
		['b', 'list', 'programme', 'brief'],
		['x', 'brief', 'programme', 'raise'],
		['w', 'detail', 'issues', 'write'],
		['m', 'list', 'text', 'mark'],
		["'", 'list', 'text', 'marks'],
		['e', 'brief', 'text', 'export'],
		[':', 'brief', 'text', 'palette'],
		['ctrl+s', 'editor', 'issues', 'save'],
	] as const)('%s in the %s of the %s view: %s', (key, scope, view, id) => {
		expect(bindingFor(keymap, key, scope, view)?.id).toBe(id);
	});

	test.each([
		['t', 'list', 'terms'],
		['s', 'list', 'issues'],
		['q', 'picker', 'issues'],
		['j', 'picker', 'issues'],
		['x', 'list', 'issues'],
		['j', 'editor', 'issues'],
		['left', 'list', 'programme'],
	] as const)('%s does nothing in the %s of the %s view', (key, scope, view) => {
		expect(bindingFor(keymap, key, scope, view)).toBeUndefined();
	});
});

describe('the help', () => {
	test('names every binding, each once', () => {
		const lines = helpLines(keymap, '').filter((line) => line.kind === 'binding');
		expect(lines).toHaveLength(keymap.length);
		expect(lines.map(({keys, help}) => `${keys} ${help}`).toSorted()).toEqual(
			keymap.map((binding) => `${keySigns(binding)} ${binding.help}`).toSorted(),
		);
	});

	test.each([
		['lens', 'Clear the lens', 'by a word'],
		['CLEAR le', 'Clear the lens', 'by beginnings of words, in any case'],
		['Esc', 'Go back to where you came from', 'by the name of a key'],
		['?', 'Show this help, first what is done here', 'by a key that is a sign'],
		['deployment', 'Sort the list another way', 'by the view it is for'],
		['picker', 'Tick or untick it, to narrow to several', 'by the place it is for'],
	])('for "%s" has "%s": filtered %s', (query, help) => {
		const lines = helpLines(keymap, query);
		expect(lines.map((line) => (line.kind === 'binding' ? line.help : ''))).toContain(help);
		expect(lines.length).toBeLessThan(helpLines(keymap, '').length);
	});

	test('has no heading without a key below it', () => {
		const lines = helpLines(keymap, 'erase');
		expect(lines.map(({kind}) => kind)).toEqual(['heading', 'binding', 'binding']);
	});

	test('is empty for what no key is about', () => {
		expect(helpLines(keymap, 'zebra')).toEqual([]);
	});
});

test('keys are shown as the keyboard has them', () => {
	expect(['up', 'enter', 'escape', 'shift+tab', 'ctrl+u', 'pageup', 'g', '?'].map(keySign)).toEqual([
		'↑',
		'⏎',
		'Esc',
		'Shift+Tab',
		'Ctrl+U',
		'PgUp',
		'g',
		'?',
	]);
});
