import type {Meeting} from '../../../report/model.ts';
import {meetingTier} from '../../actors/lens.ts';
import {shortNames} from '../../actors/names.ts';
import {type Appointment, dateText, hoursText, isOwn, placeText, shortDayText} from '../../programme/appointment.ts';
import {formatDate, formatDay} from '../../programme/moments.ts';
import {joined} from '../../wording.ts';
import {caveatLine, cite} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';

/** Meetings of the programme, and the reader's own, which stand in no paragraph. */
export const meeting: KindOfEntry<Appointment> = {
	view: 'programme',
	list: ({meetings}) => meetings,
	id: ({id}) => id,
	byId: ({meetings}, id) => meetings.get(id),
	name: ({title}) => title,
	title: ({title}) => title,
	paragraphs: ({paragraph}) => (paragraph === '' ? [] : [paragraph]),
	cite: ({paragraph}, {report}) => (paragraph === '' ? undefined : cite(report.symbol, paragraph)),
	copy: (appointment, index) => {
		const {title, via, note, who} = appointment;
		const room = joined(', ', shortNames(index, appointment.with), who);
		return [
			`${dateText(appointment)}, ${hoursText(appointment)}, ${placeText(appointment)}: ${title}`,
			`${isOwn(appointment) ? 'With' : 'In the room, as the text says'}: ${room === '' ? 'not stated' : room}`,
			...(via.length === 0 ? [] : [`Through them, presence not stated: ${shortNames(index, via)}`]),
			...caveatLine(note),
		];
	},
	find: {
		head: 'programme',
		text: ({title}) => title,
		beside: (appointment) => `${meetingTime(appointment)}${isOwn(appointment) ? ' (yours)' : ''}`,
		actors: (appointment) => [...appointment.with, ...appointment.via],
		words: (appointment) => {
			const {date, until, start, end, place, note, who} = appointment;
			const day = until === undefined ? [date, formatDay(date), formatDate(date)] : [dateText(appointment)];
			return [...day, start, end, place, note, who];
		},
	},
	tier: (appointment, {lens}) => meetingTier(lens, appointment),
};

/** The day and the times of a meeting, as it is listed: `Mon 3 Feb 10:15–10:45`. */
export function meetingTime(meeting: Meeting): string {
	const {start, end} = meeting;
	return `${shortDayText(meeting)}${start === undefined ? '' : ` ${start}–${end ?? ''}`}`;
}
