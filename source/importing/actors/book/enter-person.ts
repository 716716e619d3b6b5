import {phraseKind} from '../../language/lexicon/offices.ts';
import type {ActorBook} from './book.ts';
import type {BookActor} from './book-actor.ts';
import {nameKey} from './names.ts';

/** Enters somebody by name, surname and office; one who is known already only gets what is new. */
export function enterPerson(book: ActorBook, name: string, title: string): BookActor {
	const words = name.split(' ');
	const surname = words.at(-1) ?? name;
	const known = [name, surname, ...words.slice(1)]
		.map((part) => book.named(part))
		.find((found, at) => found && (found.person ? mayBe(found, name) : at < 2));
	if (known) {
		if (name.length > (known.personal ?? known.name).length) {
			known.personal = name;
		}

		enterTitle(book, known, name, title);
		return known;
	}

	const holder = title === '' ? undefined : book.named(title);
	const short = title.split(' ').length <= 3 && /^\p{Lu}/u.test(title);
	// One who is known by the office alone has now a name; one who has another name is somebody else.
	const isUnnamed = holder?.person === true && nameKey(holder.name) === nameKey(title);
	const actor =
		holder === undefined || !isUnnamed
			? book.add({
					name: short ? `${title} ${name}` : name,
					kind: title === '' ? 'other' : phraseKind(title),
					person: true,
				})
			: holder;
	actor.personal = name;
	for (const alias of [name, surname]) {
		book.alias(actor, alias);
	}

	for (const part of name.split(' ')) {
		book.alias(actor, part, false);
	}

	enterTitle(book, actor, name, title);
	return actor;
}

// Another whole name with a part in common is another person; a name may leave out parts, or have their first letters alone.
function mayBe({name, personal = name}: BookActor, other: string): boolean {
	const holds = (all: readonly string[], some: readonly string[]) =>
		some.every((word) => all.some((one) => one === word || (word.length === 1 && one.startsWith(word))));
	const [own, known] = [nameKey(other).split(' '), nameKey(personal).split(' ')];
	return holds(known, own) || holds(own, known);
}

function enterTitle(book: ActorBook, actor: BookActor, name: string, title: string): void {
	book.alias(actor, name);
	if (title !== '') {
		book.holders.hold(actor, title);
		book.alias(actor, title);
		book.alias(actor, `${title} ${name.split(' ').at(-1)}`);
		if (actor.kind === 'other') {
			actor.kind = phraseKind(title);
		}
	}
}
