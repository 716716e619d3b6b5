import {counted} from '../../briefing/wording.ts';
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

/** How much a library has of each thing that it keeps. */
export type Counts = Readonly<Record<(typeof things)[number]['of'], number>>;

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
