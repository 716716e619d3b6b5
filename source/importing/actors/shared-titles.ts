import type {ActorBook} from './actor-book.ts';
import {isTitle} from './titles.ts';

/** Takes from everybody the titles that, all read, mean others as well: "the President" finds neither of two. */
export function dropSharedTitles(book: ActorBook): void {
	for (const entry of book.all()) {
		for (const alias of [...entry.aliases].filter(isTitle)) {
			const held = book.holders.whose(alias);
			if (held === 'nobody' || (held !== undefined && held.entry !== entry)) {
				entry.aliases.delete(alias);
			}
		}
	}
}
