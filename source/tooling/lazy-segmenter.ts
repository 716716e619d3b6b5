// Characters that never join with a neighbour: controls but a carriage return (which joins a line feed), Latin letters, and the
// punctuation, arrows, symbols and lines that reports and screens are made of.
const separate = /^[\0-\u000C\u000E-\u02FF\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u23FF\u2500-\u25FF]*$/;

/**
 * Takes the place of `Intl.Segmenter` in the bundle. Making a real one loads tables for 10 to 20 ms of every start, and several
 * dependencies make one before anything is drawn; here it is made when a text first needs it.
 */
export class LazySegmenter {
	readonly #locales: Intl.LocalesArgument;
	readonly #options: Intl.SegmenterOptions;
	#real: Intl.Segmenter | undefined;

	constructor(locales?: Intl.LocalesArgument, options: Intl.SegmenterOptions = {}) {
		this.#locales = locales;
		this.#options = options;
	}

	/** The segments of a text, like those of `Intl.Segmenter`. */
	segment(input: string): Iterable<Intl.SegmentData> {
		const {granularity = 'grapheme'} = this.#options;
		if (granularity === 'grapheme' && separate.test(input)) {
			return eachCharacter(input);
		}

		// By way of globalThis: the build replaces the plain name with this class.
		this.#real ??= new globalThis.Intl.Segmenter(this.#locales, this.#options);
		return this.#real.segment(input);
	}
}

function* eachCharacter(input: string): Generator<Intl.SegmentData> {
	for (let index = 0; index < input.length; index++) {
		yield {segment: input.charAt(index), index, input};
	}
}
