import {createHash} from 'node:crypto';
import {gunzipSync, gzipSync} from 'node:zlib';
import {ReportError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {parseReport} from '../../report/parse.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import type {ReportEntry, ReportSource} from './entry.ts';
import type {Searchable} from './passages.ts';
import {dropSearchable, insertSearchable} from './searchable-rows.ts';

// The fastest: a library of a million paragraphs spends seconds on it, and stronger ones save little.
const level = 1;

/** A report as the rows it is kept in. */
export type ReportRows = ReportEntry & {
	readonly content: string;
	readonly body: Uint8Array;
	readonly searchable: Searchable;
};

type EntryRow = Omit<ReportEntry, 'source'> & ReportSource;

const columns = `symbol, title, subject, mission_from AS missionFrom, mission_to AS missionTo, paragraphs, statements, imported,
	source_name AS name, source_kind AS kind, source_hash AS hash`;

/** A report whose search is not made of what it is now, and the corrections that it is to be made with. */
export type Unindexed = Pick<ReportEntry, 'symbol' | 'source'> & {
	/** What tells whether the report has changed since. */
	readonly content: string;
	/** The ids of its corrections. */
	readonly corrections: string;
};

/** The reports of a library, those of the latest mission first. */
export function selectEntries(queries: Queries): ReportEntry[] {
	return queries.all<EntryRow>(`SELECT ${columns} FROM reports ORDER BY mission_from DESC, symbol`).map(entryOf);
}

/** What a report is kept as, and what tells whether it has changed; `undefined` where it is not there. */
export function selectKept({get}: Queries, symbol: string) {
	const sql = 'SELECT content, body FROM reports JOIN report_bodies ON report = id WHERE symbol = ?';
	return get<Pick<ReportRows, 'content' | 'body'>>(sql, symbol);
}

/** A report as it is listed; `undefined` where it is not there. */
export function selectEntry(queries: Queries, symbol: string): ReportEntry | undefined {
	const row = queries.get<EntryRow>(`SELECT ${columns} FROM reports WHERE symbol = ?`, symbol);
	return row && entryOf(row);
}

/** The symbol of the report that was made of a document; `undefined` where none was. */
export function selectSymbol(queries: Queries, hash: string): string | undefined {
	const sql = 'SELECT symbol FROM reports WHERE source_hash = ? ORDER BY id LIMIT 1';
	return queries.get<{readonly symbol: string}>(sql, hash)?.symbol;
}

/** Writes the rows of a report that is not there. */
export function insertReport(queries: Queries, rows: ReportRows): void {
	const {source, searchable, body, missionFrom, missionTo, ...entry} = rows;
	const report = queries.insert('reports', {
		...entry,
		mission_from: missionFrom,
		mission_to: missionTo,
		source_name: source.name,
		source_kind: source.kind,
		source_hash: source.hash,
		indexed: '',
		first_passage: 0,
		last_passage: -1,
	});
	queries.insert('report_bodies', {report, body});
	insertSearchable(queries, report, searchable);
}

/** Takes the rows of a report away; gives whether there was one. */
export function deleteReport(queries: Queries, symbol: string): boolean {
	const row = queries.get<{readonly id: number}>('SELECT id FROM reports WHERE symbol = ?', symbol);
	if (row !== undefined) {
		dropSearchable(queries, row.id);
		queries.run('DELETE FROM reports WHERE id = ?', row.id);
	}

	return row !== undefined;
}

/** The reports whose search was made with other corrections than there are, or is not made yet. */
export function selectUnindexed(queries: Queries): Unindexed[] {
	return queries
		.all<Omit<Unindexed, 'source'> & ReportSource>(
			`SELECT * FROM (
				SELECT symbol, source_name AS name, source_kind AS kind, source_hash AS hash, content, indexed, coalesce((
					SELECT group_concat(corrections.id ORDER BY corrections.id) FROM corrections
					WHERE corrections.report = symbol OR document = source_hash
				), '') AS corrections FROM reports ORDER BY reports.id
			) WHERE indexed IS NOT corrections`,
		)
		.map(entryOf);
}

/** Makes the search of a report anew; nothing, where the report is another by now. */
export function indexAnew(queries: Queries, {symbol, content, corrections}: Unindexed, searchable: Searchable): void {
	const sql = 'SELECT id FROM reports WHERE symbol = ? AND content = ?';
	const row = queries.get<{readonly id: number}>(sql, symbol, content);
	if (row !== undefined) {
		dropSearchable(queries, row.id);
		insertSearchable(queries, row.id, searchable);
		queries.run('UPDATE reports SET indexed = ? WHERE id = ?', corrections, row.id);
	}
}

function entryOf<Row extends ReportSource>({name, kind, hash, ...row}: Row) {
	return {...row, source: {name, kind, hash}};
}

/** What a report is kept as: its JSON, compressed, with a sum that shows damage. */
export function packReport(json: string): Uint8Array {
	return gzipSync(json, {level});
}

/**
 * The report that is kept in a body, checked anew.
 * @throws {LibraryError} `damaged`, with the symbol and the reason
 */
export function unpackReport(symbol: string, body: Uint8Array): Report {
	try {
		return parseReport(gunzipSync(body).toString('utf8'));
	} catch (error) {
		const reason = error instanceof ReportError ? error.message : 'it cannot be unpacked';
		throw new LibraryError(
			'damaged',
			`${symbol}: the report in the library is damaged: ${reason}; import its document again`,
			{cause: error},
		);
	}
}

/** What two reports that are kept the same have in common. */
export function contentOf(...parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex');
}
