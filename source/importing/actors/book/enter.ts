import {capitalized} from '../../../briefing/wording.ts';
import {months} from '../../../report/dates.ts';
import {headKind, listedKind, phraseKind} from '../../language/lexicon/offices.ts';
import {behindOffice} from './behind-office.ts';
import type {ActorBook} from './book.ts';
import type {BookActor} from './book-actor.ts';
import {headOf, nameKey, officesIn, surnamesOf} from './names.ts';

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

	const shown = title.replace(/(?<=^(?:Vice-)?President) of the Republic$/u, '');
	const short = shown.split(' ').length <= 3 && /^\p{Lu}/u.test(shown);
	const kind = title === '' ? 'other' : phraseKind(title);
	const actor = book.add({name: short ? `${shown} ${name}` : name, kind, person: true});
	actor.personal = name;
	callBy(book, actor, name);
	enterTitle(book, actor, name, title);
	return actor;
}

/** Enters what somebody is called by: the name and the surname, and parts of the name that they are found by. */
export function callBy(book: ActorBook, actor: BookActor, name: string): void {
	for (const called of [name, ...surnamesOf(name)]) {
		book.alias(actor, called);
	}

	const words = name.split(' ');
	for (const part of [...words, words.slice(1).join(' ')]) {
		book.alias(actor, part, false);
	}
}

// Another whole name with a part in common is another person; a name may leave out parts, or have their first letters alone.
function mayBe({name, personal = name}: BookActor, other: string): boolean {
	const holds = (all: readonly string[], some: readonly string[]) =>
		some.every((word) => all.some((one) => one === word || (word.length === 1 && one.startsWith(word))));
	const [asked, known] = [nameKey(other).split(' '), nameKey(personal).split(' ')];
	return holds(known, asked) || holds(asked, known);
}

function enterTitle(book: ActorBook, actor: BookActor, name: string, title: string): void {
	book.alias(actor, name);
	if (title !== '') {
		for (const office of [title, ...officesIn(title)]) {
			book.holders.hold(actor, office);
		}

		// "The Executive Secretary of the Basin Conference (CSB)" is that of the CSB.
		const body = book.named(/ (?:of|for) (?:the )?(?<body>\p{Lu}.*)$/u.exec(title)?.groups?.body ?? '');
		for (const short of body?.acronym === undefined ? [] : [body.acronym, ...body.aliases]) {
			book.holders.hold(actor, title.replace(body?.name ?? short, short));
		}

		book.alias(actor, title);
		book.alias(actor, `${title} ${name.split(' ').at(-1)}`);
		if (actor.kind === 'other') {
			actor.kind = phraseKind(title);
		}
	}
}

/** Enters whom a phrase names that names nobody known; nobody where it can name no speaker, unless the words before it say that it does. */
export function enterNew(book: ActorBook, phrase: string, stood: boolean): BookActor | undefined {
	const words = phrase.split(' ');
	const head = headOf(phrase);
	const proper = /^\p{Lu}/u.test(phrase) && (words.length > 1 || /^\p{Lu}{2,}/u.test(phrase));
	const people =
		/^(?!Th(?:is|ese)$)\p{Lu}\p{Ll}+(?:ans|ese|ians|is|ish|men|people)$/u.test(words[0] ?? '') &&
		(words.length === 1 || /^\p{Ll}/u.test(words[1] ?? ''));
	const person = isPersonName(phrase);
	const surname = words.length === 1 && book.isProper(phrase);
	const speaks = person || surname || headKind(head) !== undefined;
	const capitals = words.filter((word) =>
		/^\p{Lu}|^(?:des?|du|la|le|les|et|pour|of|the|for|and|y|del)$|^[ld]['’]/u.test(word),
	).length;
	// "HIV/AIDS" is nobody, nor is "or the other community", nor "the Mayor's signature".
	const isThing = /['’]s \p{Ll}+$/u.test(phrase) && headKind(head) === undefined;
	if (
		isThing ||
		months.some((month) => month === phrase) ||
		/^\p{Lu}+\/\p{Lu}+$|^(?:and|or|of|in|on|at|from|most|others?$)\b/iu.test(phrase)
	) {
		return undefined;
	}

	const isName = capitals * 2 > words.length || foreign.test(phrase);
	if (!speaks && !people && !stood && !(proper && isName && !inanimate.test(head))) {
		return undefined;
	}

	// Though no bracket says so, an acronym and the name that it is made of are one.
	const known = book.spelled(phrase);
	if (known) {
		book.alias(known, phrase);
		return book.touch(known);
	}

	// "Each Lakish interlocutor" is one of them.
	const name = capitalized(phrase.replace(/(?<= (?:interlocutor|stakeholder|participant))$/iu, 's'));
	const actor = book.add({name, kind: person || surname ? 'other' : phraseKind(phrase), person});
	if (person) {
		book.alias(actor, words.at(-1) ?? phrase);
	}

	const owner = ownerOf(book, phrase);
	if (owner) {
		actor.partOf.add(owner.id);
		actor.kind = owner.kind;
	}

	return book.touch(actor);
}

// "Médecins sans frontières": in other languages a name goes on in small letters.
const foreign =
	/^\p{Lu}[\p{L}'’-]+ (?:[\p{L}'’-]+ ){0,4}(?:contra|contre|das|de|des|dos|du|para|pour|sans|sin)(?: l[aeo]s?)? \p{Ll}/u;

/** "UNMA management", "the senior staff of UNMA": the known body that those are of. */
function ownerOf(book: ActorBook, phrase: string): BookActor | undefined {
	const whose = /\b(?:leadership|management|staff|personnel|officials?) of (?:the )?(?<body>\p{Lu}.*)$/u;
	const body = book.named(whose.exec(phrase)?.groups?.body ?? '');
	const [first = '', ...others] = phrase.split(' ');
	const before = others.length === 0 ? undefined : book.named(first);
	const isOwner = before?.acronym === first || before?.kind === 'military operation';
	return [body, isOwner ? before : undefined].find((owner) => owner?.person === false);
}

/** Whether a phrase can be the name of a person: two to four capitalized words, none of a body. */
export function isPersonName(phrase: string): boolean {
	const words = phrase.split(' ');
	return (
		words.length <= 4 &&
		words.length > 1 &&
		words.every((word) => /^(?:(?:al|el|as|ash|an)-)?\p{Lu}[\p{Ll}'’‘]/u.test(word)) &&
		listedKind(headOf(phrase)) === undefined &&
		!organization.test(phrase)
	);
}

const organization =
	/\b(?:Group|Front|Army|Movement|Union|Church|Party|Bank|Fund|Forum|League|Force|Forces|Operation|Mission|Nations|Commission|Committee|Council|Agency|Organization|Court|Network|Federation|Alliance|Conference|Congress|House|Initiative|Guard|Police|Coalition|Platform|State|Republic|North|South|East|West)\b/;

export const inanimate =
	/^(?:relation|agreement|accord|resolution|report|letter|act|constitution|law|plan|programme|strategy|road|map|process|statement|communique|declaration|framework|pact|compact|charter|protocol|budget|election|crisis|province|region|border|city|camp|site|village|town|district|port|airport|prison|palace|hotel|base|road|bridge|school|hospital)$/;

/** Enters somebody named right behind an office, without a comma, who is known from then on by either. Nobody where a phrase holds no two. */
export function enterHolder(book: ActorBook, phrase: string): BookActor | undefined {
	const found = behindOffice(phrase);
	return found && enterPerson(book, found.name, found.title);
}
