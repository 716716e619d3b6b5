import type {Queries} from '../store/queries.ts';
import type {Passage, Searchable} from './passages.ts';
import {searchableText} from './search-words.ts';

/** Writes what of a report can be searched; `report` is the row it is kept in. */
export function insertSearchable(queries: Queries, report: number, {passages, actors}: Searchable): void {
	insertPassages(queries, report, passages, insertActors(queries, report, actors));
}

/** Takes away what of a report can be searched. */
export function dropSearchable(queries: Queries, report: number): void {
	const {first, last} = queries.get<{readonly first: number; readonly last: number}>(
		'SELECT first_passage AS first, last_passage AS last FROM reports WHERE id = ?',
		report,
	) ?? {first: 0, last: -1};
	const passages = queries.all<{readonly id: number; readonly text: string; readonly words: string}>(
		'SELECT id, text, words FROM passages WHERE id BETWEEN ? AND ?',
		first,
		last,
	);
	for (const {id, text, words} of passages) {
		queries.run(
			"INSERT INTO search (search, rowid, text, words) VALUES ('delete', ?, ?, ?)",
			id,
			searchableText(text),
			words,
		);
	}

	queries.run('DELETE FROM passages WHERE id BETWEEN ? AND ?', first, last);
	queries.run('DELETE FROM actors WHERE report = ?', report);
}

function insertActors(queries: Queries, report: number, actors: Searchable['actors']): ReadonlyMap<string, number> {
	const ids = new Map<string, number>();
	for (const {entry, name, acronym, folded} of actors) {
		const actor = queries.run(
			'INSERT INTO actors (report, entry, name, acronym) VALUES (?, ?, ?, ?)',
			report,
			entry,
			name,
			acronym ?? null,
		);
		ids.set(entry, actor);
		for (const form of folded) {
			queries.run('INSERT INTO actor_names (folded, actor) VALUES (?, ?)', form, actor);
		}
	}

	const memberships = actors.flatMap(({entry, partOf}) => [...new Set(partOf)].map((whole) => [entry, whole]));
	for (const [entry = '', whole = ''] of memberships) {
		queries.run('INSERT INTO memberships (actor, whole) VALUES (?, ?)', ids.get(entry) ?? null, ids.get(whole) ?? null);
	}

	return ids;
}

function insertPassages(
	queries: Queries,
	report: number,
	passages: readonly Passage[],
	actors: ReadonlyMap<string, number>,
): void {
	const ids: number[] = [];
	for (const {entry, indexed, words, statement} of passages) {
		const passage = queries.run(
			`INSERT INTO passages (report, view, entry, paragraph, source, text, beside, words, kind, verb, extent, unreviewed)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			report,
			entry.view,
			entry.target.id,
			entry.paragraph ?? null,
			entry.source ?? null,
			entry.text,
			entry.beside,
			words,
			statement?.kind ?? null,
			statement?.verb ?? null,
			statement?.extent ?? null,
			Number(entry.unreviewed),
		);
		ids.push(passage);
		queries.run('INSERT INTO search (rowid, text, words) VALUES (?, ?, ?)', passage, indexed, words);
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
