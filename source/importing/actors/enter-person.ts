import type {ActorBook, Entry} from './actor-book.ts';
import {phraseKind} from './actor-heads.ts';

/** Enters somebody by name, surname and office; one who is known already only gets what is new. */
export function enterPerson(book: ActorBook, name: string, title: string): Entry {
	const surname = name.split(' ').at(-1) ?? name;
	const known =
		book.named(name) ??
		book.named(surname) ??
		name
			.split(' ')
			.slice(1)
			.map((part) => book.named(part))
			.find((found) => found?.person);
	if (known) {
		enterTitle(book, known, name, title);
		return known;
	}

	const holder = title === '' ? undefined : book.named(title);
	const short = title.split(' ').length <= 3 && /^\p{Lu}/u.test(title);
	const entry =
		holder?.person === false || holder === undefined
			? book.add({
					name: short ? `${title} ${name}` : name,
					kind: title === '' ? 'other' : phraseKind(title),
					person: true,
				})
			: holder;
	for (const alias of [name, surname]) {
		book.alias(entry, alias);
	}

	for (const part of name.split(' ')) {
		book.alias(entry, part, false);
	}

	enterTitle(book, entry, name, title);
	return entry;
}

function enterTitle(book: ActorBook, entry: Entry, name: string, title: string): void {
	book.alias(entry, name);
	if (title !== '') {
		book.alias(entry, title);
		book.alias(entry, `${title} ${name.split(' ').at(-1)}`);
		if (entry.kind === 'other') {
			entry.kind = phraseKind(title);
		}
	}
}
