import {agenda} from '../../briefing/agenda.ts';
import {type Appointment, isOwn} from '../../briefing/appointment.ts';
import {cite} from '../../briefing/citation.ts';
import {formatDay, formatMinutes} from '../../briefing/moments.ts';
import type {Meeting} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../detail.ts';
import type {Context} from '../views/view.ts';
import {actorLink, paragraphLink, termLink} from './links.ts';

/** One programme entry: when, where, who is in the room as far as the text says, and which terms belong to it. */
export function meetingDetail(context: Context, meeting: Appointment): Block[] {
	const {report} = context.index;
	const tied = report.terms.filter(({meetings}) => meetings.includes(meeting.id));
	return [
		title(meeting.title),
		paragraph(`${formatDay(meeting.date)} · ${timesOf(meeting)}`),
		paragraph(placeOf(meeting)),
		paragraph(
			isOwn(meeting) ? 'A meeting of your own: c changes it, d removes it' : cite(report.symbol, meeting.paragraph),
			'dim',
		),
		...(meeting.note === undefined ? [] : [paragraph(meeting.note, 'dim')]),
		...section(isOwn(meeting) ? 'Whom you meet' : 'In the room, as the text says', whoIsThere(context, meeting)),
		...section(
			'May be there through them, presence not stated',
			meeting.via.flatMap((id) => actorLink(context, id)),
		),
		...section('Terms of reference it belongs to', tied.map(termLink)),
		...(isOwn(meeting) ? [] : section('Paragraph', [paragraphLink(context, meeting.paragraph)])),
	];
}

function whoIsThere(context: Context, {with: actors, who}: Appointment): Block[] {
	const there = [
		...actors.flatMap((id) => actorLink(context, id)),
		...(who === undefined ? [] : [paragraph(`  ${who}`)]),
	];
	return there.length === 0 ? [paragraph('Not stated')] : there;
}

function timesOf(meeting: Meeting): string {
	if (meeting.start === undefined) {
		return 'time not stated';
	}

	const [entry] = agenda([meeting])[0]?.entries ?? [];
	const minutes = entry?.kind === 'meeting' ? entry.minutes : undefined;
	return minutes === undefined
		? `${meeting.start}, end not stated`
		: `${meeting.start}–${meeting.end} (${formatMinutes(minutes)})`;
}

function placeOf({place, placeInferred}: Meeting): string {
	return place === undefined ? 'Place not stated' : placeInferred ? `${place} (inferred: no place stated)` : place;
}
