import {keyOf, type Target} from '../../briefing/entry/target.ts';
import type {Block} from './block.ts';
import {type Line, line, type Span} from './line.ts';

/** An entry of a list: a heading, a group that folds, or an item that opens. */
export type Entry = {
	readonly key: string;
	/** What `Enter` opens and the detail shows; a group's is the actor it is of. */
	readonly target: Target | undefined;
	/**
	 * The link of that page with which what the entry says of it begins, and on which the cursor is when it opens; usually at its beginning.
	 */
	readonly link?: number;
	/** What stands beside a group without a target, in place of the first that it holds. */
	readonly page?: () => readonly Block[];
	/** The actors that appear in it, which the lens picker offers first. */
	readonly actors: readonly string[];
	/** What it looks like at a width. Drawn only while it shows. */
	readonly draw: (width: number) => Line;
	/** What it holds, made when it is unfolded first. */
	readonly children: (() => readonly Entry[]) | undefined;
	/** Whether it starts unfolded. */
	readonly startsOpen: boolean;
	/** Whether the cursor can stand on it. */
	readonly selectable: boolean;
};

/** Which groups the reader folded or unfolded, by key. */
export type Folds = Readonly<Record<string, 'open' | 'closed'>>;

/** An entry as it stands in the list, flat, with its depth and the place of its parent. */
export type Row = {
	readonly entry: Entry;
	readonly depth: number;
	readonly parent: number;
	readonly fold: 'open' | 'closed' | undefined;
};

type EntryParts = Pick<Entry, 'draw'> & Partial<Entry> & (Pick<Entry, 'key'> | {readonly target: Target});

/** An item: selectable, with nothing below it, and known by what it opens unless it has a key of its own. */
export function item(parts: EntryParts): Entry {
	const {target, key = target === undefined ? '' : keyOf(target)} = parts;
	return {actors: [], children: undefined, startsOpen: false, selectable: true, ...parts, target, key};
}

/** A group that folds, with the number of what it holds; nothing where it holds nothing. */
export function group<Held>(
	key: string,
	label: string | readonly Span[],
	held: readonly Held[],
	entryOf: (one: Held) => Entry | readonly Entry[],
	{startsOpen = false, count = String(held.length)} = {},
): Entry[] {
	const children = () => held.flatMap(entryOf);
	return held.length === 0 ? [] : [item({key, startsOpen, draw: () => line(label, count), children})];
}

/** A line the cursor passes over. */
export function heading(key: string, draw: (width: number) => Line): Entry {
	return item({key, draw, selectable: false});
}

/** The rows that show: every entry whose groups are all unfolded. */
export function rowsOf(entries: readonly Entry[], folds: Folds): Row[] {
	const rows: Row[] = [];
	const add = (entry: Entry, depth: number, parent: number): void => {
		const {key, children, startsOpen} = entry;
		const fold = children && (folds[key] ?? (startsOpen ? 'open' : 'closed'));
		const at = rows.length;
		rows.push({entry, depth, parent, fold});
		if (fold === 'open') {
			for (const child of children?.() ?? []) {
				add(child, depth + 1, at);
			}
		}
	};

	for (const entry of entries) {
		add(entry, 0, -1);
	}

	return rows;
}

/** Unfolds every group above an entry, so that it shows; `undefined` where it is not there. */
export function reveal(entries: readonly Entry[], key: string): Folds | undefined {
	for (const entry of entries) {
		if (entry.key === key) {
			return {};
		}

		const below = entry.children && reveal(entry.children(), key);
		if (below !== undefined) {
			return {[entry.key]: 'open', ...below};
		}
	}

	return undefined;
}
