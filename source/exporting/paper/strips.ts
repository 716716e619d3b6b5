import {type Chart, scaleOf} from '../../printing/chart.ts';
import {sheetsOf} from './columns.ts';
import {bulletOf, bulletWidth, colours, contentsLook, type Look, lookOf, page, sizeOf, textWidth} from './design.ts';
import {type PaperElement, type PaperParagraph, plainRuns, type Run, wordsOf} from './elements.ts';
import {type Line, lineHeight, linesOf} from './lines.ts';
import type {Pen, Strip, Tag} from './strip.ts';
import {tableStrips} from './table-strips.ts';

/** How elements are set: how large the text is, in points, and what they are part of. */
export type Typesetting = {
	readonly size: number;
	readonly within: Tag;
	/** How many levels headings stand below what contains the part. */
	readonly levelsBelow: number;
};

const tagTypes = {title: 'H1', source: 'P', paragraph: 'P', quotation: 'BlockQuote'} as const;

/** The elements of a part as strips, one below the other. */
export function stripsOf(elements: readonly PaperElement[], setting: Typesetting): Strip[] {
	const sheets = sheetsOf(elements, setting.size);
	const lists = newLists(setting.within);
	return elements.flatMap((element): Strip[] => {
		if (element.kind === 'point') {
			return pointStrips(element, lists.pointOf(element), setting);
		}

		lists.end();
		if (element.kind === 'table') {
			return (sheets.get(element) ?? []).flatMap((sheet) => tableStrips(sheet, setting));
		}

		if (element.kind === 'chart') {
			return chartStrips(element.chart, setting);
		}

		return element.kind === 'heading'
			? headingStrips(element, setting)
			: paragraphStrips(
					element.runs,
					lookOf(element),
					{type: tagTypes[element.kind], within: setting.within},
					setting.size,
				);
	});
}

/** A paragraph as strips, a line each; neither its first line nor its last stands alone. */
function paragraphStrips(runs: readonly Run[], look: Look, tag: Tag | undefined, textSize: number): Strip[] {
	const size = sizeOf(look, textSize);
	const {indent} = look;
	const set = look.isBold ? runs.map((run) => ({...run, face: 'bold' as const})) : runs;
	const lines = linesOf(set, textWidth - indent, size);
	return lines.map((line, at) => ({
		height: size * lineHeight + (at === lines.length - 1 ? textSize * look.below : 0),
		above: at === 0 ? textSize * look.above : 0,
		isKept: at < lines.length - 1 && (at === 0 || at === lines.length - 2),
		draw: (pen, top) => pen.text(line, tag, {x: page.side + indent, top, size, colour: look.colour}),
	}));
}

function headingStrips(heading: PaperParagraph & {readonly kind: 'heading'}, setting: Typesetting): Strip[] {
	const type = `H${Math.min(6, heading.level + setting.levelsBelow)}`;
	const strips = paragraphStrips(heading.runs, lookOf(heading), {type, within: setting.within}, setting.size);
	return strips.map((strip, at) => ({
		...strip,
		isKept: true,
		draw: (pen, top) => {
			if (at === 0) {
				pen.bookmark(heading.level, wordsOf(heading.runs), top);
			}

			strip.draw(pen, top);
		},
	}));
}

type PaperPoint = PaperParagraph & {readonly kind: 'point'};

/** A point of a list, for who does not see it. */
type ListPoint = {readonly list: Tag; readonly label: Tag; readonly body: Tag};

function pointStrips(point: PaperPoint, {label, body}: ListPoint, setting: Typesetting): Strip[] {
	const {runs, level, isFirst} = point;
	const look = lookOf(point);
	const strips = paragraphStrips(runs, isFirst ? look : {...look, above: 0}, body, setting.size);
	const [first, ...others] = strips;
	if (first === undefined || !isFirst) {
		return strips;
	}

	const size = sizeOf(look, setting.size);
	const bullet = {pieces: [{text: bulletOf(level), face: 'regular' as const, x: 0}], width: 0};
	const x = page.side + look.indent - bulletWidth * 0.9;
	const draw = (pen: Pen, top: number) => {
		pen.text(bullet, label, {x, top, size, colour: colours.faint});
		first.draw(pen, top);
	};
	return [{...first, draw}, ...others];
}

// A list within a point is part of what that says.
function newLists(within: Tag) {
	let open: readonly ListPoint[] = [];
	return {
		end: () => {
			open = [];
		},
		pointOf: ({level, isFirst}: PaperPoint): ListPoint => {
			const before = open[level];
			open = open.slice(0, level);
			const list = before?.list ?? {type: 'L', within: open.at(-1)?.body ?? within};
			const item: Tag = {type: 'LI', within: list};
			const point =
				isFirst || before === undefined
					? {list, label: {type: 'Lbl', within: item}, body: {type: 'LBody', within: item}}
					: before;
			open = [...open, point];
			return point;
		},
	};
}

const barShare = 0.4;
const gap = 8;
const barHeight = 0.75;
/** How high a bar is with what is free below it, in lines. */
const rowHeight = 1.35;

function chartStrips(chart: Chart, {size, within}: {readonly size: number; readonly within: Tag}): Strip[] {
	const set = (text: string, width: number) => linesOf(plainRuns(text), width, size);
	const scale = scaleOf(chart);
	const labels = chart.bars.map(({label}) => set(label, textWidth / 4));
	const labelWidth = Math.max(0, ...labels.flat().map(({width}) => width));
	const [bars, barWidth] = [page.side + labelWidth + gap, textWidth * barShare];
	const words = bars + barWidth + gap;
	const list: Tag = {type: 'L', within};
	return chart.bars.map(({value, whole, text}, at) => {
		const tag: Tag = {type: 'LBody', within: {type: 'LI', within: list}};
		const [label = [], said] = [labels[at], set(text, page.width - page.side - words)];
		const count = Math.max(label.length, said.length);
		return {
			height: size * lineHeight * (count - 1 + rowHeight),
			above: at === 0 ? size * 0.3 : 0,
			isKept: at < chart.bars.length - 1,
			draw: (pen, top) => {
				const lines = (all: readonly Line[], x: number) => {
					for (const [line, one] of all.entries()) {
						pen.text(one, tag, {x, top: top + line * size * lineHeight, size, colour: colours.text});
					}
				};
				const bar = {x: bars, top: top + size * lineHeight * ((1 - barHeight) / 2), height: size * barHeight};
				lines(label, page.side);
				pen.box({...bar, width: barWidth * scale(whole ?? 0), colour: colours.head});
				pen.box({...bar, width: barWidth * scale(value), colour: colours.bar});
				lines(said, words);
			},
		};
	});
}

/** What is free for the number of a page, in points. */
const numberWidth = 40;
/** How high an entry is, in lines. */
const entryHeight = 1.45;

/**
 * Contents: a line for each part, which leads to it.
 * @param pageOf the page on which the part of a number begins, asked when the line is drawn
 */
export function contentsStrips(
	titles: readonly string[],
	pageOf: (part: number) => number,
	setting: Typesetting,
): Strip[] {
	const {within, size} = setting;
	const contents: Tag = {type: 'TOC', within};
	const heading = paragraphStrips(plainRuns('Contents'), contentsLook, {type: 'H2', within}, size);
	return [
		...heading.map((strip) => ({...strip, isKept: true})),
		...titles.flatMap((title, part) => {
			const tag: Tag = {type: 'Link', within: {type: 'TOCI', within: contents}};
			const lines = linesOf(plainRuns(title), textWidth - numberWidth, size);
			return lines.map((line, at): Strip => {
				const height = size * lineHeight * (at === lines.length - 1 ? entryHeight : 1);
				return {
					height,
					above: 0,
					isKept: at < lines.length - 1,
					draw: (pen, top) => {
						const place = {top, size, colour: colours.text};
						pen.text(line, tag, {...place, x: page.side});
						pen.link(part, tag, {x: page.side, top, width: textWidth, height: size * lineHeight});
						if (at === lines.length - 1) {
							const number = linesOf(plainRuns(`${pageOf(part)}`), numberWidth, size)[0] ?? {pieces: [], width: 0};
							pen.text(number, tag, {...place, x: page.width - page.side - number.width});
							leader(line.width, number.width).forEach((box) => {
								pen.box({...box, top: top + size, colour: colours.rule});
							});
						}
					},
				};
			});
		}),
	];
}

// Dots from the title to the number, below each other from line to line.
function leader(before: number, behind: number) {
	const step = 4;
	const [from, to] = [Math.ceil((before + 6) / step), Math.floor((textWidth - behind - 6) / step)];
	return Array.from({length: Math.max(0, to - from)}, (_, at) => ({
		x: page.side + (from + at) * step,
		width: 0.8,
		height: 0.8,
	}));
}
