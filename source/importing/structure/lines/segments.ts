import type {Document, Line} from '../../model/document.ts';
import type {Span} from '../../model/structure.ts';

/** What the steps pass on: the trimmed text of a line, or a piece of it, and what stood around it. */
export type Bit = Span & {
	readonly text: string;
	/** A blank line stands before it, or the format says that something new begins. */
	readonly gap: boolean;
	/** Page furniture stood before it. */
	readonly turned?: true;
	/** A rule stood before it, as above the footnotes of a page. */
	readonly ruled?: true;
	readonly page?: number;
	/** The depth of a heading, where the format knows it. */
	readonly heading?: number;
	/** The format says that it only leads about a site. */
	readonly navigation?: true;
	readonly cells?: readonly string[];
	/** Cells of rows above that reach down into this one, by column. */
	readonly above?: readonly string[];
};

/** The longest line that can be a heading, a day or furniture; only so much of a line is looked at for them. */
export const shortLine = 300;

/** The lines of a document that are not blank, as bits. */
export function documentBits(document: Document): readonly Bit[] {
	const bits: Bit[] = [];
	let gap = true;
	for (const line of document.lines) {
		const text = line.text.trim();
		if (text === '') {
			gap = true;
			continue;
		}

		const whole = line.form !== undefined;
		bits.push(bitOf(line, text, gap || whole));
		gap = whole;
	}

	return bits;
}

function bitOf(line: Line, text: string, gap: boolean): Bit {
	const from = line.text.length - line.text.trimStart().length;
	const {form} = line;
	return {
		line: line.number,
		from,
		to: from + text.length,
		text,
		gap,
		...(line.page === undefined ? {} : {page: line.page}),
		...(form?.kind === 'heading' ? {heading: form.depth} : {}),
		...(form?.kind === 'navigation' ? {navigation: true} : {}),
		...(form?.kind === 'row' ? {cells: form.cells} : {}),
		...(form?.kind === 'row' && form.above !== undefined ? {above: form.above} : {}),
	};
}

/** The characters of a bit from `from` up to `to`, trimmed, as a bit of its own; nothing where only space is left. */
export function slice(bit: Bit, from: number, to = bit.text.length, gap = bit.gap): Bit | undefined {
	const piece = bit.text.slice(from, to);
	const text = piece.trim();
	if (text === '') {
		return undefined;
	}

	const start = bit.from + from + (piece.length - piece.trimStart().length);
	const {cells: _cells, above: _above, turned, ruled, ...rest} = bit;
	const before = from === 0 ? {...(turned ? {turned} : {}), ...(ruled ? {ruled} : {})} : {};
	return {...rest, ...before, from: start, to: start + text.length, text, gap};
}

/** A bit cut in two at a place of its text; `gap` tells whether something new begins with the second. */
export function cut(bit: Bit, at: number, gap = false): readonly [Bit | undefined, Bit | undefined] {
	return [slice(bit, 0, at), slice(bit, at, bit.text.length, gap)];
}

const columnGap = /\t+| {2,}\t*/g;

/** The cells of a row: those the format knows, or what tabs or two spaces and more set apart. */
export function cellsOf(bit: Bit): readonly Bit[] {
	return knownCells(bit) ?? gapCells(bit);
}

function knownCells(bit: Bit): readonly Bit[] | undefined {
	if (bit.cells === undefined) {
		return undefined;
	}

	const found: Bit[] = [];
	let at = 0;
	for (const cell of bit.cells.map((text) => text.trim()).filter((text) => text !== '')) {
		const start = bit.text.indexOf(cell, at);
		if (start === -1 || bit.text.slice(at, start).trim() !== '') {
			return undefined;
		}

		at = start + cell.length;
		found.push(...present(slice(bit, start, at)));
	}

	return bit.text.slice(at).trim() === '' && found.length > 0 ? found : undefined;
}

function gapCells(bit: Bit): readonly Bit[] {
	const found: Bit[] = [];
	let at = 0;
	for (const gap of bit.text.matchAll(columnGap)) {
		found.push(...present(slice(bit, at, gap.index)));
		at = gap.index + gap[0].length;
	}

	return found.length === 0 ? [bit] : [...found, ...present(slice(bit, at))];
}

/** A list of the value, or of nothing. */
export function present<T>(value: T | undefined): readonly T[] {
	return value === undefined ? [] : [value];
}
