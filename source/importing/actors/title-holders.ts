import {memberState} from '../structure/state-names.ts';
import type {Entry} from './actor-book.ts';
import {headOf, nameWords} from './actor-names.ts';
import {office} from './offices.ts';

/** Where the reading of a report is: offsets in its whole text, and the country a heading gives. */
export type Here = {readonly paragraph: number; readonly at: number; readonly country?: string | undefined};

/** Whom a title alone means, and whether nobody else can be meant; "nobody" where several could be, or only others hold it. */
export type Held = {readonly entry: Entry; readonly sure: boolean} | 'nobody';

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

type Title = {
	readonly head: string;
	readonly rank: string;
	readonly words: ReadonlySet<string>;
	readonly state: string | undefined;
};
type Holding = {readonly entry: Entry; readonly title: Title};

const apart = /^(?:deputy|vice|former|assistant|prime|first|second|third|under)$/;

/** What sets an office apart from one with the same noun: a minister is no prime minister, a deputy not the one they stand in for. */
export function rankOf(phrase: string): string {
	const before = phrase.split(/,| (?:of|for|to|in) /u, 1)[0] ?? '';
	return nameWords(before)
		.filter((word) => apart.test(word))
		.join(' ');
}

/** Whether a phrase is the title of one office, without a name. */
export function isTitle(phrase: string): boolean {
	return titleOf(phrase) !== undefined;
}

function titleOf(phrase: string): Title | undefined {
	const head = headOf(phrase);
	const isOne = new RegExp(`(?<![\\p{L}-])${head}(?![\\p{L}-])`, 'iu').test(phrase);
	if (!office.test(head) || !isOne) {
		return undefined;
	}

	const behind = / (?:of|for) (?<of>(?:the )?\p{Lu}[^,]*)$/u.exec(phrase);
	const state = behind === null ? undefined : memberState(behind.groups?.of ?? '');
	const words = nameWords(state === undefined ? phrase : phrase.slice(0, behind?.index));
	return {head, rank: rankOf(phrase), words: new Set(words), state};
}

/**
 * Those who hold offices in a report.
 * @param subject the country or region it is about: where it is one state, that is whose offices they are
 */
export function titleHolders(subject: string | undefined): TitleHolders {
	const byHead = new Map<string, Holding[]>();
	const ahead: {readonly entry: Entry; readonly at: number}[] = [];
	const latest = new Map<Entry, number>();
	const homes = new Map<Entry, string | undefined>();
	const one = subject === undefined ? undefined : memberState(subject);
	let here: Here | undefined;
	let sorted = true;

	const touch = (entry: Entry, at: number) => {
		latest.set(entry, Math.max(at, latest.get(entry) ?? 0));
		if (!homes.has(entry)) {
			homes.set(entry, here?.country ?? one);
		}
	};

	const place = ({entry, title}: Holding, wanted: Title): 'fits' | 'elsewhere' | undefined => {
		if (title.rank !== wanted.rank || ![...wanted.words].every((word) => title.words.has(word))) {
			return undefined;
		}

		const state = title.state ?? (homes.has(entry) ? homes.get(entry) : one);
		const isThere =
			wanted.state === undefined
				? state === undefined || here?.country === undefined || state === here.country
				: state === wanted.state;
		return isThere ? 'fits' : 'elsewhere';
	};

	const nearest = (fitting: readonly Holding[], from: number): Entry | undefined =>
		fitting
			.map(({entry}) => ({entry, at: latest.get(entry) ?? -1}))
			.filter(({at}) => at >= from)
			.toSorted((a, b) => b.at - a.at)[0]?.entry;

	return {
		hold: (entry, phrase) => {
			const title = titleOf(phrase);
			const others = title === undefined ? [] : (byHead.get(title.head) ?? []);
			if (title && !others.some((other) => other.entry === entry && isSame(other.title, title))) {
				byHead.set(title.head, [...others, {entry, title}]);
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
			const all = wanted === undefined ? [] : (byHead.get(wanted.head) ?? []);
			const fitting = wanted === undefined ? [] : all.filter((holding) => place(holding, wanted) === 'fits');
			if (wanted === undefined || fitting.length === 0) {
				return wanted && all.some((holding) => place(holding, wanted) === 'elsewhere') ? 'nobody' : undefined;
			}

			const plain = fitting.filter(({title}) => title.words.size === wanted.words.size);
			const own = plain.length > 0 ? plain : fitting;
			const several = new Set(own.map(({entry}) => entry)).size > 1;
			if (here !== undefined) {
				const near = nearest(plain, here.paragraph) ?? nearest(fitting, here.paragraph);
				if (near) {
					const isAlone = own.every(({entry}) => entry === near || (latest.get(entry) ?? -1) < (here?.paragraph ?? 0));
					return {entry: near, sure: isAlone};
				}

				const before = nearest(own, 0);
				if (before) {
					return {entry: before, sure: !several};
				}
			}

			const only = own[0]?.entry;
			return several || only === undefined ? 'nobody' : {entry: only, sure: one !== undefined};
		},
		country: () => here?.country,
		unnamed: new Map(),
	};
}

function isSame(title: Title, other: Title): boolean {
	return (
		title.state === other.state &&
		title.words.size === other.words.size &&
		[...title.words].every((word) => other.words.has(word))
	);
}
