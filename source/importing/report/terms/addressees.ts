import type {ActorBook} from '../../actors/book/book.ts';
import {bare, headOf, standing} from '../../actors/book/names.ts';
import {speakerPhrase} from '../../actors/meant/speaker-phrase.ts';
import {actorsNamedBy} from '../../actors/mentioned.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import {addressedPhrases} from './addressed-phrases.ts';

// "States of the Sahel, West Africa and the Maghreb" are one group.
const oneGroup = /^(?:the |all )?(?:\p{L}+ )?(?:[Ss]tates|[Cc]ountries|[Pp]eoples?) (?:of|in) (?:the )?\p{Lu}/u;
// "The recently named and elected authorities".
const described =
	/\b(?:\p{L}+ly )?\p{L}+ed (?:and (?:\p{L}+ly )?\p{L}+ed )?(?=authorities\b|officials\b|representatives\b)/u;
const theirEfforts =
	/^(?:the )?(?:\p{L}+ )?(?:efforts|work|leadership|role|activities|endeavours|initiatives|contribution)(?: (?:being )?(?:made|undertaken))? (?:of|by) /iu;

/** The ids of those to whom a term of reference is directed, entered into the book where they are new. */
export function addresseesOf(book: ActorBook, term: string, country: string | undefined): string[] {
	const mission = book.named('Security Council mission');
	const entries = addressedPhrases(term).flatMap((phrase) => {
		const plain = phrase.replace(described, '');
		const names = oneGroup.test(plain) ? [plain] : speakerPhrase(plain).names;
		return names
			.map((name) => name.replace(theirEfforts, ''))
			.filter(isSomebody)
			.flatMap((name) => actorsNamedBy(book, name, country));
	});
	const addressed = [...new Set(entries)].filter((entry) => entry !== mission && entry.kind !== 'Security Council');
	for (const entry of addressed) {
		entry.seen = true;
	}

	return addressed.map(({id}) => id);
}

// "The sovereignty of Mali" is nobody, "the people of Mali" are.
function isSomebody(name: string): boolean {
	const plain = standing(bare(name));
	return /^\p{Lu}/u.test(plain) || headKind(headOf(plain)) !== undefined;
}
