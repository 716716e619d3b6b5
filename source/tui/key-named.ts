import {keySign} from './binding.ts';

const words = [
	'up',
	'down',
	'left',
	'right',
	'pageup',
	'pagedown',
	'home',
	'end',
	'enter',
	'escape',
	'backspace',
	'delete',
	'tab',
];
// To a terminal Ctrl+H, Ctrl+I, Ctrl+J and Ctrl+M are Backspace, Tab and Enter.
const letters = [...'abcdefgklnopqrstuvwxyz'];
const arrows = ['up', 'down', 'left', 'right'];
const names = [
	...words,
	'shift+tab',
	...[...letters, ...arrows].map((name) => `ctrl+${name}`),
	...['backspace', ...'abcdefghijklmnopqrstuvwxyz', ...arrows].map((name) => `alt+${name}`),
];
const bySign = new Map(
	names.flatMap((name) => [name, keySign(name)].map((sign) => [sign.toLowerCase(), name] as const)),
);

/** The name that `keyNames` gives the key a reader names as it does or as the help shows it; `undefined` for no key. */
export function keyNamed(text: string): string | undefined {
	const known = bySign.get(text.length > 1 ? text.toLowerCase() : text);
	return known ?? (/^[^\p{C}\p{M}]$/u.test(text) ? text : undefined);
}
