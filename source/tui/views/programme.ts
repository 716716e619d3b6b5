import {type AgendaDay, type AgendaEntry, agenda, nowAt} from '../../briefing/programme/agenda.ts';
import {isOwn} from '../../briefing/programme/appointment.ts';
import {formatDay, formatMinutes} from '../../briefing/programme/moments.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Meeting} from '../../report/model.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {both, type Context, headLine, type View} from './view.ts';

const timeWidth = 11;
const lengthWidth = 6;
/** The mark of what is on, the times, the length and the space around it. */
const beforeTitle = 2 + timeWidth + lengthWidth + 2;
const leastTitle = 20;
const unstated = 'not stated';

/** The days as an agenda, with lengths, gaps and overlaps. */
export const programme: View = {
	name: 'programme',
	title: 'Programme',
	shortTitle: 'Prog',
	arrangements: ['by time'],
	heading: (context) => () =>
		headLine(context, 'Times in the mission’s own zone', context.selection.programme, context.index.report.meetings),
	entries: (context) => {
		const meetings = both(context.selection.programme);
		const on = context.at === undefined ? undefined : nowAt(context.index.report.meetings, context.at).on;
		const second = new Set(context.selection.programme.second.map(({id}) => id));
		return agenda(meetings).flatMap((day) => [
			dayHeading(day),
			...day.entries
				.filter(({kind}) => kind === 'meeting' || context.lens === undefined)
				.map((entry) => agendaEntry(context, entry, day, on, second)),
		]);
	},
	whyEmpty: (_, names) => `No programme entry names ${names} or a group of theirs.`,
};

function dayHeading({date, place, placeInferred, entries}: AgendaDay): Entry {
	const where = place === undefined ? 'place not stated' : placeInferred ? `${place} (inferred: none stated)` : place;
	const first = entries[0]?.kind === 'meeting' ? entries[0].meeting.id : '';
	return heading(`day:${date}:${first}`, () => line([span(formatDay(date), 'strong'), span(` · ${where}`, 'dim')]));
}

function agendaEntry(
	{at}: Context,
	entry: AgendaEntry,
	{place}: AgendaDay,
	on: Meeting | undefined,
	second: ReadonlySet<string>,
): Entry {
	if (entry.kind === 'gap') {
		const length = pad(formatMinutes(entry.minutes), lengthWidth, 'right');
		return heading(entry.id, () => line([span(`${' '.repeat(2 + timeWidth)}${length}  nothing scheduled`, 'dim')]));
	}

	const {meeting, minutes, overlaps} = entry;
	const {date, start = '24:00', end = start} = meeting;
	const isPast = at !== undefined && meeting !== on && `${date}T${end}` <= at;
	// What counts most stands first: where the title needs the room, the last are left out.
	const flags = [
		...(isOwn(meeting) ? ['yours'] : []),
		...(overlaps === undefined ? [] : ['overlaps']),
		...(second.has(meeting.id) ? ['via group'] : []),
		// What stands below a place must not seem to be there. Of their own meetings the reader knows.
		...(place !== undefined && meeting.place === undefined && !isOwn(meeting) ? [`place ${unstated}`] : []),
		...(meeting.end === undefined ? [meeting.start === undefined ? `time ${unstated}` : `end ${unstated}`] : []),
	];
	return item({
		key: `meeting:${meeting.id}`,
		target: {kind: 'meeting', id: meeting.id},
		actors: [...meeting.with, ...meeting.via],
		draw: (width) => {
			const times = `${meeting.start ?? '     '}${meeting.start === undefined ? '' : '–'}${meeting.end ?? ''}`;
			const length = minutes === undefined ? '' : formatMinutes(minutes);
			return line(
				[
					span(meeting === on ? '● ' : '  ', 'accent'),
					span(pad(times, timeWidth), isPast ? 'dim' : 'plain'),
					span(`${pad(length, lengthWidth, 'right')}  `, 'dim'),
					span(meeting.title, isPast ? 'dim' : 'plain'),
				],
				flagsBeside(meeting.title, flags, width),
			);
		},
	});
}

function flagsBeside(title: string, flags: readonly string[], width: number): Span[] {
	const room = width - beforeTitle - Math.min(textWidth(title), leastTitle) - 1;
	const shown = flags
		.map((_, less) => flags.slice(0, flags.length - less).join(', '))
		.find((text) => textWidth(text) <= room);
	return shown === undefined ? [] : [span(shown, 'dim')];
}
