import {textWidth} from '../../printing/text.ts';
import {brailleOf, type Canvas, canvasOf, type Dot, dotsAcross, dotsDown, straight} from './braille.ts';
import type {Room} from './layout.ts';
import {type Line, line, type Span, span} from './line.ts';

/** A value at a time. */
export type ChartPoint = {
	/** In whatever unit all points have. */
	readonly time: number;
	/** Not below nothing. */
	readonly value: number;
	/** What the value is to reach; `undefined` where that is not known. */
	readonly whole: number | undefined;
	/** What stands below it, a line each. */
	readonly label: readonly string[];
};

/** Points in order of time, at two times at least. */
type TimeChart = {
	readonly points: readonly ChartPoint[];
	/** What the whole is called. */
	readonly wholeName: string;
	readonly format: (value: number) => string;
};

/** More than these would push the labels out of sight. */
const mostLabelRows = 2;

/**
 * Values over time, drawn to scale: the height from nothing to the most there is, the width from the first time to the last. What
 * is to be reached is a broken line; below the axis stand the labels, as many as have room, those of the ends first.
 */
export function timeChartLines(chart: TimeChart, {height, width}: Room): Line[] {
	const {points, format} = chart;
	const top = Math.max(...points.flatMap(({value, whole = 0}) => [value, whole]));
	const last = points.findLast(({whole}) => whole !== undefined)?.whole;
	const marks = [...new Set([top, last ?? top])];
	const margin = Math.max(...marks.map((mark) => textWidth(format(mark))), 1) + 2;
	const columns = Math.max(1, width - margin);
	const down = scaleOf({from: top, to: 0, places: height * dotsDown});
	const across = scaleOf({from: points[0]?.time ?? 0, to: points.at(-1)?.time ?? 1, places: columns * dotsAcross});
	const dots = points.map(({time, value}): Dot => ({x: across(time), y: down(value)}));
	const joined = dots.flatMap((dot, at) => straight(dots[at - 1] ?? dot, dot));
	const curve = canvasOf(height, columns, joined);
	const whole = canvasOf(height, columns, brokenLine(points, across, down, columns * dotsAcross));
	const rowOf = (value: number) => Math.floor(down(value) / dotsDown);
	const stops = dots.map(({x, y}) => ({column: Math.floor(x / dotsAcross), row: Math.floor(y / dotsDown)}));
	const named = last === undefined ? undefined : {row: rowOf(last), text: ` ${chart.wholeName} `};
	const rows = Array.from({length: height}, (_, row) => {
		const mark = marks.find((one) => rowOf(one) === row);
		const cells = cellsOf(curve, whole, row, new Set(stops.flatMap((stop) => (stop.row === row ? stop.column : []))));
		const drawn = named?.row === row ? withText(cells, named.text) : cells;
		return line([
			span(mark === undefined ? `${' '.repeat(margin - 1)}│` : axisMark(format(mark), margin, '┤'), 'dim'),
			...toned(drawn),
		]);
	});
	const ticks = new Set(stops.map(({column}) => column));
	const axis = Array.from({length: columns}, (_, at) => (ticks.has(at) ? '┴' : '─')).join('');
	const below = stops.map(({column}) => column + margin);
	const labels = labelLines(points, below, width);
	return [...rows, line([span(axisMark('0', margin, '└') + axis, 'dim')]), ...labels];
}

/** Where a value stands between two others, on so many places: 0 the place of the first, the last that of the second. */
function scaleOf({from, to, places}: {from: number; to: number; places: number}): (value: number) => number {
	return (value) =>
		from === to ? places - 1 : Math.round((Math.abs(value - from) / Math.abs(to - from)) * (places - 1));
}

function axisMark(text: string, margin: number, sign: string): string {
	return `${text.padStart(margin - 2)} ${sign}`;
}

// What is to be reached holds from the time it is stated for until another is.
function brokenLine(
	points: readonly ChartPoint[],
	across: (time: number) => number,
	down: (value: number) => number,
	width: number,
): Dot[] {
	const known = points.filter(({whole}) => whole !== undefined);
	return known.flatMap(({time, whole = 0}, at) => {
		const from = at === 0 ? 0 : across(time);
		const next = known[at + 1];
		const length = (next === undefined ? width : across(next.time)) - from;
		return Array.from({length}, (_, step) => ({x: from + step, y: down(whole)})).filter(({x}) => x % 4 < 2);
	});
}

// A stretch for each column.
function cellsOf(curve: Canvas, whole: Canvas, row: number, stops: ReadonlySet<number>): Span[] {
	return (curve[row] ?? []).map((cell, column) =>
		stops.has(column)
			? span('●', 'accent')
			: span(brailleOf(cell | (whole[row]?.[column] ?? 0)), cell === 0 ? 'dim' : 'accent'),
	);
}

// The name stands in the broken line itself, where the curve leaves it room.
function withText(cells: readonly Span[], text: string): readonly Span[] {
	const width = textWidth(text);
	const isBroken = (stretch: readonly Span[]) =>
		stretch.every(({tone}) => tone === 'dim') && stretch.filter((cell) => cell.text !== ' ').length >= (width - 1) / 2;
	const at = cells.findIndex(
		(_, start) => start > 0 && start + width < cells.length && isBroken(cells.slice(start, start + width)),
	);
	return at === -1 ? cells : [...cells.slice(0, at), span(text, 'dim'), ...cells.slice(at + width)];
}

function toned(cells: readonly Span[]): Span[] {
	const spans: Span[] = [];
	for (const {text, tone} of cells) {
		const last = spans.at(-1);
		if (last?.tone === tone) {
			spans.splice(-1, 1, span(last.text + text, tone));
		} else {
			spans.push(span(text, tone));
		}
	}

	return spans;
}

type Placed = {readonly from: number; readonly to: number; readonly row: number; readonly label: readonly string[]};

// Each label stands below its point: in the middle of it or, where another is in the way, aside or in a lower row.
function labelLines(points: readonly ChartPoint[], columns: readonly number[], width: number): Line[] {
	const placed: Placed[] = [];
	for (const at of new Set([0, points.length - 1, ...points.keys()])) {
		const label = points[at]?.label ?? [];
		const wide = Math.max(...label.map(textWidth), 0);
		const middle = (columns[at] ?? 0) - Math.floor(wide / 2);
		const places = Array.from({length: mostLabelRows}, (_, row) =>
			asides(wide)
				.map((aside) => Math.max(0, Math.min(middle + aside, width - wide)))
				.map((from) => ({from, to: from + wide, row, label})),
		);
		const isFree = ({from, to, row}: Placed) =>
			placed.every((one) => one.row !== row || to < one.from || from > one.to);
		placed.push(...places.flat().filter(isFree).slice(0, 1));
	}

	const sorted = placed.toSorted((one, other) => one.from - other.from);
	return Array.from({length: mostLabelRows}, (_, row) => sorted.filter((one) => one.row === row)).flatMap((inRow) =>
		Array.from({length: Math.max(...inRow.map(({label}) => label.length), 0)}, (_, at) =>
			line([
				span(
					inRow.reduce((text, {from, label}) => text.padEnd(from) + (label[at] ?? ''), ''),
					at === 0 ? 'dim' : 'plain',
				),
			]),
		),
	);
}

// As far as a text of a width still touches what it was in the middle of, the nearest first.
function asides(width: number): number[] {
	const half = Math.floor(width / 2);
	return Array.from({length: half}, (_, step) => [step, -step]).flat();
}
