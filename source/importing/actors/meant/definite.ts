import {capitalized} from '../../../briefing/wording.ts';
import type {ActorKind} from '../../../report/kinds.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, isTitle, nameWords, quantified, rankOf, singular} from '../book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from './conversation.ts';

/** Whom "the groups", "those members", "both leaders" or "the Minister" means: the last who are called that; undefined where a phrase is no such. */
export function definite(reading: Reading, phrase: string): Speakers | undefined {
	const {talk} = reading;
	const match =
		/^(?:the|those|these|this|that|both|the two|the three|(?:some|several|many|most|a number|a few) of (?:the|these|those)|(?:some|several|many|most|various|all(?: the)?|a number of)(?= (?:members|representatives|participants|speakers)$)|(?:one|another)(?= (?:member|participant|speaker)$)|(?=(?:member|representative|participant)s)) ?(?<noun>\p{L}[\p{L}'’-]*)$/u.exec(
			phrase,
		);
	const noun = match?.groups?.noun;
	const wanted = singular(noun ?? '');
	if (
		noun === undefined ||
		headKind(wanted) === undefined ||
		(talk.isPersonBefore && titleInFull(reading, capitalized(noun)) !== undefined) ||
		/^(?:mission|council|government|authorities|president|secretary-general|force)$/.test(noun)
	) {
		return undefined;
	}

	const isPlural = wanted !== noun || /(?:men|people|children)$/.test(noun);
	const isGeneric = generic.test(wanted) || noun === 'speakers';
	const areTwo = /^(?:both|the two) /.test(phrase);
	const isOne = /^(?:one|another) /.test(phrase);
	const fits = (actors: readonly BookActor[]) =>
		actors.length > 0 &&
		(!areTwo || actors.length === 2 || actors.every(isMany)) &&
		// "The Minister" behind two is one of them.
		(isPlural ? actors.length > 1 || actors.every(isMany) : actors.length === 1 || isGeneric) &&
		// "The party" is none of "the political parties".
		(isPlural || !isGeneric || isOne || !actors.some((actor) => isMany(actor) && isNamedSo(actor, wanted))) &&
		actors.every(
			(actor) => isCalled(actor, wanted) && (isPlural || generic.test(wanted) || !isTitle(wanted) || !isMany(actor)),
		);
	const found =
		(wanted === 'mission' && areTwo ? twoMissions(reading) : undefined) ??
		(isGeneric && isPlural ? manyOf(talk.met) : undefined) ??
		lastCalled(reading, {wanted, isPlural, isGeneric, areTwo, isOne, fits});
	// Where no other delegation was named, it is the one that made the visit.
	if (noun === 'delegation' && (found === undefined || !fits(found))) {
		return delegationNamed(reading);
	}

	if (found === undefined) {
		return isGeneric && !isPlural ? oneOf(reading, wanted) : undefined;
	}

	return {
		actors: found,
		extent: quantified.test(phrase) || phrase.startsWith('another ') ? 'some' : 'all',
		// "The representatives" behind a meeting with bodies are of all those.
		unsure: !(fits(found) || (isGeneric && areAllMet(talk, found))),
	};
}

// "The League delegation denied it. The delegation undertook to": of the last body that the paragraph names so.
function delegationNamed({book, text, sentence}: Reading): Speakers | undefined {
	const named = [
		...text.slice(0, sentence.start).matchAll(/(?<body>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) delegation\b/gu),
	];
	const name = named.at(-1)?.groups?.body?.replace(/^The /, '') ?? '';
	const body = book.named(name) ?? book.named(`${name} delegation`);
	return body === undefined || book.isVisitor(body) ? undefined : {actors: [body], extent: 'all'};
}

// "The two missions" are those of the United Nations that the paragraph has named last.
function twoMissions({book, text, sentence}: Reading): readonly BookActor[] | undefined {
	const named = [...text.slice(0, sentence.start).matchAll(/\p{Lu}{4,}/gu)]
		.flatMap(([acronym]) => book.named(acronym) ?? [])
		.filter(({kind}) => kind === 'UN mission');
	const [last, before] = new Set(named.toReversed());
	return before && last && [before, last];
}

/** Whom a title alone means behind the whole one: "In the company of the Premier of the Isles. The Premier said". */
export function titleInFull({text, sentence}: Reading, title: string): string | undefined {
	// "The President" is that of the State.
	const isOpen = /^(?!President$)\p{Lu}\p{Ll}+$/u.test(title) && isTitle(title);
	const before = isOpen ? text.slice(0, sentence.start) : '';
	return inFull.exec(before.slice(before.lastIndexOf(`${title} `)))?.[0];
}

const inFull = /^\p{Lu}\p{Ll}+ of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/u;

type Called = {
	readonly wanted: string;
	readonly isPlural: boolean;
	readonly isGeneric: boolean;
	readonly areTwo: boolean;
	/** Whether it is one of several: "one member". */
	readonly isOne: boolean;
	readonly fits: (actors: readonly BookActor[]) => boolean;
};

// The last who are called what a noun says, or who may be.
function lastCalled({book, talk}: Reading, noun: Called): readonly BookActor[] | undefined {
	const {wanted, isPlural, isGeneric, areTwo, isOne, fits} = noun;
	// Of several the one who is called that.
	const called = isPlural ? [] : [...talk.met, ...talk.last].filter((actor) => fits([actor]));
	// Of two who spoke one after the other.
	const pair = areTwo ? [...talk.previous, ...talk.last] : [];
	// "The Minister", behind another than the one before, who is named in the paragraph.
	const held = talk.isPersonBefore ? book.holders.whose(wanted) : undefined;
	const person = typeof held === 'object' && held.sure ? held.actor : talk.person;
	const candidates = [talk.last, talk.met, talk.group, person ? [person] : [], pair, called, talk.assembly];
	const areMany = talk.last.length > 1 || talk.last.some((actor) => isMany(actor) && !book.isVisitor(actor));
	// "The Bank said A. The Fund said B. Both institutions agreed."
	const areBodies =
		body.test(wanted) && pair.length === 2 && pair.every((actor) => !isPerson(actor) && !book.isVisitor(actor));
	return (
		(areBodies ? pair : undefined) ??
		candidates.find((actors) => fits(actors) && actors.every((actor) => isNamedSo(actor, wanted))) ??
		candidates.find(fits) ??
		(isGeneric && areMany ? talk.last : isGeneric && pair.length === 2 ? pair : undefined) ??
		((isPlural || isOne) && /^(?:representative|participant|speaker)$/.test(wanted)
			? manyOf(talk.assembly)
			: undefined) ??
		// "The two officers" behind two generals.
		(areTwo
			? [talk.met, talk.last, isTitle(wanted) && pair.every(isPerson) ? pair : [], talk.pair].find(
					(two) => two.length === 2,
				)
			: undefined)
	);
}

const body = /^(?:institution|organization|agency|body|movement|association|union)$/;

function areAllMet({assembly}: Reading['talk'], actors: readonly BookActor[]): boolean {
	return actors.length === assembly.length && assembly.every((actor) => isMany(actor) && actors.includes(actor));
}

// "The party", "the leader" under another name: who spoke or was met last may be meant; where nobody can be, nobody is.
function oneOf({book, talk}: Reading, noun: string): Speakers {
	const isBody = isGenericBody.test(noun);
	const last = [talk.last, talk.met]
		.flatMap((actors) => (actors.length === 1 ? actors : []))
		.find((actor) => !book.isVisitor(actor) && isPerson(actor) !== isBody);
	const body =
		isBody && talk.last.length === 1 ? talk.last.flatMap((actor) => bodyOf(book, actor) ?? [])[0] : undefined;
	const found = last ?? body;
	return found === undefined ? nobody : {actors: [found], extent: 'all', unsure: !areAllMet(talk, [found])};
}

/** The body whose name is a part of that of somebody, or of their title: "Ana Silva, Secretary-General of the League". */
export function bodyOf(book: ActorBook, actor: BookActor): BookActor | undefined {
	const names = isPerson(actor) ? [actor.name, ...actor.aliases] : [];
	return names
		.flatMap((name) => [
			/ (?:of|for) (?:the )?(?<body>\p{Lu}.*)$/u.exec(name)?.groups?.body ?? '',
			name.split(' ')[0] ?? '',
		])
		.flatMap((body) => book.named(body) ?? [])
		.find((body) => !isPerson(body) && body.kind !== 'member state');
}

/** Whether an actor is several: one office is not "the parties"; the armed groups of the north are. */
export function isMany(actor: BookActor): boolean {
	return (
		!isPerson(actor) &&
		/(?:s|people|women|men|society|sector|displaced|opposition)$/i.test(
			actor.name.split(/(?<=s|men|people) \p{Ll}+ed (?:in|to|by|at|on) | (?:of|for|from|in|at|on) /u, 1)[0] ?? '',
		)
	);
}

function manyOf(actors: readonly BookActor[]): readonly BookActor[] | undefined {
	// "The representatives" behind a meeting with the Mayor and representatives of the traders are those of the traders.
	const groups = actors.filter((actor) => !isPerson(actor));
	return groups.length > 1 || groups.some(isMany) ? groups : actors.length > 1 ? actors : undefined;
}

const bodies = 'agency|community|country|delegation|group|movement|organization|party';
const isGenericBody = new RegExp(`^(?:${bodies})$`);
/** Nouns that say no more of somebody than that they were met. */
export const generic = new RegExp(
	`^(?:${bodies}|interlocutor|leader|member|mission|official|participant|representative)$`,
);

function isCalled(actor: BookActor, wanted: string): boolean {
	return (
		isNamedSo(actor, wanted) ||
		kindsCalled.get(wanted)?.includes(actor.kind) === true ||
		(isOfRank(actor.name, wanted) && nameWords(actor.name).includes(wanted))
	);
}

/** Whether a noun is the head of one of somebody’s names: a prime minister is not "the Minister". */
export function isNamedSo(actor: BookActor, wanted: string): boolean {
	return [actor.name, ...actor.aliases].some((name) => isOfRank(name, wanted) && headOf(bare(name)) === wanted);
}

function isOfRank(name: string, wanted: string): boolean {
	return ['', wanted].includes(rankOf(name));
}

const kindsCalled: ReadonlyMap<string, readonly ActorKind[]> = new Map([
	['group', ['armed group', 'civil society']],
	['mission', ['UN mission']],
	['movement', ['armed group']],
	['organization', ['civil society', 'regional organization']],
]);
