import {keyOf, partsOf, type Target, targetOf} from '../../briefing/entry/target.ts';
import {clean} from '../../report/clean.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {NewRow, Queries} from '../store/queries.ts';

/** What a note, draft or mark stands at, as the columns of a table: the kind of target, and the rest of its key. */
export type TargetColumns = {readonly kind: string; readonly target: string};

/** Something that is kept, which may have no id in this library yet. */
export type Unnumbered<Kept extends {readonly id: unknown}> = Omit<Kept, 'id'> & {readonly id?: Kept['id'] | undefined};

/** What lists the rows of a table that are of a report, in an order of columns. */
export function listingOf<Row, Entry>({read}: Access, table: string, order: string, entryOf: (row: Row) => Entry) {
	return (report: string): readonly Entry[] =>
		read(({all}) => all<Row>(`SELECT * FROM ${table} WHERE report = ? ORDER BY ${order}`, report).map(entryOf));
}

/** The rows of a table that have a number: one is found or taken away by it, and added under its own where it has had one. */
export function numberedRows<Row, Entry>(table: string, entryOf: (row: Row) => Entry) {
	const entryIn = (row: Row | undefined): Entry | undefined => row && entryOf(row);
	return {
		find: ({get}: Queries, id: number | undefined) =>
			entryIn(get<Row>(`SELECT * FROM ${table} WHERE id = ?`, id ?? null)),
		/** Gives what it was; `undefined` where it is gone already. */
		take: ({get}: Queries, id: number) => entryIn(get<Row>(`DELETE FROM ${table} WHERE id = ? RETURNING *`, id)),
		add: ({insert}: Queries, row: NewRow) => entryOf({...row, id: insert(table, row)} as Row),
	};
}

/** A target as it is kept. */
export function columnsOf(target: Target): TargetColumns {
	return columnsOfKey(keyOf(target));
}

/** The key of a target as it is kept. */
export function columnsOfKey(key: string): TargetColumns {
	const [kind, target] = partsOf(key);
	return {kind, target};
}

/** The condition of a query by which the row of a target of a report is found. */
export const atTarget = 'report = ? AND kind = ? AND target = ?';

/** What that condition asks for. */
export function keysOf(report: string, target: Target): readonly string[] {
	return [report, ...partsOf(keyOf(target))];
}

/** The target that is kept in columns. */
export function targetIn({kind, target}: TargetColumns): Target {
	const key = `${kind}:${target}`;
	return targetOf(key) ?? {kind: 'unknown', key};
}

/** A row with its target in place of the columns that keep it. */
export function withTarget<Row extends TargetColumns>({kind, target, ...row}: Row) {
	return {...row, target: targetIn({kind, target})};
}

/** What the reader wrote, as it is kept: without what could move the cursor, its lines ended in one way. */
export function cleanedText(text: string): string {
	// Terminals paste a line break as a carriage return; half of a character could not be written.
	return clean(text.replaceAll(/\r\n?/g, '\n')).toWellFormed();
}

/** What the reader wrote, as it is kept where it is one line: without spaces around it. */
export function cleanedLine(text: string): string {
	return cleanedText(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * The text, unless nothing is in it.
 * @param what it is, for the message
 * @throws {LibraryError} `invalid`
 */
export function notEmpty(text: string, what: string): string {
	if (text === '') {
		throw new LibraryError('invalid', `${what} is empty`);
	}

	return text;
}
