/** What a terminal sends for the keys that are not text. */
export const keys = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	backspace: '\u007F',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	'ctrl-c': '\u0003',
	'ctrl-d': '\u0004',
	'ctrl-o': '\u000F',
	'ctrl-s': '\u0013',
	'ctrl-u': '\u0015',
	'ctrl-z': '\u001A',
} as const;

/** The name of a key that is not text. */
export type KeyName = keyof typeof keys;
