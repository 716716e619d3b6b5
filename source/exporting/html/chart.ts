import type {Element} from 'hast';
import {h, s} from 'hastscript';
import {type Chart, scaleOf} from '../../printing/chart.ts';

const width = 400;
const barHeight = 14;
const rowHeight = 22;

/** A chart as a picture of bars, with the words of each beside it, in which all of it stands. */
export function chartFigure(chart: Chart): Element {
	const {title, bars} = chart;
	const scale = scaleOf(chart);
	return h('figure.chart', [
		h('figcaption', title),
		h(
			'ul',
			bars.map(({label, value, whole, text}) =>
				h('li', [
					h('span.label', label),
					// The words beside it say the same: for who hears the page it is not there.
					s('svg', {viewBox: `0 0 ${width} ${rowHeight}`, ariaHidden: 'true', focusable: 'false'}, [
						s('rect.whole', {y: 4, height: barHeight, width: Math.round(width * scale(whole ?? 0))}),
						s('rect.value', {y: 4, height: barHeight, width: Math.round(width * scale(value))}),
					]),
					h('span.text', text),
				]),
			),
		),
	]);
}
