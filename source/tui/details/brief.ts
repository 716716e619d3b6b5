import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../briefing/brief/brief.ts';
import type {Contested} from '../../briefing/brief/contested.ts';
import type {Point} from '../../briefing/brief/points.ts';
import {addresseesText, briefTitle, headParts, nothingToExpect} from '../../briefing/brief/text.ts';
import {holdersText} from '../../briefing/entry/holders.ts';
import {type BriefTopic, checklistOf} from '../../briefing/entry/target.ts';
import {tiesRemark} from '../../briefing/entry/term-text.ts';
import {clockOf} from '../../briefing/programme/mission-clock.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {counted} from '../../briefing/wording.ts';
import type {Check} from '../../library/reader/checks.ts';
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
	const differing = brief.contested.filter(({question}) => question.relation === 'differ');
	const complementing = brief.contested.filter(({question}) => question.relation === 'complement');
	const points = (list: readonly Point[]) =>
		blocksOf(list, (point) => statementLink(context, point.statement, 'speakers'));
	// What is wanted at a glance stands close, so that it shows without scrolling.
	return [
		head(briefTitle(index, brief.head), presenting ? '' : stateText(brief, checks, notes.length)),
		paragraph(headParts(index, brief.head).join(' · '), 'dim'),
		...close(raiseHeading(brief), raiseLinks(context, brief, checks), 'No term of reference is tied to this.'),
		...close('They may raise', points(brief.theyMayRaise), nothingToExpect(index, brief.head)),
		...close('What the Council said', points(brief.council), 'Nothing that bears on this is reported.'),
		...section(
			'Where it is contested',
			differing.flatMap((one) => contestedLinks(context, one)),
		),
		...section(
			'Where others complement them',
			complementing.flatMap((one) => contestedLinks(context, one)),
		),
		...section('Figures', brief.figures.map(figureLink)),
		...section('The rest of what they said', points(brief.said)),
		...section('What else the Council said', points(brief.councilRest)),
		...(on.kind === 'meeting' && notes.length > 0
			? section('Your notes', [link({kind: 'notes', meeting: on.id}, `${countOfNotes(notes.length)}, folded`)])
			: []),
		...section(
			'Not stated',
			brief.notStated.map((text) => paragraph(text)),
		),
	];
}

function close(heading: string, blocks: readonly Block[], none: string): Block[] {
	return [paragraph(heading, 'dim'), ...(blocks.length === 0 ? [paragraph(none)] : blocks)];
}

function raiseHeading({raise}: MeetingBrief): string {
	return ['Raise', tiesRemark(raise.map(({term}) => term))].filter((part) => part !== '').join(' · ');
}

// How far things have come stands beside the title, or below it where there is no room.
function head(text: string, state: string): Block {
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

function stateText({raise}: MeetingBrief, checks: readonly Check[], notes: number): string {
	const raised = raise.filter(({term}) => checks.some((check) => check.term === term.number)).length;
	const parts = [
		...(raise.length === 0 ? [] : [`${raised} of ${raise.length} raised`]),
		...(notes === 0 ? [] : [countOfNotes(notes)]),
	];
	return parts.join(' · ');
}

function countOfNotes(count: number): string {
	return counted(count, 'note');
}

function raiseLinks({index, presenting}: DetailContext, {raise}: MeetingBrief, checks: readonly Check[]): Block[] {
	return raise.map((one) => {
		const check = checks.find(({term}) => term === one.term.number);
		return drawnLink({kind: 'term', id: String(one.term.number)}, (width) =>
			line(
				[
					...(presenting ? [] : [span(`${boxes[check?.state ?? 'open']} `, check === undefined ? 'plain' : 'accent')]),
					span(pad(`Term ${one.term.number}`, numberWidth), 'dim'),
					span(one.term.text),
				],
				[
					span(
						check === undefined ? cut(addresseesText(index, one), Math.floor(width / 3)) : checkText(index, check),
						'dim',
					),
				],
			),
		);
	});
}

function checkText(index: ReportIndex, check: Check): string {
	switch (check.state) {
		case 'open':
			return '';
		case 'raised':
			return `raised ${clockOf(index, check.raised)}`;
		case 'answered':
			return `answered ${clockOf(index, check.answered)}`;
	}
}

function contestedLinks({index}: DetailContext, {question, theirs, others}: Contested): Block[] {
	const inferred = question.inferred ? [span('inferred', 'dim')] : [];
	return [
		link({kind: 'question', id: question.id}, question.question, inferred),
		...[...theirs, ...others].map(
			({stance, holders}): Block => ({
				kind: 'drawn',
				draw: (width) => {
					const stanceWidth = Math.floor(width / 2) - stanceIndent.length;
					const who = span(`  ${holdersText(index, holders)}`, 'dim');
					return [line([span(stanceIndent + pad(stance, stanceWidth)), who])];
				},
			}),
		),
	];
}
