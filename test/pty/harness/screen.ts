import xterm from '@xterm/headless';

/** One cell as it is drawn. A colour is a palette number or `#rrggbb`; without one it is the terminal's own. */
export type Cell = Readonly<{
	text: string;
	foreground?: number | string;
	background?: number | string;
	bold: boolean;
	dim: boolean;
	inverse: boolean;
	underline: boolean;
}>;

const privateMode = {prefix: '?'};
const cursorMode = 25;

/** What a terminal shows after the bytes it was sent. */
export class Screen {
	readonly #terminal: InstanceType<typeof xterm.Terminal>;
	#cursorHidden = false;

	/**
	 * @param columns width in cells
	 * @param rows height in cells
	 * @param reply receives what the terminal answers to queries
	 */
	constructor(columns: number, rows: number, reply: (text: string) => void = () => {}) {
		this.#terminal = new xterm.Terminal({cols: columns, rows, scrollback: 1000, allowProposedApi: true});
		this.#terminal.onData(reply);
		this.#watchCursor('h', false);
		this.#watchCursor('l', true);
	}

	/** Draws the bytes; resolves when they can be seen. */
	write(bytes: Uint8Array): Promise<void> {
		return new Promise((resolve) => {
			this.#terminal.write(bytes, resolve);
		});
	}

	/** The visible rows, without the blanks at their ends. */
	lines(): string[] {
		const {active} = this.#terminal.buffer;
		return Array.from(
			{length: this.#terminal.rows},
			(_, row) =>
				active
					.getLine(active.viewportY + row)
					?.translateToString(true)
					.trimEnd() ?? '',
		);
	}

	/** The cell at a row and column counted from 0. */
	cellAt(row: number, column: number): Cell {
		const {active} = this.#terminal.buffer;
		const cell = active.getLine(active.viewportY + row)?.getCell(column);
		if (cell === undefined || row >= this.#terminal.rows) {
			throw new RangeError(`there is no cell at row ${row}, column ${column}`);
		}

		return {
			text: cell.getChars(),
			...(cell.isFgDefault() ? {} : {foreground: colour(cell.getFgColor(), cell.isFgRGB())}),
			...(cell.isBgDefault() ? {} : {background: colour(cell.getBgColor(), cell.isBgRGB())}),
			bold: cell.isBold() !== 0,
			dim: cell.isDim() !== 0,
			inverse: cell.isInverse() !== 0,
			underline: cell.isUnderline() !== 0,
		};
	}

	/** Whether the alternate screen is shown, as full-screen programs do. */
	isAlternate(): boolean {
		return this.#terminal.buffer.active.type === 'alternate';
	}

	/** Whether the program has hidden the cursor. */
	cursorHidden(): boolean {
		return this.#cursorHidden;
	}

	/** Whether the program has asked for pasted text to be marked as such. */
	pastesMarked(): boolean {
		return this.#terminal.modes.bracketedPasteMode;
	}

	/** Whether a line that is too long for the screen goes on in the next row. */
	wraps(): boolean {
		return this.#terminal.modes.wraparoundMode;
	}

	/** The rows that are only the rest of a line too wide for the screen. */
	wrappedRows(): number[] {
		const {active} = this.#terminal.buffer;
		const rows = Array.from({length: this.#terminal.rows}, (_, row) => row);
		return rows.filter((row) => active.getLine(active.viewportY + row)?.isWrapped);
	}

	/** Whether the program has announced a frame that is not complete yet. */
	isUpdating(): boolean {
		return this.#terminal.modes.synchronizedOutputMode;
	}

	/** Changes the size. */
	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
	}

	/** Frees what the terminal holds. */
	dispose(): void {
		this.#terminal.dispose();
	}

	#watchCursor(final: string, hidden: boolean): void {
		this.#terminal.parser.registerCsiHandler({...privateMode, final}, (parameters) => {
			if (parameters.includes(cursorMode)) {
				this.#cursorHidden = hidden;
			}

			return false;
		});
	}
}

function colour(value: number, isRgb: boolean): number | string {
	return isRgb ? `#${value.toString(16).padStart(6, '0')}` : value;
}
