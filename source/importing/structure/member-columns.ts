import type {Bit} from './bits.ts';

/** An entry of the delegation while its bits are gathered. */
export type Gathered = {
	country: string;
	/** What is said of the member, and in which column of its line each part of it begins. */
	rest: string[];
	columns: number[];
	bits: Bit[];
	open: number;
};

/**
 * Entries whose countries a converter took first, all of a column, and then their members, all of the next: each member goes to its
 * country. Where the two columns do not count alike the entries stay as they are.
 */
export function byColumns(entries: readonly Gathered[]): readonly Gathered[] {
	const last = entries.at(-1);
	const isColumn = entries.slice(0, -1).every(({rest}) => rest.every((part) => part.trim() === ''));
	if (last === undefined || entries.length < 2 || !isColumn) {
		return entries;
	}

	// The bits of the last entry that name its country come before those of its members.
	const filled = last.rest.filter((part) => part.trim() !== '');
	const bits = last.bits.slice(last.bits.length - filled.length);
	const isOpening = filled.map(
		(part, at) =>
			part.startsWith('(') ||
			(!/^[\p{Ll}(]/u.test(part) &&
				!filled.some((one) => one.startsWith('(')) &&
				(at === 0 || !/[,(]$/.test(filled[at - 1] ?? ''))),
	);
	if (isOpening.filter(Boolean).length !== entries.length || isOpening[0] !== true) {
		return entries;
	}

	const own = last.bits.slice(0, last.bits.length - filled.length);
	const all = entries.map(
		({country, bits: those}, at): Gathered => ({
			country,
			rest: [],
			columns: [],
			bits: at === entries.length - 1 ? own : [...those],
			open: 0,
		}),
	);
	let at = -1;
	for (const [index, part] of filled.entries()) {
		at += isOpening[index] === true ? 1 : 0;
		all[at]?.rest.push(part);
		all[at]?.bits.push(...bits.slice(index, index + 1));
	}

	return all;
}
