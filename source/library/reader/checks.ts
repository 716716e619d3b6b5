import type {Target} from '../../briefing/entry/target.ts';
import type {Access} from '../store/access.ts';
import type {Queries} from '../store/queries.ts';
import {columnsOf, listingOf, type TargetColumns, targetIn} from './columns.ts';

/** A thing to raise, or one that they may raise, on a checklist of a report: that of a meeting, or of actors. */
export type CheckPlace = {readonly report: string; readonly meeting: string; readonly target: Target};

/** How far a thing to raise has come, with the instants at which it was raised and answered. */
export type Check = CheckPlace &
	(
		| {readonly state: 'open'}
		| {readonly state: 'raised'; readonly raised: string}
		| {readonly state: 'answered'; readonly raised: string; readonly answered: string}
	);

type CheckRow = TargetColumns &
	Omit<CheckPlace, 'target'> & {readonly raised: string; readonly answered: string | null};

const atPlace = 'WHERE report = ? AND meeting = ? AND kind = ? AND target = ?';

/** The checklist of a library. */
export function checksIn(access: Access, now: () => string) {
	const {read, write} = access;
	const find = (queries: Queries, place: CheckPlace) =>
		queries.get<CheckRow>(`SELECT * FROM checks ${atPlace}`, ...keysOf(place));
	return {
		/** How a thing stands. */
		get: (place: CheckPlace): Check => {
			const row = read((queries) => find(queries, place));
			return row === undefined ? {...place, state: 'open'} : checkOf(row);
		},
		/** Puts a thing as it stood. */
		restore: (check: Check): void =>
			write((queries) => {
				queries.run(`DELETE FROM checks ${atPlace}`, ...keysOf(check));
				if (check.state !== 'open') {
					insert(queries, check, check.raised, check.state === 'answered' ? check.answered : undefined);
				}
			}),
		/** Takes a thing on: open → raised → answered → open again, where it was a slip. Gives how it stands now. */
		advance: (place: CheckPlace): Check => {
			const {report, meeting, target} = place;
			const at = now();
			return write((queries) => {
				const existing = find(queries, place);
				if (existing === undefined) {
					insert(queries, place, at);
					return {report, meeting, target, state: 'raised', raised: at};
				}

				if (existing.answered === null) {
					queries.run(`UPDATE checks SET answered = ? ${atPlace}`, at, ...keysOf(place));
					return {report, meeting, target, state: 'answered', raised: existing.raised, answered: at};
				}

				queries.run(`DELETE FROM checks ${atPlace}`, ...keysOf(place));
				return {report, meeting, target, state: 'open'};
			});
		},
		/** What was raised in a report, by meeting and entry; what is not listed is open. */
		ofReport: listingOf(access, 'checks', 'meeting, kind, target', checkOf),
	};
}

function keysOf({report, meeting, target: entry}: CheckPlace): string[] {
	const {kind, target} = columnsOf(entry);
	return [report, meeting, kind, target];
}

function insert(queries: Queries, {report, meeting, target}: CheckPlace, raised: string, answered?: string): void {
	queries.insert('checks', {report, meeting, ...columnsOf(target), raised, answered});
}

function checkOf({kind, target, answered, ...row}: CheckRow): Check {
	const check = {...row, target: targetIn({kind, target})};
	return answered === null ? {...check, state: 'raised'} : {...check, state: 'answered', answered};
}
