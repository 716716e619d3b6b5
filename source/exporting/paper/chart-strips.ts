import {type Chart, scaleOf} from '../../printing/chart.ts';
import {colours, page, textWidth} from './design.ts';
import {plainRuns} from './elements.ts';
import {lineHeight} from './faces.ts';
import {type Line, linesOf} from './lines.ts';
import type {Strip, Tag} from './strip.ts';

/** How much of the width the bars have. */
const barShare = 0.4;
const gap = 8;
const barHeight = 0.75;
/** How high a bar is with what is free below it, in lines. */
const rowHeight = 1.35;

/** The bars of a chart as strips, each with its words beside it. */
export function chartStrips(chart: Chart, {size, within}: {readonly size: number; readonly within: Tag}): Strip[] {
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
