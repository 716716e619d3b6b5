import type {Figure} from '../../report/model.ts';

/** A figure at its place in time: milliseconds since 1970 (UTC), the middle of the day, month or year that it is of. */
export type TimedFigure = {readonly figure: Figure; readonly value: number; readonly time: number};

/** Fewer are no course that a drawing would tell more of than a list. */
const fewest = 3;

/**
 * The figures of a series that can be drawn over time, the earliest first; `undefined` where they are fewer than three, all of one
 * time, or of times of which it is not known which comes first: a year, and a day in it.
 */
export function timeline(series: readonly Figure[]): readonly TimedFigure[] | undefined {
	const timed = series
		.flatMap((figure) => {
			const {value, asOf} = figure;
			return typeof value !== 'number' || value < 0 || asOf === undefined ? [] : {figure, value, ...periodOf(asOf)};
		})
		.toSorted((one, other) => one.from - other.from);
	const isOrdered = timed.every(({from, to}, at) => {
		const before = timed[at - 1];
		return before === undefined || before.to <= from || (before.from === from && before.to === to);
	});
	const isCourse = timed.length >= fewest && timed[0]?.from !== timed.at(-1)?.from;
	return isOrdered && isCourse
		? timed.map(({figure, value, from, to}) => ({figure, value, time: (from + to) / 2}))
		: undefined;
}

function periodOf(date: string): {readonly from: number; readonly to: number} {
	const parts = date.split('-').map(Number);
	const startOf = ([year = 0, month = 1, day = 1]: readonly number[]) => Date.UTC(year, month - 1, day);
	return {from: startOf(parts), to: startOf(parts.with(-1, (parts.at(-1) ?? 0) + 1))};
}
