import type {ActorKind} from '../../../report/kinds.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, nameWords, rankOf, singular} from '../book/names.ts';
import {type Conversation, isPerson, nobody, type Reading, type Speakers} from './conversation.ts';

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
	if (/^(?:he|she|his|her)$/.test(lower)) {
		const only = talk.last.length === 1 && talk.met.length === 0 ? talk.last.find(isPerson) : undefined;
		const person = only ?? talk.person;
		return all(person ? [person] : []);
	}

	if (/^(?:they|their|all of them)$/.test(lower)) {
		return them(reading);
	}

	if (/^(?:the )?(?:both|two)(?: of them)?$/.test(lower)) {
		return theTwo(reading);
	}

	if (/^(?:(?:some|several|many)(?: of them)?|others)$/.test(lower)) {
		const plural = talk.met.length > 0 ? talk.met : talk.last;
		return plural.length === 0 ? undefined : {actors: plural, extent: 'some'};
	}

	if (/^its?$/.test(lower)) {
		return all(talk.last.length === 1 ? talk.last.filter((actor) => !isPerson(actor)) : []);
	}

	if (/^(?:we|i|our)$/.test(lower)) {
		return {actors: [book.author], extent: 'all'};
	}

	return latter.test(lower) || former.test(lower)
		? oneOfTwo(talk, former.test(lower), lower.endsWith('two'))
		: definite(reading, phrase);
}

// "The groups", "those members", "both leaders", "the Minister": the last who are called that.
function definite({book, talk}: Reading, phrase: string): Speakers | undefined {
	const match =
		/^(?:the|those|these|this|that|both|the two|the three|some of the|several of the|some of these|some of those|some(?= members)|(?=members)) ?(?<noun>\p{L}[\p{L}'’-]*)$/iu.exec(
			withoutAdverb(phrase),
		);
	const noun = match?.groups?.noun?.toLowerCase();
	const wanted = singular(noun ?? '');
	if (
		noun === undefined ||
		headKind(wanted) === undefined ||
		/^(?:mission|council|government|authorities|president|force)$/.test(noun)
	) {
		return undefined;
	}

	const isPair = /^(?:both|the two) /i.test(phrase);
	const isGeneric = generic.test(wanted);
	const bodies = new Set(talk.named);
	if (bodies.size > 1 && isGeneric && /^(?:both|the two|the three|these)/i.test(phrase)) {
		return {actors: [...bodies], extent: 'all', unsure: isPair && bodies.size !== 2};
	}

	const isPlural = wanted !== noun;
	const fits = (actors: readonly BookActor[]) =>
		actors.length > 0 &&
		!(isPlural && actors.length === 1 && actors.every(isPerson)) &&
		actors.every((actor) => isCalled(actor, wanted));
	const areMany = talk.last.length > 1 || talk.last.some((actor) => isMany(actor) && actor !== book.mission);
	const found =
		[talk.last, talk.met, talk.group, talk.person ? [talk.person] : []].find(fits) ??
		(isPlural && isGeneric && areMany ? talk.last : undefined);
	return (
		found && {
			actors: found,
			extent: /^(?:some|several)/i.test(phrase) ? 'some' : 'all',
			unsure: isPair && isPlural && found.length !== 2 && !found.some(isMany),
		}
	);
}

// One office is not "the parties"; the armed groups of the north are.
function isMany(actor: BookActor): boolean {
	return !isPerson(actor) && /s$/.test(actor.name.split(/ (?:of|for|from|in|at|on) /, 1)[0] ?? '');
}

const generic =
	/^(?:group|leader|member|representative|organization|interlocutor|official|party|participant|delegation|movement|agency|mission)$/;

// A prime minister is not "the Minister".
function isCalled(actor: BookActor, wanted: string): boolean {
	const ofRank = (name: string) => ['', wanted].includes(rankOf(name));
	const heads = [actor.name, ...actor.aliases].filter(ofRank).map((name) => headOf(bare(name)));
	return (
		heads.includes(wanted) ||
		kindsCalled.get(wanted)?.includes(actor.kind) === true ||
		(ofRank(actor.name) && nameWords(actor.name).includes(wanted))
	);
}

const kindsCalled: ReadonlyMap<string, readonly ActorKind[]> = new Map([
	['group', ['armed group', 'civil society']],
	['movement', ['armed group']],
	['organization', ['civil society', 'regional organization']],
]);

// "The two missions jointly".
function withoutAdverb(phrase: string): string {
	return phrase.trim().replace(/(?<=.) (?:together|alike|\p{Ll}+ly)$/u, '');
}

// "They": those who were met, or who spoke; two who spoke one after the other may be meant. Undefined where nobody can be.
function them(reading: Reading): Speakers | undefined {
	const {talk} = reading;
	if (talk.met.length > 0) {
		return {actors: talk.met, extent: 'all'};
	}

	if (talk.last.length > 1 || !talk.last.every(isPerson)) {
		return {actors: talk.last, extent: talk.lastExtent};
	}

	const two = oneAfterOther(reading);
	if (two.length === 2 && two.every(isPerson)) {
		return {actors: two, extent: 'all', unsure: true};
	}

	return talk.group.length === 0 ? undefined : {actors: talk.group, extent: 'all'};
}

// "Both": the two who were met or spoke together; else the two who spoke one after the other may be.
function theTwo(reading: Reading): Speakers {
	const {book, talk} = reading;
	const met = talk.met.length > 0 ? talk.met : talk.last;
	if (met.length === 2) {
		return {actors: met, extent: 'all'};
	}

	const two = oneAfterOther(reading);
	// One name may stand for two: "the parties".
	const isNameOfTwo = met.length === 1 && !met.every(isPerson) && met[0] !== book.mission;
	return two.length === 2 || isNameOfTwo ? {actors: two.length === 2 ? two : met, extent: 'all', unsure: true} : nobody;
}

// "The former", "the latter": of two who were named together, or one after the other. Where there are more it is a guess.
function oneOfTwo({last, met, together, before}: Conversation, isFirst: boolean, areTwo: boolean): Speakers {
	const areTogether = together.length > 1 && last.every((actor) => together.includes(actor));
	const named =
		[met, last, areTogether ? together : []].find((actors) => actors.length > 1) ??
		distinct(met.length > 0 ? [...last, ...met] : [...before, ...last]);
	const one = isFirst ? named[0] : named.at(-1);
	return one === undefined || named.length < 2
		? nobody
		: {actors: areTwo ? named.slice(-2) : [one], extent: 'all', unsure: named.length !== (areTwo ? 3 : 2)};
}

function oneAfterOther({book, talk}: Reading): readonly BookActor[] {
	return distinct([...talk.before, ...talk.last]).filter((actor) => actor !== book.mission);
}

function distinct(actors: readonly BookActor[]): readonly BookActor[] {
	return [...new Set(actors)];
}
