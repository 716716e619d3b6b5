import {words} from '../../../briefing/wording.ts';
import {type KnownBody, knownBodies} from '../../language/lexicon/known-bodies.ts';
import {office, phraseKind} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {sentences} from '../../language/sentences.ts';
import {lastUpTo} from '../../model/last-up-to.ts';
import type {Setting} from '../../model/setting.ts';
import {behindOffice} from '../book/behind-office.ts';
import {type ActorBook, actorBook, properWords} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {callBy, enterPerson, inanimate} from '../book/enter.ts';
import {headOf, isTitle, nameKey, rankBefore} from '../book/names.ts';
import {definitions, shortened} from './bodies.ts';
import {namedPersons, titlesInFull} from './persons.ts';
import {authorOf, enterVisitors, visitors} from './visitors.ts';

/**
 * The actors a text itself introduces: names with an acronym in brackets, people with their offices, and the known
 * bodies it mentions. The mission, as the Council, its members and "we", is always among them.
 */
export function findActors({paragraphs, title, country, programme = [], members = []}: Setting): ActorBook {
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
	const entries = programme.flatMap(({title: entry, heading = entry, place = ''}) => [heading, `in ${place}`]);
	const book = actorBook(properWords(text, entries), visitors(title, country, text), country);
	enterVisitors(book, text, title);
	book.isInGroups = /\b(?:divided|split|separated)(?: itself| up)? into (?:two|three|four) (?:sub-?)?groups\b/.test(
		text,
	);
	enterBodies(book, text);
	for (const {name, country, title: held, role} of members) {
		const member = enterMember(book, name, country);
		for (const office of member === undefined ? [] : held.split(', ')) {
			holdOffice(book, member, office.replace(/ for \p{Lu}\p{Ll}+(?: \d{4})?$/u, ''));
		}

		book.leader = role === 'lead' ? member : book.leader;
		book.coLeaders.push(...(member !== undefined && role === 'co-lead' ? [member] : []));
	}

	enterPersons(book, text, {paragraphs, programme});
	const author = authorOf(title);
	if (author !== undefined) {
		const held = book.holders.whose(author);
		book.author =
			book.named(author) ??
			(typeof held === 'object' ? held.actor : book.add({name: author, kind: phraseKind(author), person: true}));
		book.holders.hold(book.author, author);
	}

	return book;
}

function enterBodies(book: ActorBook, text: string): void {
	const plain = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const defined = definitions(text);
	// "United Nations Mission in Tarvania (UNMIT)": the text says what that is short for.
	const isAnother = ({name, acronym: short}: KnownBody) =>
		!plain.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `) &&
		defined.some((one) => one.acronym === short && nameKey(one.name) !== nameKey(name) && !areAlike(one.name, name));
	for (const body of knownBodies.filter((one) => isNamed(one, plain) && !book.named(one.name) && !isAnother(one))) {
		book.add({...body, seen: true});
	}

	for (const [, name = ''] of text.matchAll(/\b[Oo]peration (\p{Lu}\p{Ll}{2,30})\b/gu)) {
		if (!book.named(`Operation ${name}`)) {
			book.add({name: `Operation ${name}`, kind: 'military operation', aliases: [name]});
		}
	}

	for (const {0: said, index, groups: {name = ''} = {}} of text.matchAll(calledSo)) {
		if (!book.named(name)) {
			const [clause = ''] = text
				.slice(Math.max(0, index - near), index)
				.split(/[.;]/u)
				.slice(-1);
			book.add({name, kind: armed.test(clause + said) ? 'armed group' : phraseKind(name), seen: true});
		}
	}

	for (const {name, acronym} of defined) {
		define(book, name, acronym);
	}

	for (const {name, short} of shortened(text, book.isProper).filter((one) => !book.named(one.short))) {
		book.alias(book.named(name) ?? book.add({name, kind: phraseKind(name)}), short);
	}
}

/** Enters the people a text names, and notes whom the mission met together. */
function enterPersons(
	book: ActorBook,
	text: string,
	{paragraphs, programme}: Required<Pick<Setting, 'paragraphs' | 'programme'>>,
): void {
	let end = 0;
	const starts = paragraphs.map((paragraph) => {
		const start = end;
		end += paragraph.text.length + 1;
		return {start, titles: titlesInFull(paragraph.text), whereMet: whereMet(paragraph.text)};
	});
	// In a programme the place stands right behind whom the mission met there.
	const places = new Set(programme.map(({place}) => place));
	const together = new Map<object, Set<BookActor>>();
	for (const {name, title, at} of namedPersons(text).filter((person) => !places.has(person.name))) {
		const paragraph = lastUpTo(starts, at, ({start}) => start);
		const printed = text.slice(at, at + title.length + 6).replace(/^the /iu, '');
		const isBeside = title !== '' && printed.startsWith(`${title}, `);
		const before = isBeside && paragraph ? titleBefore(paragraph.titles, title, at - paragraph.start) : undefined;
		const headed = leads.exec(title)?.groups?.name;
		// "The leader of the Alliance" leads one that has its name elsewhere.
		const isShort =
			/^\p{Lu}\p{Ll}+$/u.test(headed ?? '') && book.all().some((one) => one.name.startsWith(`${headed} `));
		if (headed !== undefined && !isShort && book.named(headed) === undefined) {
			book.add({name: headed, kind: phraseKind(headed), seen: true});
		}

		const actor = enterPerson(book, name, before ?? titleOfIts(book, text, title, at) ?? title);
		// "General Neves, the Governor": he is "the General", too.
		const [lead = ''] = text.slice(at, at + title.length + longestAddress).split(name, 1);
		book.holders.hold(actor, (ranked.exec(lead) ?? rankBefore.exec(name))?.[1] ?? '');
		book.alias(actor, calledAlone.exec(lead)?.[1] ?? '', false);
		const behind = text.indexOf(name, at) + name.length;
		book.holders.hold(actor, capacity.exec(text.slice(behind, behind + longestAddress))?.[1] ?? '');
		book.holders.mention(actor, at);
		const where = paragraph?.whereMet(at - paragraph.start);
		const isMet = where !== undefined && actor.person && !/^former /u.test(title) && !inanimate.test(headOf(name));
		if (isMet && !actor.partOf.has(book.mission.id)) {
			actor.seen = true;
			together.set(where, (together.get(where) ?? new Set()).add(actor));
		}
	}

	book.metTogether.push(...together.values());
}

/** In letters: what stands between an office and a name, and the name. */
const longestAddress = 80;
/** In letters: how far before "its" a body is named. */
const longestClause = 200;
// "The President of Chad, Ana Silva, in her capacity as Facilitator of the talks".
const capacity = /^,? in (?:his|her) capacity as (?:the )?(\p{Lu}[^,.;]*?)(?= (?:of|for) |[,.;])/u;
const ranked =
	/(?<!\b(?:Attorney|Consul|Auditor|Prosecutor|Surveyor|Controller) )\b(General|Brigadier|Colonel|Captain|Major|Admiral|Commodore) $/u;
/** "The Abbé" is who is addressed so before the name. */
const calledAlone = /\b(Abb[eé]|Monsignor|Professor|Reverend) $/u;

// "Attacks by the group known as Jund al-Jibal", "a splinter of it, known as the Lake Brigade".
const proper = "\\p{Lu}[\\p{L}'’-]+";
/** In letters: what is said of a group right before its name. */
const near = 40;
const calledSo = new RegExp(
	`\\b(?:group|movement|militia|faction|gang|splinter\\b[^.;]{0,${near}},) (?:known as|calling itself) (?:the )?[“"]?(?<name>${proper}(?: (?:(?:al|el|ul)-)?${proper}){0,4})`,
	'gu',
);
const armed = /\b(?:armed|attack(?:s|ed)?|militia|splinter|gang|terrorist|jihadist|rebel|insurgent|extremist)\b/iu;

// "The leader of UNITA, Ana Silva", in a report that takes for granted what that is short for; "the chair of the Harbour Party".
const leads =
	/\b(?:[Ll]eader|[Hh]ead|[Cc]hair\p{L}*|[Pp]resident|[Ss]ecretary-[Gg]eneral|[Ss]pokes\p{L}+|[Cc]ommander) of (?:the )?(?<name>\p{Lu}{3,12}|(?=\p{Lu})[^,;.()]*\b(?:Party|Front|Movement|Alliance|Coalition|League)\b[^,;.()]*)$/u;

// "The delegation of the ABC, led by its Secretary-General, Ana Silva": of the body that the text names right before by what it is short for.
function titleOfIts(book: ActorBook, text: string, title: string, at: number): string | undefined {
	const own = /^its /iu.exec(text.slice(at, at + longestAddress))?.[0] ?? '';
	const {short = ''} = leadingTo.exec(text.slice(Math.max(0, at - longestClause), at + own.length))?.groups ?? {};
	const body = book.named(short);
	const isOffice = office.test(headOf(title)) && !/ (?:of|for) /u.test(title);
	return isOffice && body !== undefined && !body.person && body !== book.mission ? `${title} of ${short}` : undefined;
}

const leadingTo =
	/(?<short>\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*),? (?:(?:was|were|and) )?(?:(?:led|headed|represented|accompanied) )?(?:by|through|and|with) its $/u;

// "The Minister of Ports was there", and behind it "the Minister, Ana Silva": of the one that the paragraph has named.
function titleBefore(titles: ReturnType<typeof titlesInFull>, title: string, at: number): string | undefined {
	const wanted = [`${title} of `, `${title} for `].map((one) => one.toLowerCase());
	const isFull = (one: string) => wanted.some((office) => one.toLowerCase().startsWith(office));
	// A State's own President needs no name of a State.
	const isOffice = isTitle(title) && !/ |^(?:Vice-)?President$/u.test(title);
	const full = isOffice ? titles.findLast((one) => one.at < at && isFull(one.title))?.title : undefined;
	return full === undefined ? undefined : (behindOffice(full)?.title ?? full);
}

// "The International Support Mission in Mali" is the African-led one: one name has all words of the other.
function areAlike(one: string, other: string): boolean {
	const [first, second] = [words(one), words(other)];
	return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}

// A body that the text never names must not be taken for another with part of its name.
function isNamed({name, acronym = name, aliases}: KnownBody, words: string): boolean {
	return [name, acronym, ...aliases].some((one) => words.includes(` ${one.replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}

function define(book: ActorBook, printed: string, acronym: string): void {
	const name = printed.replace(/^(?:the|The) /, '');
	const known = book.named(name) ?? book.named(acronym);
	const [knownKey, key] = [nameKey(known?.name ?? ''), nameKey(name)];
	if (known && (knownKey === key || known.acronym === acronym)) {
		book.alias(known, acronym);
		// A name with words before it, or without some of its own, is no other name.
		book.alias(known, name, !knownKey.endsWith(key) && !key.endsWith(knownKey));
		known.acronym ??= acronym;
		return;
	}

	const kind =
		/^(?:MIN|UNM|UNA|UNO|MON|UNIF|UNS)/.test(acronym) && /United Nations/.test(name) ? 'UN mission' : phraseKind(name);
	book.add({name, acronym, kind, seen: kind !== 'other' || bodyWord.test(name)});
}

// "Permanent Representative, Chair of the Commission": who is that of the body whose mission it is, is known by it.
function holdOffice(book: ActorBook, member: BookActor | undefined, office: string): void {
	if (
		member &&
		isTitle(office) &&
		!/\b(?:Representative|Counsellor|Ambassador|Minister|Envoy|Adviser|Secretary)\b/u.test(office)
	) {
		book.holders.hold(member, office);
	}
}

// A member of the delegation speaks for the country, as one of the mission.
function enterMember(book: ActorBook, name: string, country: string): BookActor | undefined {
	if (name === '') {
		return undefined;
	}

	const actor = book.named(name) ?? book.add({name, kind: 'member state', person: true});
	callBy(book, actor, name);
	const state = memberState(country) ?? country;
	if (!book.delegates.has(state)) {
		book.delegates.set(state, actor);
	}

	actor.partOf.add(book.mission.id);
	return actor;
}

// What is defined may be a disease or a process; these words stand in names of bodies.
const bodyWord =
	/\b(?:Organi[sz]ation|Commission|Committee|Council|Fund|Bank|Agency|Programme|Union|Front|Party|Movement|Mouvement|Force|Forces|Army|Operation|Mission|Office|Community|Conference|Group|Authority|Court|Assembly|Alliance|Federation|Coalition|Police|Service|Institute|Network|Forum)\b/;

const visiting = /\b(?:mission|delegation|council|members|it|they|we)\b/iu;
const meets =
	/\b(?:met|meetings?|talks|discussions|consultations?|conversations?|exchange of views|dialogue|briefed|briefings?|received by|welcomed by|hosted by|accompanied by|audience|lunch|dinner|breakfast|called on|spoke|listened|heard)\b/iu;

const meetsThem =
	/\b(?:accompanied|briefed|greeted|hosted|met(?: with)?|received|welcomed) (?:the |this |members of the |council )(?:security council |council )?(?:mission|delegation|members)\b/iu;

/** For an offset in a text the sentence it stands in, where its words tell that the visitors met whoever is named there. */
function whereMet(text: string): (at: number) => object | undefined {
	const all = sentences(text);
	return (at) => {
		const sentence = all.findLast(({start}) => start <= at);
		const before = text.slice(sentence?.start, at);
		const subject = before.search(visiting);
		const isMet = subject >= 0 && meets.test(before.slice(subject));
		return isMet || meetsThem.test(text.slice(at, sentence?.end)) ? sentence : undefined;
	};
}
