import {capitalized} from '../../../briefing/wording.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, isTitle} from '../book/names.ts';
import {attribute, resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

const meeting =
	/^(?:(?:[IVX]+|[A-Z]|\d+)\. )?(?:\p{L}+ )?(?:meetings?|discussions?|talks|consultations|exchange|dialogue|lunch(?:eon)?|dinner|breakfast) with (?<whom>.+)$/iu;

/** The names in a heading of those the mission met: "Meeting with the Prime Minister". */
export function namesMetUnder(heading: string | undefined): readonly string[] {
	const whom = meeting.exec(heading ?? '')?.groups?.whom;
	return whom === undefined ? [] : speakerPhrase(whom).names;
}

const inBrackets = / \((?<other>\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+)+)\)$/u;

/** Those a heading says the mission met. */
export function metUnder(book: ActorBook, heading: string | undefined, country: string | undefined): BookActor[] {
	const names = namesMetUnder(heading);
	// "Meeting with the ruling coalition (Union pour le lac)": one under two names.
	const other = names.length === 1 ? inBrackets.exec(heading ?? '')?.groups?.other : undefined;
	const known = book.named(other ?? '');
	if (known) {
		book.alias(known, capitalized(bare(names[0]?.replace(inBrackets, '') ?? '')));
		return [known];
	}

	const met = [...new Set(names.flatMap((name) => resolveName(book, name, country) ?? []))];
	for (const actor of other === undefined ? [] : met) {
		book.alias(actor, other ?? '');
	}

	return met;
}

/** Those among whom a heading names whose name alone is enough below it: a text that goes on from it in several ways tells of several. */
export function namedInFull(met: readonly BookActor[], text: string): BookActor[] {
	return met.filter(({name, kind}) => {
		const longer = new RegExp(`\\b${name.replace(/[^\p{L}\p{N} -]/gu, '.')}${attribute.source}`, 'giu');
		const names = new Set([...text.matchAll(longer)].map(([one]) => one.toLowerCase()));
		return names.size === 1 && kind !== 'government' && !isTitle(name);
	});
}
