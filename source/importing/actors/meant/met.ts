import {phraseAfter} from '../../language/by-phrase.ts';
import {firstAt, type Sentence, spanOf, wordAt} from '../../language/sentence.ts';
import type {BookActor} from '../book/book-actor.ts';
import type {Reading} from './conversation.ts';
import {resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

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
