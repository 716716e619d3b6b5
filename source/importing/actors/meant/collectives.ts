import {capitalized} from '../../../briefing/wording.ts';
import type {ActorKind} from '../../../report/kinds.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';

export function civilSociety(book: ActorBook, phrase: string): BookActor | undefined {
	const groups =
		/^(?:(?:local|national|\p{Lu}[\p{L}-]+) )?civil society(?: (?:organi[sz]ations?|representatives?|groups?|actors?|leaders?|members?|activists?|interlocutors?|associations?))?(?<place> from .+)?$/iu.exec(
			phrase,
		)?.groups;
	if (!groups) {
		return undefined;
	}

	const whole =
		book.named('Civil society') ??
		book.add({
			name: 'Civil society',
			kind: 'civil society',
			aliases: ['Civil society organizations', 'Civil society representatives'],
		});
	if (groups.place === undefined) {
		book.alias(whole, capitalized(phrase));
		return book.touch(whole);
	}

	const part = book.named(phrase) ?? book.add({name: capitalized(phrase), kind: 'civil society'});
	part.partOf.add(whole.id);
	return book.touch(part);
}

// Those who go by several common names are one.
const collectives: readonly (readonly [string, ActorKind, RegExp, readonly string[]])[] = [
	[
		'Parliament',
		'parliament',
		/^(?:\p{Lu}[\p{L}-]+ )?(?:parliament|parliamentarians|members? of (?:the )?parliament|legislature|legislators|lawmakers|mps)$/iu,
		['Members of Parliament', 'Parliamentarians'],
	],
	[
		'Private sector',
		'civil society',
		/^(?:\p{Lu}[\p{L}-]+ )?(?:private sector|business (?:leaders|community|sector)|businesspeople)(?: (?:representatives|leaders|members))?$/iu,
		['Private sector representatives', 'Business leaders'],
	],
	['International community', 'other', /^international community$/i, []],
];

export function collective(book: ActorBook, phrase: string): BookActor | undefined {
	const found = collectives.find(([, , sign]) => sign.test(phrase));
	if (!found) {
		return undefined;
	}

	const [name, kind, , aliases] = found;
	const actor = book.named(name) ?? book.add({name, kind, aliases});
	book.alias(actor, capitalized(phrase));
	return book.touch(actor);
}
