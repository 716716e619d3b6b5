import {stops} from '../../printing/text.ts';
import type {Written} from './lines.ts';

/** A part of a text, from one unit up to another. */
export type Stretch = {readonly from: number; readonly to: number};

const wordCharacters = String.raw`[\p{L}\p{N}\p{M}_'’]*`;
const otherCharacters = String.raw`[^\p{L}\p{N}\p{M}_'’]*`;
const toWordEnd = new RegExp(`^${otherCharacters}${wordCharacters}`, 'u');
const toWordStart = new RegExp(`${wordCharacters}${otherCharacters}$`, 'u');
const toSpace = /\S*\s*$/;

/** Where the keys that move in a text lead. */
export const moves: ReadonlyMap<string, (written: Written) => number> = new Map([
	['left', before],
	['ctrl+b', before],
	['right', after],
	['ctrl+f', after],
	['home', lineStart],
	['ctrl+a', lineStart],
	['end', lineEnd],
	['ctrl+e', lineEnd],
	['ctrl+left', wordStart],
	['alt+left', wordStart],
	['alt+b', wordStart],
	['ctrl+right', wordEnd],
	['alt+right', wordEnd],
	['alt+f', wordEnd],
]);

/** How many rows the keys that go up and down go. */
export const rowMoves: ReadonlyMap<string, 1 | -1> = new Map([
	['up', -1],
	['ctrl+p', -1],
	['down', 1],
	['ctrl+n', 1],
]);

/** What the keys that erase a character take. */
export const erasures: ReadonlyMap<string, (written: Written) => Stretch> = new Map([
	['backspace', to(before)],
	['delete', to(after)],
	['ctrl+d', to(after)],
]);

/** What the keys take whose text can be put back elsewhere. */
export const kills: ReadonlyMap<string, (written: Written) => Stretch> = new Map([
	['ctrl+k', to(lineEndOrBreak)],
	['ctrl+u', to(lineStart)],
	['ctrl+w', to((written) => backOver(toSpace, written))],
	['alt+backspace', to(wordStart)],
	['alt+d', to(wordEnd)],
]);

/** The place at which a cursor can stand that is nearest to a unit: at it, or else after it or before it. */
export function stopNear(text: string, at: number, side: 'after' | 'before'): number {
	const start = lineStart({text, cursor: at});
	const places = stops(text.slice(start, lineEnd({text, cursor: at}))).map((stop) => start + stop);
	return (side === 'after' ? places.find((stop) => stop >= at) : places.findLast((stop) => stop <= at)) ?? at;
}

function to(move: (written: Written) => number): (written: Written) => Stretch {
	return (written) => {
		const cursor = move(written);
		return {from: Math.min(cursor, written.cursor), to: Math.max(cursor, written.cursor)};
	};
}

function before({text, cursor}: Written): number {
	return cursor === 0 ? 0 : stopNear(text, cursor - 1, 'before');
}

function after({text, cursor}: Written): number {
	return cursor === text.length ? cursor : stopNear(text, cursor + 1, 'after');
}

function lineStart({text, cursor}: Written): number {
	return text.slice(0, cursor).lastIndexOf('\n') + 1;
}

function lineEnd({text, cursor}: Written): number {
	const end = text.indexOf('\n', cursor);
	return end === -1 ? text.length : end;
}

// At the end of a line it is the break, so that the next line comes up.
function lineEndOrBreak(written: Written): number {
	return written.text[written.cursor] === '\n' ? written.cursor + 1 : lineEnd(written);
}

function wordStart(written: Written): number {
	return backOver(toWordStart, written);
}

function wordEnd({text, cursor}: Written): number {
	const over = toWordEnd.exec(text.slice(cursor))?.[0].length ?? 0;
	return stopNear(text, cursor + over, 'after');
}

function backOver(what: RegExp, {text, cursor}: Written): number {
	const over = what.exec(text.slice(0, cursor))?.[0].length ?? 0;
	return stopNear(text, cursor - over, 'before');
}
