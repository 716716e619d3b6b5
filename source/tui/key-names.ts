import type {Key} from 'ink';

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
	['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[];

/**
 * The names of the keys in one piece of terminal input. Fast typing arrives in one piece, so `jj` is two keys.
 * Names are a character (`j`, `G`), a word (`enter`, `pageup`) or one of these with `ctrl+` or `shift+` before it.
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
		return [word];
	}

	if (key.ctrl) {
		return input === '' ? [] : [`ctrl+${input}`];
	}

	return key.meta ? [] : [...input].flatMap(nameOf);
}

// Among other characters, or twice in a row, the control characters reach us as they are.
function nameOf(character: string): string[] {
	switch (character) {
		case '\t':
			return ['tab'];
		case '\r':
		case '\n':
			return ['enter'];
		default:
	}

	const code = character.charCodeAt(0);
	if (code >= 0x20) {
		return [character];
	}

	return code >= 1 && code <= 26 ? [`ctrl+${String.fromCharCode(code + 0x60)}`] : [];
}
