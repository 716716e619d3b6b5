import type {PartKind, Section} from '../structure.ts';
import type {Bit} from './bits.ts';
import type {Hyphens} from './hyphens.ts';
import {joinBits} from './join-bits.ts';
import {headingLabel} from './line-kinds.ts';

const plainRank = 40;

/** Keeps which headings are open, as the headings of a part come one after another. */
export type Outline = {
	/** The section that the bits of a heading open; `isUnder` when another heading stands right above it. */
	readonly open: (bits: readonly Bit[], isUnder: boolean, label?: string) => Section;
	/** The titles of the open headings, the outermost first. */
	readonly path: () => readonly string[];
};

/** An outline of a part; `root` is the heading of the annex, always open. */
export function outlineOf(part: PartKind, hyphens: Hyphens, root?: Section): Outline {
	const first = root === undefined ? [] : [{rank: 0, title: root.title}];
	let stack: readonly {readonly rank: number; readonly title: string}[] = first;
	return {
		open: (bits, isUnder, given) => {
			const placed = joinBits(bits, hyphens);
			const label = headingLabel(placed.text);
			const title = label === undefined ? placed.text : placed.text.slice(label.length);
			const rank = rankOf(bits[0], label?.rank, given === undefined ? plainRank : 30, stack.at(-1)?.rank, isUnder);
			stack = [...stack.filter((heading) => heading.rank < rank), {rank, title}];
			const path = stack.map((heading) => heading.title);
			const own = label?.label ?? given;
			return {...placed, ...(own === undefined ? {} : {label: own}), title, depth: stack.length, path, part};
		},
		path: () => stack.map(({title}) => title),
	};
}

/** A label tells the rank, then the format; a heading without either stands under those with a label, and under one right above it. */
function rankOf(
	bit: Bit | undefined,
	labelled: number | undefined,
	plain: number,
	above: number | undefined,
	isUnder: boolean,
): number {
	if (labelled !== undefined) {
		return labelled;
	}

	if (bit?.heading !== undefined && plain === plainRank) {
		return isUnder && above !== undefined && above < plainRank
			? Math.max(above + 1, bit.heading * 10)
			: bit.heading * 10 + 5;
	}

	return isUnder && above !== undefined && above >= plain ? Math.min(above + 1, 60) : plain;
}
