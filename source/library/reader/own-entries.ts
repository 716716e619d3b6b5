import {ownPrefix} from '../../briefing/programme/appointment.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {NewRow, Queries} from '../store/queries.ts';
import {listingOf, type Unnumbered} from './columns.ts';

/** How entries of a kind are kept, in rows that have an id, and the instants they were made and changed. */
type Keeping<Parts, Entry, Row> = {
	readonly table: string;
	/** What one is called in messages. */
	readonly what: string;
	/** The columns that they are listed by. */
	readonly order: string;
	/** The parts as they are kept; throws a `LibraryError`, `invalid`, where they cannot be. */
	readonly checked: (parts: Parts) => Parts;
	/** The other columns. */
	readonly rowOf: (parts: Parts) => NewRow;
	readonly entryOf: (row: Row) => Entry;
};

/** What the reader adds of one kind, under ids as `own:7`. It stays when the report is imported anew or removed. */
export function ownEntriesIn<Parts, Entry extends Parts & {readonly id: string; readonly created: string}, Row>(
	access: Access,
	now: () => string,
	{table, what, order, checked, rowOf, entryOf}: Keeping<Parts, Entry, Row>,
) {
	const {write} = access;
	const find = ({get}: Queries, id: string): Entry | undefined => {
		const row = get<Row>(`SELECT * FROM ${table} WHERE id = ?`, numberOf(id, what));
		return row && entryOf(row);
	};
	const insert = ({insert: add}: Queries, id: string | undefined, row: NewRow): Entry =>
		entryOf({...row, id: add(table, {...row, id: id && numberOf(id, what)})} as Row);
	const take = (queries: Queries, id: string): Entry | undefined => {
		const existing = find(queries, id);
		queries.run(`DELETE FROM ${table} WHERE id = ?`, numberOf(id, what));
		return existing;
	};
	const put = (parts: Parts, id?: string): Entry => {
		const row = rowOf(checked(parts));
		const updated = now();
		return write((queries) => {
			const {created = updated} = (id && take(queries, id)) || {};
			return insert(queries, id, {...row, created, updated});
		});
	};
	return {
		add: (parts: Parts) => put(parts),
		/** Replaces all that an entry is made of. Where it was removed meanwhile, it is there again. */
		change: (id: string, parts: Parts) => put(parts, id),
		/** Takes an entry away, though not the notes on it; gives it as it was, for `restore`, or `undefined` where it is gone already. */
		remove: (id: string) => write((queries) => take(queries, id)),
		/** Puts a removed entry back as it was, or keeps one of another library; gives what is there now. */
		restore: ({id, ...entry}: Unnumbered<Entry>) =>
			write((queries) => {
				const {created, updated} = entry as NewRow;
				const row = {...rowOf(entry as Parts), created, updated};
				return (id === undefined ? undefined : find(queries, id)) ?? insert(queries, id, row);
			}),
		/** Those about a report, in the order of their kind. */
		ofReport: listingOf(access, table, order, entryOf),
	};
}

function numberOf(id: string, what: string): number {
	const number = id.startsWith(ownPrefix) ? Number(id.slice(ownPrefix.length)) : 0;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new LibraryError('invalid', `${JSON.stringify(id)} is no ${what} of the reader's own`);
	}

	return number;
}
