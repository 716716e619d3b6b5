import {stated} from '../../../report/stated.ts';
import type {Aside, FrontPiece, Member, PartKind, Structure} from '../../model/structure.ts';
import {type Hyphens, joinSegments, type Wording} from './join.ts';
import {headingLabel, kindOfTitle, letterRank} from './line-kinds.ts';
import {type ItemLabel, itemAt} from './list-items.ts';
import type {Segment} from './segments.ts';

/** A member as its list gives it, with the mark of a footnote. */
export type Listed = {readonly member: Member; readonly mark?: string};

/** A row of the list of the delegation that names somebody who was not read: where it is, and the States that it names, if that is all. */
export type UnreadRow = {readonly line: number; readonly states: readonly string[]};

type Lists = Pick<
	Structure,
	'front' | 'sections' | 'paragraphs' | 'passages' | 'terms' | 'meetings' | 'footnotes' | 'aside'
>;

/** What was found in a report. */
export type Found = {readonly [Name in keyof Lists]: Lists[Name][number][]} & {
	readonly listed: Listed[];
	readonly unread: UnreadRow[];
};

/** A document while it is read: what was found as yet, and how the document hyphenates. */
export type DocumentReading = {readonly found: Found; readonly hyphens: Hyphens};

/** A part of a report while it is read. */
export type PartReading = DocumentReading & {
	readonly part: PartKind;
	/** The annex, as what stands in it says where it is. */
	readonly place: {readonly annex?: string};
	/** The words of the whole document. */
	readonly wording: Wording;
	/** The year of a day without one. */
	readonly year: string | undefined;
	/** The headings that are open, the outermost first. */
	headings: readonly {readonly rank: number; readonly title: string; readonly label?: string}[];
};

// A label tells the rank, then the depth that the format knows (15, 25 and so on).
/** The rank of a heading that a number counts. */
const countedRank = 30;
const plainRank = 40;
// `(i)` stands under `(a)`.
const itemRanks: Partial<Record<ItemLabel['kind'], number>> = {letter: 44, roman: 46};

/** What is known of a heading beside its words: a number that counts headings, its rank, whether another stands right above it. */
type HeadingFacts = {
	readonly label?: string;
	/** The level of an outline that its number counts on, from 1. */
	readonly level?: number | undefined;
	readonly rank?: number;
	readonly isUnder?: boolean;
};

/** Opens the section whose heading the segments are. */
export function openHeading(
	reading: PartReading,
	segments: readonly Segment[],
	{label: number, level = 1, rank: known, isUnder = false}: HeadingFacts = {},
): void {
	const {found, part, place, hyphens} = reading;
	const placed = joinSegments(segments, hyphens);
	const printed = headingLabel(placed.text, reading.headings.findLast((heading) => heading.rank === letterRank)?.label);
	const counted = number === undefined ? 0 : (/^\(?\d{1,3}(?:\.\d{1,2})*[.)]?\s*/.exec(placed.text)?.[0].length ?? 0);
	const title = placed.text.slice(printed?.length ?? counted);
	const depth = segments[0]?.heading === undefined ? undefined : segments[0].heading * 10 + 5;
	const item = itemRanks[itemAt(placed.text)?.kind ?? 'bullet'];
	const above = reading.headings.at(-1)?.rank ?? 0;
	// A heading without a label stands under those with one, and under another right above it.
	const unlabelled = depth ?? item ?? (isUnder && above >= plainRank ? Math.min(above + 1, 60) : plainRank);
	const rank = printed?.rank ?? known ?? (number === undefined ? unlabelled : countedRank + level - 1);
	const label = printed?.label ?? number;
	if (label === 'A' && isUnder) {
		raiseAbove(reading, rank);
	}

	reading.headings = [...reading.headings.filter((heading) => heading.rank < rank), {rank, title, ...stated({label})}];
	const path = pathOf(reading);
	found.sections.push({...placed, ...stated({label}), title, depth: path.length, path, part, ...place});
}

/**
 * "II. Visit to Arcadia", "Meetings in Port Ville", "A. The Mayor": one heading without a label that the first of letters stands under;
 * of several, as in a table of contents, none does.
 */
function raiseAbove(reading: PartReading, below: number): void {
	const {headings, found} = reading;
	const [above, ...others] = headings.filter(({rank, label}) => rank >= plainRank && label === undefined);
	const section = found.sections.at(-1);
	if (above !== undefined && others.length === 0 && section?.title === above.title) {
		const rank = below - 1;
		reading.headings = [...headings.filter((one) => one.rank < rank), {...above, rank}];
		const path = pathOf(reading);
		found.sections.splice(-1, 1, {...section, depth: path.length, path});
	}
}

/** The titles of the open headings, the outermost first. */
export function pathOf({headings}: PartReading): readonly string[] {
	return headings.map(({title}) => title);
}

/** Whether the delegation is what is read: the part, or the innermost open heading, is of it. */
export function isOfMembers({part, headings}: PartReading): boolean {
	return part === 'members' || kindOfTitle(headings.at(-1)?.title ?? '') === 'members';
}

/** Adds text of no number under the open headings. */
export function addPassage(reading: PartReading, segments: readonly Segment[]): void {
	const {found, part, place, hyphens} = reading;
	found.passages.push({...joinSegments(segments, hyphens), headings: pathOf(reading), part, ...place});
}

/** Adds a piece of the head of the document. */
export function addFront(
	{found, hyphens}: DocumentReading,
	lines: readonly Segment[],
	holds: FrontPiece['holds'],
): void {
	found.front.push({...joinSegments(lines, hyphens), holds});
}

/** Sets lines aside, each by itself. */
export function addAside({found, hyphens}: DocumentReading, lines: readonly Segment[], reason: Aside['reason']): void {
	for (const line of lines) {
		found.aside.push({...joinSegments([line], hyphens), reason});
	}
}

/** Adds values to a list, however many; `push` of a spread list has a limit. */
export function addAll<T>(list: T[], values: readonly T[]): void {
	for (const value of values) {
		list.push(value);
	}
}
