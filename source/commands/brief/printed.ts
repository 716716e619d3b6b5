import {type BriefLine, leadOf, reasonText, type Tick, tailsOf, verbOf} from '../../briefing/brief/page/line.ts';
import type {BriefPage, BriefSection, SectionId} from '../../briefing/brief/page/page.ts';
import {raisedOf} from '../../briefing/brief/page/ticks.ts';
import {bracketed, joined} from '../../briefing/wording.ts';

/** A brief as it is printed, before it is laid out. */
export type PrintedBrief = Pick<BriefPage, 'title' | 'head'> & {
	/** The reader's notes on what it is on. */
	readonly notes: readonly Row[];
	readonly parts: readonly Part[];
};

/** A part, with a remark beside its title. Where it has no row, `none` says so; without that it is left out. */
export type Part = Pick<BriefSection, 'title' | 'remark' | 'none'> & {
	readonly id?: SectionId;
	readonly rows: readonly Row[];
};

/** A line in words: what leads it in, how far it has come, what it says, where that comes from, and what belongs below it. */
export type Row = {
	readonly lead?: string | undefined;
	readonly mark?: string | undefined;
	readonly text: string;
	/** The report's own verb. */
	readonly verb?: string | undefined;
	readonly tail?: string | undefined;
	readonly below?: readonly Row[];
};

/** A brief in words. Why its terms were chosen stands before what is not stated. */
export function printedBrief({title, head, notes, sections}: BriefPage): PrintedBrief {
	const terms = sections[0].lines.filter((line) => line.kind === 'term');
	const why = terms.map((line) => ({lead: leadOf(line), text: reasonText(line)}));
	const parts = sections.flatMap((section) =>
		section.id === 'notStated' ? [{title: 'Why these terms', rows: why}, partOf(section)] : partOf(section),
	);
	return {title, head, notes: notes.map(rowOf), parts};
}

/** The titles of the parts that are needed least in the room, of these the least needed first. */
export function firstToGive({parts}: PrintedBrief): readonly string[] {
	const leastNeeded: readonly (SectionId | undefined)[] = ['leftOpen', undefined, 'councilRest', 'told'];
	return leastNeeded.flatMap((id) => parts.filter((part) => part.id === id).map(({title}) => title));
}

/** The parts that show: one without a row has the line that says so for its row. */
export function partsShown({parts}: Pick<PrintedBrief, 'parts'>): readonly Part[] {
	return parts.flatMap((part) => {
		const {rows, none} = part;
		return rows.length > 0 ? part : none === undefined ? [] : {...part, rows: [{text: none}]};
	});
}

/** The heading of a part: its title with the remark. */
export function headingOf({title, remark}: Part): string {
	return joined(' · ', title, remark);
}

// How much of what can be ticked was raised stands beside the title.
function partOf(section: BriefSection): Part {
	const {lines, remark, ...part} = section;
	const isTicked = lines.some(({tick}) => tick !== undefined);
	return {...part, remark: joined(' · ', isTicked && `${raisedOf(section)} raised`, remark), rows: lines.map(rowOf)};
}

function rowOf(line: BriefLine): Row {
	// Who holds the positions on a question stands at each of them.
	return line.kind === 'question'
		? {text: bracketed(line.text, tailsOf(line)[0] ?? ''), below: line.below.map(rowOf)}
		: {
				lead: leadOf(line),
				mark: line.tick && tickText(line.tick),
				text: line.text,
				verb: verbOf(line),
				tail: tailsOf(line)[0],
				below: line.below.map(rowOf),
			};
}

// How far a thing has come: `[ ]`, `[raised 11:40]`, `[answered 11:52]`.
function tickText(tick: Tick): string {
	return tick.state === 'open' ? '[ ]' : `[${tick.state} ${tick.at}]`;
}
