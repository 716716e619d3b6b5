import {type ActorBook, actorBook, type Entry} from './actors/actor-book.ts';
import {phraseKind} from './actors/actor-heads.ts';
import {nameKey} from './actors/actor-names.ts';
import {definitions} from './actors/definitions.ts';
import {knownBodies} from './actors/known-bodies.ts';
import {namedPersons} from './actors/persons.ts';
import type {Setting} from './setting.ts';

/** The one who speaks as the Council, its members, the mission and "we". */
export const missionNames: readonly string[] = [
	'Security Council mission',
	'Security Council',
	'Council',
	'Council members',
	'members of the Security Council',
	'members of the mission',
];

/**
 * The actors a text itself introduces: names with an acronym in brackets, people with their offices, and the known
 * bodies it mentions. The mission, as the Council, its members and "we", is always among them.
 */
export function findActors({paragraphs, subject, members = []}: Setting): ActorBook {
	const book = actorBook();
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
	book.add({
		name: subject === undefined ? 'Security Council mission' : `Security Council mission to ${subject}`,
		kind: 'Security Council',
		aliases: missionNames,
		seen: true,
	});
	for (const body of knownBodies) {
		book.add(body);
	}

	for (const [, name = ''] of text.matchAll(/\b[Oo]peration (\p{Lu}\p{Ll}{2,30})\b/gu)) {
		if (!book.named(`Operation ${name}`)) {
			book.add({name: `Operation ${name}`, kind: 'military operation', aliases: [name]});
		}
	}

	for (const {name, acronym} of definitions(text)) {
		define(book, name, acronym);
	}

	for (const {name, title} of namedPersons(text)) {
		enterPerson(book, name, title);
	}

	for (const {name, country} of members) {
		enterMember(book, name, country);
	}

	return book;
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

// A member of the delegation speaks for the country, as one of the mission.
function enterMember(book: ActorBook, name: string, country: string): void {
	const mission = book.named('Security Council mission');
	if (name === '' || !mission || book.named(name)) {
		return;
	}

	const entry = book.add({name, kind: 'member state', person: true});
	book.alias(entry, name.split(' ').at(-1) ?? name);
	book.alias(entry, `Permanent Representative of ${country}`, false);
	entry.partOf.add(mission.id);
}

// What is defined may be a disease or a process; these words stand in names of bodies.
const bodyWord =
	/\b(?:Organi[sz]ation|Commission|Committee|Council|Fund|Bank|Agency|Programme|Union|Front|Party|Movement|Mouvement|Force|Forces|Army|Operation|Mission|Office|Community|Conference|Group|Authority|Court|Assembly|Alliance|Federation|Coalition|Police|Service|Institute|Network|Forum)\b/;

function enterPerson(book: ActorBook, name: string, title: string): void {
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
		return;
	}

	const holder = title === '' ? undefined : book.named(title);
	const short = title.split(' ').length <= 3;
	const entry =
		holder?.person === false || holder === undefined
			? book.add({
					name: title === '' ? name : short ? `${title} ${name}` : name,
					kind: title === '' ? 'other' : phraseKind(title),
					person: true,
				})
			: holder;
	for (const alias of [name, surname]) {
		book.alias(entry, alias);
	}

	for (const part of name.split(' ').slice(1)) {
		book.alias(entry, part, false);
	}

	enterTitle(book, entry, name, title);
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
