import {words} from '../../../briefing/wording.ts';
import {type KnownBody, knownBodies} from '../../language/lexicon/known-bodies.ts';
import {phraseKind} from '../../language/lexicon/offices.ts';
import {capitalized} from '../../language/lexicon/tokens.ts';
import type {Setting} from '../../model/setting.ts';
import {type ActorBook, actorBook, readWords} from '../book/book.ts';
import {enterPerson} from '../book/enter-person.ts';
import {nameKey} from '../book/names.ts';
import {type Apposition, appositions} from './appositions.ts';
import {type Definition, definitions} from './definitions.ts';
import {namedPersons} from './persons.ts';
import {authorOf, visitors} from './visitors.ts';

/**
 * The actors a text itself introduces: names with an acronym in brackets, people with their offices, and the known
 * bodies it mentions. The mission, as the Council, its members and "we", is always among them.
 */
export function findActors({paragraphs, title, country, members = []}: Setting): ActorBook {
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
	const book = actorBook(readWords(text), visitors(title, country, text), country);
	const plain = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	for (const body of knownBodies.filter((one) => isNamed(one, plain))) {
		book.add(body);
	}

	for (const [, name = ''] of text.matchAll(/\b[Oo]peration (\p{Lu}\p{Ll}{2,30})\b/gu)) {
		if (!book.named(`Operation ${name}`)) {
			book.add({name: `Operation ${name}`, kind: 'military operation', aliases: [name]});
		}
	}

	for (const {name, acronym} of definitions(text).filter(isShortFor)) {
		define(book, name, acronym);
	}

	for (const {name, title, rank, at} of namedPersons(text)) {
		const actor = enterPerson(book, name, title);
		book.holders.mention(actor, at);
		if (rank !== undefined) {
			book.holders.hold(actor, rank);
		}
	}

	for (const apposition of appositions(text)) {
		describe(book, apposition);
	}

	for (const {name, country} of members) {
		enterMember(book, name, country);
	}

	const author = authorOf(title);
	if (author !== undefined) {
		book.author = book.named(author) ?? book.add({name: author, kind: phraseKind(author), person: true});
		book.holders.hold(book.author, author);
	}

	return book;
}

// A body that the text never names must not be taken for another with part of its name.
function isNamed({name, acronym, aliases}: KnownBody, words: string): boolean {
	return [name, ...(acronym === undefined ? [] : [acronym]), ...aliases].some((one) =>
		words.includes(` ${one.replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
	);
}

// "North Harbour (TQX)" is an airport's code: what is short for a name has at least one of its letters.
function isShortFor({name, acronym}: Definition): boolean {
	const initials = words(name).map((word) => word.charAt(0));
	return words(acronym).some((word) => [...word].some((letter) => initials.includes(letter)));
}

function define(book: ActorBook, printed: string, acronym: string): void {
	const name = printed.replace(/^(?:the|The) /, '');
	const known = book.named(name) ?? book.named(acronym);
	if (known && (nameKey(known.name) === nameKey(name) || known.acronym === acronym)) {
		book.alias(known, acronym);
		// A name with words before it, or without some of its own, is no other name.
		const [own, printedName] = [nameKey(known.name), nameKey(name)];
		book.alias(known, name, !own.endsWith(printedName) && !printedName.endsWith(own));
		known.acronym ??= acronym;
		return;
	}

	const kind =
		/^(?:MIN|UNM|UNA|UNO|MON|UNIF|UNS)/.test(acronym) && /United Nations/.test(name) ? 'UN mission' : phraseKind(name);
	book.add({name, acronym, kind, seen: kind !== 'other' || bodyWord.test(name)});
}

// "The opposition coalition, the Union for Change": who is described is who is named.
function describe(book: ActorBook, {name, description, isOnly}: Apposition): void {
	const actor = book.named(name) ?? book.add({name, kind: phraseKind(name)});
	if (actor.person || actor === book.mission) {
		return;
	}

	actor.kind = actor.kind === 'other' ? phraseKind(description) : actor.kind;
	if (isOnly) {
		book.alias(actor, capitalized(description));
	}
}

// A member of the delegation speaks for the country, as one of the mission.
function enterMember(book: ActorBook, name: string, country: string): void {
	if (name === '' || book.named(name)) {
		return;
	}

	const actor = book.add({name, kind: 'member state', person: true});
	book.alias(actor, name.split(' ').at(-1) ?? name);
	book.alias(actor, `Permanent Representative of ${country}`, false);
	actor.partOf.add(book.mission.id);
}

// What is defined may be a disease or a process; these words stand in names of bodies.
const bodyWord =
	/\b(?:Organi[sz]ation|Commission|Committee|Council|Fund|Bank|Agency|Programme|Union|Front|Party|Movement|Mouvement|Force|Forces|Army|Operation|Mission|Office|Community|Conference|Group|Authority|Court|Assembly|Alliance|Federation|Coalition|Police|Service|Institute|Network|Forum)\b/;
