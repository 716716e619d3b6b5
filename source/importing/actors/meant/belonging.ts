import {leadsParty, office} from '../../language/lexicon/offices.ts';
import {memberState, namesOfState, stateAtStart, statesMeant} from '../../language/lexicon/states.ts';
import {lastAt} from '../../language/sentence.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {headOf, isOfItsOwn} from '../book/names.ts';
import {honorific} from '../introduced/persons.ts';
import {enterGovernment, isOf, landsOf} from './collectives.ts';
import {isPerson, type Reading} from './conversation.ts';

const ministers = /\b(?:minist|president|prime|secretar(?:y|ies) of state\b|state secretar)/iu;
const elsewhere =
	/\b(?:Senate|Assembly|Parliament|Chamber|Council|Court|Commission|Party|Union|Congress|Association)\b/;

const inCharge = / (?:in charge of|responsible for) .*$/u;

/** Of how many words a name is looked for. */
const longestName = 14;
// A Secretary of State is of no body "State".
const leads = / (?:of|for) (?:the )?(?!State\b)(?=\p{Lu})/gu;

/**
 * Those whose office is of a body belong to it: "Head of MINUSTAH", "Special Envoy of the African Union", "UNAMA spokesperson".
 */
export function joinBodies(book: ActorBook): void {
	const byNoun = Map.groupBy(book.all(), ({name}) => nounOf(name));
	const parliament = book.named('Parliament');
	const team = book.named('United Nations country team');
	const bodyOf = (title: string) => namedBody(book, title) ?? calledShort(book, title, byNoun);
	for (const actor of book.all().filter(isPerson)) {
		for (const title of [actor.name, ...actor.aliases]) {
			join(actor, ofParliament.test(title) ? parliament : coordinator.test(title) ? team : bodyOf(title), title);
		}
	}

	joinDeputies(book);
}

// Who coordinates the agencies heads their country team.
const coordinator = /\b(?:Resident|Humanitarian) Coordinator\b/u;
const ofParliament = / of (?:the )?(?:National )?Parliament$/u;

// "The Harbour Police Commander was there with the Deputy Commander": whom one stands in for has the body in the title.
function joinDeputies(book: ActorBook): void {
	const bodies = new Map<string, Set<string>>();
	for (const {name, aliases, partOf} of book.all().filter(isPerson)) {
		const titles =
			partOf.size === 0 ? [] : [name, ...aliases].flatMap((title) => /^\p{Lu}{2}\S* (.+)$/u.exec(title)?.[1] ?? []);
		for (const title of titles) {
			bodies.set(title, new Set([...(bodies.get(title) ?? []), ...partOf]));
		}
	}

	for (const actor of book.all().filter((one) => one.partOf.size === 0 && isPerson(one))) {
		const [office = ''] = [...actor.aliases, actor.name].flatMap((title) => /^Deputy (.+)$/u.exec(title)?.[1] ?? []);
		for (const id of bodies.get(office)?.size === 1 ? (bodies.get(office) ?? []) : []) {
			actor.partOf.add(id);
		}
	}
}

/** Whom a sentence opens with as "Its Chair" belongs to the one body that was met, or spoke, before. */
export function joinBefore({book, talk, sentence, text}: Reading, actors: readonly BookActor[]): void {
	const [body, ...others] = talk.met.length > 0 ? talk.met : talk.last;
	const isTheirs = /^(?:Its|Their) /.test(text.slice(sentence.start, sentence.end));
	for (const actor of isTheirs && body && others.length === 0 && isBody(book, body) ? actors : []) {
		join(actor, body);
	}
}

/** "The representatives of the League were led by Ana Silva": whoever leads the one body that a sentence is of belongs to it. */
export function joinLed({book, sentence, text}: Reading, [body, ...others]: readonly BookActor[]): void {
	const {name = ''} = ledBy.exec(text.slice(sentence.start, sentence.end))?.groups ?? {};
	const leader = book.named(name);
	if (body && leader?.person && others.length === 0 && isBody(book, body)) {
		join(leader, body);
	}
}

const ledBy = new RegExp(
	`^[^,;]{3,80}(?:, (?:the|an?) [^,;]{3,60},)?,? (?:(?:was|were) )?(?:led|headed|chaired|represented) by ${honorific}(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,4})(?=[,.;])`,
	'u',
);

/** Whoever is a person belongs to a body from then on. */
export function join(actor: BookActor, body: BookActor | undefined, title = ''): void {
	if (body && isPerson(actor) && !body.partOf.has(actor.id)) {
		actor.partOf.add(body.id);
		// The president of a network or of a party is of no government.
		const isOfBody = actor.kind === 'other' || body.kind === 'civil society' || leadsParty.test(title);
		actor.kind = isOfBody ? body.kind : actor.kind;
	}
}

function namedBody(book: ActorBook, title: string): BookActor | undefined {
	for (const {0: of, index} of title.matchAll(leads)) {
		const held =
			title
				.slice(0, index)
				.split(/, | and /u)
				.at(-1) ?? '';
		const found = isHeld(held) ? bodyAtStart(book, title.slice(index + of.length)) : undefined;
		if (found) {
			return found;
		}
	}

	const words = title.split(' ');
	const bodyBefore = (at: number) => book.named(words.slice(0, at).join(' '));
	const end = words.findLastIndex((_, at) => {
		const body = at > 0 ? bodyBefore(at) : undefined;
		return body && isBody(book, body) && isHeld(words.slice(at).join(' '));
	});
	return end < 0 ? undefined : bodyBefore(end);
}

// "The President of the network": of one body alone is the name shortened so.
function calledShort(
	book: ActorBook,
	title: string,
	byNoun: ReadonlyMap<string | undefined, readonly BookActor[]>,
): BookActor | undefined {
	const [, held = '', short = ''] = /^(.+) of the ([\p{L}-]+)$/u.exec(title) ?? [];
	// Whoever represents the chair of a commission may be of another.
	const isOfBody = isHeld(held) && !/\b(?:Representative|Envoy)s? of /u.test(held);
	const [body, ...others] = (isOfBody && byNoun.get(short.toLowerCase())) || [];
	return body && others.length === 0 && isBody(book, body) ? body : undefined;
}

// A name of one word is not shortened.
function nounOf(name: string): string | undefined {
	return name.includes(' ') ? headOf(name) : undefined;
}

// Who held an office is of nobody, and a minister is of a government.
function isHeld(title: string): boolean {
	return office.test(headOf(title)) && !/^(?:former|outgoing|ex-)|\bminister\b/iu.test(title);
}

/** The body whose name begins a text, by its longest; the "Council of Ministers" is not the Council. */
export function bodyAtStart(book: ActorBook, text: string): BookActor | undefined {
	const words = text.split(' ');
	const nameOf = (many: number) => book.named(words.slice(0, many).join(' '));
	const [noun = ''] = words;
	const least = /^\p{Lu}\p{Ll}+$/u.test(noun) && isOfItsOwn(text.slice(noun.length)) ? 1 : 0;
	const many = lastAt(Math.min(words.length, longestName), least, (length) => nameOf(length) !== undefined);
	const found = many === undefined ? undefined : nameOf(many);
	return found && isBody(book, found) ? found : undefined;
}

function isBody(book: ActorBook, actor: BookActor): boolean {
	const isPeople = actor.acronym === undefined && peoples.test(actor.name);
	return (
		actor !== book.mission &&
		!isPerson(actor) &&
		!isPeople &&
		actor.kind !== 'member state' &&
		actor.kind !== 'government'
	);
}

// "The East Timorese member of the cabinet" is of a people, which is no body.
const peoples = /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+(?:ans|ese)$/u;

/** Ministers and the President belong to the Government of their State, where the report names it; the State's name finds it. */
export function joinGovernment(book: ActorBook, country: string | undefined): void {
	const lands = landsOf(country);
	const ofMinisters = book.all().filter(({kind, name, aliases}) => {
		const names = [name, ...aliases];
		return (
			kind === 'government' &&
			names.some((one) => ministers.test(one)) &&
			!names.some((one) => elsewhere.test(one.replace(inCharge, '')) || isOfNoState(one, lands))
		);
	});
	const told = new Map(ofMinisters.map((actor) => [actor, lands.length === 1 ? lands[0] : landOf(book, actor, lands)]));
	for (const actor of ofMinisters) {
		const land = told.get(actor) ?? landOfOthers(book, actor, told);
		const named = book.named(country === undefined ? 'Government' : `Government of ${land}`);
		if (actor !== named && ![actor.name, ...actor.aliases].some((name) => isForeign(name, land))) {
			// The State's name finds whom the report has of its Government, though it never speaks of the Government itself.
			const isState = land !== undefined && memberState(land) !== undefined;
			const government = named ?? (isState ? enterGovernment(book, land) : undefined);
			if (government !== undefined) {
				actor.partOf.add(government.id);
			}
		}
	}

	for (const land of new Set([...lands, ...told.values()].flatMap((one) => one ?? []))) {
		const government = book.named(`Government of ${land}`);
		if (government !== undefined) {
			for (const name of [land, ...namesOfState(memberState(land) ?? '')]) {
				book.alias(government, name);
			}
		}
	}
}

// The President of a party, a prime minister of before and somebody's envoy are none of a Government.
function isOfNoState(name: string, lands: readonly string[]): boolean {
	const whose = / ?\bPresident of (?:the )?(?<whose>\p{Lu}.*)$/u.exec(name)?.groups?.whose ?? '';
	return (
		/^[Ff]ormer |\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+['’]s \p{Ll}/u.test(name) ||
		(whose !== '' &&
			!ofState.test(whose) &&
			stateAtStart(whose) === undefined &&
			!lands.some((land) => whose.startsWith(land)))
	);
}

const ofState =
	/^(?:(?:\p{Lu}\p{L}+ )*Republic|State|Government|Transition(?:al Government)?|Council of Ministers|Region)\b/u;

// "Minister of Justice" holds an office; the "President of Chad" and the "Chadian Minister" are of another country, and that of a Region of the Region.
function isForeign(name: string, country = ''): boolean {
	const [, whose = ''] = /^.* of (?:the )?(?!State\b)(\p{Lu}[\p{L}'’ -]*)$/u.exec(name) ?? [];
	const isPresident = /\bPresident of \p{Lu}/u.test(name) && !whose.includes(' ');
	const isElsewhere = memberState(whose) !== undefined || / (?:Region|Regional Government)$/.test(whose);
	const [adjective = '', ...office] = name.split(' ');
	const isOfOthers = office.length > 0 && statesMeant(adjective).length > 0 && !isOf(adjective, country);
	return isOfOthers || (whose !== '' && (isPresident || isElsewhere) && !name.endsWith(country));
}

// Of several States, the one that a name has, or that a heading is of.
function landOf(book: ActorBook, actor: BookActor, lands: readonly string[]): string | undefined {
	const names = [actor.name, ...actor.aliases];
	const states = names.flatMap((name) => {
		const behind = / of (?:the )?(\p{Lu}[\p{L}'’ -]*)$/u.exec(name)?.[1] ?? '';
		const before = /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+(?= )/u.exec(name)?.[0] ?? '';
		const meant = lands.filter((land) => isOf(before, land) || isOf(before.split(' ')[0] ?? '', land));
		return [memberState(behind) ?? [], meant.slice(0, 1)].flat();
	});
	return states[0] ?? book.holders.homeOf(actor);
}

// Whom the mission met together with ministers of one State alone.
function landOfOthers(
	book: ActorBook,
	actor: BookActor,
	told: ReadonlyMap<BookActor, string | undefined>,
): string | undefined {
	const lands = new Set(
		book.metTogether
			.filter((met) => met.has(actor))
			.flatMap((met) => [...met].flatMap((other) => told.get(other) ?? [])),
	);
	return lands.size === 1 ? [...lands][0] : undefined;
}

/** A report names few; more than these are looked at in none. */
const mostMissions = 20;

/** Whoever has an office of a United Nations mission is of the one that the report is on, unless it says of which. */
export function joinMission(book: ActorBook, text: string): void {
	const [first, next] = book
		.all()
		.filter((actor) => actor.kind === 'UN mission' && actor.acronym !== undefined && actor.partOf.size === 0)
		.slice(0, mostMissions)
		.map((mission) => ({mission, times: text.split(mission.acronym ?? '').length}))
		.toSorted((one, other) => other.times - one.times);
	const most = first?.mission;
	if (most === undefined || (next !== undefined && next.times * 3 > (first?.times ?? 0))) {
		return;
	}

	for (const actor of book.all().filter((one) => one.kind === 'UN mission' && one.partOf.size === 0 && isPerson(one))) {
		const places = [actor.name, ...actor.aliases].flatMap(
			(name) => /\b(?:for|in) (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1] ?? [],
		);
		if (places.every((place) => memberState(place) === undefined || most.name.includes(place))) {
			actor.partOf.add(most.id);
		}
	}
}
