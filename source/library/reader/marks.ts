import type {Target} from '../../briefing/entry/target.ts';
import type {Access} from '../store/access.ts';
import {atTarget, columnsOf, keysOf, listingOf, type TargetColumns, withTarget} from './columns.ts';

/** An entry of a report that the reader marked at an instant. */
export type Mark = {readonly report: string; readonly target: Target; readonly created: string};

/** The marks of a library. */
export function marksIn(access: Access, now: () => string) {
	return {
		/** Marks an entry, or takes its mark away; whether it is marked now. */
		toggle: (report: string, target: Target): boolean => {
			const created = now();
			return access.write(({get, insert}) => {
				const removed = get(`DELETE FROM marks WHERE ${atTarget} RETURNING 1`, ...keysOf(report, target));
				if (removed === undefined) {
					insert('marks', {report, ...columnsOf(target), created});
				}

				return removed === undefined;
			});
		},
		/** The marks of a report in the order in which they were made. */
		ofReport: listingOf(access, 'marks', 'rowid', withTarget<TargetColumns & Omit<Mark, 'target'>>),
	};
}
