import type {ActorKind} from '../../../report/kinds.ts';
import type {Actor} from '../../../report/model.ts';
import {headOf, idFrom, nameKey, nameWords} from './names.ts';
import type {Words} from './proper-words.ts';
import {type TitleHolders, titleHolders} from './title-holders.ts';
import {rankOf} from './titles.ts';

/** What is known of an actor while a report is read. */
export type Entry = {
	readonly id: string;
	name: string;
	acronym?: string;
	readonly aliases: Set<string>;
	kind: ActorKind;
	readonly partOf: Set<string>;
	/** Somebody known by name, who is "he" or "she". */
	person: boolean;
	/** The longest form of that name, without an office. */
	personal?: string;
	/** Whether anybody speaks by it or the text defines it; what is only known beforehand is left out. */
	seen: boolean;
};

/** What an actor is entered with. */
export type NewEntry = {
	readonly name: string;
	readonly kind: ActorKind;
	readonly acronym?: string;
	readonly aliases?: readonly string[];
	readonly person?: boolean;
	readonly seen?: boolean;
};

/** The actors met so far, found by any of their names. */
export type ActorBook = {
	/** Those who made the visit. */
	readonly mission: Entry;
	/** Who says "I". */
	author: Entry;
	readonly add: (entry: NewEntry) => Entry;
	/** Enters another name; one that is not shown is only found by. */
	readonly alias: (entry: Entry, name: string, shown?: boolean) => void;
	readonly named: (name: string) => Entry | undefined;
	/** The latest of those whose name holds all the words of a shorter one on the same noun. */
	readonly holding: (phrase: string) => Entry | undefined;
	/** Whether the text has a word without a capital. */
	readonly isSmall: (word: string) => boolean;
	/** Whether a word is a name wherever the text has it. */
	readonly isProper: (word: string) => boolean;
	/** Whom a title alone means. */
	readonly holders: TitleHolders;
	readonly touch: (entry: Entry) => Entry;
	/** The latest entry a test accepts. */
	readonly latest: (test: (entry: Entry) => boolean) => Entry | undefined;
	readonly all: () => readonly Entry[];
	readonly actors: () => Actor[];
};

/**
 * A book of the actors of a text that holds those who made the visit, with the words that are names in it.
 * @param subject the country or region that the text is about
 */
export function actorBook({proper, small}: Words, visitors: NewEntry, subject: string | undefined): ActorBook {
	const holders = titleHolders(subject);
	const entries = new Map<string, Entry>();
	const byName = new Map<string, Entry>();
	const byHead = new Map<
		string,
		{readonly words: ReadonlySet<string>; readonly rank: string; readonly entry: Entry}[]
	>();
	const lastSeen = new Map<Entry, number>();
	let clock = 0;

	const alias = (entry: Entry, name: string, shown = true): void => {
		const key = nameKey(name);
		if (key === '' || byName.has(key)) {
			return;
		}

		byName.set(key, entry);
		if (name !== entry.name && shown) {
			entry.aliases.add(name);
		}

		const head = headOf(name);
		byHead.set(head, [...(byHead.get(head) ?? []), {words: new Set(nameWords(name)), rank: rankOf(name), entry}]);
	};

	const touch = (entry: Entry): Entry => {
		clock += 1;
		lastSeen.set(entry, clock);
		return entry;
	};

	const add = ({name, kind, acronym, aliases = [], person = false, seen = false}: NewEntry): Entry => {
		const base = idFrom(acronym ?? name);
		let id = base;
		for (let number = 2; entries.has(id); number += 1) {
			id = `${base}-${number}`;
		}

		const entry: Entry = {
			id,
			name,
			kind,
			aliases: new Set(),
			partOf: new Set(),
			person,
			seen,
			...(acronym ? {acronym} : {}),
		};
		entries.set(id, entry);
		for (const one of [name, ...(acronym ? [acronym] : []), ...aliases]) {
			alias(entry, one);
		}

		return entry;
	};

	const mission = add(visitors);
	return {
		mission,
		author: mission,
		holders,
		add,
		alias,
		named: (name) => byName.get(nameKey(name)),
		holding: (phrase) => {
			const words = nameWords(phrase);
			const own = rankOf(phrase);
			const fits = (byHead.get(headOf(phrase)) ?? []).filter(
				({words: all, rank}) => rank === own && words.every((word) => all.has(word)),
			);
			const latest = Math.max(...fits.map(({entry}) => lastSeen.get(entry) ?? 0));
			const best = fits.find(({entry}) => (lastSeen.get(entry) ?? 0) === latest);
			return best && (latest > 0 || best.entry.seen || (fits.length === 1 && words.length > 1))
				? best.entry
				: undefined;
		},
		isProper: (word) => proper.has(word),
		isSmall: (word) => small.has(word),
		touch,
		latest: (test) =>
			[...entries.values()]
				.filter(test)
				.reduce<Entry | undefined>(
					(best, entry) => (best && (lastSeen.get(best) ?? 0) >= (lastSeen.get(entry) ?? 0) ? best : entry),
					undefined,
				),
		all: () => [...entries.values()],
		actors: () => {
			const seen = [...entries.values()].filter((entry) => entry.seen);
			const wanted = new Set(seen.flatMap(({id, partOf}) => [id, ...partOf]));
			return [...entries.values()]
				.filter(({id}) => wanted.has(id))
				.map(({id, name, acronym, aliases, kind, partOf}) => ({
					id,
					name,
					...(acronym ? {acronym} : {}),
					aliases: [...aliases].filter((one) => one !== name && one !== acronym),
					kind,
					partOf: [...partOf].filter((group) => group !== id),
				}));
		},
	};
}
