import {headKind} from '../../language/lexicon/offices.ts';
import type {ActorBook, Entry} from '../book/book.ts';
import {bare, headOf, nameWords, singular} from '../book/names.ts';
import {rankOf} from '../book/titles.ts';
import {type Conversation, isGroup, isPerson, type Speakers} from './conversation.ts';
import {oneOfTwo, them, theTwo} from './those-named.ts';

const former = /^(?:the )?former$/i;
const latter = /^(?:the )?latter(?: two)?$/i;

/**
 * Whom a pronoun or a phrase that points back means, at this point of the conversation: nobody where there is none; undefined where
 * the phrase does not point back.
 */
export function pointingBack(book: ActorBook, talk: Conversation, phrase: string): Speakers | undefined {
	const found = pointedAt(book, talk, phrase);
	const isSame = found?.entries.every((entry) => talk.last.includes(entry)) === true && found.entries.length > 0;
	return found && isSame && talk.lastUnsure ? {...found, unsure: true} : found;
}

function pointedAt(book: ActorBook, talk: Conversation, phrase: string): Speakers | undefined {
	const lower = withoutAdverb(phrase).toLowerCase();
	const all = (entries: readonly Entry[]): Speakers | undefined =>
		entries.length === 0 ? undefined : {entries, extent: 'all'};
	if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her') {
		const last = talk.last.length === 1 && talk.met.length === 0 ? talk.last.filter(isPerson) : [];
		return all(last.length > 0 ? last : talk.person ? [talk.person] : []);
	}

	if (lower === 'they' || lower === 'their' || lower === 'all of them') {
		return them(book, talk);
	}

	if (/^(?:the )?(?:both|two)(?: of them)?$/.test(lower)) {
		return theTwo(book, talk);
	}

	if (
		lower === 'some of them' ||
		lower === 'several of them' ||
		lower === 'many of them' ||
		lower === 'some' ||
		lower === 'others' ||
		lower === 'several' ||
		lower === 'many'
	) {
		const plural = talk.met.length > 0 ? talk.met : talk.last;
		return plural.length === 0 ? undefined : {entries: plural, extent: 'some'};
	}

	if (lower === 'it' || lower === 'its') {
		return all(talk.last.length === 1 ? talk.last.filter((entry) => !isPerson(entry)) : []);
	}

	if (lower === 'we' || lower === 'i' || lower === 'our') {
		return {entries: [book.author], extent: 'all'};
	}

	if (latter.test(lower) || former.test(lower)) {
		return oneOfTwo(talk, former.test(lower), lower.endsWith('two'));
	}

	return definite(book, talk, phrase);
}

// "The groups", "those members", "both leaders", "the Minister": the last who are called that.
function definite(book: ActorBook, talk: Conversation, phrase: string): Speakers | undefined {
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
		return {entries: bodies, extent: 'all', ...(pair && bodies.length !== 2 ? {unsure: true} : {})};
	}

	const pool = [talk.last, talk.met, talk.group, talk.person ? [talk.person] : []];
	const wanted = singular(rest.toLowerCase());
	const plural = wanted !== rest.toLowerCase();
	const found =
		pool.find(
			(entries) =>
				entries.length > 0 &&
				!(plural && entries.length === 1 && entries.every(isPerson)) &&
				entries.every((entry) => isCalled(entry, wanted)),
		) ??
		(plural &&
		generic.test(wanted) &&
		(talk.last.length > 1 || talk.last.some((entry) => isMany(entry) && entry !== book.mission))
			? talk.last
			: undefined);
	return (
		found && {
			entries: found,
			extent: /^(?:some|several)/i.test(phrase) ? 'some' : 'all',
			...(pair && plural && found.length !== 2 && !found.some(isMany) ? {unsure: true} : {}),
		}
	);
}

// One office is not "the parties"; the armed groups of the north are.
function isMany(entry: Entry): boolean {
	return isGroup(entry) && /s$/.test(entry.name.split(/ (?:of|for|from|in|at|on) /, 1)[0] ?? '');
}

const generic =
	/^(?:group|leader|member|representative|organization|interlocutor|official|party|participant|delegation|movement|agency|mission)$/;

// A prime minister is not "the Minister".
function isCalled(entry: Entry, wanted: string): boolean {
	const ofRank = (name: string) => ['', wanted].includes(rankOf(name));
	const heads = [entry.name, ...entry.aliases].filter(ofRank).map((name) => headOf(bare(name)));
	const kindFits =
		(wanted === 'group' && (entry.kind === 'armed group' || entry.kind === 'civil society')) ||
		(wanted === 'movement' && entry.kind === 'armed group') ||
		(wanted === 'organization' && (entry.kind === 'civil society' || entry.kind === 'regional organization'));
	return heads.includes(wanted) || kindFits || (ofRank(entry.name) && nameWords(entry.name).includes(wanted));
}

// "The two missions jointly".
function withoutAdverb(phrase: string): string {
	return phrase.trim().replace(/(?<=.) (?:together|alike|\p{Ll}+ly)$/u, '');
}
