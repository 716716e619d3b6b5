import type {Actor} from '../report/model.ts';
import type {ActorBook, Entry} from './actors/actor-book.ts';
import {bare, standing} from './actors/bare-phrase.ts';
import {enterPerson} from './actors/enter-person.ts';
import {isPersonName} from './actors/new-actor.ts';
import {isPremises, withoutPremises} from './actors/premises.ts';
import {speakerPhrase} from './actors/speaker-phrase.ts';
import {isTitle} from './actors/titles.ts';
import type {Visit} from './setting.ts';
import {mentionedIn, whoIs} from './who-is.ts';

const withWhom = /\b(?:with|by|call on|audience of) (?<those>.+)$/iu;
const honorific = /^(?:H\.E\. )?(?:(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sir)\.? )?/u;
const localAuthorities = /^(?:the )?(?:local |regional |municipal )?authorities$/iu;

/**
 * The ids of those in the room at an entry of the programme, as far as its words say: hosts, those met and those visited, entered into
 * the book where they are new.
 */
export function inRoom(book: ActorBook, {title: printed, place}: Visit, country: string | undefined): string[] {
	const title = printed.replace(/[.;,\s]+$/u, '');
	const those = withoutPremises(withWhom.exec(title)?.groups?.those ?? '');
	const rest = title.slice(0, withWhom.exec(title)?.groups?.those === undefined ? undefined : title.lastIndexOf(those));
	const found = partiesIn(book, those).flatMap((one) =>
		typeof one !== 'string' ? [one] : isName(one) ? named(book, one, place, country) : mentionedIn(book, one, country),
	);
	const there = [...new Set([...mentionedIn(book, rest, country), ...found])];
	for (const entry of there) {
		entry.seen = true;
	}

	return there.map(({id}) => id);
}

// "The Mayor, Ana Silva, Harbour Hall": an office with its name behind it is one person, and a place is nobody.
function partiesIn(book: ActorBook, phrase: string): (string | Entry)[] {
	const names = speakerPhrase(phrase).names.filter((name, at) => at === 0 || !isPremises(name));
	const parties: (string | Entry)[] = [];
	for (const name of names) {
		const office = parties.at(-1);
		const isHolder =
			typeof office === 'string' &&
			isTitle(bare(office)) &&
			phrase.includes(`${office}, ${name}`) &&
			(book.named(name)?.person ?? isPersonName(name));
		if (isHolder) {
			parties[parties.length - 1] = enterPerson(book, name.replace(honorific, ''), bare(office));
		} else {
			parties.push(name);
		}
	}

	return parties;
}

/** Longer ones, and those with an hour in them, are what was left of other entries. */
const longestName = 80;

function isName(name: string): boolean {
	return name.length <= longestName && !/\d{3}|\d[:.]\d\d/u.test(name);
}

function named(book: ActorBook, name: string, place: string | undefined, country: string | undefined): Entry[] {
	if (localAuthorities.test(name) && place !== undefined) {
		const local = `Authorities in ${place}`;
		return [book.named(local) ?? book.add({name: local, kind: 'government'})];
	}

	const entries = whoIs(book, name, country);
	for (const entry of entries) {
		joinBody(book, entry, standing(bare(name)));
	}

	return entries;
}

// The "international members of the Committee" are of it.
function joinBody(book: ActorBook, body: Entry, name: string): void {
	for (const entry of book.all()) {
		if (
			entry !== body &&
			/\bmembers of (?:the )?/iu.test(entry.name) &&
			entry.name.endsWith(` ${name.replace(/^the /iu, '')}`)
		) {
			entry.partOf.add(body.id);
		}
	}
}

/**
 * Who may have been at a meeting through a body that was: those of it who speak in the report, and have no entry of their own in the
 * programme.
 */
export function perhapsThere(
	actors: readonly Actor[],
	speaking: ReadonlySet<string>,
	named: ReadonlySet<string>,
	room: readonly string[],
): string[] {
	return actors
		.filter(({id, partOf}) => speaking.has(id) && !named.has(id) && partOf.some((body) => room.includes(body)))
		.map(({id}) => id);
}
