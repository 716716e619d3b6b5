import type {ActorBook, Entry} from '../book/book.ts';
import {bare} from '../book/names.ts';
import type {Conversation, Speakers} from './conversation.ts';
import {pointingBack} from './pointing-back.ts';
import {resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

/** Who a phrase means, at this point of the conversation; undefined where it names nobody who could speak. */
export function resolveSpeakers(
	book: ActorBook,
	talk: Conversation,
	phrase: string,
	country: string | undefined,
): Speakers | undefined {
	const backward = pointingBack(book, talk, phrase);
	if (backward) {
		return backward;
	}

	if (/^(?:he|she|they|it|we|i|their|its|his|her)$/i.test(phrase.trim())) {
		return {entries: [], extent: 'all'};
	}

	// "No interlocutor questioned it": that nobody said so is nobody's statement.
	const two = /^neither (?<two>.+ (?:nor|and) .+)$/i.exec(phrase.trim())?.groups?.two;
	if (two === undefined && /^(?:no|none|neither|nobody|no one|hardly any)\b/i.test(phrase.trim())) {
		return undefined;
	}

	// "Some felt", "others": with nobody before them whom they could be, nobody is named.
	if (
		/^(?:some|others|many|several|most|few|a few|a majority|the majority|some others|all|everyone|both|one)$/i.test(
			phrase.trim(),
		)
	) {
		return {entries: [], extent: /^(?:all|everyone|both)$/i.test(phrase.trim()) ? 'all' : 'some'};
	}

	// One more of whom nothing is said but that they are another.
	if (/^(?:another|a (?:second|third|further)|one other) \p{Ll}+$/iu.test(phrase.trim())) {
		return {entries: [], extent: 'some'};
	}

	const owner =
		/^(.+?)['’]s (?:opening |closing )?(?:briefing|presentation|remarks|statement|intervention|testimony|address|speech|message|report|reply|response)$/i.exec(
			phrase.trim(),
		)?.[1];
	const {names, extent} = speakerPhrase(owner ?? two ?? phrase);
	const entries: Entry[] = [];
	let unsure = false;
	for (const name of names) {
		const own =
			entries.length > 0 ? name.replace(/^(?:his|her|its|their) (?=\p{Ll}+$)/u, `${bare(names[0] ?? '')}’s `) : name;
		const pointed = pointingBack(book, talk, own);
		unsure ||= pointed === undefined ? isDoubtful(book, own) : pointed.unsure === true;
		const found = pointed?.entries ?? [resolveName(book, own, country)];
		unsure ||= found.some((entry) => entry !== undefined && mayBeOthers(own, entry));
		for (const entry of found) {
			if (entry && !entries.includes(entry)) {
				entries.push(entry);
			}
		}
	}

	return entries.length === 0 ? undefined : {entries, extent, ...(unsure ? {unsure} : {})};
}

// "Numerous interlocutors" may be others than those of some body that were called so before.
function mayBeOthers(name: string, entry: Entry): boolean {
	const noun = /^(?:some|several|many|numerous|various) (?<noun>\p{Ll}+)$/iu.exec(name.trim())?.groups?.noun;
	return noun !== undefined && entry.name.includes(' ');
}

function isDoubtful(book: ActorBook, name: string): boolean {
	const held = book.holders.whose(bare(name));
	return held !== undefined && held !== 'nobody' && !held.sure;
}
