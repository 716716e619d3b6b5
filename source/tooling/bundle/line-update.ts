import {
	type AnsiCode,
	ansiCodesToString,
	diffAnsiCodes,
	reduceAnsiCodesIncremental,
	tokenize,
} from '@alcalzone/ansi-tokenize';
import {narrow} from '../../printing/narrow.ts';

const escapeCharacter = '\u001B';
const escapeUnit = 0x1b;
const bell = '\u0007';
/** Styles (SGR) and links (OSC 8), which take no room. */
export const styling = new RegExp(
	String.raw`${escapeCharacter}(?:\[[\d;]*m|\]8;[^${escapeCharacter}${bell}]*${bell})`,
	'g',
);

type Styles = AnsiCode[];

const unstyled: Styles = [];
const known = new Map<string, AnsiCode[]>();
const eraseEndLine = '\u001B[K';
/** To send so many cells again costs no more than to move the cursor past them. */
const fewCells = 4;

/**
 * What turns one line on the screen into another: only the cells that differ. Takes the place of Ink's own, which sends all from the
 * first difference on, though beside a list that stays it is mostly what stands at the right that changes. Terminals do not agree on
 * how wide some characters are, so a line with any but narrow ones is sent whole.
 * @param previous the line that the screen shows, with its styles
 * @param next the line that it is to show
 * @param columns of the terminal; a line that is longer is sent whole
 */
export function lineUpdate(previous: string, next: string, columns: number | undefined): string {
	const whole = cursorTo(0) + eraseEndLine + next;
	const room = columns ?? 0;
	const before = narrowWidth(previous);
	const after = narrowWidth(next);
	if (before === undefined || after === undefined || before > room || after > room) {
		return whole;
	}

	const changes = changedCells(previous, next, after, before > after);
	return changes.length < whole.length ? changes : whole;
}

function changedCells(previous: string, next: string, width: number, isShorter: boolean): string {
	const start = sameStart(previous, next);
	const end = sameEnd(previous, next, start.at);
	const before = new Cells(previous, start);
	const after = new Cells(next, start);
	let sent = '';
	let active = unstyled;
	/** Cells since the last one sent that stay as they are; `undefined` where the cursor must move past them. */
	let between: string | undefined;
	for (let {column} = start; column < width; column++) {
		if (after.left <= end && after.left === before.left && areSame(after.styles, before.styles)) {
			break;
		}

		before.step();
		after.step();
		const {character, styles} = after;
		if (character === before.character && areSame(styles, before.styles)) {
			between =
				between !== undefined && between.length < fewCells && areSame(styles, active) ? between + character : undefined;
		} else {
			sent += (between ?? cursorTo(column)) + restyled(active, styles) + character;
			active = styles;
			between = '';
		}
	}

	// What is erased would take on the style that is active.
	sent += restyled(active, unstyled);
	return isShorter ? sent + (between === '' ? '' : cursorTo(width)) + eraseEndLine : sent;
}

/** A place in a line, in units and in columns, and the styles there. */
type Place = {readonly at: number; readonly column: number; readonly styles: Styles};

// As far as two lines begin alike, which is in most of them the list beside what changes.
function sameStart(previous: string, next: string): Place {
	let at = 0;
	while (at < next.length && previous.charCodeAt(at) === next.charCodeAt(at)) {
		at++;
	}

	const start = next.slice(0, at);
	const unfinished = start.lastIndexOf(escapeCharacter);
	let styles = unstyled;
	const shown = start.replaceAll(styling, (code) => {
		styles = reduceAnsiCodesIncremental(styles, codesIn(code));
		return '';
	});
	// A code that only begins alike is no part of it.
	const column = shown.indexOf(escapeCharacter);
	return column === -1 ? {at, column: shown.length, styles} : {at: unfinished, column, styles};
}

// How many units at their ends are the same.
function sameEnd(previous: string, next: string, from: number): number {
	const most = Math.min(previous.length, next.length) - from;
	let length = 0;
	while (
		length < most &&
		previous.charCodeAt(previous.length - 1 - length) === next.charCodeAt(next.length - 1 - length)
	) {
		length++;
	}

	return length;
}

/** Reads a line cell by cell; behind its end it is blank. Nothing is kept of it: a frame has thousands of cells. */
class Cells {
	character = ' ';
	styles: Styles;
	readonly #line: string;
	#at: number;

	constructor(line: string, {at, styles}: Place) {
		this.#line = line;
		this.#at = at;
		this.styles = styles;
	}

	/** How many units are left of the line; less than none behind its end. */
	get left(): number {
		return this.#line.length - this.#at;
	}

	step(): void {
		while (this.#line.charCodeAt(this.#at) === escapeUnit) {
			styling.lastIndex = this.#at;
			const [code = ''] = styling.exec(this.#line) ?? [];
			this.styles = reduceAnsiCodesIncremental(this.styles, codesIn(code));
			this.#at += code.length;
		}

		this.character = this.#line.charAt(this.#at) || ' ';
		this.#at++;
	}
}

function narrowWidth(line: string): number | undefined {
	const text = line.replaceAll(styling, '');
	return narrow.test(text) ? text.length : undefined;
}

function areSame(some: Styles, others: Styles): boolean {
	return some === others || (some.length === others.length && some.every(({code}, at) => code === others[at]?.code));
}

function restyled(from: Styles, to: Styles): string {
	return areSame(from, to) ? '' : ansiCodesToString(diffAnsiCodes(from, to));
}

// There are few: those of the theme, and a link for each symbol of a report.
function codesIn(piece: string): AnsiCode[] {
	const codes = known.get(piece) ?? tokenize(piece).filter((token) => token.type === 'ansi');
	known.set(piece, codes);
	return codes;
}

function cursorTo(column: number): string {
	return `\u001B[${column + 1}G`;
}
