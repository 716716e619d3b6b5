import {
	type AnsiCode,
	ansiCodesToString,
	diffAnsiCodes,
	reduceAnsiCodesIncremental,
	tokenize,
} from '@alcalzone/ansi-tokenize';
import {oncePer, oncePerKey} from '../../../briefing/once-per.ts';

/** The styles of letters that a blank does not show, by their numbers: weight, slant and colour. */
const onlyOfLetters = /^(?:[1-3]|3[0-7]|9[0-7]|38;[\d;]+)$/;
const inverse = '7';

/**
 * Styles (SGR) and links (OSC 8) that hold together, in their order. There is one object of each combination, so that those of two cells
 * are compared at no cost; there are few: those of the theme, and a link for each symbol of a report.
 */
export class Styles {
	static readonly #known = new Map<string, Styles>();
	/** None at all. */
	static readonly none = Styles.of([]);

	/** The styles after a sequence. */
	readonly after = oncePerKey((sequence: string) =>
		Styles.of(reduceAnsiCodesIncremental(this.#codes, codesIn(sequence))),
	);
	/** The shortest way to others: what differs, or all anew. */
	readonly wayTo = oncePer((to: Styles) => restyling(this.#codes, to.#codes));
	readonly #codes: AnsiCode[];
	/** Those of them that a blank shows: nobody sees in which colour it is written. */
	readonly #ofBlank: Styles;

	private constructor(codes: AnsiCode[]) {
		this.#codes = codes;
		const shown = codes.filter((code) => !onlyOfLetters.test(numbers(code)));
		this.#ofBlank =
			shown.length === codes.length || codes.some((code) => numbers(code) === inverse) ? this : Styles.of(shown);
	}

	private static of(codes: AnsiCode[]): Styles {
		const key = codes.map(({code}) => code).join('');
		const styles = Styles.#known.get(key) ?? new Styles(codes);
		Styles.#known.set(key, styles);
		return styles;
	}

	/** Those of them that a character shows. */
	shownBy(character: string): Styles {
		return character === ' ' ? this.#ofBlank : this;
	}
}

function codesIn(sequence: string): AnsiCode[] {
	return tokenize(sequence).filter((token) => token.type === 'ansi');
}

function restyling(from: AnsiCode[], to: AnsiCode[]): string {
	const changes = diffAnsiCodes(from, to);
	const links = ansiCodesToString(changes.filter((code) => !isLook(code)));
	const changed = changes.filter(isLook).map(numbers);
	if (changed.length === 0) {
		return links;
	}

	const looks = to.filter(isLook).map(numbers);
	const step = changed.join(';');
	const anew = looks.length === 0 ? '' : ['0', ...looks].join(';');
	return `${links}\u001B[${anew.length < step.length ? anew : step}m`;
}

function isLook({code}: AnsiCode): boolean {
	return code.startsWith('\u001B[');
}

// Of `ESC [ … m`, what stands between; of a link, nothing that is a number.
function numbers({code}: AnsiCode): string {
	return code.slice('\u001B['.length, -'m'.length);
}
