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
		queries.insert('search', {search: 'delete', rowid: id, text: searchableText(text), words});
	}

	queries.run('DELETE FROM passages WHERE id BETWEEN ? AND ?', first, last);
	queries.run('DELETE FROM actors WHERE report = ?', report);
}

function insertActors(queries: Queries, report: number, actors: Searchable['actors']): ReadonlyMap<string, number> {
	const ids = new Map<string, number>();
	for (const {entry, name, acronym, folded} of actors) {
		const actor = queries.insert('actors', {report, entry, name, acronym});
		ids.set(entry, actor);
		for (const form of folded) {
			queries.insert('actor_names', {folded: form, actor});
		}
	}

	for (const {entry, partOf} of actors) {
		for (const whole of new Set(partOf)) {
			queries.insert('memberships', {actor: ids.get(entry), whole: ids.get(whole)});
		}
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
		const {target, view, text, said, verb, kind, beside, paragraph, source, unreviewed} = entry;
		const passage = queries.insert('passages', {
			...{report, view, entry: target.id, paragraph, source, text, beside, words, kind, verb},
			...{said: said === text ? undefined : said, extent: statement?.extent},
			unreviewed: Number(unreviewed),
		});
		ids.push(passage);
		queries.insert('search', {rowid: passage, text: indexed, words});
		for (const actor of new Set(statement?.actors)) {
			queries.insert('sayings', {actor: actors.get(actor), passage});
		}
	}

	// In one transaction no other ids come between them.
	const range = 'UPDATE reports SET first_passage = ?, last_passage = ? WHERE id = ?';
	queries.run(range, ids[0] ?? 0, ids.at(-1) ?? -1, report);
}
