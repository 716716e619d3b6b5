import {addresseesText, briefTitle, headParts} from '../../briefing/brief-text.ts';
import type {Contested} from '../../briefing/contested.ts';
import {holdersText} from '../../briefing/holders.ts';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../briefing/meeting-brief.ts';
import type {Point} from '../../briefing/points.ts';
import {cut, pad} from '../../exporting/text.ts';
import {type Block, drawnLink, link, paragraph, section, title} from '../detail.ts';
import {line, span} from '../line.ts';
import type {Context} from '../views/view.ts';
import {blocksOf, figureLink, statementLink} from './links.ts';

const numberWidth = 8;
const stanceIndent = ' '.repeat(4);

/** The brief for a programme entry (`meeting:ID`) or for actors (`actors:ID+ID`), one page; empty where the report has neither. */
export function briefDetail(context: Context, id: string): Block[] {
	const [kind, name = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
	const {index} = context;
	if (kind === 'actors') {
		return page(context, briefOfActor(index, name.split('+')));
	}

	const meeting = index.meetings.get(name);
	return meeting === undefined ? [] : page(context, briefOfMeeting(index, meeting));
}

function page(context: Context, brief: MeetingBrief): Block[] {
	const {index} = context;
	const differing = brief.contested.filter(({question}) => question.relation === 'differ');
	const complementing = brief.contested.filter(({question}) => question.relation === 'complement');
	const points = (list: readonly Point[]) =>
		blocksOf(list, (point) => statementLink(context, point.statement, 'speakers'));
	// What is wanted at a glance stands close, so that it shows without scrolling.
	return [
		title(briefTitle(index, brief.head)),
		paragraph(headParts(index, brief.head).join(' · '), 'dim'),
		...close('Raise', raiseLinks(context, brief), 'No term of reference is tied to this.'),
		...close('They may raise', points(brief.theyMayRaise), 'Nothing that they asked for or hold is reported.'),
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
		...section(
			'Not stated',
			brief.notStated.map((text) => paragraph(text)),
		),
	];
}

function close(heading: string, blocks: readonly Block[], none: string): Block[] {
	return [paragraph(heading, 'dim'), ...(blocks.length === 0 ? [paragraph(none)] : blocks)];
}

function raiseLinks({index}: Context, {raise}: MeetingBrief): Block[] {
	return raise.map((one) =>
		drawnLink({kind: 'term', id: String(one.term.number)}, (width) =>
			line(
				[span(pad(`Term ${one.term.number}`, numberWidth), 'dim'), span(one.term.text)],
				[span(cut(addresseesText(index, one), Math.floor(width / 3)), 'dim')],
			),
		),
	);
}

function contestedLinks({index}: Context, {question, theirs, others}: Contested): Block[] {
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
