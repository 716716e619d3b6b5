import {lastWhere} from './last-where.ts';

/**
 * Where and why a text is no JSON, for a reader with an editor: `line 3, column 5: unexpected "x"`.
 * @param text what `JSON.parse` refused
 * @param message what it said
 */
export function describeJsonError(text: string, message: string): string {
	const stated = /^(.*?)(?: in JSON)? at position (\d+)/.exec(message);
	const at = stated === null ? firstWrong(text) : Number(stated[2]);
	const before = text.slice(0, at);
	const line = before.split('\n').length;
	const column = at - (before.lastIndexOf('\n') + 1) + 1;
	return `line ${line}, column ${column}: ${reason(text, at, stated?.[1])}`;
}

function reason(text: string, at: number, stated: string | undefined): string {
	const found = text.codePointAt(at);
	if (found === undefined) {
		return 'the text ends too early';
	}

	return stated === undefined
		? `unexpected ${JSON.stringify(String.fromCodePoint(found))}`
		: `${stated.charAt(0).toLowerCase()}${stated.slice(1)}`;
}

// For an unexpected token the engine gives no offset. A text cut before the wrong character is merely unfinished and one
// cut after it is wrong, so halving finds it.
function firstWrong(text: string): number {
	return lastWhere(0, text.length + 1, (length) => isUnfinished(text.slice(0, length)));
}

function isUnfinished(start: string): boolean {
	try {
		JSON.parse(start);
		return true;
	} catch (error) {
		const {message} = error as Error;
		const position = /at position (\d+)/.exec(message)?.[1];
		return position === undefined
			? message.startsWith('Unexpected end')
			: Number(position) >= start.length || message.startsWith('Unterminated string');
	}
}
