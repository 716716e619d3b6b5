import {type AnsiCode, ansiCodesToString, diffAnsiCodes} from '@alcalzone/ansi-tokenize';

/** Styles (SGR) and links (OSC 8) that hold together. */
export type Styles = AnsiCode[];

/** The styles of letters that a blank does not show, by their numbers: weight, slant and colour. */
const onlyOfLetters = /^(?:[1-3]|3[0-7]|9[0-7]|38;[\d;]+)$/;
const inverse = '7';
const eraseEndLine = '\u001B[K';

/** To send so many blanks costs no more than to erase what stands at the end of a line. */
export const fewBlanks = eraseEndLine.length;

/** Writes on a screen, and knows where it stands and in which styles: what already is so is not sent again. */
export class Pen {
	/** All that was sent. */
	sent = '';
	#row: number;
	/** Not known where terminals do not agree on how far the cursor has come, and behind the last column. */
	#column: number | undefined;
	#styles: Styles = [];
	readonly #columns: number;

	/**
	 * @param row where the cursor is, in a column that is not known and without styles
	 * @param columns of the terminal
	 */
	constructor(row: number, columns: number) {
		this.#row = row;
		this.#columns = columns;
	}

	/**
	 * Moves the cursor to a row, and to a column where one is given.
	 * @param between what stands there from the cursor on, which is sent instead where that is shorter
	 */
	moveTo(row: number, column?: number, between?: string): void {
		if (row !== this.#row) {
			this.#changeRow(row);
		}

		if (column !== undefined && column !== this.#column) {
			const move = this.#along(column);
			this.sent += between !== undefined && Buffer.byteLength(between) <= move.length ? between : move;
			this.#column = column;
		}
	}

	/** Writes a character of one column. */
	write(character: string, styles: Styles): void {
		if (!this.suits(character, styles)) {
			this.#restyle(shownStyles(character, styles));
		}

		this.sent += character;
		const column = (this.#column ?? 0) + 1;
		this.#column = column < this.#columns ? column : undefined;
	}

	/** Whether a character, written as the pen is, would look as it does in its styles. */
	suits(character: string, styles: Styles): boolean {
		return areSame(shownStyles(character, this.#styles), shownStyles(character, styles));
	}

	/** Erases the line from the cursor on. */
	eraseEnd(): void {
		// What is erased would take on the style that is active.
		if (!this.suits(' ', [])) {
			this.#restyle([]);
		}

		this.sent += eraseEndLine;
	}

	/** Writes a whole line with its styles, of whatever width, over what stands in a row. */
	writeLine(row: number, line: string): void {
		this.moveTo(row, 0);
		this.end();
		this.sent += eraseEndLine + line;
		this.#column = undefined;
	}

	/** Leaves no style behind. */
	end(): void {
		this.#restyle([]);
	}

	// Downwards to the beginning of a line, as most terminals know nothing else that is as short.
	#changeRow(row: number): void {
		const down = row - this.#row;
		if (down < 0) {
			this.sent += `\u001B[${-down}A`;
		} else {
			this.sent += down === 1 ? '\n' : `\u001B[${down}E`;
			this.#column = 0;
		}

		this.#row = row;
	}

	#along(column: number): string {
		const forth = this.#column === undefined ? 0 : column - this.#column;
		const there = column === 0 ? '\r' : `\u001B[${column + 1}G`;
		const further = forth === 1 ? '\u001B[C' : `\u001B[${forth}C`;
		return forth > 0 && further.length <= there.length ? further : there;
	}

	#restyle(styles: Styles): void {
		if (!areSame(this.#styles, styles)) {
			this.sent += restyling(this.#styles, styles);
			this.#styles = styles;
		}
	}
}

/** Whether styles are the same, in the same order. */
export function areSame(some: Styles, others: Styles): boolean {
	return some === others || (some.length === others.length && some.every(({code}, at) => code === others[at]?.code));
}

/** Those styles of a character that it shows: nobody sees in which colour a blank is written. */
export function shownStyles(character: string, styles: Styles): Styles {
	return character !== ' ' || styles.length === 0 || styles.some((style) => numbers(style) === inverse)
		? styles
		: styles.filter((style) => !onlyOfLetters.test(numbers(style)));
}

/** The shortest way from some styles to others: what differs, or all anew. */
function restyling(from: Styles, to: Styles): string {
	const changes = diffAnsiCodes(from, to);
	const links = ansiCodesToString(changes.filter((code) => !isLook(code)));
	const changed = changes.filter(isLook).map(numbers);
	if (changed.length === 0) {
		return links;
	}

	const looks = to.filter(isLook).map(numbers);
	const step = changed.join(';');
	const anew = looks.length === 0 ? '' : ['0', ...looks].join(';');
	return `${links}\u001B[${anew.length < step.length ? anew : step}m`;
}

function isLook({code}: AnsiCode): boolean {
	return code.startsWith('\u001B[');
}

// Of `ESC [ … m`, what stands between; of a link, nothing that is a number.
function numbers({code}: AnsiCode): string {
	return code.slice('\u001B['.length, -'m'.length);
}
