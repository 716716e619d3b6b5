import type {Node} from 'mdast';
import {type Block, list, paragraph, point} from './markdown-blocks.ts';

/** A value beside what it is to reach, as a bar. */
type Bar = {
	/** When it holds: `3 Feb 2014`. */
	readonly label: string;
	readonly value: number;
	/** What it is to reach; `undefined` where that is not known. */
	readonly whole: number | undefined;
	/** All of it in words: `5,910 of 11,200 troops · 52.8 %`. */
	readonly text: string;
};

/** Bars to one scale, which each format draws as it can; the words beside them say all of it. */
export type Chart = Node & {readonly type: 'chart'; readonly title: string; readonly bars: readonly Bar[]};

declare module 'mdast' {
	interface RootContentMap {
		chart: Chart;
	}
}

/** A chart of bars. */
export function chart(title: string, bars: readonly Bar[]): Chart {
	return {type: 'chart', title, bars};
}

/** How much of the width of a chart stands for a value: of its largest value or whole. */
export function scaleOf({bars}: Chart): (value: number) => number {
	const most = Math.max(0, ...bars.flatMap(({value, whole = 0}) => [value, whole]));
	return (value) => (most === 0 ? 0 : value / most);
}

/** A chart in words alone. */
export function chartWords({title, bars}: Chart): Block[] {
	return [paragraph(title), list(bars.map(({label, text}) => point(paragraph(`${label}: ${text}`))))];
}
