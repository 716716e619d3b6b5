import {headKind} from '../../language/lexicon/offices.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, nameWords, rankOf, singular} from '../book/names.ts';
import {type Conversation, isGroup, isPerson, nobody, type Reading, type Speakers} from './conversation.ts';

const former = /^(?:the )?former$/i;
const latter = /^(?:the )?latter(?: two)?$/i;

/**
 * Whom a pronoun or a phrase that points back means, at this point of the conversation: nobody where there is none; undefined where
 * the phrase does not point back.
 */
export function pointingBack(reading: Reading, phrase: string): Speakers | undefined {
	const {last, lastUnsure} = reading.talk;
	const found = pointedAt(reading, phrase);
	const isSame = found?.actors.every((actor) => last.includes(actor)) === true && found.actors.length > 0;
	return found && isSame && lastUnsure ? {...found, unsure: true} : found;
}

function pointedAt(reading: Reading, phrase: string): Speakers | undefined {
	const {book, talk} = reading;
	const lower = withoutAdverb(phrase).toLowerCase();
	const all = (actors: readonly BookActor[]): Speakers | undefined =>
		actors.length === 0 ? undefined : {actors, extent: 'all'};
	if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her') {
		const last = talk.last.length === 1 && talk.met.length === 0 ? talk.last.filter(isPerson) : [];
		return all(last.length > 0 ? last : talk.person ? [talk.person] : []);
	}

	if (lower === 'they' || lower === 'their' || lower === 'all of them') {
		return them(reading);
	}

	if (/^(?:the )?(?:both|two)(?: of them)?$/.test(lower)) {
		return theTwo(reading);
	}

	if (/^(?:(?:some|several|many)(?: of them)?|others)$/.test(lower)) {
		const plural = talk.met.length > 0 ? talk.met : talk.last;
		return plural.length === 0 ? undefined : {actors: plural, extent: 'some'};
	}

	if (lower === 'it' || lower === 'its') {
		return all(talk.last.length === 1 ? talk.last.filter((actor) => !isPerson(actor)) : []);
	}

	if (lower === 'we' || lower === 'i' || lower === 'our') {
		return {actors: [book.author], extent: 'all'};
	}

	return latter.test(lower) || former.test(lower)
		? oneOfTwo(talk, former.test(lower), lower.endsWith('two'))
		: definite(reading, phrase);
}

// "The groups", "those members", "both leaders", "the Minister": the last who are called that.
function definite({book, talk}: Reading, phrase: string): Speakers | undefined {
	const match =
		/^(?:the|those|these|this|that|both|the two|the three|some of the|several of the|some of these|some of those|some(?= members)|(?=members)) ?(?<rest>\p{L}[\p{L}'’-]*)$/iu.exec(
			withoutAdverb(phrase),
		);
	const rest = match?.groups?.rest;
	if (
		rest === undefined ||
		headKind(singular(rest.toLowerCase())) === undefined ||
		/^(?:mission|council|government|authorities|president|force)$/i.test(rest)
	) {
		return undefined;
	}

	const pair = /^(?:both|the two) /i.test(phrase);
	const bodies =
		talk.named.length > 1 &&
		generic.test(singular(rest.toLowerCase())) &&
		/^(?:both|the two|the three|these)/i.test(phrase)
			? [...new Set(talk.named)]
			: [];
	if (bodies.length > 1) {
		return {actors: bodies, extent: 'all', ...(pair && bodies.length !== 2 ? {unsure: true} : {})};
	}

	const pool = [talk.last, talk.met, talk.group, talk.person ? [talk.person] : []];
	const wanted = singular(rest.toLowerCase());
	const plural = wanted !== rest.toLowerCase();
	const found =
		pool.find(
			(actors) =>
				actors.length > 0 &&
				!(plural && actors.length === 1 && actors.every(isPerson)) &&
				actors.every((actor) => isCalled(actor, wanted)),
		) ??
		(plural &&
		generic.test(wanted) &&
		(talk.last.length > 1 || talk.last.some((actor) => isMany(actor) && actor !== book.mission))
			? talk.last
			: undefined);
	return (
		found && {
			actors: found,
			extent: /^(?:some|several)/i.test(phrase) ? 'some' : 'all',
			...(pair && plural && found.length !== 2 && !found.some(isMany) ? {unsure: true} : {}),
		}
	);
}

// One office is not "the parties"; the armed groups of the north are.
function isMany(actor: BookActor): boolean {
	return isGroup(actor) && /s$/.test(actor.name.split(/ (?:of|for|from|in|at|on) /, 1)[0] ?? '');
}

const generic =
	/^(?:group|leader|member|representative|organization|interlocutor|official|party|participant|delegation|movement|agency|mission)$/;

// A prime minister is not "the Minister".
function isCalled(actor: BookActor, wanted: string): boolean {
	const ofRank = (name: string) => ['', wanted].includes(rankOf(name));
	const heads = [actor.name, ...actor.aliases].filter(ofRank).map((name) => headOf(bare(name)));
	const kindFits =
		(wanted === 'group' && (actor.kind === 'armed group' || actor.kind === 'civil society')) ||
		(wanted === 'movement' && actor.kind === 'armed group') ||
		(wanted === 'organization' && (actor.kind === 'civil society' || actor.kind === 'regional organization'));
	return heads.includes(wanted) || kindFits || (ofRank(actor.name) && nameWords(actor.name).includes(wanted));
}

// "The two missions jointly".
function withoutAdverb(phrase: string): string {
	return phrase.trim().replace(/(?<=.) (?:together|alike|\p{Ll}+ly)$/u, '');
}

/** "They": those who were met, or who spoke; two who spoke one after the other may be meant. Undefined where nobody can be. */
export function them(reading: Reading): Speakers | undefined {
	const {talk} = reading;
	if (talk.met.length > 0) {
		return {actors: talk.met, extent: 'all'};
	}

	if (talk.last.length > 1 || talk.last.some(isGroup)) {
		return {actors: talk.last, extent: talk.lastExtent};
	}

	const two = oneAfterOther(reading);
	if (two.length === 2 && two.every(isPerson)) {
		return {actors: two, extent: 'all', unsure: true};
	}

	return talk.group.length === 0 ? undefined : {actors: talk.group, extent: 'all'};
}

/** "Both": the two who were met or spoke together; else the two who spoke one after the other may be. */
export function theTwo(reading: Reading): Speakers | undefined {
	const {book, talk} = reading;
	const met = talk.met.length > 0 ? talk.met : talk.last;
	if (met.length === 2) {
		return {actors: met, extent: 'all'};
	}

	const two = oneAfterOther(reading);
	if (two.length === 2) {
		return {actors: two, extent: 'all', unsure: true};
	}

	// One name may stand for two: "the parties".
	return met.length === 1 && met.some(isGroup) && met[0] !== book.mission
		? {actors: met, extent: 'all', unsure: true}
		: nobody;
}

/** "The former", "the latter": of two who were named together, or one after the other. Where there are more it is a guess. */
export function oneOfTwo(talk: Conversation, first: boolean, two: boolean): Speakers {
	const recent = distinct([...talk.last, ...talk.met]);
	const known =
		talk.met.length > 1
			? talk.met
			: talk.last.length > 1
				? talk.last
				: talk.last.every((actor) => talk.together.includes(actor)) && talk.together.length > 1
					? talk.together
					: talk.met.length > 0
						? recent
						: distinct([...talk.before, ...talk.last]);
	const one = known.length < 2 ? undefined : first ? known[0] : known.at(-1);
	if (one === undefined) {
		return nobody;
	}

	const isClear = known.length === (two ? 3 : 2);
	return {actors: two ? known.slice(-2) : [one], extent: 'all', ...(isClear ? {} : {unsure: true})};
}

function oneAfterOther({book, talk}: Reading): readonly BookActor[] {
	return distinct([...talk.before, ...talk.last]).filter((actor) => actor !== book.mission);
}

function distinct(actors: readonly BookActor[]): readonly BookActor[] {
	return [...new Set(actors)];
}
