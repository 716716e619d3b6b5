import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {type Binding, keymap} from '../../../source/tui/keys/keymap.ts';
import {keyNamed, keyNames} from '../../../source/tui/keys/names.ts';
import {remap} from '../../../source/tui/keys/own-keys.ts';
import {anywhere, applies, keySign, type Scope} from '../../../source/tui/keys/table/row.ts';

const scopes: readonly Scope[] = anywhere;

/** The actions of a key in a place. */
function does(
	table: readonly Binding[],
	key: string,
	scope: Scope,
	view: (typeof viewNames)[number] = 'issues',
): string[] {
	return table.filter((binding) => applies(binding, scope, view) && binding.keys.includes(key)).map(({id}) => id);
}

function remapped(keys: unknown): readonly Binding[] {
	const {keymap: table, errors} = remap(keymap, keys);
	expect(errors).toEqual([]);
	return table;
}

describe('own keys', () => {
	test.each([[undefined], [{}]])('that are %j change nothing', (keys) => {
		expect(remapped(keys)).toEqual(keymap);
	});

	test('take the place of those of the table', () => {
		const table = remapped({
			sort: 'Z',
			first: ['H', 'Home'],
			'next-view': '→',
			open: ['enter', 'l'],
			'next-columns': '>',
		});
		expect(does(table, 'Z', 'list', 'delegation')).toEqual(['sort']);
		expect(does(table, 's', 'list', 'delegation')).toEqual([]);
		expect(does(table, 'H', 'detail')).toEqual(['first']);
		expect(does(table, 'home', 'detail')).toEqual(['first']);
		expect(does(table, 'right', 'list')).toEqual(['next-view']);
	});

	test('can swap two actions', () => {
		const table = remapped({'page-down': 'ctrl+d', 'half-page-down': 'pagedown'});
		expect(does(table, 'ctrl+d', 'list')).toEqual(['page-down']);
		expect(does(table, 'pagedown', 'list')).toEqual(['half-page-down']);
		expect(does(table, 'ctrl+d', 'help')).toEqual(['page-down']);
	});

	test('are no keys where one types: there a character is written', () => {
		const table = remapped({down: 'z', 'page-down': ['f', 'ctrl+f'], 'page-up': 'i', close: 'Z'});
		expect(does(table, 'z', 'list')).toEqual(['down']);
		expect(does(table, 'down', 'list')).toEqual([]);
		expect(does(table, 'z', 'picker')).toEqual([]);
		expect(does(table, 'down', 'picker')).toEqual(['down']);
		expect(does(table, 'f', 'detail')).toEqual(['page-down']);
		expect(does(table, 'f', 'picker')).toEqual([]);
		expect(does(table, 'ctrl+f', 'picker')).toEqual(['page-down']);
		expect(does(table, 'i', 'list')).toEqual(['page-up']);
		expect(does(table, 'pageup', 'filter')).toEqual(['page-up']);
		expect(does(table, 'i', 'help')).toEqual(['page-up']);
		expect(does(table, 'Z', 'detail')).toEqual(['close']);
		expect(does(table, 'Z', 'shown')).toEqual(['close']);
		for (const scope of ['filter', 'find', 'palette', 'editor', 'form'] as const) {
			expect(does(table, 'Z', scope)).toEqual([]);
			expect(does(table, 'escape', scope)).toEqual(['close']);
		}

		expect(does(table, 'Z', 'help')).toEqual(['close']);
	});

	test('leave Ctrl+C as it is', () => {
		const table = remapped({quit: 'Q'});
		expect(does(table, 'Q', 'list')).toEqual(['quit']);
		expect(does(table, 'q', 'list')).toEqual([]);
		for (const scope of scopes) {
			expect(does(table, 'ctrl+c', scope)).toEqual(['quit']);
		}
	});

	test('are in the footer: a pair of keys for as long as these are the keys', () => {
		const shown = (keys: unknown) =>
			remapped(keys)
				.filter(({id, scopes: where}) => id === 'down' && where.includes('list'))
				.map((binding) => binding.shown ?? keySign(binding.keys[0] ?? ''));
		expect(shown({})).toEqual(['↑↓']);
		expect(shown({down: ['down', 'z']})).toEqual(['↑↓']);
		expect(shown({down: 'z'})).toEqual(['z']);
		expect(shown({up: 'p'})).toEqual(['↓']);
	});

	test('never make a key mean two things', () => {
		const table = remapped({
			down: ['z', 'down'],
			'page-down': ['f', 'ctrl+f'],
			quit: 'Q',
			lens: 'ctrl+l',
			back: 'escape',
		});
		for (const scope of scopes) {
			for (const view of viewNames) {
				const keys = table.filter((binding) => applies(binding, scope, view)).flatMap((binding) => binding.keys);
				expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
			}
		}
	});
});

describe('a key that cannot be had is named and left out', () => {
	const down = '"down" keeps its usual keys';
	test.each<[unknown, string[]]>([
		[{dwon: 'n'}, ['keys: there is no action "dwon"; the nearest is "down"']],
		[{down: 'ctl+n'}, [`keys: "down" has "ctl+n", a key that is not supported; ${down}`]],
		[{down: ['F1', 4]}, ['"F1"', '4'].map((key) => `keys: "down" has ${key}, a key that is not supported; ${down}`)],
		[{down: null}, [`keys: "down" has null, a key that is not supported; ${down}`]],
		[{down: []}, [`keys: "down" has no key; ${down}`]],
		[{down: 'n'}, [`keys: "n" is both "down" and "next-hit" in the list; ${down}`]],
		[
			{sort: 'a'},
			['keys: "a" is both "sort" and "lens" in the list of the delegation view; "sort" keeps its usual keys'],
		],
		[
			{lens: 's'},
			['keys: "s" is both "sort" and "lens" in the list of the delegation view; "lens" keeps its usual keys'],
		],
		[{lens: 'ctrl+c'}, ['keys: "ctrl+c" is both "lens" and "quit" in the list; "lens" keeps its usual keys']],
		[{mark: 'x'}, ['keys: "x" is both "raise" and "mark" in the brief; "mark" keeps its usual keys']],
		[{close: 'j'}, ['keys: "j" is both "down" and "close" in the opened entry; "close" keeps its usual keys']],
		[{'page-up': 'q'}, ['keys: "q" is both "page-up" and "close" in the help; "page-up" keeps its usual keys']],
		[{tick: 'x'}, ['keys: "x" cannot be "tick": where that applies, it is typed; "tick" keeps its usual keys']],
		[{save: 'S'}, ['keys: "S" cannot be "save": where that applies, it is typed; "save" keeps its usual keys']],
		['down', ['keys: must name actions and their keys, as in {"keys": {"down": "n"}}']],
		[['down'], ['keys: must name actions and their keys, as in {"keys": {"down": "n"}}']],
		[null, ['keys: must name actions and their keys, as in {"keys": {"down": "n"}}']],
	])('%j: %j, and all keys are the usual ones', (wanted, errors) => {
		expect(remap(keymap, wanted)).toEqual({keymap, errors});
	});

	test('without another of the same action', () => {
		const {keymap: table, errors} = remap(keymap, {help: ['?', 'F1', 'i', 'a']});
		expect(errors).toEqual([
			'keys: "help" has "F1", a key that is not supported; it is left out',
			'keys: "a" is both "lens" and "help" in the list; it is left out',
		]);
		expect([...'?ia'].map((key) => does(table, key, 'list'))).toEqual([['help'], ['help'], ['lens']]);
	});

	test('without those of other actions', () => {
		const {keymap: table, errors} = remap(keymap, {dwon: 'n', sort: 'a', up: '', down: 'z', brief: 'B'});
		expect(errors).toHaveLength(3);
		expect(does(table, 'z', 'list')).toEqual(['down']);
		expect(does(table, 'B', 'list')).toEqual(['brief']);
		expect(does(table, 's', 'list', 'delegation')).toEqual(['sort']);
		expect(does(table, 'up', 'list')).toEqual(['up']);
	});

	test('of two actions that are given one: the later goes without it', () => {
		const {keymap: table, errors} = remap(keymap, {first: 'z', last: 'z'});
		expect(errors).toEqual(['keys: "z" is both "first" and "last" in the list; "last" keeps its usual keys']);
		expect(does(table, 'z', 'list')).toEqual(['first']);
		expect(does(table, 'G', 'list')).toEqual(['last']);
	});

	test('and what counted on it falls back, too: half a swap would make a key mean two things', () => {
		const {keymap: table, errors} = remap(keymap, {'page-down': 'ctrl+d', 'half-page-down': 'F2'});
		expect(errors).toEqual([
			'keys: "half-page-down" has "F2", a key that is not supported; "half-page-down" keeps its usual keys',
			'keys: "ctrl+d" is both "page-down" and "half-page-down" in the list; "page-down" keeps its usual keys',
		]);
		expect(table).toEqual(keymap);
	});
});

describe('a key is named', () => {
	test.each([
		['j', 'j'],
		['G', 'G'],
		['é', 'é'],
		['?', '?'],
		[' ', ' '],
		['Esc', 'escape'],
		['PgUp', 'pageup'],
		['Ctrl+U', 'ctrl+u'],
		['shift+TAB', 'shift+tab'],
		['↑', 'up'],
		['⏎', 'enter'],
		['Delete', 'delete'],
		['Alt+B', 'alt+b'],
		['Alt+Backspace', 'alt+backspace'],
		['Ctrl+←', 'ctrl+left'],
		['ctrl+left', 'ctrl+left'],
		['', undefined],
		['jj', undefined],
		['ctrl+', undefined],
		['ctrl+m', undefined],
		['\t', undefined],
		['\u0301', undefined],
		['toString', undefined],
	])('%j: %j', (text, name) => {
		expect(keyNamed(text)).toBe(name);
	});

	test('as the table names it and as the help shows it', () => {
		for (const key of keymap.flatMap(({keys}) => keys)) {
			expect([keyNamed(key), keyNamed(keySign(key))]).toEqual([key, key]);
		}
	});

	test('only where the terminal can send it', () => {
		const pressed = (input: string, ...properties: readonly string[]) =>
			keyNames(input, Object.fromEntries(properties.map((property) => [property, true])) as unknown as Key);
		const arrows = ['upArrow', 'downArrow', 'leftArrow', 'rightArrow'];
		const words = ['pageUp', 'pageDown', 'home', 'end', 'return', 'escape', 'backspace', 'delete', 'tab'];
		const sent = new Set([
			...[...arrows, ...words].flatMap((property) => pressed('', property)),
			...arrows.flatMap((arrow) => [...pressed('', arrow, 'ctrl'), ...pressed('', arrow, 'meta')]),
			...pressed('', 'tab', 'shift'),
			...pressed('', 'backspace', 'meta'),
			...[...'abcdefgklnopqrstuvwxyz'].flatMap((letter) => pressed(letter, 'ctrl')),
			...[...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => pressed(letter, 'meta')),
		]);
		for (const name of sent) {
			expect(keyNamed(name)).toBe(name);
		}

		const named = ['Insert', 'F1', 'Ctrl+I', 'Alt+Tab', 'Ctrl+Home', 'Alt+é', ...[...sent].map(keySign)].map(keyNamed);
		expect(named).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, ...sent]);
	});
});
