import type {Times} from '../../language/lexicon/times.ts';
import {runsOf, type Segment} from '../lines/segments.ts';

/** A day that a programme names, where it stands, and the place beside it. */
export type PrintedDay = {
	readonly line: number;
	readonly from: number;
	readonly date: string;
	readonly until: string | undefined;
	readonly place: string | undefined;
};

/** What is known of an entry when its day is looked for. */
type DayEntry = {
	readonly times?: Times;
	readonly date?: string;
	readonly time: readonly Segment[];
	readonly title: readonly Segment[];
};

/** In lines: a day over two of them may end so far below its last entry. */
const mostBelow = 2;

/**
 * The day of each entry of a programme whose days stand in the middle of their rows, in a column before the times: an entry is of the day
 * that is level with those among which the times go on. None where a day heads its entries.
 */
export function centredDays(entries: readonly DayEntry[], days: readonly PrintedDay[]): readonly PrintedDay[] {
	const start = ({times}: DayEntry) => times?.start ?? '';
	const groups = runsOf(entries, (previous, entry) => start(entry) !== '' && start(entry) < start(previous));
	const isLevel = ({line, from}: PrintedDay, group: readonly DayEntry[]) => {
		const lines = group.flatMap(({time, title}) => [...time, ...title]);
		return (
			group.every(({time}) => time[0] !== undefined && time[0].from > from) &&
			line >= (lines[0]?.line ?? line + 1) &&
			line <= (lines.at(-1)?.line ?? 0) + mostBelow
		);
	};
	const areCentred =
		entries[0]?.date === undefined &&
		groups.length === days.length &&
		days.every((day, at) => isLevel(day, groups[at] ?? []));
	return areCentred ? days.flatMap((day, at) => (groups[at] ?? []).map(() => day)) : [];
}
