import {cite} from '../../briefing/entry/citation.ts';
import {type Appointment, dayText, isOwn, placeText, timesText} from '../../briefing/programme/appointment.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Member} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../drawing/block.ts';
import type {Context} from '../views/view.ts';
import {actorLinks, paragraphLink, statedLines, termLink} from './links.ts';

const roles: Readonly<Record<Member['role'], string>> = {
	lead: 'Leads the mission',
	'co-lead': 'Co-leads the mission',
	member: 'Member of the mission',
};

const seats: Readonly<Record<NonNullable<Member['seat']>, string>> = {
	permanent: 'Permanent member of the Council (our addition)',
	elected: 'Elected member of the Council (our addition)',
};

/** One delegate: office, role, seat, and who assists. */
export function memberDetail(context: Context, member: Member): Block[] {
	const others = context.index.report.members.filter(({role}) => role === 'co-lead' && member.role === 'co-lead');
	const along = others.filter(({country}) => country !== member.country).map(({country}) => country);
	return [
		title(member.name),
		paragraph(`${member.title} · ${member.country}`),
		paragraph(along.length === 0 ? roles[member.role] : `${roles[member.role]} with ${along.join(', ')}`),
		...statedLines(member.note, member.seat && seats[member.seat], cite(context.index.report.symbol, member.paragraph)),
		...(member.assistedBy === undefined
			? []
			: section('Assisted by', [paragraph(`${member.assistedBy.name}, ${member.assistedBy.title}`)])),
		...section('Country', actorLinks(context, [member.actor ?? []].flat())),
		...section('Paragraph', [paragraphLink(context, member.paragraph)]),
	];
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
		...(isOwn(meeting) ? [] : section('Paragraph', [paragraphLink(context, meeting.paragraph)])),
	];
}

function whoIsThere(context: Context, {with: actors, who}: Appointment): Block[] {
	const room = [...actorLinks(context, actors), ...(who === undefined ? [] : [paragraph(`  ${who}`)])];
	return room.length === 0 ? [paragraph('Not stated')] : room;
}
