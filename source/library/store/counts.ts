import {counted, joined} from '../../briefing/wording.ts';
import type {Queries} from './queries.ts';
import type {KeptTable} from './schema/steps.ts';

const things = [
	{of: 'reports', table: 'reports', one: 'report'},
	{of: 'notes', table: 'notes', one: 'note'},
	{of: 'drafts', table: 'drafts', one: 'draft'},
	{of: 'marks', table: 'marks', one: 'mark'},
	{of: 'ticks', table: 'checks', one: 'tick'},
	{of: 'meetings', table: 'own_meetings', one: 'meeting'},
	{of: 'questions', table: 'own_questions', one: 'question'},
	{of: 'lenses', table: 'saved_lenses', one: 'lens'},
	{of: 'corrections', table: 'corrections', one: 'correction'},
] as const satisfies readonly {readonly of: string; readonly table: KeptTable; readonly one: string}[];

/** What of a library is counted. */
export const countedThings = things.map(({of}) => of);

/** How much a library has of each thing that it keeps. */
type Counts = Readonly<Record<(typeof things)[number]['of'], number>>;

/** How much there is in a library of this version. */
export function countsIn({get}: Pick<Queries, 'get'>): Counts {
	const count = (table: string) => get<{readonly count: number}>(`SELECT count(*) AS count FROM ${table}`)?.count ?? 0;
	return Object.fromEntries(things.map(({of, table}) => [of, count(table)])) as Counts;
}

/** How much there is in words, “2 reports, 12 notes, 1 mark”; empty where there is nothing. */
export function countsText(counts: Counts): string {
	return things
		.filter(({of}) => counts[of] > 0)
		.map(({of, one}) => counted(counts[of], one, of))
		.join(', ');
}

/**
 * What of a library could not be read, in words, “its marks could not be read; not all of its notes could be read”; empty where all could.
 * @param unread the tables that were not read whole
 * @param counts what was read of them
 */
export function unreadText(unread: readonly KeptTable[], counts: Counts): string {
	const lost = things.filter(
		({of, table}) => unread.includes(table) || (of === 'reports' && unread.includes('report_bodies')),
	);
	const [none, some] = [true, false].map((isNone) =>
		lost
			.filter(({of}) => (counts[of] === 0) === isNone)
			.map(({of}) => of)
			.join(', '),
	);
	return joined('; ', none && `its ${none} could not be read`, some && `not all of its ${some} could be read`);
}
