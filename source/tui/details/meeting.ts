import {cite} from '../../briefing/entry/citation.ts';
import {leadText} from '../../briefing/entry/kinds/member.ts';
import {type Appointment, dayText, isOwn, placeText, timesText} from '../../briefing/programme/appointment.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Member} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {span} from '../drawing/line.ts';
import type {Context} from '../views/view.ts';
import {actorLinks, paragraphLink, statedLines, termLink} from './links.ts';

const seats: Readonly<Record<NonNullable<Member['seat']>, string>> = {
	permanent: 'Permanent member of the Council (our addition)',
	elected: 'Elected member of the Council (our addition)',
};

/** One delegate: office, role, seat, and who assists. */
export function memberDetail(context: Context, member: Member): Block[] {
	return [
		title(member.name),
		paragraph(`${member.title} · ${member.country}`),
		paragraph(roleOf(context, member)),
		...statedLines(member.note, member.seat && seats[member.seat], cite(context.index.report.symbol, member.paragraph)),
		...(member.assistedBy === undefined
			? []
			: section('Assisted by', [paragraph(`${member.assistedBy.name}, ${member.assistedBy.title}`)])),
		...section('Country', actorLinks(context, [member.actor ?? []].flat())),
		...section('Paragraph', [paragraphLink(context, member.paragraph)]),
	];
}

/** Who of a country or an organization travels with the mission, as links. */
export function delegateLinks(context: Context, actor: string): Block[] {
	return context.index.report.members
		.filter((member) => member.actor === actor)
		.map((member) =>
			link({kind: 'member', id: member.name}, `${member.name}, ${member.title}`, [
				span(roleOf(context, member), 'dim'),
			]),
		);
}

function roleOf({index}: Context, member: Member): string {
	return capitalized(leadText(index.report, member)) || 'Member of the mission';
}

/** One programme entry: when, where, who is in the room as far as the text says, and which terms belong to it. */
export function meetingDetail(context: Context, meeting: Appointment): Block[] {
	const {report} = context.index;
	const tied = report.terms.filter(({meetings}) => meetings.includes(meeting.id));
	return [
		title(meeting.title),
		paragraph(`${dayText(meeting)} · ${timesText(meeting)}`),
		paragraph(capitalized(placeText(meeting))),
		...statedLines(
			isOwn(meeting) ? 'A meeting of your own: c changes it, d removes it' : cite(report.symbol, meeting.paragraph),
			meeting.note,
		),
		...section(isOwn(meeting) ? 'Whom you meet' : 'In the room, as the text says', whoIsThere(context, meeting)),
		...section('May be there through them, presence not stated', actorLinks(context, meeting.via)),
		...section('Terms of reference it belongs to', tied.map(termLink)),
		...(isOwn(meeting)
			? []
			: section('Paragraph', [paragraphLink(context, meeting.paragraph, (text) => linesOf(text, meeting.title))])),
	];
}

/** Of a programme, where each entry is a line or two, those of one entry; any other text is whole. */
function linesOf(text: string, title: string): string {
	const lines = text.split('\n');
	const from = lines.findIndex((line) => line.includes(title.slice(0, entryStart)));
	const entries = [1, 2, 3].map((count) => lines.slice(from, from + count).join(' '));
	return from < 0 ? text : (entries.find((entry) => entry.includes(title)) ?? entries[0] ?? text);
}

/** In letters: so much of a title is told from any other's, and stands in one line. */
const entryStart = 24;

function whoIsThere(context: Context, {with: actors, who}: Appointment): Block[] {
	const room = [...actorLinks(context, actors), ...(who === undefined ? [] : [paragraph(`  ${who}`)])];
	return room.length === 0 ? [paragraph('Not stated')] : room;
}
