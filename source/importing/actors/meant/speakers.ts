import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, spanOf, wordAt} from '../../language/sentence.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare} from '../book/names.ts';
import type {Reading, Speakers} from './conversation.ts';
import {isOfSeveralStates} from './governments.ts';
import {pointingBack} from './pointing-back.ts';
import {resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

/** Who a phrase means, at this point of the conversation; undefined where it names nobody who could speak. */
export function resolveSpeakers(reading: Reading, printed: string): Speakers | undefined {
	const {book, country} = reading;
	const phrase = printed.trim();
	const backward = pointingBack(reading, phrase);
	if (backward) {
		return backward;
	}

	if (/^(?:he|she|they|it|we|i|their|its|his|her)$/i.test(phrase)) {
		return {actors: [], extent: 'all'};
	}

	// "No interlocutor questioned it": that nobody said so is nobody's statement.
	const two = /^neither (?<two>.+ (?:nor|and) .+)$/i.exec(phrase)?.groups?.two;
	if (two === undefined && /^(?:no|none|neither|nobody|no one|hardly any)\b/i.test(phrase)) {
		return undefined;
	}

	// "Some felt", "others": with nobody before them whom they could be, nobody is named.
	if (
		/^(?:some|others|many|several|most|few|a few|(?:a|the) majority|some others|all|everyone|both|one)$/i.test(phrase)
	) {
		return {actors: [], extent: /^(?:all|everyone|both)$/i.test(phrase) ? 'all' : 'some'};
	}

	// One more of whom nothing is said but that they are another.
	if (/^(?:another|a (?:second|third|further)|one other) \p{Ll}+$/iu.test(phrase)) {
		return {actors: [], extent: 'some'};
	}

	const owner =
		/^(.+?)['’]s (?:opening |closing )?(?:briefing|presentation|remarks|statement|intervention|testimony|address|speech|message|report|reply|response)$/i.exec(
			phrase,
		)?.[1];
	const {names, extent} = speakerPhrase(owner ?? two ?? phrase);
	const actors: BookActor[] = [];
	let unsure = false;
	for (const name of names) {
		const own =
			actors.length > 0 ? name.replace(/^(?:his|her|its|their) (?=\p{Ll}+$)/u, `${bare(names[0] ?? '')}’s `) : name;
		const pointed = pointingBack(reading, own);
		unsure ||= pointed === undefined ? isDoubtful(book, own, country) : pointed.unsure === true;
		const found = pointed?.actors ?? [resolveName(book, own, country)];
		unsure ||= found.some((actor) => actor !== undefined && mayBeOthers(own, actor));
		for (const actor of found) {
			if (actor && !actors.includes(actor)) {
				actors.push(actor);
			}
		}
	}

	return actors.length === 0 ? undefined : {actors, extent, ...(unsure ? {unsure} : {})};
}

// "Numerous interlocutors" may be others than those of some body that were called so before.
function mayBeOthers(name: string, actor: BookActor): boolean {
	const noun = /^(?:some|several|many|numerous|various) (?<noun>\p{Ll}+)$/iu.exec(name.trim())?.groups?.noun;
	return noun !== undefined && actor.name.includes(' ');
}

function isDoubtful(book: ActorBook, name: string, country: string | undefined): boolean {
	const held = book.holders.whose(bare(name));
	return (held !== undefined && held !== 'nobody' && !held.sure) || isOfSeveralStates(bare(name), country);
}

const meets =
	/^(?:met|visited|heard|received|interviewed|consulted|interacted|engaged|hosted|held|had|exchanged|talked|spoke|joined|conferred|meeting|meetings)$/;
const withWhom = /^(?:with|from|by)$/;

/** Those a sentence says the mission met, visited or heard: "they" in the next sentence may mean them. */
export function metIn({book, country, sentence, text}: Reading): BookActor[] {
	for (let at = 0; at < sentence.tags.length; at += 1) {
		if (!meets.test(wordAt(sentence, at)) || sentence.tags[at] === 'noun') {
			continue;
		}

		const from = objectStart(sentence, at + 1);
		const span = from === undefined ? undefined : spanOf(sentence, phraseAfter(sentence, from));
		if (!span) {
			continue;
		}

		const {names} = speakerPhrase(text.slice(span.start, span.end));
		const actors = [...new Set(names.flatMap((name) => resolveName(book, name, country) ?? []))];
		if (actors.length > 0 && !actors.some((actor) => actor === book.mission)) {
			return actors;
		}
	}

	return [];
}

function objectStart(sentence: Sentence, from: number): number | undefined {
	const {tags} = sentence;
	const edge = firstAt(
		from,
		from + 8,
		(at) => withWhom.test(wordAt(sentence, at)) || /^(?:verb|sub|break)$/.test(tags[at] ?? ''),
	);
	if (edge !== undefined && withWhom.test(wordAt(sentence, edge))) {
		return edge + 1;
	}

	return /^(?:held|had|exchanged|engaged|interacted|talked|spoke|conferred)$/.test(wordAt(sentence, from - 1))
		? undefined
		: from;
}
