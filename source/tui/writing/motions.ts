import {stops} from '../../printing/text.ts';
import type {Written} from './lines.ts';

/** A part of a text, from one unit up to another. */
export type Stretch = {readonly from: number; readonly to: number};

const toWordEnd = /^[^\p{L}\p{N}\p{M}_'’]*[\p{L}\p{N}\p{M}_'’]*/u;
const inWord = /[\p{L}\p{N}\p{M}_'’]/u;
const betweenWords = /[^\p{L}\p{N}\p{M}_'’]/u;
const visible = /\S/;
const space = /\s/;
/** Two characters that a cursor can stand between whatever is around them: plain ones, and a break with any other. */
const apart = /^(?:[ -~]{2}|\n.|.\n)$/s;

/** Where the keys that move in a text lead. */
export const moves: ReadonlyMap<string, (written: Written) => number> = byKey([
	[before, 'left', 'ctrl+b'],
	[after, 'right', 'ctrl+f'],
	[lineStart, 'home', 'ctrl+a'],
	[lineEnd, 'end', 'ctrl+e'],
	[wordStart, 'ctrl+left', 'alt+left', 'alt+b'],
	[wordEnd, 'ctrl+right', 'alt+right', 'alt+f'],
]);

/** How many rows the keys that go up and down go. */
export const rowMoves: ReadonlyMap<string, 1 | -1> = byKey([
	[-1, 'up', 'ctrl+p'],
	[1, 'down', 'ctrl+n'],
]);

/** What the keys that erase a character take. */
export const erasures: ReadonlyMap<string, (written: Written) => Stretch> = byKey([
	[to(before), 'backspace'],
	[to(after), 'delete', 'ctrl+d'],
]);

/** What the keys take whose text can be put back elsewhere. */
export const kills: ReadonlyMap<string, (written: Written) => Stretch> = byKey([
	[to(lineEndOrBreak), 'ctrl+k'],
	[to(lineStart), 'ctrl+u'],
	[to((written) => backOver(written, space, visible)), 'ctrl+w'],
	[to(wordStart), 'alt+backspace'],
	[to(wordEnd), 'alt+d'],
]);

function byKey<Deed>(bound: readonly (readonly [deed: Deed, ...keys: readonly string[]])[]): ReadonlyMap<string, Deed> {
	return new Map(bound.flatMap(([deed, ...keys]) => keys.map((key) => [key, deed])));
}

/** The place at which a cursor can stand that is nearest to a unit: at it, or else after it or before it. */
export function stopNear(text: string, at: number, side: 'after' | 'before'): number {
	let start = at;
	while (!isSureStop(text, start)) {
		start -= 1;
	}

	let end = at;
	while (!isSureStop(text, end)) {
		end += 1;
	}

	const places = stops(text.slice(start, end)).map((stop) => start + stop);
	return (side === 'after' ? places.find((stop) => stop >= at) : places.findLast((stop) => stop <= at)) ?? at;
}

// What is written may be one line of a megabyte: only what is about a place is looked at.
function isSureStop(text: string, at: number): boolean {
	return at <= 0 || at >= text.length || apart.test(text.slice(at - 1, at + 1));
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
	return backOver(written, betweenWords, inWord);
}

function wordEnd({text, cursor}: Written): number {
	const over = toWordEnd.exec(text.slice(cursor))?.[0].length ?? 0;
	return stopNear(text, cursor + over, 'after');
}

// Character by character: an expression that ends at the cursor would be tried from every place before it.
function backOver({text, cursor}: Written, ...kinds: readonly RegExp[]): number {
	let at = cursor;
	for (const kind of kinds) {
		while (at > 0) {
			const from = at - ((text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1);
			if (!kind.test(text.slice(from, at))) {
				break;
			}

			at = from;
		}
	}

	return stopNear(text, at, 'before');
}
