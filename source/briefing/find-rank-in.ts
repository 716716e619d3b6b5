import {place} from './citation.ts';
import type {FindEntry} from './find-entry.ts';
import {queryOf, wordLine} from './find-query.ts';
import {type Rank, ranks} from './find-ranks.ts';

/**
 * How well a hit matches what was typed, whatever found it: the library's engine and that of an open report count differently, and
 * what both can be held against is what it is called and how the words stand in its text.
 */
export function rankIn(entry: Pick<FindEntry, 'view' | 'target' | 'text'>, typed: string): NonNullable<Rank> {
	const [line, phrase] = [` ${wordLine(entry.text)} `, wordLine(typed)];
	if (line.trim() === phrase || namesIn(entry).some((name) => wordLine(name) === phrase)) {
		return ranks.named;
	}

	if (line.includes(` ${phrase} `)) {
		return ranks.phrase;
	}

	if (line.includes(` ${phrase}`)) {
		return ranks.start;
	}

	return queryOf(typed).terms.every((term) => line.includes(` ${term}`)) ? ranks.words : ranks.beside;
}

function namesIn({view, target: {id}, text}: Pick<FindEntry, 'view' | 'target' | 'text'>): readonly string[] {
	switch (view) {
		case 'actors':
		case 'delegation':
			return text.split(' · ');
		case 'terms':
			return [`term ${id}`, `term of reference ${id}`];
		case 'text':
			return [id, `¶${id}`, place(id), `paragraph ${id}`];
		default:
			return [];
	}
}
