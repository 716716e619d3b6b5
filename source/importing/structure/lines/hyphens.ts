import type {Document} from '../../model/document.ts';

/** What a document itself shows of its hyphens. */
export type Hyphens = {
	/** Words with a hyphen inside a line, in lower case. */
	readonly compounds: ReadonlySet<string>;
	/** Words without one, in lower case, but for the last of each line and those of lines too long. */
	readonly plain: ReadonlySet<string>;
	/** Compounds by what they look like with one hyphen lost: `port-auprince` → `Port-au-Prince`. */
	readonly lost: ReadonlyMap<string, string>;
	/** Longer lines than this are two that a converter made one, so that a word inside them may have lost its hyphen. */
	readonly longestLine: number;
	/** Whether lines end within words: a word that a hyphen parts there is whole elsewhere. */
	readonly splitsWords: boolean;
};

/** Compounds that mission reports always print with a hyphen, for documents too short to show it. */
const usual =
	`Secretary-General Under-Secretary-General Director-General Vice-President Port-au-Prince Guinea-Bissau Timor-Leste
civil-military conflict-related counter-terrorism decision-making follow-up gender-based high-level large-scale
long-standing long-term medium-term much-needed non-governmental short-term so-called well-being zero-tolerance`.split(
		/\s/,
	);

const notOfWords = /[^\p{L}\p{M}-]+/u;
const longestWord = 60;

/** Learns from a document which words it hyphenates. Time and space grow with its length. */
export function learnHyphens(document: Document): Hyphens {
	const compounds = new Set<string>();
	const plain = new Set<string>();
	const lost = new Map<string, string>();
	const learn = (word: string) => {
		compounds.add(word.toLowerCase());
		for (let at = word.indexOf('-'); at !== -1; at = word.indexOf('-', at + 1)) {
			lost.set((word.slice(0, at) + word.slice(at + 1)).toLowerCase(), word);
		}
	};
	usual.forEach(learn);
	const longestLine = longestOf(document);
	const parted: string[] = [];
	let open: string | undefined;
	for (const {text} of document.lines) {
		const all = text.split(notOfWords).filter((word) => word !== '');
		// What a line goes on with after a hyphen may be no word.
		const words = open === undefined ? all : all.slice(1);
		parted.push(...(open === undefined || all[0] === undefined ? [] : [open + all[0]]));
		open =
			all.length === 0 ? open : /[\p{L}\p{M}]-$/u.test(text.slice(-4).trimEnd()) ? all.at(-1)?.slice(0, -1) : undefined;
		for (const word of text.length > longestLine ? [] : words.slice(0, -1)) {
			if (word.length > longestWord || word.startsWith('-') || word.endsWith('-')) {
				continue;
			}

			if (word.includes('-')) {
				learn(word);
			} else {
				plain.add(word.toLowerCase());
			}
		}
	}

	const splitsWords = parted.some((word) => plain.has(word.toLowerCase()));
	return {compounds, plain, lost, longestLine, splitsWords};
}

/** How long a line of the document can be: nine of ten are shorter by far. */
function longestOf({lines}: Document): number {
	const lengths = lines.map(({text}) => text.length).filter((length) => length > 0);
	const usualLength = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
	return Math.max(100, usualLength * 1.4);
}
