import type {ReportEntry} from './kept-report.ts';
import {indexedText, type Passage, type Searchable} from './passages.ts';
import type {Queries} from './queries.ts';

/** A report as the rows it is kept in. */
export type ReportRows = ReportEntry & {
	readonly content: string;
	readonly body: Uint8Array;
	readonly searchable: Searchable;
};

type EntryRow = Omit<ReportEntry, 'source'> & {readonly name: string; readonly kind: string; readonly hash: string};

const columns = `symbol, title, subject, mission_from AS missionFrom, mission_to AS missionTo, paragraphs, statements, imported,
	source_name AS name, source_kind AS kind, source_hash AS hash`;

/** The reports of a library, those of the latest mission first. */
export function selectEntries(queries: Queries): ReportEntry[] {
	return queries.all<EntryRow>(`SELECT ${columns} FROM reports ORDER BY mission_from DESC, symbol`).map(entryOf);
}

/** One report, and how it is kept. */
export function selectReport(
	queries: Queries,
	symbol: string,
): (ReportEntry & {readonly content: string; readonly body: Uint8Array}) | undefined {
	const row = queries.get<EntryRow & {readonly content: string; readonly body: Uint8Array}>(
		`SELECT ${columns}, content, body FROM reports JOIN report_bodies ON report = id WHERE symbol = ?`,
		symbol,
	);
	return row === undefined ? undefined : {...entryOf(row), content: row.content, body: row.body};
}

/** What tells whether a report has changed; `undefined` where it is not there. */
export function selectContent(queries: Queries, symbol: string): string | undefined {
	return queries.get<{readonly content: string}>('SELECT content FROM reports WHERE symbol = ?', symbol)?.content;
}

/** Writes the rows of a report that is not there. */
export function insertReport(queries: Queries, rows: ReportRows): void {
	const {source, searchable, body, ...entry} = rows;
	const report = queries.run(
		`INSERT INTO reports (symbol, title, subject, mission_from, mission_to, paragraphs, statements, imported,
			source_name, source_kind, source_hash, content, first_passage, last_passage)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, -1)`,
		entry.symbol,
		entry.title,
		entry.subject,
		entry.missionFrom,
		entry.missionTo,
		entry.paragraphs,
		entry.statements,
		entry.imported,
		source.name,
		source.kind,
		source.hash,
		entry.content,
	);
	queries.run('INSERT INTO report_bodies (report, body) VALUES (?, ?)', report, body);
	insertPassages(queries, report, searchable.passages, insertActors(queries, report, searchable.actors));
}

/** Takes the rows of a report away; nothing, where it is not there. */
export function deleteReport(queries: Queries, symbol: string): void {
	const there = queries.get<{readonly id: number; readonly first: number; readonly last: number}>(
		'SELECT id, first_passage AS first, last_passage AS last FROM reports WHERE symbol = ?',
		symbol,
	);
	if (there !== undefined) {
		dropFromSearch(queries, there.first, there.last);
		queries.run('DELETE FROM passages WHERE id BETWEEN ? AND ?', there.first, there.last);
		queries.run('DELETE FROM reports WHERE id = ?', there.id);
	}
}

function dropFromSearch(queries: Queries, first: number, last: number): void {
	const passages = queries.all<Pick<Passage, 'paragraph' | 'text' | 'speakers'> & {readonly id: number}>(
		'SELECT id, paragraph, text, speakers FROM passages WHERE id BETWEEN ? AND ?',
		first,
		last,
	);
	for (const {id, paragraph, text, speakers} of passages) {
		queries.run(
			"INSERT INTO search (search, rowid, text, speakers) VALUES ('delete', ?, ?, ?)",
			id,
			indexedText(text, paragraph),
			speakers,
		);
	}
}

function insertActors(queries: Queries, report: number, actors: Searchable['actors']): ReadonlyMap<string, number> {
	const ids = new Map<string, number>();
	for (const {entry, name, folded} of actors) {
		const actor = queries.run('INSERT INTO actors (report, entry, name) VALUES (?, ?, ?)', report, entry, name);
		ids.set(entry, actor);
		for (const form of folded) {
			queries.run('INSERT INTO actor_names (folded, actor) VALUES (?, ?)', form, actor);
		}
	}

	return ids;
}

function insertPassages(
	queries: Queries,
	report: number,
	passages: Searchable['passages'],
	actors: ReadonlyMap<string, number>,
): void {
	const ids: number[] = [];
	for (const {entry, paragraph, text, indexed, speakers, statement} of passages) {
		const passage = queries.run(
			'INSERT INTO passages (report, entry, paragraph, text, speakers, kind, verb, extent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
			report,
			entry,
			paragraph,
			text,
			speakers,
			statement?.kind ?? null,
			statement?.verb ?? null,
			statement?.extent ?? null,
		);
		ids.push(passage);
		queries.run('INSERT INTO search (rowid, text, speakers) VALUES (?, ?, ?)', passage, indexed, speakers);
		for (const actor of new Set(statement?.actors)) {
			queries.run('INSERT INTO sayings (actor, passage) VALUES (?, ?)', actors.get(actor) ?? null, passage);
		}
	}

	// In one transaction no other ids come between them.
	queries.run(
		'UPDATE reports SET first_passage = ?, last_passage = ? WHERE id = ?',
		ids[0] ?? 0,
		ids.at(-1) ?? -1,
		report,
	);
}

function entryOf({name, kind, hash, ...row}: EntryRow): ReportEntry {
	const {symbol, title, subject, missionFrom, missionTo, paragraphs, statements, imported} = row;
	const source = {name, kind, hash};
	return {symbol, title, subject, missionFrom, missionTo, paragraphs, statements, imported, source};
}
