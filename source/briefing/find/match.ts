import type {FindCorpus} from './corpus.ts';
import {type Rank, ranks} from './ranks.ts';
import {type FindQuery, wordLine} from './words/query.ts';
import {maySlip, type Nearness, Slips} from './words/slips.ts';
import {endsWord, wordStart} from './words/word-starts.ts';

/** One word of a query, and the parts it is in. */
class QueryWord {
	readonly #text: string;
	readonly #slips: Slips | undefined;
	readonly #inPart: boolean[] = [];
	#isInAny = false;

	/** @param hasSlips whether one slip is allowed in it, where it is long enough */
	constructor(text: string, hasSlips: boolean) {
		this.#text = text;
		this.#slips = hasSlips && maySlip(text) ? new Slips(text) : undefined;
	}

	/** Whether a word of a haystack begins with it; `start` where only the beginning of a word is a slip away. */
	nearestIn(haystack: string): Nearness {
		const isThere = this.#slips === undefined && wordStart(haystack, this.#text) !== -1;
		return isThere ? 'word' : this.#slips?.nearestIn(haystack);
	}

	/** Whether it is in any of the parts made so far. Each is asked once, however many entries share it. */
	isInAny(parts: readonly string[]): boolean {
		for (let part = this.#inPart.length; part < parts.length; part++) {
			const isIn = this.nearestIn(parts[part] ?? '') !== undefined;
			this.#inPart.push(isIn);
			this.#isInAny ||= isIn;
		}

		return this.#isInAny;
	}

	/** Whether it is in one of them. */
	isIn(part: number): boolean {
		return this.#inPart[part] === true;
	}
}

/** One query against the entries of a corpus. */
export class Matcher {
	readonly #corpus: FindCorpus;
	readonly #phrase: string;
	readonly #name: string;
	readonly #hasSlips: boolean;
	readonly #words: readonly QueryWord[];

	/** @param hasSlips whether one slip is allowed in each long word */
	constructor(corpus: FindCorpus, {words, phrase}: FindQuery, hasSlips: boolean) {
		this.#corpus = corpus;
		this.#phrase = phrase;
		this.#name = wordLine(phrase);
		this.#hasSlips = hasSlips;
		// The longer a word, the rarer: most entries are done with after the first.
		this.#words = words
			.toSorted((one, other) => other.length - one.length)
			.map((word) => new QueryWord(word, hasSlips));
	}

	/** How well an entry matches. */
	rank(entry: number): Rank {
		const haystack = this.#corpus.haystacks[entry] ?? '';
		const inText = this.#hasSlips ? undefined : this.#rankOfPhrase(haystack);
		const rank = inText ?? this.#rankOfWords(entry, haystack);
		return rank !== undefined && !this.#hasSlips && this.#isNamed(entry) ? ranks.named : rank;
	}

	#rankOfPhrase(haystack: string): Rank {
		let rank: Rank;
		for (let at = wordStart(haystack, this.#phrase); at !== -1; at = wordStart(haystack, this.#phrase, at + 1)) {
			const end = at + this.#phrase.length;
			if (endsWord(haystack, end)) {
				// Below its first line a haystack has what else the text is found by.
				const isWhole = at === 0 && (end === haystack.length || haystack[end] === '\n');
				return isWhole ? ranks.named : ranks.phrase;
			}

			rank = ranks.start;
		}

		return rank;
	}

	#rankOfWords(entry: number, haystack: string): Rank {
		let isBeside = false;
		let isStart = !this.#hasSlips;
		for (const word of this.#words) {
			const nearest = word.nearestIn(haystack);
			if (nearest === undefined && !this.#isBeside(word, entry)) {
				return undefined;
			}

			isBeside ||= nearest === undefined;
			isStart ||= nearest === 'start';
		}

		return isBeside ? ranks.beside : isStart ? ranks.words : ranks.phrase;
	}

	#isBeside(word: QueryWord, entry: number): boolean {
		const {parts, entryParts, firstParts} = this.#corpus;
		// Most words are in no part at all, and then no entry's parts need be looked at.
		if (!word.isInAny(parts)) {
			return false;
		}

		const end = firstParts[entry + 1] ?? 0;
		for (let at = firstParts[entry] ?? 0; at < end; at++) {
			if (word.isIn(entryParts[at] ?? 0)) {
				return true;
			}
		}

		return false;
	}

	#isNamed(entry: number): boolean {
		const {source, from} = this.#corpus.originOf(entry);
		return source.namesAt?.(entry - from).some((name) => wordLine(name) === this.#name) ?? false;
	}
}
