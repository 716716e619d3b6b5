import {BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx';
import type {Sheet} from '../paper/columns.ts';
import {cellLook, cellPadding, colours, sizeOf, textSize} from '../paper/design.ts';
import type {Cell} from '../paper/elements.ts';
import {runsOf} from './paragraphs.ts';
import {styleNames, twips} from './styles.ts';

/** What is between a table and what is below it, in points: without a paragraph there, Word joins two tables. */
const gap = 4;

const none = {style: BorderStyle.NONE, size: 0, color: 'auto'};
const rule = {style: BorderStyle.SINGLE, size: 4, color: colours.rule};
const noBorders = {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none};

/** A table whose head is repeated on each page, and what separates it from the next. */
export function tableOf({table: {columns, rows}, widths}: Sheet, size: number): (Table | Paragraph)[] {
	const cellSize = size === textSize ? undefined : sizeOf(cellLook, size);
	const rowOf = (isHead: boolean, cells: readonly Cell[]) => {
		const children = cells.map((cell, at) => {
			const paragraph = new Paragraph({
				style: isHead ? styleNames.cellTitle : styleNames.cell,
				...(isHead ? {keepNext: true} : {}),
				...(columns[at]?.isRight ? {alignment: 'right' as const} : {}),
				children: runsOf(cell, cellSize),
			});
			const width = {size: twips(widths[at] ?? 0), type: WidthType.DXA};
			return new TableCell({width, ...(isHead ? {shading: {fill: colours.head}} : {}), children: [paragraph]});
		});
		return new TableRow({cantSplit: true, ...(isHead ? {tableHeader: true} : {}), children});
	};
	const head = rowOf(
		true,
		columns.map(({title}) => title),
	);
	return [
		new Table({
			columnWidths: widths.map(twips),
			layout: TableLayoutType.FIXED,
			width: {size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA},
			borders: {...noBorders, bottom: rule, insideHorizontal: rule},
			margins: {
				top: twips(cellPadding.top),
				bottom: twips(cellPadding.bottom),
				left: twips(cellPadding.side),
				right: twips(cellPadding.side),
			},
			rows: [head, ...rows.map((row) => rowOf(false, row))],
		}),
		new Paragraph({spacing: {line: twips(gap), lineRule: 'exact'}}),
	];
}

/** Columns side by side, which are no table to who reads them. */
export function sideBySide(cells: readonly {readonly width: number; readonly children: readonly Paragraph[]}[]): Table {
	const row = cells.map(
		({width, children}) => new TableCell({width: {size: twips(width), type: WidthType.DXA}, children}),
	);
	return new Table({
		columnWidths: cells.map(({width}) => twips(width)),
		layout: TableLayoutType.FIXED,
		borders: noBorders,
		margins: {left: 0, right: 0},
		rows: [new TableRow({children: row})],
	});
}
