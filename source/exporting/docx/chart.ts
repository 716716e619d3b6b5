import {Paragraph} from 'docx';
import {ChartRun} from 'docx/charts';
import type {Chart} from '../../printing/chart.ts';
import {colours, textWidth} from '../paper/design.ts';
import {plainRuns} from '../paper/elements.ts';
import {paragraphOf} from './paragraphs.ts';
import {pixels} from './styles.ts';

/** How high a bar is with what is free around it, and what is below all of them, in points. */
const barHeight = 18;
const axisHeight = 30;

/** A chart that can be changed as one, and its words below it: for who does not see it, they are all of it. */
export function chartOf({bars}: Chart, size: number): Paragraph[] {
	const picture = new ChartRun({
		type: 'bar',
		categories: bars.map(({label}) => label),
		series: [
			{name: 'To be reached', values: bars.map(({whole}) => whole ?? null), color: colours.rule},
			{name: 'Reached', values: bars.map(({value}) => value), color: colours.bar},
		],
		overlap: 100,
		gapWidth: 40,
		legend: false,
		categoryAxis: {reverseOrder: true},
		valueAxis: {crossesAt: 'maximum', numberFormat: '#,##0', gridlines: false},
		chartArea: {fill: 'none', border: 'none'},
		transformation: {width: pixels(textWidth * 0.75), height: pixels(bars.length * barHeight + axisHeight)},
		decorative: true,
	});
	const words = bars.map(({label, text}) =>
		paragraphOf({kind: 'point', level: 0, isFirst: true, runs: plainRuns(`${label}: ${text}`)}, size, {
			isOnNewPage: false,
		}),
	);
	return [new Paragraph({style: 'BodyText', keepNext: true, children: [picture]}), ...words];
}
