import type {Lens} from '../../briefing/actors/lens.ts';
import {both, type Selection, type Tiered} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {holderName, sourcesOf, sourcesText} from '../../briefing/entry/positions.ts';
import type {Target} from '../../briefing/entry/target.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import type {Papers} from '../../library/papers.ts';
import {cut} from '../../printing/text.ts';
import type {Holder} from '../../report/model.ts';
import type {Elsewhere} from '../../shelf/elsewhere.ts';
import type {Review} from '../../shelf/opened-report.ts';
import type {Room} from '../drawing/layout.ts';
import {type Line, line, type Span, span} from '../drawing/line.ts';
import type {Entry} from '../drawing/outline.ts';

/** What a view and a detail draw from. */
export type Context = {
	readonly index: ReportIndex;
	readonly lens: Lens | undefined;
	readonly selection: Selection;
	/** The instant the reader asked for, in the mission's time. */
	readonly at: Moment | undefined;
	/** Whether a screen reader reads the screen: no bars then. */
	readonly spoken: boolean;
	/** What actors said in other reports; absent where there are none to look in. */
	readonly elsewhere?: Elsewhere | undefined;
	/** The reports on other missions to the country. */
	readonly missions: readonly ReportIndex[];
	/** What the reader corrected; absent where nothing can be, and while others see the screen. */
	readonly review?: Review | undefined;
};

/** What a detail draws from beside: what the reader keeps, and whether that is hidden since others see the screen. */
export type DetailContext = Context & {
	readonly papers: Papers;
	readonly presenting: boolean;
	/** What was searched last, which is marked in what one reads; and whether it was found with slips. */
	readonly sought: string | undefined;
	readonly hasSlips: boolean;
	/** The lines that show at once. */
	readonly height: number;
	/** Whether there is the room to draw figures over time and to set columns side by side; to the ear there is none. */
	readonly isRoomy: boolean;
	/** The names of what is folded where not all of it shows at once, and was unfolded. */
	readonly unfolded: readonly string[];
};

/** One view of the report: what it lists, and how. It only draws; moving and folding are the same everywhere. */
export type View = {
	/** What stands for its name where room is short, where that is not the whole of it. */
	readonly shortTitle?: string;
	/** The orders or groupings of the list, the first being the one it starts with; `s` or `t` goes to the next. */
	readonly arrangements: readonly string[];
	readonly heading: (context: Context, arrangement: string) => (width: number) => Line;
	/** @param across the first column that shows, where it stands as a grid */
	readonly entries: (context: Context, arrangement: string, across: number) => readonly Entry[];
	/** How it stands as a grid in one of its arrangements; to the ear that is a list as any. */
	readonly grid?: Grid;
	/** Why the list is empty under the lens: one sentence. */
	readonly whyEmpty: (context: Context, names: string) => string;
	/** Why it is empty without a lens, where that is not for want of it in the report. */
	readonly whyNone?: (context: Context) => string | undefined;
};

/** Rows in columns, of which as many show as fit: it takes the whole width, and what its signs mean stands below. */
export type Grid = {
	readonly arrangement: string;
	/** The lines above the rows, as many as there is room for. */
	readonly head: (context: Context, across: number, room: Room) => readonly Line[];
	/** The lines below the rows on what the cursor is on, as many as there is room for at most. */
	readonly legend: (context: Context, target: Target | undefined, room: Room) => readonly Line[];
	/** The first column of the page after or before, the same where there is none. */
	readonly turned: (context: Context, across: number, width: number, step: 1 | -1) => number;
};

/** The columns of the longest kind of statement, and a space. */
export const kindWidth = 9;
/** The columns of a day, and a space: `Mon 13 09:00`, `12 Nov 2013`. */
export const dateWidth = 13;
/** The columns that the sign of most paragraphs takes at the end of a row. */
export const markWidth = 5;

/** The sign of a paragraph at the end of a row, with a space before it. */
export function markAt(paragraph: string): Span {
	return span(` ${paragraphSign(paragraph).padStart(markWidth)}`, 'dim');
}

/** The line above a list: what it is, and of all there are how many a lens leaves, and how many of them nobody has reviewed. */
export function headLine<Item>(
	{lens}: Context,
	what: string,
	left: Tiered<Item>,
	all: readonly Item[],
	unreviewed = '',
): Line {
	const count = lens === undefined ? String(all.length) : `${both(left).length} of ${all.length}`;
	return line([span(what, 'strong')], [span(count + unreviewed, 'dim')]);
}

/** The order or grouping of a list after one, and after the last the first. */
export function nextArrangement({arrangements}: View, arrangement: string): string {
	return arrangements[(arrangements.indexOf(arrangement) + 1) % arrangements.length] ?? arrangement;
}

const roomForNames = 64;
/** The columns of whatever stands beside what was said: a paragraph and the spaces around it. */
const besideSaid = 8;

/** How many columns who spoke has beside what was said, in a row of some width. */
export function speakerWidth(width: number): number {
	return width < roomForNames ? 13 : Math.max(20, Math.min(40, Math.floor(width / 3) - 5));
}

/**
 * Who spoke, at the right of what was said: cut where both need more than the row has.
 * @param taken the columns that what was said takes, and what else stands in its row
 */
export function speakerSpans(who: string, taken: number, width: number): readonly Span[] {
	const left = width - taken - besideSaid;
	return who === '' ? [] : [span(`${cut(who, Math.max(speakerWidth(width), left))}  `, 'dim')];
}

const bracketed = /(\[[^\]]*\])/;

/** Who holds a position and where, on one line, with those under the lens in brackets. */
export function holdersSpans(context: Context, holders: readonly Holder[]): Span[] {
	const named = sourcesOf(context.index, holders, (holder) => holderMark(context, holder).text);
	const parts = sourcesText(named).split(bracketed);
	return parts.map((part, at) => span(part, at % 2 === 1 ? 'accent' : 'dim'));
}

/** Who holds a position, several for joint holders; in brackets under the lens. */
export function holderMark({index, lens}: Context, ...holders: readonly Holder[]): Span {
	const isTheirs = ({actor}: Holder) => lens?.within.has(actor) === true;
	const names = holders.map((holder) => {
		const name = holderName(index, holder);
		return isTheirs(holder) ? `[${name}]` : name;
	});
	return span([...new Set(names)].join(', '), holders.some(isTheirs) ? 'accent' : 'plain');
}
