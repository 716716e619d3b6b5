import type {Bit} from './bits.ts';
import {isEmpty, isTitleBelow} from './member-lines.ts';
import {isOffice} from './person-text.ts';

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

	return runs.flatMap((run) => ofColumns(run, run.length >= fewest || runs.length === 1));
}

/**
 * Countries and the last with all members; where the two do not count alike they stay as they are.
 * @param isRun whether each line of the members may be one; of a few countries each member has a name and an office below it
 */
function ofColumns(entries: readonly Gathered[], isRun: boolean): readonly Gathered[] {
	const last = entries.at(-1);
	if (last === undefined || entries.length < 2) {
		return entries;
	}

	// The bits of the last entry that name its country come before those of its members.
	const filled = last.rest.filter((part) => part.trim() !== '');
	const bits = last.bits.slice(last.bits.length - filled.length);
	const isOpening = [isRun ? eachOpens(filled) : [], namesOpen(filled)].find(
		(opens) => opens.filter(Boolean).length === entries.length,
	);
	if (isOpening?.[0] !== true) {
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
		const entry = all[at];
		entry?.rest.push(entry !== undefined && isTitleBelow(entry, {text: part}) ? `, ${part}` : part);
		all[at]?.bits.push(...bits.slice(index, index + 1));
	}

	return all;
}

/** Which of the lines in a column begin a member: those in parentheses, or all that go on with none. */
function eachOpens(lines: readonly string[]): readonly boolean[] {
	const areInside = lines.some((line) => line.startsWith('('));
	return lines.map(
		(line, at) =>
			line.startsWith('(') ||
			(!/^[\p{Ll}(]/u.test(line) && !areInside && (at === 0 || !/[,(]$/.test(lines[at - 1] ?? ''))),
	);
}

/** Which of them are names, an office below each. */
function namesOpen(lines: readonly string[]): readonly boolean[] {
	const plain = lines.map((line) => line.replace(/^, /, ''));
	return plain.map((line, at) => {
		const [above, below] = [plain[at - 1], plain[at + 1]];
		const isNext = above === undefined || isOffice(above);
		return isNext && /^\p{Lu}/u.test(line) && !isOffice(line) && below !== undefined && isOffice(below);
	});
}
