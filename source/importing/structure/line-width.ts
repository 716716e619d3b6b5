import type {Bit} from './bits.ts';

const shortest = 62;
/** A line of more is a paragraph of its own. */
const longest = 160;

/** How long a line is at least that breaks off where the page ends, in letters; a shorter one ends by itself. */
export function fullLine(bits: readonly Bit[]): number {
	const lengths = bits
		.filter(({text}, at) => text.length >= shortest && text.length <= longest && bits[at + 1]?.gap === false)
		.map(({text}) => text.length)
		.toSorted((one, other) => one - other);
	return Math.max(shortest, (lengths[Math.floor(lengths.length / 2)] ?? 0) * 0.8);
}
