import type {PartKind, Section} from '../../model/structure.ts';
import type {Hyphens} from './hyphens.ts';
import {joinSegments} from './join.ts';
import {headingLabel} from './line-kinds.ts';
import {type ItemLabel, itemAt} from './list-items.ts';
import type {Segment} from './segments.ts';

// A label tells the rank, then the depth that the format knows (15, 25 and so on).
/** The rank of a heading that a number counts. */
export const countedRank = 30;
const plainRank = 40;
// `(i)` stands under `(a)`.
const itemRanks: Readonly<Record<ItemLabel['kind'], number | undefined>> = {
	letter: 44,
	roman: 46,
	number: undefined,
	bullet: undefined,
};

/** What is known of a heading beside its words: a number that counts headings, or its rank. */
export type Given = {readonly label?: string; readonly rank?: number};

/** Keeps which headings are open, as the headings of a part come one after another. */
export type Outline = {
	/** The section that the segments of a heading open; `isUnder` when another heading stands right above it. */
	readonly open: (segments: readonly Segment[], isUnder: boolean, given?: Given) => Section;
	/** The titles of the open headings, the outermost first. */
	readonly path: () => readonly string[];
};

/** An outline of a part; `root` is the heading of the annex, always open. */
export function outlineOf(part: PartKind, hyphens: Hyphens, root?: Section): Outline {
	const first = root === undefined ? [] : [{rank: 0, title: root.title}];
	let stack: readonly {readonly rank: number; readonly title: string}[] = first;
	return {
		open: (segments, isUnder, {label: number, rank: given} = {}) => {
			const placed = joinSegments(segments, hyphens);
			const label = headingLabel(placed.text);
			const counted = number === undefined ? 0 : (/^\d{1,3}(?:\.\d{1,2})*[.)]?\s*/.exec(placed.text)?.[0].length ?? 0);
			const title = placed.text.slice(label?.length ?? counted);
			const known = segments[0]?.heading === undefined ? undefined : segments[0].heading * 10 + 5;
			const item = itemRanks[itemAt(placed.text)?.kind ?? 'bullet'];
			const unlabelled = known ?? item ?? plainRankUnder(stack.at(-1)?.rank, isUnder);
			const rank = label?.rank ?? given ?? (number === undefined ? unlabelled : countedRank);
			stack = [...stack.filter((heading) => heading.rank < rank), {rank, title}];
			const path = stack.map((heading) => heading.title);
			const own = label?.label ?? number;
			return {...placed, ...(own === undefined ? {} : {label: own}), title, depth: stack.length, path, part};
		},
		path: () => stack.map(({title}) => title),
	};
}

/** A heading without a label stands under those with one, and under another right above it. */
function plainRankUnder(above: number | undefined, isUnder: boolean): number {
	return isUnder && above !== undefined && above >= plainRank ? Math.min(above + 1, 60) : plainRank;
}
