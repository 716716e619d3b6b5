import {narrow} from '../../../printing/narrow.ts';
import {fewBlanks, Pen} from './pen.ts';
import {Styles} from './styles.ts';

const escapeCharacter = '\u001B';
const escapeUnit = 0x1b;
const bell = '\u0007';
/** Styles (SGR) and links (OSC 8), which take no room. */
export const styling = new RegExp(
	String.raw`${escapeCharacter}(?:\[[\d;]*m|\]8;[^${escapeCharacter}${bell}]*${bell})`,
	'g',
);

/**
 * What turns one frame on the screen into another: only the cells that differ. Takes the place of Ink's own, which sends a line from the
 * first difference on, though beside a list that stays it is mostly what stands at the right that changes. Terminals do not agree on
 * how wide some characters are, so a line with any but narrow ones is sent whole. The cursor begins and ends in the last row.
 * @param previous the lines that the screen shows, with their styles
 * @param next as many lines that it is to show
 * @param columns of the terminal; a line that is longer is sent whole
 */
export function frameUpdate(previous: readonly string[], next: readonly string[], columns = 0): string {
	const last = next.length - 1;
	const pen = new Pen(last, columns);
	for (const [row, line] of next.entries()) {
		const old = previous[row] ?? '';
		if (line !== old) {
			updateLine(pen, row, old, line, columns);
		}
	}

	pen.end();
	pen.moveTo(last);
	return pen.sent;
}

function updateLine(pen: Pen, row: number, previous: string, next: string, columns: number): void {
	const before = shownWidth(previous, columns);
	const after = shownWidth(next, columns);
	if (before === undefined || after === undefined) {
		pen.writeLine(row, next);
		return;
	}

	const left = before - after;
	changeCells(pen, row, previous, next, left > 0 && left <= fewBlanks ? before : after);
	if (left > fewBlanks) {
		pen.moveTo(row, after);
		pen.eraseEnd();
	}
}

function changeCells(pen: Pen, row: number, previous: string, next: string, width: number): void {
	const start = sameStart(previous, next);
	const end = sameEnd(previous, next, start.at);
	const before = new Cells(previous, start);
	const after = new Cells(next, start);
	/** Cells since the last one sent that stay as they are; `undefined` where they cannot be sent again as the pen is. */
	let between: string | undefined;
	for (let {column} = start; column < width; column++) {
		if (after.left <= end && after.left === before.left && after.styles === before.styles) {
			break;
		}

		before.step();
		after.step();
		const {character, styles} = after;
		if (character !== before.character || after.shown !== before.shown) {
			pen.moveTo(row, column, between);
			pen.write(character, styles);
			between = '';
		} else if (between !== undefined) {
			between = pen.suits(character, styles) ? between + character : undefined;
		}
	}
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
	let styles = Styles.none;
	const shown = start.replaceAll(styling, (code) => {
		styles = styles.after(code);
		return '';
	});
	// A code that only begins alike is no part of it.
	const column = shown.indexOf(escapeCharacter);
	return column === -1 ? {at, column: shown.length, styles} : {at: unfinished, column, styles};
}

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

	/** The styles that the character shows. */
	get shown(): Styles {
		return this.styles.shownBy(this.character);
	}

	step(): void {
		while (this.#line.charCodeAt(this.#at) === escapeUnit) {
			styling.lastIndex = this.#at;
			const [code = ''] = styling.exec(this.#line) ?? [];
			this.styles = this.styles.after(code);
			this.#at += code.length;
		}

		this.character = this.#line.charAt(this.#at) || ' ';
		this.#at++;
	}
}

// How many columns there are up to the last one that shows something; `undefined` where terminals do not agree on it, or have not so many.
function shownWidth(line: string, columns: number): number | undefined {
	const text = line.replaceAll(styling, '');
	if (text.length > columns || !narrow.test(text)) {
		return undefined;
	}

	if (!text.endsWith(' ')) {
		return text.length;
	}

	const cells = new Cells(line, {at: 0, column: 0, styles: Styles.none});
	let width = 0;
	for (let column = 0; column < text.length; column++) {
		cells.step();
		width = cells.character === ' ' && cells.shown === Styles.none ? width : column + 1;
	}

	return width;
}
