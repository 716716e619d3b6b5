import {maySlip, type Nearness, Slips} from './find-slips.ts';
import {wordStart} from './find-word-starts.ts';

/** One word of a query, and the parts it is in. */
export class Term {
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
		if (this.#slips !== undefined) {
			return this.#slips.nearestIn(haystack);
		}

		return wordStart(haystack, this.#text) === -1 ? undefined : 'word';
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
