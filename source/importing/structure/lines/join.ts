import type {Document} from '../../model/document.ts';
import type {Placed, Span} from '../../model/structure.ts';
import type {Segment} from './segments.ts';

const lastWord = /[\p{L}\p{M}-]{1,60}$/u;
const firstWord = /^[\p{L}\p{M}]{1,60}/u;
/** First parts that take a hyphen, and those that do only where the rest is a word of the document, or no line ends within a word. */
const prefixes = new Set('anti cross high long low multi much non quasi self semi short so vice well'.split(' '));
const mostlyGlued = new Set('co counter ex extra inter intra mid post pre sub trans'.split(' '));
const space = /\s+/g;

/** The segments as one stretch: one space between words, words split at the ends of lines made whole, real hyphens kept. */
export function joinSegments(segments: readonly Segment[], hyphens: Hyphens): Placed {
	const parts = segments.map(({text}, at) => joined(text.replace(space, ' '), segments[at + 1], hyphens));
	return {text: parts.join('').trim(), line: segments[0]?.line ?? 0, spans: spansOf(segments)};
}

/** Blocks as one stretch, a line for each. */
export function joinBlocks(blocks: readonly (readonly Segment[])[], hyphens: Hyphens): Placed {
	const stretches = blocks.filter((block) => block.length > 0).map((block) => joinSegments(block, hyphens));
	return {
		text: stretches.map(({text}) => text).join('\n'),
		line: stretches[0]?.line ?? 0,
		spans: stretches.flatMap(({spans}) => spans),
	};
}

/** Where segments stand in the document. */
export function spansOf(segments: readonly Segment[]): readonly Span[] {
	return segments.map(({line, from, to}) => ({line, from, to}));
}

function joined(text: string, next: Segment | undefined, hyphens: Hyphens): string {
	if (next === undefined) {
		return restored(text, hyphens);
	}

	const right = firstWord.exec(next.text.slice(0, 60))?.[0];
	if (text.endsWith('-') && !text.endsWith(' -') && !text.endsWith('--')) {
		const left = lastWord.exec(text.slice(-60))?.[0].slice(0, -1) ?? '';
		return right !== undefined && isSplit(left, right, hyphens) ? text.slice(0, -1) : text;
	}

	// A range, a pair of names or an alternative may break after its sign.
	const isOpen = text.endsWith('/') || (/[\p{L}\d][–—‑]$/u.test(text.slice(-2)) && /^[\p{L}\d]/u.test(next.text));
	return isOpen ? text : `${restored(text, hyphens)} `;
}

function isSplit(left: string, right: string, {compounds, plain, splitsWords, splitsNone}: Hyphens): boolean {
	const whole = `${left}-${right}`.toLowerCase();
	if (left === '' || compounds.has(whole) || /^\p{Lu}/u.test(right)) {
		return false;
	}

	if (plain.has((left + right).toLowerCase())) {
		return true;
	}

	if (splitsNone) {
		return false;
	}

	const [start, tail] = [left.toLowerCase(), right.toLowerCase()];
	const isFirstPart = prefixes.has(start) || (start === 're' && tail.startsWith('e'));
	return !(
		start.includes('-') ||
		isFirstPart ||
		((mostlyGlued.has(start) || plain.has(start)) && (plain.has(tail) || !splitsWords))
	);
}

const wordAndRest = /([\p{L}\p{M}-]{3,60})([^\p{L}\p{M}]{0,4})$/u;

/**
 * The text with the hyphens back that were lost where lines ended inside compounds: some converters glue `Port-au-` and `Prince`.
 * Only the last word of a line is looked at, or all of one too long, and only when the document never prints it so elsewhere.
 */
function restored(text: string, hyphens: Hyphens): string {
	if (text.length > hyphens.longestLine) {
		return text
			.split(/([^\p{L}\p{M}-]+)/u)
			.map((word) => restoredWord(word, hyphens))
			.join('');
	}

	const tail = text.slice(-64);
	const [, word = '', signs = ''] = wordAndRest.exec(tail) ?? [];
	return text.slice(0, text.length - word.length - signs.length) + restoredWord(word, hyphens) + signs;
}

function restoredWord(word: string, {lost, plain, compounds}: Hyphens): string {
	const lower = word.toLowerCase();
	const compound = lost.get(lower);
	return compound === undefined || plain.has(lower) || compounds.has(lower) ? word : hyphenAsIn(word, compound);
}

function hyphenAsIn(word: string, compound: string): string {
	const at = word.split('').findIndex((letter, place) => letter.toLowerCase() !== compound[place]?.toLowerCase());
	return `${word.slice(0, at)}-${word.slice(at)}`;
}

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
	/** Whether none does: so few lines end in a hyphen that each is one of a compound. */
	readonly splitsNone: boolean;
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
/** In letters: a shorter line may end anywhere. */
const fullLine = 40;
const fewestFull = 40;
/** Of the full lines of a document that splits words as many end in a hyphen: in those seen 7 % and more, in others 1.3 % and less. */
const leastSplit = 0.03;

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
	const endings = {full: 0, hyphens: 0};
	const parted: string[] = [];
	let open: string | undefined;
	for (const {text} of document.lines) {
		const all = text.split(notOfWords).filter((word) => word !== '');
		// What a line goes on with after a hyphen may be no word.
		const words = open === undefined ? all : all.slice(1);
		parted.push(...(open === undefined || all[0] === undefined ? [] : [open + all[0]]));
		open =
			all.length === 0 ? open : /[\p{L}\p{M}]-$/u.test(text.slice(-4).trimEnd()) ? all.at(-1)?.slice(0, -1) : undefined;
		endings.full += text.trim().length >= fullLine ? 1 : 0;
		endings.hyphens += all.length > 0 && open !== undefined ? 1 : 0;
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
	const isRare = endings.full >= fewestFull && endings.hyphens < endings.full * leastSplit;
	return {compounds, plain, lost, longestLine, splitsWords, splitsNone: isRare && !splitsWords};
}

/** How long a line of the document can be: nine of ten are shorter by far. */
function longestOf({lines}: Document): number {
	const lengths = lines.map(({text}) => text.length).filter((length) => length > 0);
	const usualLength = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
	return Math.max(100, usualLength * 1.4);
}

/** How often a document has words one after the other, whatever lines they are broken over. */
export type Wording = {readonly count: (words: string) => number};

/** Learns the words of a document. Time to count grows with its length, once for the words. */
export function learnWording({lines}: Document): Wording {
	const all = ` ${lines.map(({text}) => plain(text)).join(' ')} `.replaceAll(/\s+/g, ' ');
	const counts = new Map<string, number>();
	return {
		count: (words) => {
			const wanted = plain(words).trim();
			const count = counts.get(wanted) ?? all.split(wanted).length - 1;
			counts.set(wanted, count);
			return count;
		},
	};
}

function plain(text: string): string {
	return text.replaceAll(/[‘’ʼ`]/g, "'").replaceAll(/\s+/g, ' ');
}
