import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../briefing/brief/brief.ts';
import type {BriefLine, PositionLine, TermLine} from '../../briefing/brief/line.ts';
import {type BriefSection, briefPage} from '../../briefing/brief/page.ts';
import {raisedText, withTicks} from '../../briefing/brief/ticks.ts';
import {sourcesText} from '../../briefing/entry/holders.ts';
import {type BriefTopic, checklistOf} from '../../briefing/entry/target.ts';
import {counted} from '../../briefing/wording.ts';
import {cut, pad, textWidth, wrap} from '../../printing/text.ts';
import {type Block, drawnLink, link, paragraph, section} from '../drawing/block.ts';
import {line, span} from '../drawing/line.ts';
import type {DetailContext} from '../views/view.ts';
import {blocksOf, figureLink, statementLink} from './links.ts';

const numberWidth = 8;
/** Open, raised, answered: the shapes differ without colour. */
const boxes = {open: '[ ]', raised: '[/]', answered: '[x]'} as const;
const stanceIndent = ' '.repeat(4);

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
	return [
		headBlock(title, presenting ? '' : state.join(' · ')),
		paragraph(head.join(' · '), 'dim'),
		...[raise, theyMayRaise, council].flatMap((one) => close(context, one)),
		...further.flatMap((one) =>
			one.id === 'notStated' ? [...section('Your notes', notesLinks), ...drawn(one)] : drawn(one),
		),
	];
}

// What is wanted at a glance stands close, so that it shows without scrolling.
function close(context: DetailContext, {title, remark, none = '', lines}: BriefSection): Block[] {
	const heading = remark === undefined ? title : `${title} · ${remark}`;
	return [paragraph(heading, 'dim'), ...(lines.length === 0 ? [paragraph(none)] : blocksOfLines(context, lines))];
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
	const draw = (one: BriefLine): Block[] => blocksOfLine(context, one);
	return lines.every(({kind}) => kind === 'statement') ? blocksOf(lines, draw) : lines.flatMap(draw);
}

function blocksOfLine(context: DetailContext, one: BriefLine): Block[] {
	switch (one.kind) {
		case 'term':
			return [termBlock(context, one)];
		case 'statement':
			return [statementLink(context, one.entry, 'speakers')];
		case 'question':
			return [
				link(one.target, one.text, one.caveats.includes('inferred') ? [span('inferred', 'dim')] : []),
				...one.below.flatMap((position) => blocksOfLine(context, position)),
			];
		case 'position':
			return [positionBlock(one)];
		case 'figure':
			return [figureLink(one.entry)];
		case 'sentence':
			return [paragraph(one.text)];
	}
}

function termBlock(
	{presenting}: DetailContext,
	{target, text, addressees: [to], tick = {state: 'open'}}: TermLine,
): Block {
	const isOpen = tick.state === 'open';
	return drawnLink(target, (width) =>
		line(
			[
				...(presenting ? [] : [span(`${boxes[tick.state]} `, isOpen ? 'plain' : 'accent')]),
				span(pad(`Term ${target.id}`, numberWidth), 'dim'),
				span(text),
			],
			[span(isOpen ? cut(to, Math.floor(width / 3)) : `${tick.state} ${tick.at}`, 'dim')],
		),
	);
}

function positionBlock({text, sources}: PositionLine): Block {
	return {
		kind: 'drawn',
		draw: (width) => {
			const stanceWidth = Math.floor(width / 2) - stanceIndent.length;
			return [line([span(stanceIndent + pad(text, stanceWidth)), span(`  ${sourcesText(sources)}`, 'dim')])];
		},
	};
}
