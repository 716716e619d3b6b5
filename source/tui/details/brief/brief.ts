import {briefOn} from '../../../briefing/brief/brief.ts';
import {type BriefLine, leadOf, tailsOf, verbOf} from '../../../briefing/brief/page/line.ts';
import {withNotes} from '../../../briefing/brief/page/notes.ts';
import {type BriefPage, type BriefSection, briefPage, withLines} from '../../../briefing/brief/page/page.ts';
import {raisedOf, withTicks} from '../../../briefing/brief/page/ticks.ts';
import {withVerb} from '../../../briefing/entry/said-text.ts';
import {type BriefTopic, checklistOf, keyOf, targetOfBrief} from '../../../briefing/entry/target.ts';
import {capitalized, joined} from '../../../briefing/wording.ts';
import {type FlushLine, flush} from '../../../printing/flush.ts';
import {pad, textWidth, wrap} from '../../../printing/text.ts';
import {type Block, layOut, paragraph, section} from '../../drawing/block.ts';
import {type Line, line, span} from '../../drawing/line.ts';
import type {DetailContext} from '../../views/view.ts';
import {blocksOf} from '../links.ts';
import {draftLine} from '../notes.ts';
import {atAGlance, type Shown} from './glance.ts';

/** The brief for a programme entry or for actors, one page. */
export function briefDetail(context: DetailContext, on: BriefTopic): Block[] {
	const {index, papers, presenting, missions} = context;
	const brief = briefOn(index, on, missions);
	if (brief === undefined) {
		return [paragraph('This meeting is not there any more.')];
	}

	const found = briefPage(index, brief);
	const bare = presenting ? found : withTicks(index, found, []);
	const checks = papers.checks.filter(({checklist}) => checklist === checklistOf(on));
	const page = presenting ? found : withNotes(index, withTicks(index, found, checks), on, papers.notes);
	const drafts = papers.drafts.filter(({target}) => keyOf(target) === keyOf(targetOfBrief(on)));
	const title = headBlock(page.title, presenting ? '' : stateOf(page));
	const {above, below} = headOf(page, title, context.height);
	return [
		title,
		{kind: 'chosen', blocks: above},
		...drafts.map((draft) => draftLine(context, draft, targetOfBrief(on))),
		...page.notes.flatMap((note) => blocksOfLine(context, note, 0)),
		{
			kind: 'chosen',
			blocks: (width) =>
				firstParts(context, {bare, page}, context.height - heightOf([title, ...above(width)], width), width),
		},
		{kind: 'chosen', blocks: below},
		...page.sections
			.slice(glanced)
			.flatMap(({title, lines}) => section(title, lines.length === 0 ? [] : [blocksOfLines(context, lines)])),
	];
}

// Where a list of those there would take the room of what is wanted at a glance, it stands below that.
function headOf({head}: BriefPage, title: Block, height: number) {
	const isLong = (width: number) => heightOf([title, paragraph(head.join(' · '))], width) * mostOfHead > height;
	const last = head.at(-1) ?? '';
	const begun = `${last.slice(0, last.indexOf(':'))}: below`;
	return {
		above: (width: number): Block[] => [
			paragraph((isLong(width) ? [...head.slice(0, -1), begun] : head).join(' · '), 'dim'),
		],
		below: (width: number): Block[] => (isLong(width) ? [{kind: 'blank'}, paragraph(capitalized(last), 'dim')] : []),
	};
}

/** A head is long that takes more than one in so many lines. */
const mostOfHead = 3;

// How far both sides have come: what we raised, and what they did.
function stateOf({sections: [raise, theyMayRaise]}: BriefPage): string {
	const ours = raise.lines.length > 0 && `we ${raisedOf(raise)}`;
	const theirs = theyMayRaise.lines.length > 0 && `they ${raisedOf(theyMayRaise)}`;
	return ours || theirs ? `raised: ${joined(', ', ours, theirs)}` : '';
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
function blocksOfLines(context: DetailContext, lines: readonly BriefLine[]): Block {
	return {
		kind: 'chosen',
		blocks: (width) => blocksOf(lines, (one) => blocksOfLine(context, one, leadWidthOf(lines, width))),
	};
}

const glanced = 3;

/**
 * What is wanted at a glance shows without scrolling: as much of each part as there is room for, and how much more there is. Whom terms
 * are addressed to stands there only where as many show with that; the parts stand apart where all of them fits so.
 * @param bare the page without what the reader ticked and noted: it alone is measured, so that nothing folds away under their hands
 * @param room how many lines there are
 */
function firstParts(
	context: DetailContext,
	{bare, page}: {readonly bare: BriefPage; readonly page: BriefPage},
	room: number,
	width: number,
): Block[] {
	const measured = bare.sections.slice(0, glanced);
	const whole = countsOf(context, measured, room, width);
	const short = countsOf(context, measured.map(withoutAddressees), room, width);
	const isShort = (short[0]?.entries ?? 0) > (whole[0]?.entries ?? 0);
	const counts = isShort ? short : whole;
	const draw = ({sections}: BriefPage): Block[][] =>
		sections
			.slice(0, glanced)
			.map((part, at) => drawPart(context, isShort ? withoutAddressees(part) : part, counts[at], width));
	const isRoomy = heightOf(draw(bare).flat(), width) + glanced <= room;
	return draw(page).flatMap((part): Block[] => (isRoomy ? [{kind: 'blank'}, ...part] : part));
}

function countsOf(context: DetailContext, parts: readonly BriefSection[], room: number, width: number) {
	const {unfolded} = context;
	const heights = parts.map(({id, lines}) =>
		unfolded.includes(id)
			? []
			: lines.map((one) => heightOf(blocksOfLine(context, one, leadWidthOf(lines, width)), width)),
	);
	const headings = heightOf(parts.flatMap(closeHeading), width);
	const counts = atAGlance(heights, room - headings, 1);
	return parts.map(({id}, at) => (unfolded.includes(id) ? undefined : counts[at]));
}

function drawPart(
	context: DetailContext,
	part: BriefSection,
	shown: Shown = {entries: part.lines.length, lines: 0},
	width: number,
): Block[] {
	const {id, lines} = part;
	const leadWidth = leadWidthOf(lines, width);
	const begun = shown.lines > 0 ? lines[shown.entries] : undefined;
	return [
		...closeHeading(part),
		...lines.slice(0, shown.entries).flatMap((one) => blocksOfLine(context, one, leadWidth)),
		...(begun === undefined ? [] : begunBlocks(context, begun, shown.lines, leadWidth, width)),
		...moreBlock(id, lines.length - shown.entries, begun !== undefined),
	];
}

// The first lines of what is longer, and what the reader noted of it.
function begunBlocks(context: DetailContext, one: BriefLine, count: number, leadWidth: number, width: number): Block[] {
	const {below} = one;
	const found = {...one, below: below.filter(({kind}) => kind !== 'note')};
	const notes = below.filter(({kind}) => kind === 'note').flatMap((note) => blocksOfLine(context, note, 0, 2));
	return [...firstLines(blocksOfLine(context, found, leadWidth), count, width), ...notes];
}

function firstLines(blocks: readonly Block[], count: number, width: number): Block[] {
	const [first, ...others] = blocks;
	if (first === undefined || count <= 0) {
		return [];
	}

	const height = heightOf([first], width);
	return height <= count || first.kind !== 'drawn'
		? [first, ...firstLines(others, count - height, width)]
		: [{...first, draw: () => withoutPoint(first.draw(width).slice(0, count))}];
}

// A point parts what stands before it from what is cut away.
function withoutPoint(lines: readonly Line[]): Line[] {
	return lines.map((one, at) =>
		at < lines.length - 1
			? one
			: {...one, left: one.left.map((part) => ({...part, text: part.text.replace(/ ·$/, '')}))},
	);
}

function heightOf(blocks: readonly Block[], width: number): number {
	return layOut(blocks, width).length;
}

function withoutAddressees(part: BriefSection): BriefSection {
	return withLines(part, (one) => (one.kind === 'term' ? {...one, addressees: []} : one));
}

function closeHeading({title, remark, none = '', lines}: BriefSection): Block[] {
	const heading = remark === undefined ? title : `${title} · ${remark}`;
	const draw = (width: number) => wrap(none, width - indent).map((part) => line(' '.repeat(indent) + part));
	return [paragraph(heading, 'strong'), ...(lines.length === 0 ? [{kind: 'drawn', draw} as const] : [])];
}

function moreBlock(unfolds: string, count: number, isBegun: boolean): Block[] {
	const others = isBegun ? ['the rest of it', ...(count > 1 ? [`${count - 1} more`] : [])] : [`${count} more`];
	const text = `${' '.repeat(indent)}and ${others.join(', and ')}`;
	return count === 0 ? [] : [{kind: 'drawn', leadsTo: {unfolds}, draw: () => [line([span(text, 'dim')])]}];
}

/** How far a thing to raise has come: the shapes differ without colour. */
const boxes = {open: '[ ] ', raised: '[/] ', answered: '[x] '} as const;
/** How far a thing to raise has come, to the ear. */
const spokenBoxes = {open: 'open: ', raised: 'raised: ', answered: 'answered: '} as const;
/** How far the lines of a part stand in from its heading, in columns. */
const indent = 2;
/** Below this, leads would leave no room for words. */
const narrowest = 40;
const noteSign = '+ ';

/** How wide the column is that holds what leads the lines of a part in; none where nothing does, or there is no room for it. */
function leadWidthOf(lines: readonly BriefLine[], width: number): number {
	const widest = Math.max(0, ...lines.map((one) => textWidth(leadOf(one) ?? '')));
	return widest === 0 || width < narrowest ? 0 : widest + 1;
}

/** A line of a brief with what stands below it. */
function blocksOfLine(context: DetailContext, one: BriefLine, leadWidth: number, depth = 1): Block[] {
	const {target, below} = one;
	// The question above a position leads where it does.
	const leadsTo = target === undefined || one.kind === 'position' ? {} : {leadsTo: {target}};
	return [
		{kind: 'drawn', ...leadsTo, draw: (width) => drawLine(context, one, leadWidth, depth, width)},
		...below.flatMap((lower) => blocksOfLine(context, lower, 0, depth + 1)),
	];
}

function drawLine({spoken}: DetailContext, one: BriefLine, leadWidth: number, depth: number, width: number): Line[] {
	const {tick} = one;
	const box =
		tick === undefined
			? []
			: [span((spoken ? spokenBoxes : boxes)[tick.state], tick.state === 'open' ? 'plain' : 'accent')];
	const sign = one.kind === 'note' ? [span(noteSign, 'accent')] : box;
	const signWidth = sign.reduce((sum, {text}) => sum + text.length, 0);
	const start = ' '.repeat(width < narrowest ? 0 : indent * depth);
	const lead = leadOf(one) ?? '';
	const margin = start.length + signWidth + leadWidth;
	const said = withVerb(one.text, verbOf(one));
	const words = leadWidth === 0 && lead !== '' ? `${lead}: ${said}` : said;
	// What is to be known of a line stands back behind it.
	const tone = one.kind === 'sentence' && depth > 1 ? 'dim' : 'plain';
	return flushTicked(words, one, width - margin).map(({text, tail}, at) =>
		line(
			at === 0
				? [span(start), ...sign, span(leadWidth === 0 ? '' : pad(lead, leadWidth), 'dim'), span(text, tone)]
				: [span(' '.repeat(margin)), span(text, tone)],
			tail === '' ? [] : [span(tail, 'dim')],
		),
	);
}

// When a thing was raised or answered stands at its end too where there is room for it: what is ticked stays where and as it was.
function flushTicked(words: string, one: BriefLine, width: number): FlushLine[] {
	const lines = flush(words, tailsOf(one), width);
	const {tick} = one;
	const last = lines.at(-1);
	if (tick === undefined || tick.state === 'open' || last === undefined) {
		return lines;
	}

	const tail = joined(' · ', `${tick.state} ${tick.at}`, last.tail);
	const hasRoom = textWidth(last.text) + 2 + textWidth(tail) <= width;
	return hasRoom ? lines.with(-1, {...last, tail}) : lines;
}
