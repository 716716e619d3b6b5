import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../briefing/brief/brief.ts';
import {atAGlance} from '../../briefing/brief/glance.ts';
import {type BriefLine, leadOf, type Tick, tailsOf, verbOf, withVerb} from '../../briefing/brief/line.ts';
import {type BriefSection, briefPage} from '../../briefing/brief/page.ts';
import {raisedText, withTicks} from '../../briefing/brief/ticks.ts';
import {type BriefTopic, checklistOf} from '../../briefing/entry/target.ts';
import {counted} from '../../briefing/wording.ts';
import {flush} from '../../printing/flush.ts';
import {pad, textWidth, wrap} from '../../printing/text.ts';
import {type Block, layOut, link, paragraph, section} from '../drawing/block.ts';
import {line, span} from '../drawing/line.ts';
import type {DetailContext} from '../views/view.ts';
import {blocksOf} from './links.ts';

/** Open, raised, answered: the shapes differ without colour. */
const boxes = {open: '[ ]', raised: '[/]', answered: '[x]'} as const;
const indent = 2;
/** Below this, leads would leave no room for words. */
const narrowest = 40;

/** The brief for a programme entry or for actors, one page; empty where the report has neither. */
export function briefDetail(context: DetailContext, on: BriefTopic): Block[] {
	const {index} = context;
	if (on.kind === 'actors') {
		return page(context, briefOfActor(index, on.ids), on);
	}

	const meeting = index.meetings.get(on.id);
	return meeting === undefined
		? [paragraph('This meeting is not there any more.')]
		: page(context, briefOfMeeting(index, meeting), on);
}

function page(context: DetailContext, brief: MeetingBrief, on: BriefTopic): Block[] {
	const {index, papers, presenting} = context;
	const checks = papers.checks.filter(({meeting}) => meeting === checklistOf(on));
	const notes = papers.notes.filter(({meeting}) => on.kind === 'meeting' && meeting === on.id);
	const {title, head, sections} = withTicks(index, briefPage(index, brief), checks);
	const [raise, theyMayRaise, council, ...further] = sections;
	const countOfNotes = counted(notes.length, 'note');
	const state = [
		...(raise.lines.length === 0 ? [] : [raisedText(raise)]),
		...(notes.length === 0 ? [] : [countOfNotes]),
	];
	const notesLinks =
		on.kind === 'meeting' && notes.length > 0 ? [link({kind: 'notes', meeting: on.id}, `${countOfNotes}, folded`)] : [];
	const drawn = ({title: heading, lines}: BriefSection): Block[] => section(heading, blocksOfLines(context, lines));
	const top = [headBlock(title, presenting ? '' : state.join(' · ')), paragraph(head.join(' · '), 'dim')];
	return [
		...top,
		{kind: 'chosen', blocks: (width) => glance(context, top, [raise, theyMayRaise, council], width)},
		...further.flatMap((one) =>
			one.id === 'notStated' ? [...section('Your notes', notesLinks), ...drawn(one)] : drawn(one),
		),
	];
}

// What is wanted at a glance shows without scrolling: as much of each part as there is room for, and how much more there is. Whom
// terms are addressed to stands there only where as many show with that; the parts stand apart where all of them fits so.
function glance(context: DetailContext, top: readonly Block[], parts: readonly BriefSection[], width: number): Block[] {
	const room = context.height - heightOf(top, width);
	const whole = shownOf(context, parts, room, width);
	const short = shownOf(context, parts.map(withoutAddressees), room, width);
	const [{count = 0} = {}] = whole;
	const shown = (short[0]?.count ?? 0) > count ? short : whole;
	const blocks = shown.map(({section: {id}, heading, lines, count}) => [
		...heading,
		...lines.slice(0, count).flat(),
		...moreBlock(id, lines.length - count),
	]);
	return heightOf(blocks.flat(), width) + parts.length <= room
		? blocks.flatMap((part): Block[] => [{kind: 'blank'}, ...part])
		: blocks.flat();
}

/** A part at a glance, and how many of its lines show. */
type Shown = {
	readonly section: BriefSection;
	readonly heading: readonly Block[];
	readonly lines: readonly (readonly Block[])[];
	readonly count: number;
};

function shownOf(context: DetailContext, parts: readonly BriefSection[], room: number, width: number): Shown[] {
	const drawn = parts.map((section) => ({
		section,
		heading: closeHeading(section),
		lines: section.lines.map((one) => blocksOfLine(context, one, leadWidthOf(section.lines, width))),
	}));
	const isFolded = ({id}: BriefSection): boolean => !context.unfolded.includes(id);
	const heights = drawn.map(({section, lines}) =>
		isFolded(section) ? lines.map((line) => heightOf(line, width)) : [],
	);
	const headings = drawn.flatMap(({heading}) => heading);
	const counts = atAGlance(heights, room - heightOf(headings, width), 1);
	return drawn.map((part, at) => ({
		...part,
		count: isFolded(part.section) ? (counts[at] ?? 0) : part.lines.length,
	}));
}

function heightOf(blocks: readonly Block[], width: number): number {
	return layOut(blocks, width).length;
}

function withoutAddressees(part: BriefSection): BriefSection {
	return {...part, lines: part.lines.map((one) => (one.kind === 'term' ? {...one, addressees: []} : one))};
}

function closeHeading({title, remark, none = '', lines}: BriefSection): Block[] {
	const heading = remark === undefined ? title : `${title} · ${remark}`;
	return [paragraph(heading, 'strong'), ...(lines.length === 0 ? [standIn(none)] : [])];
}

function standIn(text: string): Block {
	const start = ' '.repeat(indent);
	return {kind: 'drawn', draw: (width) => wrap(text, width - indent).map((part) => line(start + part))};
}

function moreBlock(unfolds: string, count: number): Block[] {
	const text = `${' '.repeat(indent)}and ${count} more`;
	return count === 0 ? [] : [{kind: 'drawn', leadsTo: {unfolds}, draw: () => [line([span(text, 'dim')])]}];
}

// How far things have come stands beside the title, or below it where there is no room.
function headBlock(text: string, state: string): Block {
	return {
		kind: 'drawn',
		draw: (width) => {
			const lines = wrap(text, width).map((part) => line([span(part, 'strong')]));
			const [only] = lines;
			if (state === '' || only === undefined) {
				return lines;
			}

			return lines.length === 1 && textWidth(text) + textWidth(state) + 2 <= width
				? [line(only.left, [span(state, 'dim')])]
				: [...lines, line([span(state, 'dim')])];
		},
	};
}

// More may have been said than anybody reads here.
function blocksOfLines(context: DetailContext, lines: readonly BriefLine[]): Block[] {
	const blocks = (width: number): Block[] =>
		blocksOf(lines, (one) => blocksOfLine(context, one, leadWidthOf(lines, width)));
	return lines.length === 0 ? [] : [{kind: 'chosen', blocks}];
}

// What leads the lines of a part in stands in a column of its own.
function leadWidthOf(lines: readonly BriefLine[], width: number): number {
	const widest = Math.max(0, ...lines.map((one) => textWidth(leadOf(one) ?? '')));
	return widest === 0 || width < narrowest ? 0 : widest + 1;
}

function blocksOfLine(context: DetailContext, one: BriefLine, leadWidth: number, depth = 1): Block[] {
	const {target, below} = one;
	// The question above a position leads where it does.
	const leadsTo = target === undefined || one.kind === 'position' ? {} : {leadsTo: {target}};
	return [
		{kind: 'drawn', ...leadsTo, draw: (width) => drawLine(context, one, leadWidth, depth, width)},
		...below.flatMap((position) => blocksOfLine(context, position, 0, depth + 1)),
	];
}

function drawLine({presenting}: DetailContext, one: BriefLine, leadWidth: number, depth: number, width: number) {
	const tick = one.kind === 'term' && !presenting ? (one.tick ?? {state: 'open'}) : undefined;
	const box = tick === undefined ? [] : [span(`${boxes[tick.state]} `, tick.state === 'open' ? 'plain' : 'accent')];
	const isTight = width < narrowest;
	const start = ' '.repeat(isTight ? 0 : indent * depth);
	const boxWidth = box.length === 0 ? 0 : 4;
	const lead = leadOf(one) ?? '';
	const margin = start.length + boxWidth + leadWidth;
	const said = withVerb(one.text, verbOf(one));
	const words = leadWidth === 0 && lead !== '' ? `${lead}: ${said}` : said;
	const inferred = one.kind === 'question' && one.caveats.includes('inferred') ? ['our inference'] : undefined;
	return flush(words, inferred ?? tailsWith(tick, one), width - margin).map(({text, tail}, at) =>
		line(
			at === 0
				? [span(start), ...box, span(leadWidth === 0 ? '' : pad(lead, leadWidth), 'dim'), span(text)]
				: [span(' '.repeat(margin)), span(text)],
			tail === '' ? [] : [span(tail, 'dim')],
		),
	);
}

// When a thing was raised or answered before whom it is addressed to; without these where that saves a line.
function tailsWith(tick: Tick | undefined, one: BriefLine): readonly string[] {
	const tails = one.kind === 'question' ? [] : tailsOf(one);
	if (tick === undefined || tick.state === 'open') {
		return tails;
	}

	const ticked = `${tick.state} ${tick.at}`;
	return [...tails.map((tail) => `${ticked} · ${tail}`), ticked];
}
