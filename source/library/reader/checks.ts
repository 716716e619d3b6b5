import type {Access} from '../store/access.ts';
import type {Queries} from '../store/queries.ts';

/** A thing to raise: a term of reference, by its number, in a meeting (or with an actor) of a report. */
export type CheckPlace = {readonly report: string; readonly meeting: string; readonly term: number};

/** How far a thing to raise has come, with the instants at which it was raised and answered. */
export type Check = CheckPlace &
	(
		| {readonly state: 'open'}
		| {readonly state: 'raised'; readonly raised: string}
		| {readonly state: 'answered'; readonly raised: string; readonly answered: string}
	);

/** The reader's checklist. */
export type Checks = {
	/** Takes a thing on: open → raised → answered → open again, where it was a slip. Gives how it stands now. */
	readonly advance: (place: CheckPlace) => Check;
	/** How a thing stands. */
	readonly get: (place: CheckPlace) => Check;
	/** Puts a thing as it stood. */
	readonly restore: (check: Check) => void;
	/** What was raised in a report, by meeting and term; what is not listed is open. */
	readonly ofReport: (report: string) => readonly Check[];
};

type CheckRow = CheckPlace & {readonly raised: string; readonly answered: string | null};

const atPlace = 'WHERE report = ? AND meeting = ? AND term = ?';

/** The checklist of a library. */
export function checksIn({read, write}: Access, now: () => string): Checks {
	const find = (queries: Queries, {report, meeting, term}: CheckPlace) =>
		queries.get<CheckRow>(`SELECT * FROM checks ${atPlace}`, report, meeting, term);
	return {
		get: (place) => {
			const row = read((queries) => find(queries, place));
			return row === undefined ? {...place, state: 'open'} : checkOf(row);
		},
		restore: (check) => {
			const {report, meeting, term} = check;
			write((queries) => {
				queries.run(`DELETE FROM checks ${atPlace}`, report, meeting, term);
				if (check.state !== 'open') {
					const answered = check.state === 'answered' ? check.answered : undefined;
					queries.insert('checks', {report, meeting, term, raised: check.raised, answered});
				}
			});
		},
		advance: (place) => {
			const {report, meeting, term} = place;
			const at = now();
			return write((queries) => {
				const existing = find(queries, place);
				if (existing === undefined) {
					queries.insert('checks', {report, meeting, term, raised: at});
					return {report, meeting, term, state: 'raised', raised: at};
				}

				if (existing.answered === null) {
					queries.run(`UPDATE checks SET answered = ? ${atPlace}`, at, report, meeting, term);
					return {report, meeting, term, state: 'answered', raised: existing.raised, answered: at};
				}

				queries.run(`DELETE FROM checks ${atPlace}`, report, meeting, term);
				return {report, meeting, term, state: 'open'};
			});
		},
		ofReport: (report) =>
			read((queries) =>
				queries.all<CheckRow>('SELECT * FROM checks WHERE report = ? ORDER BY meeting, term', report).map(checkOf),
			),
	};
}

function checkOf({answered, ...row}: CheckRow): Check {
	return answered === null ? {...row, state: 'raised'} : {...row, state: 'answered', answered};
}
