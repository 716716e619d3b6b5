import type {Target} from '../../briefing/entry/target.ts';
import type {Access} from '../store/access.ts';
import type {Queries} from '../store/queries.ts';
import {atTarget, columnsOf, keysOf, listingOf, type TargetColumns, withTarget} from './columns.ts';

/** A thing to raise, or one that they may raise, on a checklist of a report: that of a meeting, or of actors. */
export type CheckPlace = {
	readonly report: string;
	/** The text of `checklistOf`. */
	readonly checklist: string;
	readonly target: Target;
};

/** How far a thing to raise has come, with the instants at which it was raised and answered. */
export type Check = CheckPlace &
	(
		| {readonly state: 'open'}
		| {readonly state: 'raised'; readonly raised: string}
		| {readonly state: 'answered'; readonly raised: string; readonly answered: string}
	);

type CheckRow = TargetColumns & {
	readonly report: string;
	/** The checklist, in a column that is older than those of actors. */
	readonly meeting: string;
	readonly raised: string;
	readonly answered: string | null;
};

const atPlace = `WHERE ${atTarget} AND meeting = ?`;

/** The checklist of a library. */
export function checksIn(access: Access, now: () => string) {
	const {read, write} = access;
	return {
		/** How a thing stands. */
		get: (place: CheckPlace): Check => read((queries) => find(queries, place)),
		/** Puts a thing as it stood. */
		restore: (check: Check): void => write((queries) => put(queries, check)),
		/** Takes a thing on: open → raised → answered → open again, where it was a slip. Gives how it stands now. */
		advance: (place: CheckPlace): Check => {
			const at = now();
			return write((queries) => {
				const check = advanced(find(queries, place), at);
				put(queries, check);
				return check;
			});
		},
		/** What was raised in a report, by checklist and entry; what is not listed is open. */
		ofReport: listingOf(access, 'checks', 'meeting, kind, target', checkOf),
	};
}

function find({get}: Queries, place: CheckPlace): Check {
	const {report, checklist, target} = place;
	const row = get<CheckRow>(`SELECT * FROM checks ${atPlace}`, ...keysOf(report, target), checklist);
	return row === undefined ? {...place, state: 'open'} : checkOf(row);
}

function put({run, insert}: Queries, check: Check): void {
	const {report, checklist, target} = check;
	run(`DELETE FROM checks ${atPlace}`, ...keysOf(report, target), checklist);
	if (check.state !== 'open') {
		const answered = check.state === 'answered' ? check.answered : undefined;
		insert('checks', {report, meeting: checklist, ...columnsOf(target), raised: check.raised, answered});
	}
}

function advanced(check: Check, at: string): Check {
	const {report, checklist, target} = check;
	switch (check.state) {
		case 'open':
			return {report, checklist, target, state: 'raised', raised: at};
		case 'raised':
			return {...check, state: 'answered', answered: at};
		case 'answered':
			return {report, checklist, target, state: 'open'};
	}
}

function checkOf({meeting: checklist, answered, ...row}: CheckRow): Check {
	const check = {...withTarget(row), checklist};
	return answered === null ? {...check, state: 'raised'} : {...check, state: 'answered', answered};
}
