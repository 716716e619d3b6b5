import type {ActorKind} from '../../report/kinds.ts';
import {memberState} from '../structure/state-names.ts';
import type {ActorBook, Entry} from './actor-book.ts';
import {headKind, phraseKind} from './actor-heads.ts';
import {headOf, nameKey, nameWords, singular} from './actor-names.ts';
import {bare, standing} from './speaker-phrase.ts';

const missionPhrase =
	/^(?:(?:other |individual )?(?:members? of )?(?:the )?(?:security council(?: mission)?(?: to .*)?|security council delegation|council)(?: members?)?|council(?: mission| delegation)?(?: members)?|(?:members? of )?(?:the |its |this )?mission(?: members)?|members? of (?:the )?(?:security )?council(?: mission)?|delegation|visiting (?:mission|delegation|members)|we|security council members|co-?leads|leaders? of the mission|heads? of (?:the )?mission)$/i;

/** Who a name or phrase means, entered into the book where it is new; nothing where it can name no speaker. */
export function resolveName(book: ActorBook, phrase: string, country: string | undefined): Entry | undefined {
	const plain = standing(bare(phrase))
		.replace(/['’]s?$/, '')
		.trim();
	if (plain === '') {
		return undefined;
	}

	const body = staffOf.exec(plain)?.[1];
	if (body !== undefined && body !== plain) {
		return resolveName(book, body, country);
	}

	if (/^Mission$/.test(plain)) {
		const peacekeepers = book.latest(
			({kind, name, seen}) => seen && kind === 'UN mission' && /Mission|Operation|Force/.test(name),
		);
		if (peacekeepers) {
			return book.touch(peacekeepers);
		}
	}

	if (missionPhrase.test(plain)) {
		return entered(book, 'Security Council mission');
	}

	return (
		government(book, plain, country) ??
		civilSociety(book, plain) ??
		collective(book, plain) ??
		known(book, plain) ??
		state(book, plain, country) ??
		heldOffice(book, plain) ??
		fresh(
			book,
			plain,
			(/^(?:the|these|those) \p{Lu}/iu.test(phrase) && /^\p{Lu}/u.test(plain) && !inanimate.test(headOf(plain))) ||
				(plain !== bare(phrase).trim() &&
					/(?:members|representatives?|officials|delegates|leaders) (?:of|from)/i.test(phrase)),
		)
	);
}

// "MINUSTAH officials", "Haitian National Police officers": the body speaks.
const staffOf =
	/^(\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*|(?:\p{Lu}[\p{L}-]+ )+(?:Police|Army|Commission|Committee|Office|Council|Union|Fund|Bank)) (?:representatives|officials|officers|staff|personnel|members)$/u;

function entered(book: ActorBook, name: string): Entry | undefined {
	const entry = book.named(name);
	return entry && book.touch(entry);
}

// "the Government", "Malian authorities", "the Government of Mali".
function government(book: ActorBook, phrase: string, country: string | undefined): Entry | undefined {
	const match =
		/^(?:(?<whose>[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) )?(?:government|authorities)(?: of (?:the )?(?<of>[\p{L}\s'’-]+?))?(?: officials| representatives)?$/iu.exec(
			phrase,
		);
	if (!match) {
		return undefined;
	}

	const {whose = '', of} = match.groups ?? {};
	const own =
		whose === '' ||
		/^(?:host|national|central|state)$/i.test(whose) ||
		(country !== undefined && isDemonym(whose, country));
	const ofState =
		of === undefined
			? own
				? country
				: memberState(whose)
			: (memberState(of) ?? (country && nameKey(of) === nameKey(country) ? country : undefined));
	if (!own && ofState === undefined) {
		return undefined;
	}

	return enterGovernment(book, ofState, phrase);
}

function enterGovernment(book: ActorBook, country: string | undefined, printed: string): Entry {
	const name = country === undefined ? 'Government' : `Government of ${country}`;
	const entry =
		book.named(name) ?? book.add({name, kind: 'government', aliases: country === undefined ? ['Authorities'] : []});
	book.alias(entry, printed);
	return book.touch(entry);
}

/** Whether an adjective is a country's: "Malian" of Mali, "Timorese" of Timor-Leste. */
export function isDemonym(word: string, country: string): boolean {
	const stem = nameKey(word).slice(0, 4);
	return (
		/(?:n|ese|i|sh|ch|ian|an|ic|'s|o)$/i.test(word.replace(/['’]s$/, "'s")) &&
		stem.length >= 3 &&
		nameKey(country)
			.split(' ')
			.some((part) => part.length > 3 && part.startsWith(stem))
	);
}

function civilSociety(book: ActorBook, phrase: string): Entry | undefined {
	const match =
		/^(?:(?:local|national|\p{Lu}[\p{L}-]+) )?civil society(?: (?:organi[sz]ations?|representatives?|groups?|actors?|leaders?|members?|activists?|interlocutors?|associations?))?(?<place> from .+)?$/iu.exec(
			phrase,
		);
	if (!match) {
		return undefined;
	}

	const whole =
		book.named('Civil society') ??
		book.add({
			name: 'Civil society',
			kind: 'civil society',
			aliases: ['Civil society organizations', 'Civil society representatives'],
		});
	const place = match.groups?.place;
	if (place === undefined) {
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

function collective(book: ActorBook, phrase: string): Entry | undefined {
	const found = collectives.find(([, , sign]) => sign.test(phrase));
	if (!found) {
		return undefined;
	}

	const [name, kind, , aliases] = found;
	return book.touch(book.named(name) ?? book.add({name, kind, aliases}));
}

function known(book: ActorBook, phrase: string): Entry | undefined {
	const exact =
		book.named(phrase) ??
		book.named(
			phrase.replace(
				/^(?:(?:Lieutenant|Major|Brigadier) General|President|Prime Minister|Foreign Minister|Minister|Ambassador|Governor|Special Representative|General|Colonel|Bishop|Archbishop|Imam|Sheikh|Chief|Judge|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) /,
				'',
			),
		);
	return exact && book.touch(exact);
}

function state(book: ActorBook, phrase: string, country: string | undefined): Entry | undefined {
	const name = memberState(phrase);
	if (name === undefined) {
		return undefined;
	}

	return name === country
		? enterGovernment(book, country, phrase)
		: book.touch(book.named(name) ?? book.add({name, kind: 'member state', aliases: name === phrase ? [] : [phrase]}));
}

const apart = /\b(?:deputy|vice|former|assistant|acting|first|second|other)\b/i;

// A shorter name of somebody known, or a longer one: "the Special Representative", "the MINUSMA Force Commander".
function heldOffice(book: ActorBook, phrase: string): Entry | undefined {
	const longer = book.holding(phrase);
	if (longer && nameWords(phrase).length > 1 && /^\p{Lu}/u.test(phrase)) {
		book.alias(longer, phrase);
	}

	if (
		longer &&
		(/^\p{Lu}/u.test(phrase) || nameWords(phrase).length === 1) &&
		!(apart.test(longer.name) && !apart.test(phrase))
	) {
		return book.touch(longer);
	}

	const tail = /^(?:\p{Lu}[\p{L}\p{N}-]+ )+(?<office>(?:\p{Lu}[\p{Ll}-]+ )+\p{Lu}[\p{Ll}-]+)$/u.exec(phrase)?.groups
		?.office;
	const shorter =
		tail !== undefined && !apart.test(phrase) && /^(?:\p{Lu}{2})/u.test(phrase) ? book.named(tail) : undefined;
	if (shorter) {
		book.alias(shorter, phrase);
		return book.touch(shorter);
	}

	return undefined;
}

function fresh(book: ActorBook, phrase: string, stood: boolean): Entry | undefined {
	const words = phrase.split(' ');
	const head = headOf(phrase);
	const proper =
		/^\p{Lu}/u.test(phrase) && (words.length > 1 || /^\p{Lu}{2,}/u.test(phrase) || /^Operation |^Serval$/.test(phrase));
	const people =
		/^\p{Lu}\p{Ll}+(?:ans|ese|ians|is|ish|men|people)$/u.test(words[0] ?? '') &&
		(words.length === 1 || /^\p{Ll}/u.test(words[1] ?? ''));
	const person =
		words.length <= 4 &&
		words.length > 1 &&
		words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
		headKind(head) === undefined &&
		!organization.test(phrase);
	const speaks = person || headKind(head) !== undefined || headKind(`${head}s`) !== undefined;
	const capitals = words.filter((word) =>
		/^\p{Lu}|^(?:des?|du|la|le|les|et|pour|of|the|for|and|y|del)$|^[ld]['’]/u.test(word),
	).length;
	if (!speaks && !people && !stood && !(proper && capitals * 2 > words.length && !inanimate.test(head))) {
		return undefined;
	}

	const entry = book.add({name: capitalized(phrase), kind: person ? 'other' : phraseKind(phrase), person});
	if (person) {
		book.alias(entry, words.at(-1) ?? phrase);
	}

	const owner = words[0] === undefined ? undefined : book.named(words[0]);
	if (
		owner &&
		words.length > 1 &&
		!owner.person &&
		(owner.acronym === words[0] || owner.kind === 'military operation')
	) {
		entry.partOf.add(owner.id);
		entry.kind = owner.kind;
	}

	if (entry.kind === 'government' && singular(head) !== 'government') {
		const whole = [...['Government']].map((name) => book.holding(name)).find((found) => found !== undefined);
		if (whole && whole.id !== entry.id && /\b(?:minist|president|prime)/i.test(phrase)) {
			entry.partOf.add(whole.id);
		}
	}

	return book.touch(entry);
}

const organization =
	/\b(?:Group|Front|Army|Movement|Union|Church|Party|Bank|Fund|Forum|League|Force|Forces|Operation|Mission|Nations|Commission|Committee|Council|Agency|Organization|Court|Network|Federation|Alliance|Conference|Congress|House|Initiative|Guard|Police|Coalition|Platform|State|Republic|North|South|East|West)\b/;

const inanimate =
	/^(?:agreement|accord|resolution|report|letter|act|constitution|law|plan|programme|strategy|road|map|process|statement|communique|declaration|framework|pact|compact|charter|protocol|budget|election|crisis|province|region|city)$/;

function capitalized(phrase: string): string {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
