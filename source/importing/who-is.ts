import type {ActorBook, Entry} from './actors/actor-book.ts';
import {bare, standing} from './actors/bare-phrase.ts';
import {resolveName} from './actors/resolve-name.ts';
import {mentioned, type Named} from './mentioned.ts';

// "United Nations agencies" are others than the United Nations; an office is whoever holds it.
const several = /^[^,]*?(?<!s)s(?= (?:of|for|from|in|on|at)\b|$)/iu;

/**
 * Whom a name outside the sentences of a report means, as in its programme and terms: somebody the report knows, or a new entry of the
 * book; nobody where it names nobody.
 */
export function whoIs(book: ActorBook, name: string, country: string | undefined): Entry[] {
	const plain = standing(bare(name));
	const there = mentionedIn(book, name, country);
	if (book.named(plain) === undefined && there.length > 0 && !several.test(plain)) {
		return there;
	}

	return [resolveName(book, name, country) ?? there].flat();
}

/** The entries of the book that a text names. */
export function mentionedIn(book: ActorBook, text: string, country: string | undefined): Entry[] {
	const ids = new Set(mentioned(book.all().map(asNamed), text, country));
	return book.all().filter(({id}) => ids.has(id));
}

function asNamed({id, name, acronym, aliases}: Entry): Named {
	return {id, name, ...(acronym === undefined ? {} : {acronym}), aliases: [...aliases]};
}
