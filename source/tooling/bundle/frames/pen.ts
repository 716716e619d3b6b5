import {Styles} from './styles.ts';

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
	#styles = Styles.none;
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
			this.#restyle(styles.shownBy(character));
		}

		this.sent += character;
		const column = (this.#column ?? 0) + 1;
		this.#column = column < this.#columns ? column : undefined;
	}

	/** Whether a character, written as the pen is, would look as it does in its styles. */
	suits(character: string, styles: Styles): boolean {
		return this.#styles.shownBy(character) === styles.shownBy(character);
	}

	/** Erases the line from the cursor on. */
	eraseEnd(): void {
		// What is erased would take on the style that is active.
		if (!this.suits(' ', Styles.none)) {
			this.#restyle(Styles.none);
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
		this.#restyle(Styles.none);
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
		this.sent += this.#styles.wayTo(styles);
		this.#styles = styles;
	}
}
