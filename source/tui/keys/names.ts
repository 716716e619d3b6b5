import type {Key} from 'ink';
import {keySign} from './table/row.ts';

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

// To a terminal Ctrl+H, Ctrl+I, Ctrl+J and Ctrl+M are Backspace, Tab and Enter.
const letters = [...'abcdefgklnopqrstuvwxyz'];

const arrows = ['up', 'down', 'left', 'right'];

const controls: ReadonlyMap<string, string> = new Map([
	['\t', 'tab'],
	['\r', 'enter'],
	['\n', 'enter'],
	['\b', 'backspace'],
	['\u007F', 'backspace'],
	['\u001F', 'ctrl+_'],
]);

const names = [
	...named.map(([, name]) => name),
	' ',
	'tab',
	'shift+tab',
	...[...letters, ...arrows].map((name) => `ctrl+${name}`),
	...['backspace', ...'abcdefghijklmnopqrstuvwxyz', ...arrows].map((name) => `alt+${name}`),
];

const bySign = new Map(
	names.flatMap((name) => [name, keySign(name)].map((sign) => [sign.toLowerCase(), name] as const)),
);

/**
 * The names of the keys in one piece of terminal input. Fast typing arrives in one piece, so `jj` is two keys.
 * Names are a character (`j`, `G`), a word (`enter`, `pageup`) or one of these with `ctrl+`, `alt+` or `shift+` before it.
 */
export function keyNames(input: string, key: Key): string[] {
	if (key.eventType === 'release') {
		return [];
	}

	if (key.tab) {
		return [key.shift ? 'shift+tab' : 'tab'];
	}

	const word = named.find(([property]) => key[property])?.[1];
	if (word !== undefined) {
		// Escape is sent before a key for Alt: by itself it is no Alt.
		return [word === 'escape' ? word : held(key) + word];
	}

	if (key.ctrl || key.meta) {
		return input === '' ? [] : [held(key) + input];
	}

	return [...input].flatMap(nameOf);
}

function held({ctrl, meta}: Key): string {
	return `${ctrl ? 'ctrl+' : ''}${meta ? 'alt+' : ''}`;
}

// Among other characters, or twice in a row, the control characters reach us as they are.
function nameOf(character: string): string | string[] {
	const code = character.charCodeAt(0);
	const letter = code >= 1 && code <= 26 ? `ctrl+${String.fromCharCode(code + 0x60)}` : [];
	return controls.get(character) ?? (code >= 0x20 ? character : letter);
}

/** The name that `keyNames` gives the key a reader names as it does or as the help shows it; `undefined` for no key. */
export function keyNamed(text: string): string | undefined {
	const known = bySign.get(text.length > 1 ? text.toLowerCase() : text);
	return known ?? (/^[^\p{C}\p{M}]$/u.test(text) ? text : undefined);
}
