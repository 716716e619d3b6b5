import {maySlip, type Nearness, nearestWord} from './find-slips.ts';
import {wordStart} from './find-word-starts.ts';

/** One word of a query, with what is known already of the parts it is in. */
export class Term {
	readonly #text: string;
	readonly #slips: boolean;
	readonly #inPart: boolean[] = [];

	/** @param slips whether one slip is allowed in it, where it is long enough */
	constructor(text: string, slips: boolean) {
		this.#text = text;
		this.#slips = slips && maySlip(text);
	}

	/** Whether a word of a haystack begins with it; `start` where only the beginning of a word is a slip away. */
	nearestIn(haystack: string): Nearness {
		if (this.#slips) {
			return nearestWord(haystack, this.#text);
		}

		return wordStart(haystack, this.#text) === -1 ? undefined : 'word';
	}

	/** Whether it is in a part. A part is asked once, however many entries share it. */
	isInPart(parts: readonly string[], part: number): boolean {
		const known = this.#inPart[part];
		if (known !== undefined) {
			return known;
		}

		const found = this.nearestIn(parts[part] ?? '') !== undefined;
		this.#inPart[part] = found;
		return found;
	}
}
