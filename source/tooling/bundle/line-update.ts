import {
	type AnsiCode,
	ansiCodesToString,
	diffAnsiCodes,
	reduceAnsiCodesIncremental,
	tokenize,
} from '@alcalzone/ansi-tokenize';
import {narrow} from '../../printing/narrow.ts';

const escapeCharacter = '\u001B';
const bell = '\u0007';
/** Styles (SGR) and links (OSC 8), which take no room. */
export const styling = new RegExp(
	String.raw`(${escapeCharacter}\[[\d;]*m|${escapeCharacter}\]8;[^${escapeCharacter}${bell}]*${bell})`,
	'g',
);

type Styles = AnsiCode[];

/** A line in which every character takes one column, and the styles of each. */
type Cells = {readonly text: string; readonly styles: readonly Styles[]};

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
	const before = cellsOf(previous);
	const after = cellsOf(next);
	const room = columns ?? 0;
	if (before === undefined || after === undefined || before.text.length > room || after.text.length > room) {
		return whole;
	}

	const changes = cellUpdates(before, after);
	return changes.length < whole.length ? changes : whole;
}

function cellUpdates(before: Cells, after: Cells): string {
	const end = after.text.length;
	let sent = '';
	let active = unstyled;
	let cursor: number | undefined;
	for (let column = 0; column < end; column++) {
		if (isSame(before, after, column)) {
			continue;
		}

		const isNear = cursor !== undefined && column - cursor <= fewCells;
		sent += isNear ? '' : cursorTo(column);
		for (let at = isNear ? (cursor ?? column) : column; at <= column; at++) {
			const styles = after.styles[at] ?? unstyled;
			sent += restyled(active, styles) + after.text.charAt(at);
			active = styles;
		}

		cursor = column + 1;
	}

	// What is erased takes on the style that is active.
	sent += restyled(active, unstyled);
	return before.text.length <= end ? sent : sent + (cursor === end ? '' : cursorTo(end)) + eraseEndLine;
}

// Behind its end a line is blank.
function isSame(before: Cells, after: Cells, column: number): boolean {
	const was = column < before.text.length ? before.text.charAt(column) : ' ';
	return (
		was === after.text.charAt(column) && areSame(before.styles[column] ?? unstyled, after.styles[column] ?? unstyled)
	);
}

function areSame(some: Styles, others: Styles): boolean {
	return some === others || (some.length === others.length && some.every(({code}, at) => code === others[at]?.code));
}

function restyled(from: Styles, to: Styles): string {
	return areSame(from, to) ? '' : ansiCodesToString(diffAnsiCodes(from, to));
}

function cellsOf(line: string): Cells | undefined {
	const text = line.replaceAll(styling, '');
	if (!narrow.test(text)) {
		return undefined;
	}

	const styles = new Array<Styles>(text.length);
	let active = unstyled;
	let column = 0;
	for (const [at, piece] of line.split(styling).entries()) {
		if (at % 2 === 1) {
			active = reduceAnsiCodesIncremental(active, codesIn(piece));
		} else {
			styles.fill(active, column, column + piece.length);
			column += piece.length;
		}
	}

	return {text, styles};
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
