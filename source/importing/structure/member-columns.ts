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

const fewest = 3;

/**
 * Entries whose countries a converter took first, all of a column, and then their members, all of the next: each member goes to its
 * country. It may do so for a part of the list alone.
 */
export function byColumns(entries: readonly Gathered[]): readonly Gathered[] {
	const runs: Gathered[][] = [];
	for (const [at, entry] of entries.entries()) {
		const above = entries[at - 1];
		if (above === undefined || !isEmpty(above)) {
			runs.push([]);
		}

		runs.at(-1)?.push(entry);
	}

	return runs.flatMap((run) => (run.length < fewest && runs.length > 1 ? run : ofColumns(run)));
}

/** Whether nothing is said yet of the member. */
export function isEmpty({rest}: Gathered): boolean {
	return rest.every((part) => part.trim() === '');
}

/** Countries and the last with all members; where the two do not count alike they stay as they are. */
function ofColumns(entries: readonly Gathered[]): readonly Gathered[] {
	const last = entries.at(-1);
	if (last === undefined || entries.length < 2) {
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
