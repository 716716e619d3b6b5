import {memberState} from '../../language/lexicon/states.ts';
import type {ActorBook, Entry} from './book.ts';
import {isTitle, keyOf, type Title, titleOf} from './titles.ts';

/** Where the reading of a report is: offsets in its whole text, and the country a heading gives. */
type Here = {readonly paragraph: number; readonly at: number; readonly country?: string | undefined};

/** Whom a title alone means, and whether nobody else can be meant; "nobody" where several could be, or only others hold it. */
type Held = {readonly entry: Entry; readonly sure: boolean} | 'nobody';

/** Those who hold offices, and where the text last named each. */
export type TitleHolders = {
	/** Enters a title that somebody holds; a phrase that is none is left out. */
	readonly hold: (entry: Entry, title: string) => void;
	/** Notes that the text names somebody there, before or after where the reading is. */
	readonly mention: (entry: Entry, at: number) => void;
	/** Takes the reading on, or out of the text, where nothing stands nearest. */
	readonly readTo: (here: Here | undefined) => void;
	/** Notes that somebody is named where the reading is. */
	readonly touch: (entry: Entry) => void;
	/** Whom a phrase means, where it is a title that somebody holds. */
	readonly whose: (phrase: string) => Held | undefined;
	/** The country of the heading that the reading is under. */
	readonly country: () => string | undefined;
	/** Those of whom no more is told than the office, by what they are entered as. */
	readonly unnamed: Map<string, Entry>;
};

type Holding = {readonly entry: Entry; readonly title: Title};

/** Further back than this many who hold offices with the same noun, nobody is meant by the noun alone. */
const farthest = 300;

/**
 * Those who hold offices in a report.
 * @param subject the country or region it is about: where it is one state, that is whose offices they are
 */
export function titleHolders(subject: string | undefined): TitleHolders {
	const titles = new Map<Entry, Title[]>();
	const byTitle = new Map<string, Holding[]>();
	const byWord = new Map<string, Holding[]>();
	// The holders of offices with a noun in the order they are named; most are named more than once.
	const named = new Map<string, {readonly entry: Entry; readonly at: number}[]>();
	const ahead: {readonly entry: Entry; readonly at: number}[] = [];
	const homes = new Map<Entry, string | undefined>();
	const one = subject === undefined ? undefined : memberState(subject);
	let here: Here | undefined;
	let sorted = true;

	const touch = (entry: Entry, at: number) => {
		for (const head of new Set(titles.get(entry)?.map((title) => title.head))) {
			push(named, head, {entry, at});
		}

		if (!homes.has(entry)) {
			homes.set(entry, here?.country ?? one);
		}
	};

	const place = ({entry, title}: Holding, wanted: Title): 'fits' | 'elsewhere' | undefined => {
		if (
			title.head !== wanted.head ||
			title.rank !== wanted.rank ||
			![...wanted.words].every((word) => title.words.has(word))
		) {
			return undefined;
		}

		const state = title.state ?? (homes.has(entry) ? homes.get(entry) : one);
		const isThere =
			wanted.state === undefined
				? state === undefined || here?.country === undefined || state === here.country
				: state === wanted.state;
		return isThere ? 'fits' : 'elsewhere';
	};

	const holds = (entry: Entry, wanted: Title, isPlain: boolean) =>
		titles
			.get(entry)
			?.some(
				(title) => (!isPlain || title.words.size === wanted.words.size) && place({entry, title}, wanted) === 'fits',
			) === true;

	const lastNamed = (head: string, from: number): Entry[] => {
		const all = named.get(head) ?? [];
		const found = new Set<Entry>();
		for (let at = all.length - 1; at >= Math.max(0, all.length - farthest); at -= 1) {
			const last = all[at];
			if (last && last.at >= from) {
				found.add(last.entry);
			}
		}

		return [...found];
	};

	return {
		hold: (entry, phrase) => {
			const title = titleOf(phrase);
			if (title && !titles.get(entry)?.some((other) => keyOf(other) === keyOf(title) && other.state === title.state)) {
				push(titles, entry, title);
				push(byTitle, keyOf(title), {entry, title});
				for (const word of title.words) {
					push(byWord, `${title.head} ${word}`, {entry, title});
				}
			}
		},
		mention: (entry, at) => {
			ahead.push({entry, at});
			sorted = false;
		},
		readTo: (next) => {
			here = next;
			if (!sorted) {
				ahead.sort((a, b) => b.at - a.at);
				sorted = true;
			}

			for (let last = ahead.at(-1); last && last.at <= (next?.at ?? Number.POSITIVE_INFINITY); last = ahead.at(-1)) {
				touch(last.entry, last.at);
				ahead.pop();
			}
		},
		touch: (entry) => {
			touch(entry, here?.at ?? 0);
		},
		whose: (phrase) => {
			const wanted = titleOf(phrase);
			if (wanted === undefined) {
				return undefined;
			}

			const same = byTitle.get(keyOf(wanted)) ?? [];
			const wide = [...wanted.words]
				.map((word) => byWord.get(`${wanted.head} ${word}`) ?? [])
				.reduce((least, list) => (list.length < least.length ? list : least));
			const fits = (holding: Holding) => place(holding, wanted) === 'fits';
			// The President of a country is "the President" before that of a house is.
			const isPlain = same.some(fits);
			const own = isPlain ? same : wide;
			const only = own.find(fits)?.entry;
			if (only === undefined) {
				return wide.some((holding) => place(holding, wanted) === 'elsewhere') ? 'nobody' : undefined;
			}

			const several = own.some((holding) => holding.entry !== only && fits(holding));
			if (here === undefined) {
				return several ? 'nobody' : {entry: only, sure: one !== undefined};
			}

			const near = lastNamed(wanted.head, here.paragraph);
			const nearest =
				near.find((entry) => holds(entry, wanted, true)) ?? near.find((entry) => holds(entry, wanted, false));
			if (nearest) {
				const isAlone = !near.some((entry) => entry !== nearest && holds(entry, wanted, isPlain));
				return {entry: nearest, sure: isAlone};
			}

			const before = lastNamed(wanted.head, 0).find((entry) => holds(entry, wanted, isPlain));
			if (before) {
				return {entry: before, sure: !several};
			}

			return several ? 'nobody' : {entry: only, sure: one !== undefined};
		},
		country: () => here?.country,
		unnamed: new Map(),
	};
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) {
		list.push(value);
	} else {
		map.set(key, [value]);
	}
}

/** Takes from everybody the titles that, all read, mean others as well: "the President" finds neither of two. */
export function dropSharedTitles(book: ActorBook): void {
	for (const entry of book.all()) {
		for (const alias of [...entry.aliases].filter(isTitle)) {
			const held = book.holders.whose(alias);
			if (held === 'nobody' || (held !== undefined && held.entry !== entry)) {
				entry.aliases.delete(alias);
			}
		}
	}
}
