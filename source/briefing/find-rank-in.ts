import {place} from './citation.ts';
import type {FindEntry} from './find-entry.ts';
import {queryOf, wordLine} from './find-query.ts';
import {type Rank, ranks} from './find-ranks.ts';
import {orderBy} from './ordering.ts';

type Ranked = Pick<FindEntry, 'view' | 'target' | 'text'>;

/**
 * Hits of several reports, the best first, equals as they come. The library's engine and that of an open report count differently: what
 * both can be held against is what a hit is called and how the words stand in its text.
 */
export function bestFirst<Hit extends Ranked>(hits: readonly Hit[], typed: string): Hit[] {
	return orderBy(hits, (hit) => [rankIn(hit, typed)]);
}

function rankIn(entry: Ranked, typed: string): NonNullable<Rank> {
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

function namesIn({view, target: {id}, text}: Ranked): readonly string[] {
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
