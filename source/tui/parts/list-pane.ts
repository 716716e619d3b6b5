import {gutter} from '../layout.ts';
import {fitLine, type Line, line, type Span, span} from '../line.ts';
import type {Row} from '../outline.ts';

const indentWidth = 2;
const foldSigns = {open: '▾ ', closed: '▸ '} as const;

/** The window of a list, one line a row, with the cursor mark in the gutter and folds before the names. */
export function listLines(
	rows: readonly Row[],
	{top, height, width, cursor, focused}: {top: number; height: number; width: number; cursor: number; focused: boolean},
): Span[][] {
	return rows.slice(top, top + height).map((row, at) => {
		const selected = top + at === cursor;
		const spans = fitLine(indented(row, width), width);
		return [gutterMark(selected, focused), ...(selected ? spans.map(stand) : spans)];
	});
}

/** The mark of the cursor: `>` where the keys go, `·` where it waits. */
export function gutterMark(selected: boolean, focused: boolean): Span {
	const mark = selected ? (focused ? '>' : '·') : ' ';
	return span(` ${mark}`.padEnd(gutter), selected ? 'accent' : 'plain');
}

/** A selected stretch stands out. */
export function stand({text, tone}: Span): Span {
	return {text, tone: tone === 'plain' ? 'strong' : tone};
}

function indented({entry, depth, fold}: Row, width: number): Line {
	const sign = fold === undefined ? '' : foldSigns[fold];
	const before = ' '.repeat(indentWidth * depth) + sign;
	const {left, right} = entry.draw(width - before.length);
	return line(before === '' ? left : [span(before), ...left], right);
}
