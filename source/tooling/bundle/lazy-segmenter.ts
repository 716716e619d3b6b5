import {separate} from '../../printing/narrow.ts';

/**
 * Takes the place of `Intl.Segmenter` in the bundle, and does all that it does. Making a real one loads tables for 10 to 20 ms of
 * every start, and several dependencies make one before anything is drawn; here it is made when a text first needs it.
 */
export class LazySegmenter implements Intl.Segmenter {
	// By way of globalThis: the build replaces the plain name with this class.
	static supportedLocalesOf(...given: Parameters<typeof Intl.Segmenter.supportedLocalesOf>): string[] {
		return globalThis.Intl.Segmenter.supportedLocalesOf(...given);
	}

	readonly [Symbol.toStringTag] = 'Intl.Segmenter';
	readonly #make: () => Intl.Segmenter;
	#real: Intl.Segmenter | undefined;

	/** @throws RangeError for locales or options that `Intl.Segmenter` refuses */
	constructor(locales?: Intl.LocalesArgument, options?: Intl.SegmenterOptions) {
		this.#make = () => new globalThis.Intl.Segmenter(locales, options);
		// Only the usual one is known without the tables: graphemes, which are the same in every language.
		if (
			locales !== undefined ||
			Object.entries(options ?? {}).some((option) => String(option) !== 'granularity,grapheme')
		) {
			this.#real = this.#make();
		}
	}

	resolvedOptions(): Intl.ResolvedSegmenterOptions {
		return this.#made().resolvedOptions();
	}

	segment(input: string): Intl.Segments {
		const text = String(input);
		return this.#real === undefined && separate.test(text) ? new Characters(text) : this.#made().segment(text);
	}

	#made(): Intl.Segmenter {
		this.#real ??= this.#make();
		return this.#real;
	}
}

/** The segments of a text in which each character is one. */
class Characters implements Intl.Segments {
	readonly #input: string;

	constructor(input: string) {
		this.#input = input;
	}

	containing(codeUnitIndex = 0): Intl.SegmentData {
		const index = Math.trunc(codeUnitIndex) || 0;
		const input = this.#input;
		// Outside the text there is none, though the type of the language says that there always is.
		return (
			index >= 0 && index < input.length ? {segment: input.charAt(index), index, input} : undefined
		) as Intl.SegmentData;
	}

	*[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
		const input = this.#input;
		for (let index = 0; index < input.length; index++) {
			yield {segment: input.charAt(index), index, input};
		}
	}
}
