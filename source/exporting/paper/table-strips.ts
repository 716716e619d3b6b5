import type {Sheet} from './columns.ts';
import {cellLook, cellPadding, colours, page, sizeOf, textWidth} from './design.ts';
import type {Cell} from './elements.ts';
import {type Line, lineHeight, linesOf} from './lines.ts';
import type {Pen, Strip, Tag} from './strip.ts';

/** A row that is higher than this, in points, may go on on the next page. */
const highestKept = 160;
const ruleHeight = 0.5;
/** What is left free above a table, in sizes of the text. */
const above = 0.2;

/** A table as strips, its head repeated on each page that it goes on on. */
export function tableStrips({table, widths}: Sheet, setting: {readonly size: number; readonly within: Tag}): Strip[] {
	const size = sizeOf(cellLook, setting.size);
	const tag: Tag = {type: 'Table', within: setting.within};
	const cellsOf = (type: 'TH' | 'TD', cells: readonly Cell[]) => {
		const row: Tag = {type: 'TR', within: tag};
		let left = page.side;
		return cells.map((cell, at) => {
			const width = widths[at] ?? 0;
			const set = type === 'TH' ? cell.map((run) => ({...run, face: 'bold' as const})) : cell;
			const placed: PlacedCell = {
				tag: {type, within: row, ...(type === 'TH' ? {scope: 'Column'} : {})},
				lines: linesOf(set, width - 2 * cellPadding.side, size),
				left: left + cellPadding.side,
				right: left + width - cellPadding.side,
				isRight: table.columns[at]?.isRight ?? false,
			};
			left += width;
			return placed;
		});
	};
	const titles = cellsOf(
		'TH',
		table.columns.map(({title}) => title),
	);
	const untagged = titles.map((cell) => ({...cell, tag: undefined}));
	const head = headStrip(untagged, size, setting.size);
	const rows = table.rows.flatMap((row) => rowStrips(cellsOf('TD', row), size));
	return [headStrip(titles, size, setting.size), ...rows.map((strip) => ({...strip, head}))];
}

type PlacedCell = {
	readonly tag: Tag | undefined;
	readonly lines: readonly Line[];
	readonly left: number;
	readonly right: number;
	readonly isRight: boolean;
};

function headStrip(cells: readonly PlacedCell[], size: number, textSize: number): Strip {
	const strips = rowStrips(cells, size);
	const height = strips.reduce((sum, strip) => sum + strip.height, 0);
	return {
		height,
		above: textSize * above,
		isKept: true,
		draw: (pen, top) => {
			pen.box({x: page.side, top, width: textWidth, height, colour: colours.head});
			let below = top;
			for (const strip of strips) {
				strip.draw(pen, below);
				below += strip.height;
			}
		},
	};
}

// A line of each of the cells is a strip.
function rowStrips(cells: readonly PlacedCell[], size: number): Strip[] {
	const count = Math.max(1, ...cells.map(({lines}) => lines.length));
	const {top: paddingTop, bottom: paddingBottom} = cellPadding;
	const isWhole = count * size * lineHeight <= highestKept;
	return Array.from({length: count}, (_, at) => {
		const before = at === 0 ? paddingTop : 0;
		const isLast = at === count - 1;
		const height = before + size * lineHeight + (isLast ? paddingBottom : 0);
		return {
			height,
			above: 0,
			isKept: !isLast && (isWhole || at === 0 || at === count - 2),
			draw: (pen: Pen, top: number) => {
				for (const cell of cells) {
					drawCell(pen, cell, at, {top: top + before, size});
				}

				if (isLast) {
					const place = {x: page.side, top: top + height - ruleHeight, width: textWidth, height: ruleHeight};
					pen.box({...place, colour: colours.rule});
				}
			},
		};
	});
}

// A cell without a word is a cell, too.
function drawCell(
	pen: Pen,
	{tag, lines, left, right, isRight}: PlacedCell,
	at: number,
	{top, size}: {readonly top: number; readonly size: number},
): void {
	if (tag !== undefined) {
		pen.mention(tag);
	}

	const line = lines[at];
	if (line !== undefined && line.pieces.length > 0) {
		pen.text(line, tag, {x: isRight ? right - line.width : left, top, size, colour: cellLook.colour});
	}
}
