import {expect, test} from 'vitest';
import {timeline} from '../../../source/briefing/figures/timeline.ts';
import {figure} from '../builders.ts';

const dated = (...dates: readonly string[]) => dates.map((asOf, at) => figure(`f-${at}`, {value: at, asOf}));
const middleOf = (from: string, to: string) => (Date.parse(`${from}Z`) + Date.parse(`${to}Z`)) / 2;

test('a series is timed from the earliest to the latest, each in the middle of the time it is of', () => {
	const series = dated('2014-05', '2013', '2014-02-03');
	expect(timeline(series)?.map(({figure: {id}, time}) => [id, time])).toEqual([
		['f-1', middleOf('2013-01-01T00:00', '2014-01-01T00:00')],
		['f-2', middleOf('2014-02-03T00:00', '2014-02-04T00:00')],
		['f-0', middleOf('2014-05-01T00:00', '2014-06-01T00:00')],
	]);
});

test.each([
	['fewer than three values', dated('2013', '2014')],
	['values of one day alone', dated('2014-02-03', '2014-02-03', '2014-02-03')],
	['a year and a day in it, of which nobody knows which comes first', dated('2013', '2014', '2014-02-03')],
	['ranges', dated('2012', '2013', '2014').map((one) => ({...one, value: {min: 1, max: 2}}))],
	['values without a date', [...dated('2012', '2013'), figure('undated', {value: 3})]],
])('%s are not drawn over time', (_, series) => {
	expect(timeline(series)).toBeUndefined();
});

test('two values of one day among others are', () => {
	expect(timeline(dated('2014-02-03', '2014-02-03', '2014-03-01'))).toHaveLength(3);
});
