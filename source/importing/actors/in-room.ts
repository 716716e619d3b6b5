import type {Actor} from '../../report/model.ts';
import {leadsParty, office, officeNames} from '../language/lexicon/offices.ts';
import {hasVerb, isTag, runStart} from '../language/lexicon/tokens.ts';
import {venueNouns} from '../language/lexicon/word-classes.ts';
import {phraseAfter} from '../language/phrases.ts';
import {firstAt, type Range, readSentences, type Sentence, spanOf, wordAt} from '../language/sentence.ts';
import type {Visit} from '../model/setting.ts';
import type {ActorBook} from './book/book.ts';
import type {BookActor} from './book/book-actor.ts';
import {enterNew, enterPerson, isPersonName} from './book/enter.ts';
import {bare, headOf, isTitle, standing} from './book/names.ts';
import {honorific, namedPersons} from './introduced/persons.ts';
import {speakerPhrase} from './meant/speaker-phrase.ts';
import {actorsNamedBy, mentionedIn} from './mentioned.ts';

// Of these nouns none is a body's too, as a centre, a club or a university is.
const nouns = `${venueNouns}|state house|government house|residency|aerodrome|air base|airbase|military base|room|conference cent(?:re|er)|lounge|gardens?`;
const atStart = new RegExp(`^(?:the )?(?:${nouns})(?![\\p{L}-])`, 'iu');
const atEnd = new RegExp(`(?<![\\p{L}-])(?:${nouns})$`, 'iu');
const premises = /,? (?:at|in) (?:the )?(?<where>[^,;]*)$/u;
// What the text says of an entry that has a heading names nobody new.
const encounter = /^(?:meetings?|briefings?|talks|discussions?|audiences?|visits?) (?:with|by|from|to) /iu;
// "X, a party that seeks union", "States contributing police to Y": a description of the one before. Nor is what comes next in the room.
const description =
	/, in (?:his|her|its|their) capacity as [^,;]*|, an? (?:\p{Ll}[\p{L}-]* )+(?:\p{Ll}+ing|that|which|who)\b[^,;]*|(?<=\p{Ll}s) (?!including|comprising)\p{Ll}{3,}ing (?!and |or )[^,;]*?(?= and with |[,;]|$)/gu;
const next = /,? followed by .*$/iu;
const withWhom = /\b(?:with|by|call on|audience of) (?<parties>.+)$/iu;
// A column of interlocutors has whom they met alone: "President of the Senate", "National Electoral Commission".
const whomAlone = new RegExp(
	[
		`^(?:the )?(?:\\p{Lu}[\\p{L}-]+ ){0,2}${officeNames}\\b`,
		"^(?:\\p{Lu}[\\p{L}’'-]* (?:(?:of|for|and|the|on) )*){1,6}(?:Commission|Committee|Council|Movements?|Parties|Union|Alliance|Front)$",
		'^(?:Ambassadors|Civil society|Community leaders|Diplomatic|Displaced|Members|Non-governmental|Opposition|Political parties|Private sector|Refugees|Religious|Representatives|Traditional|Women|Youth)\\b',
	].join('|'),
	'u',
);
const localAuthorities = /^(?:the )?(?:local |regional |municipal )?authorities$/iu;
// "The Vice-President and Minister of Light, Ana Silva": without an article the second office is of the first's holder.
const ofBoth = new RegExp(
	`\\bthe ${officeNames} and (?=${officeNames}\\b[^,;]{0,80}, ${honorific}\\p{Lu}(?:(?! and )[^,;])*(?:[,;]|$))`,
	'gu',
);
const addressed = new RegExp(`^${honorific}`, 'u');
const initial = /^\p{Lu}\.? /u;

// "Members of his Government": whose that is the entry leaves to what stands before it.
const ofSomebody = /\bof (?:his|her|its|their) /iu;

// "Ten pilots, including the only woman": one of those named before.
const amongThem = /^the (?:only|sole|first|last|youngest|oldest) \p{Ll}/u;

/** Longer ones, and those with an hour in them, are what was left of other entries. */
const longestName = 80;
/** A title says what its holder is in charge of. */
const longestTitle = 200;

/**
 * The ids of those in the room at an entry of the programme, as far as its words say: hosts, those met and those visited, entered into
 * the book where they are new.
 */
export function inRoom(book: ActorBook, {title, place}: Visit, country: string | undefined): string[] {
	const entries = title.replace(/[.;,\s]+$/u, '').split(/; (?=(?:Meeting|Briefing|Remarks|Visit) )/u);
	const met = entries.flatMap((entry) => {
		const alone = whomAlone.test(entry) ? entry : '';
		const parties = withoutPremises(withWhom.exec(entry)?.groups?.parties ?? alone);
		const before = entry.slice(0, parties === '' ? undefined : entry.lastIndexOf(parties));
		return [...mentionedIn(book, before, country), ...namedIn(book, parties, place, country)];
	});
	// The visitors do not meet themselves.
	const others = met.filter((actor) => !book.isVisitor(actor));
	return seen(others.length > 0 ? others : met);
}

const alongWith = /^(?<whom>.*?), accompanied by /su;
// "It met the Mayor, Ana Silva, who was accompanied by the pilots", "the Mayor was accompanied by the pilots".
const wasAlongWith =
	/^(?:.*\b(?:met(?: with)?|received|saw|heard|visited|by|with|from) )?(?<whom>[^;:]{2,160}?),? (?:who )?(?:was|were) (?:also |each )?accompanied by /su;
const ofVisitors = /\b(?:mission|delegation|council|it|they|we|members(?! of))\b/iu;
const attendedBy =
	/^(?:(?:The|This) (?:\p{Ll}+ )?(?:meeting|briefing|discussion|lunch|dinner|breakfast|session|audience)\b[^.;]*\battended by|Also (?:present|in attendance) (?:was|were)) /u;

const present =
	/^(?!(?:No|Not|None|Neither|Nobody|Few)\b)(?<who>[^.;:]{3,300}?)(?:, who)? (?:was|were) (?:also )?(?:present|in attendance)(?=[.,]| (?:at|during|throughout) )/u;

/** The ids of those who, as a paragraph on a meeting says, came along or attended it too, entered into the book where they are new. */
export function attendingIn(book: ActorBook, text: string, country: string | undefined): string[] {
	return readSentences(text).flatMap((sentence) => {
		const words = text.slice(sentence.start, sentence.end);
		const {who = ''} = present.exec(words)?.groups ?? {};
		const behind = sentence.flow.findIndex(({start}) => start >= sentence.start + who.length);
		if (who !== '' && !ofVisitors.test(who) && !hasVerb(sentence.tags, 0, behind)) {
			return seen(namedIn(book, who, undefined, country));
		}

		const along = alongWith.exec(words) ?? wasAlongWith.exec(words);
		const found = along ?? attendedBy.exec(words);
		const from = sentence.flow.findIndex(({start}) => start >= sentence.start + (found?.[0].length ?? 0));
		// Who came along with the visitors, or is said to have come along elsewhere, was not there with those who were met.
		const {whom = ''} = along?.groups ?? {};
		const [start, end] = [words.indexOf(whom), words.indexOf(whom) + whom.length].map((at) =>
			sentence.flow.findIndex((token) => token.start >= sentence.start + at),
		);
		const isOther = along && (hasVerb(sentence.tags, start ?? 0, end ?? from) || ofVisitors.test(whom));
		const span = found !== null && !isOther ? spanOf(sentence, listAfter(sentence, from)) : undefined;
		return span === undefined ? [] : seen(namedIn(book, text.slice(span.start, span.end), undefined, country));
	});
}

// "By the Mayor, the Adviser to the Governor and the pilots": commas part those who came as far as no clause of its own follows.
function listAfter(sentence: Sentence, from: number): Range {
	const {tags} = sentence;
	const isOfName = (at: number) =>
		tags[at] === 'to' ? tags[at + 1] === 'det' : /^(?:of|for|from|in)$/.test(wordAt(sentence, at));
	const end = firstAt(
		from,
		tags.length,
		(at) => !isTag(tags[at], 'det', 'noun', 'num', 'conj', 'comma') && !isOfName(at),
	);
	const isWhole = end === undefined || !hasVerb(tags, end, tags.length);
	return isWhole
		? {from, to: runStart(tags, end ?? tags.length, 'conj', 'prep', 'det', 'comma')}
		: phraseAfter(sentence, from);
}

function seen(actors: readonly BookActor[]): string[] {
	for (const actor of actors) {
		actor.seen = true;
	}

	return [...new Set(actors.map(({id}) => id))];
}

function namedIn(
	book: ActorBook,
	parties: string,
	place: string | undefined,
	country: string | undefined,
): BookActor[] {
	const all = partiesIn(book, parties);
	// "The Special Representative and UNMIL": of several the one for the country that the mission beside is in.
	const lands = all.flatMap((party) =>
		typeof party === 'string'
			? (/ (?:in|for) (?:the )?(\p{Lu}.*)$/u.exec(book.named(party)?.name ?? '')?.[1] ?? [])
			: [],
	);
	const inLand = (office: string) => lands.flatMap((land) => book.named(`${bare(office)} for ${land}`) ?? [])[0];
	return all.flatMap((party) => {
		const known = typeof party === 'object' ? party : inLand(party);
		if (known || typeof party === 'object') {
			return known ?? [];
		}

		return isName(party) ? named(book, party, place, country) : mentionedIn(book, party, country);
	});
}

// "The Mayor, Ana Silva, Harbour Hall", "Ana Silva, Mayor": an office and a name beside it are one person, and a place is nobody.
function partiesIn(book: ActorBook, printed: string): (string | BookActor)[] {
	// "The Minister for Ports, Fisheries and Trade, Ana Silva": the commas of an office part nobody.
	const phrase = namedPersons(printed)
		.filter(({title}) => title.includes(', '))
		.reduce((text, {name, title}) => text.replace(`${title}, ${name}`, name), printed)
		.replace(description, '')
		.replace(ofBoth, 'the ');
	const names = speakerPhrase(phrase)
		.names.map((name) => withoutPremises(name.replace(next, '')))
		.filter((name, at) => (at === 0 || !(isPremises(name) || amongThem.test(name))) && !ofSomebody.test(name));
	const parties: (string | BookActor)[] = [];
	for (const one of names) {
		const before = parties.at(-1);
		const name = /^(?:his|her|their) deputy$/i.test(one) ? deputyOf(book, before, one) : one;
		const together = typeof before === 'string' && phrase.includes(`${before}, ${name}`) ? [before, name] : [];
		const office = together.find((one) => isTitle(bare(one)));
		const holder = together.map((one) => one.replace(addressed, '')).find((one) => !isTitle(bare(one)));
		// "Ana Silva, the Speaker, Rui Neves": whom the text knows as the Speaker is it.
		const held = office === undefined ? undefined : book.holders.whose(bare(office));
		const isOfOther = typeof held === 'object' && held.sure && held.actor !== book.named(holder ?? '');
		if (
			office !== undefined &&
			holder !== undefined &&
			!isOfOther &&
			(book.named(holder)?.person ?? isPersonName(holder.replace(initial, '')))
		) {
			parties[parties.length - 1] = enterPerson(book, holder, bare(office));
		} else {
			parties.push(name);
		}
	}

	return parties;
}

// "The Envoy, Ana Silva, and her Deputy": the text may know the office by its first words alone.
function deputyOf(book: ActorBook, principal: string | BookActor | undefined, printed: string): string {
	const names = typeof principal === 'object' ? [principal.name, ...principal.aliases] : [bare(principal ?? '')];
	const offices = names.filter(isTitle);
	const forms = offices.flatMap((office) => [office, office.split(/ (?:of|for) /u, 1).join('')]);
	const [office = offices[0]] = forms.filter((form) => book.named(`Deputy ${form}`) !== undefined);
	return office === undefined ? printed : `Deputy ${office}`;
}

function isName(name: string): boolean {
	const isShort = name.length <= longestName || (name.length <= longestTitle && office.test(headOf(bare(name))));
	return isShort && !encounter.test(name) && !/\d{3}|\d[:.]\d\d/u.test(name);
}

function named(book: ActorBook, name: string, place: string | undefined, country: string | undefined): BookActor[] {
	if (localAuthorities.test(name) && place !== undefined) {
		const local = `Authorities in ${place}`;
		return [book.named(local) ?? book.add({name: local, kind: 'government'})];
	}

	// The text may know them by the place where it met them.
	const known =
		(place === undefined ? [] : ['in', 'of', 'from'].flatMap((of) => book.named(`${name} ${of} ${place}`) ?? []))[0] ??
		knownAs(book, bare(name));
	const found = known === undefined ? actorsNamedBy(book, name, country) : [known];
	// "Ambassadors" met in one town are not the "ambassadors in" another.
	const isElsewhere = found.some((body) => isIn(body.name, bare(name), place) === false);
	const bodies = isElsewhere ? [enterNew(book, bare(name), true) ?? []].flat() : found;
	const ending = ` ${standing(bare(name)).replace(/^the /iu, '')}`;
	// The "international members of the Committee" are of it.
	for (const member of book.all().filter((one) => /\bmembers of /iu.test(one.name) && one.name.endsWith(ending))) {
		for (const {id} of bodies.filter((body) => body !== member)) {
			member.partOf.add(id);
		}
	}

	return bodies;
}

// "Young people", of whom the text tells as "the young people of Auki"; "pilots at the Sailors' Club", of whom it tells as "pilots".
function knownAs(book: ActorBook, name: string): BookActor | undefined {
	if (book.named(name) !== undefined || isTitle(name)) {
		return undefined;
	}

	const [fuller, ...others] = book
		.all()
		.filter((actor) => actor.seen && !actor.person && isFuller(actor.name.toLowerCase(), name.toLowerCase()));
	return others.length === 0 && fuller !== undefined
		? fuller
		: book.named(name.replace(/(?<=^\p{Ll}[^,]*) (?:at|in) (?:the )?\p{Lu}[^,]*$/u, ''));
}

function isFuller(fuller: string, name: string): boolean {
	return fuller.startsWith(`${name} `) && /^ (?:of|from|in) (?:the )?\p{L}/u.test(fuller.slice(name.length));
}

// Whether a fuller name is that of those in a place: undefined where it says of no place that they are in it.
function isIn(fuller: string, name: string, place: string | undefined): boolean | undefined {
	const isSame = fuller.toLowerCase().startsWith(name.toLowerCase());
	const where = isSame ? / in (?<where>\p{Lu}.*)$/u.exec(fuller.slice(name.length))?.groups?.where : undefined;
	return where === undefined ? undefined : place?.includes(where);
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
	const areParties = actors.some(({id, name}) => room.includes(id) && partiesAtAll.test(name));
	const isLeader = ({name, aliases}: Actor) => areParties && [name, ...aliases].some((one) => leadsParty.test(one));
	return actors
		.filter((actor) => speaking.has(actor.id) && !named.has(actor.id))
		.filter((actor) => actor.partOf.some((body) => room.includes(body)) || isLeader(actor))
		.map(({id}) => id);
}

// Who leads a party is one of "the leaders of political parties".
const partiesAtAll =
	/^(?:(?:leaders|heads|representatives) (?:of|from) )?(?:the )?(?:main |major |other )*political parties$/iu;

/** Whether a name is that of a building or grounds, which a programme prints beside whom is met there. */
function isPremises(name: string): boolean {
	return /\p{Lu}/u.test(name) && isVenue(name);
}

function isVenue(name: string): boolean {
	const [head = ''] = name.trim().split(/ (?:of|for|in) /, 1);
	return atStart.test(name.trim()) || atEnd.test(head);
}

/** A phrase without where it is: "the Mayor at Harbour Hall" is the Mayor. */
function withoutPremises(phrase: string): string {
	const found = premises.exec(phrase);
	return found !== null && isVenue(found.groups?.where ?? '') ? phrase.slice(0, found.index) : phrase;
}
