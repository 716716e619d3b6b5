import {indexReport} from '../../../source/briefing/report-index.ts';
import {alsoSpoke} from '../../../source/briefing/subjects/also-spoke.ts';
import {standingTogether} from '../../briefing/subjects/standing-together.ts';
import {mali} from '../../data/mali.ts';
import {largeCount} from '../files.ts';
import {generateReport} from '../generated/generate-report.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';
import {percentile} from '../statistics.ts';

const looks = 1000;

/** Measures how well and how fast it is told who else spoke on what a statement is about. */
export function alsoSpokeRows(): Row[] {
	const {found, pairs, most, statements, withOne} = standingTogether(indexReport(mali));
	const large = indexReport(generateReport(largeCount));
	const times = large.report.statements.slice(0, looks).map((statement) => {
		const start = performance.now();
		alsoSpoke(large, statement);
		return performance.now() - start;
	});
	const [first = 0, ...others] = times;
	const slowest = percentile(others, 0.99);
	return [
		{
			what: `pairs on the questions of ${mali.symbol} of which one is among the first five for the other (at most ${most})`,
			figure: `${found} of ${pairs}`,
			reach: `${100 * reach.alsoSpokePairs} %`,
			met: found / pairs >= reach.alsoSpokePairs,
		},
		{what: 'statements on them with at least one such among the first five', figure: `${withOne} of ${statements}`},
		{what: 'who also spoke, in 100,000 statements: the index, once', figure: `${first.toFixed(0)} ms`},
		{
			what: `who also spoke, in 100,000 statements: 99 % of ${looks - 1} look-ups`,
			figure: `${slowest.toFixed(1)} ms`,
			reach: `< ${reach.alsoSpokeMs} ms`,
			met: slowest < reach.alsoSpokeMs,
		},
	];
}
