import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyNames} from '../../source/tui/key-names.ts';

const noKey: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

test.each<[string, string, Partial<Key>, string[]]>([
	['a letter', 'j', {}, ['j']],
	['a capital', 'G', {shift: true}, ['G']],
	['fast typing in one piece', 'jjk', {}, ['j', 'j', 'k']],
	['a pasted line with its end', 'ab\r', {}, ['a', 'b', 'enter']],
	['a letter beyond the basic plane', '𝒜x', {}, ['𝒜', 'x']],
	['the arrow down', '', {downArrow: true}, ['down']],
	['the page key', '', {pageDown: true}, ['pagedown']],
	['Home and End', '', {home: true}, ['home']],
	['Enter', '\r', {return: true}, ['enter']],
	['Escape', '', {escape: true, meta: true}, ['escape']],
	['Tab', '', {tab: true}, ['tab']],
	['Tab backwards', '', {tab: true, shift: true}, ['shift+tab']],
	['Ctrl with a letter', 'u', {ctrl: true}, ['ctrl+u']],
	['Ctrl alone', '', {ctrl: true}, []],
	['Backspace', '', {backspace: true}, ['backspace']],
	['Delete, which is what many terminals send for Backspace', '', {delete: true}, ['backspace']],
	['Alt with a letter, which means nothing here', 'q', {meta: true}, []],
	['a key let go', 'q', {eventType: 'release'}, []],
])('%s: %j with %j is %j', (_, input, key, names) => {
	expect(keyNames(input, {...noKey, ...key})).toEqual(names);
});
