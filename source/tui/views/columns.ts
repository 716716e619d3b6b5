import {pad} from '../../exporting/text.ts';
import {type Line, line, type Span, span, type Tone} from '../line.ts';

/** A column of a list: the width it wants, the least it can do with, and how it is set. */
export type Column = {
	readonly title: string;
	readonly wants: number;
	readonly least: number;
	readonly tone?: Tone;
	readonly align?: 'left' | 'right';
};

const gap = 2;

/** The widths of columns in a room: as wanted, or narrowed together down to their least, then left out from the last on (0). */
export function columnWidths(columns: readonly Column[], room: number): number[] {
	const shown = [...columns];
	const total = (of: 'wants' | 'least') => shown.reduce((sum, column) => sum + column[of] + gap, -gap);
	while (shown.length > 1 && total('least') > room) {
		shown.pop();
	}

	const spare = Math.max(0, room - total('least'));
	const wanted = Math.max(1, total('wants') - total('least'));
	const stretch = Math.min(1, spare / wanted);
	return columns.map((column, at) =>
		at < shown.length ? column.least + Math.floor((column.wants - column.least) * stretch) : 0,
	);
}

/** One row of cells in their columns. */
export function row(columns: readonly Column[], widths: readonly number[], cells: readonly string[]): Line {
	const shown: Span[] = [];
	const last = widths.findLastIndex((width) => width > 0);
	for (const [at, column] of columns.entries()) {
		const width = widths[at] ?? 0;
		if (width > 0) {
			const cell = pad(cells[at] ?? '', width, column.align);
			shown.push(span((at === 0 ? '' : ' '.repeat(gap)) + (at === last ? cell.trimEnd() : cell), column.tone));
		}
	}

	return line(shown);
}
