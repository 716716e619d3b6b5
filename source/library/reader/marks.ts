import type {Target} from '../../briefing/entry/target.ts';
import type {Access} from '../store/access.ts';
import {columnsOf, listingOf, type TargetColumns, targetIn} from './columns.ts';

/** An entry of a report that the reader marked at an instant. */
export type Mark = {readonly report: string; readonly target: Target; readonly created: string};

type MarkRow = TargetColumns & {readonly report: string; readonly created: string};

/** The marks of a library. */
export function marksIn(access: Access, now: () => string) {
	return {
		/** Marks an entry, or takes its mark away; whether it is marked now. */
		toggle: (report: string, entry: Target): boolean => {
			const {kind, target} = columnsOf(entry);
			const at = now();
			return access.write((queries) => {
				const removed = queries.get(
					'DELETE FROM marks WHERE report = ? AND kind = ? AND target = ? RETURNING 1',
					report,
					kind,
					target,
				);
				if (removed === undefined) {
					queries.insert('marks', {report, kind, target, created: at});
				}

				return removed === undefined;
			});
		},
		/** The marks of a report in the order in which they were made. */
		ofReport: listingOf(access, 'marks', 'rowid', ({kind, target, ...row}: MarkRow): Mark => {
			return {...row, target: targetIn({kind, target})};
		}),
	};
}
