import {namesOf, shortName, shortNames} from '../../briefing/actors/names.ts';
import {both} from '../../briefing/actors/selection.ts';
import {type AgendaDay, type AgendaEntry, agenda, nowAt} from '../../briefing/programme/agenda.ts';
import {type Appointment, daysText, isOwn} from '../../briefing/programme/appointment.ts';
import {formatMinutes} from '../../briefing/programme/moments.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {unreadAnnexRemark} from '../../briefing/unread-annex.ts';
import {joined, listed, words} from '../../briefing/wording.ts';
import {cut, pad, textWidth} from '../../printing/text.ts';
import type {Meeting} from '../../report/model.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {type Context, headLine, type View} from './view.ts';

/** The widest length, and the space before it. */
const lengthWidth = 6;
/** The mark of what is on, and the space before a title. */
const markWidth = 2;
const gapWidth = 2;
const leastTitle = 20;
const leastNames = 15;
const unstated = 'not stated';

/** The days as an agenda, with lengths, gaps and overlaps. */
export const programme: View = {
	shortTitle: 'Prog',
	arrangements: ['by time'],
	heading: (context) => () => {
		const {meetings} = context.index.report;
		const what = [...meetings, ...both(context.selection.programme)].some(isTimed)
			? 'Times in the mission’s own zone'
			: 'Meetings';
		return headLine(context, what, context.selection.programme, meetings);
	},
	entries: (context) => {
		const meetings = both(context.selection.programme);
		const on = context.at === undefined ? undefined : nowAt(context.index.report.meetings, context.at).on;
		const second = new Set(context.selection.programme.second.map(({id}) => id));
		return agenda(meetings).flatMap((day) => {
			const columns = columnsOf(day);
			return [
				dayHeading(day),
				...day.entries
					.filter(({kind}) => kind === 'meeting' || context.lens === undefined)
					.map((entry) => agendaEntry(context, entry, {day, columns}, on, second)),
			];
		});
	},
	whyNone: ({index}) => unreadAnnexRemark(index.report, 'meetings'),
	whyEmpty: (_, names) => `No programme entry names ${names} or a group of theirs.`,
};

/** How wide the times and the lengths of a day are; what is not stated takes no room. */
type Columns = {readonly times: number; readonly lengths: number};

function columnsOf({entries}: AgendaDay): Columns {
	const timed = entries.map((entry) => (entry.kind === 'meeting' ? textWidth(timesOf(entry.meeting)) : 0));
	const isLong = entries.some(({minutes}) => minutes !== undefined);
	return {times: Math.max(0, ...timed), lengths: isLong ? lengthWidth : 0};
}

function timesOf({start, end = ''}: Meeting): string {
	return start === undefined ? '' : `${start}–${end}`;
}

function dayHeading(day: AgendaDay): Entry {
	const {place, placeInferred} = day;
	const meetings = meetingsOf(day);
	const days = daysText(day);
	const lacking = [
		...(day.until === undefined ? [] : ['day']),
		...(place === undefined && !meetings.every(isOwn) ? ['place'] : []),
		...(lacksTimes(day) ? [lackedBy(meetings, isTimed, 'time')] : []),
		...(lacksEnds(day) ? [lackedBy(meetings, isEnded, 'end')] : []),
	];
	const whatLacks = lacking.length === 0 ? '' : `${listed(lacking)} ${unstated}`;
	return heading(`day:${day.date}:${meetings[0]?.id}`, (width) => {
		const whole = joined(' · ', days, placeInferred ? `${place} (inferred: none stated)` : place, whatLacks);
		if (textWidth(whole) <= width) {
			return line([span(days, 'strong'), span(whole.slice(days.length), 'dim')]);
		}

		// The place gives way.
		const where = placeInferred ? `${place} (inferred)` : place;
		return line([span(days, 'strong'), span(where ? ` · ${where}` : '', 'dim')], [span(whatLacks, 'dim')]);
	});
}

function meetingsOf({entries}: AgendaDay): Meeting[] {
	return entries.flatMap((entry) => (entry.kind === 'meeting' ? entry.meeting : []));
}

// What several entries lack, or all of a day, is said once, at their head.
function lacksEnds(day: AgendaDay): boolean {
	return meetingsOf(day).filter((meeting) => isTimed(meeting) && !isEnded(meeting)).length > 1;
}

function lacksTimes(day: AgendaDay): boolean {
	const meetings = meetingsOf(day);
	const untimed = meetings.filter((meeting) => !isTimed(meeting));
	return untimed.length > 1 || untimed.length === meetings.length;
}

/** `times` where none of the meetings has it, `other times` where some have, `time` of a single meeting. */
function lackedBy(meetings: readonly Meeting[], has: (meeting: Meeting) => boolean, what: string): string {
	return `${meetings.some(has) ? 'other ' : ''}${what}${meetings.length > 1 ? 's' : ''}`;
}

function isTimed({start}: Meeting): boolean {
	return start !== undefined;
}

function isEnded({end}: Meeting): boolean {
	return end !== undefined;
}

function agendaEntry(
	{index, at}: Context,
	entry: AgendaEntry,
	{day, columns}: {readonly day: AgendaDay; readonly columns: Columns},
	on: Meeting | undefined,
	second: ReadonlySet<string>,
): Entry {
	const {place} = day;
	if (entry.kind === 'gap') {
		const length = pad(formatMinutes(entry.minutes), columns.lengths, 'right');
		const before = ' '.repeat(markWidth + columns.times);
		return heading(entry.id, () => line([span(`${before}${length}  nothing scheduled`, 'dim')]));
	}

	const {meeting, minutes, overlaps} = entry;
	const {date, until = date, start = '24:00', end = start} = meeting;
	const isPast = at !== undefined && meeting !== on && `${until}T${end}` <= at;
	// What counts most stands first: where the title needs the room, the last are left out.
	const flags = [
		...(isOwn(meeting) ? ['yours'] : []),
		...(isOwn(meeting) && meeting.place !== undefined && meeting.place !== place ? [`at ${meeting.place}`] : []),
		...(overlaps === undefined ? [] : ['overlaps']),
		...(second.has(meeting.id) ? ['through their group'] : []),
		// What stands below a place must not seem to be there. Of their own meetings the reader knows.
		...(place !== undefined && meeting.place === undefined && !isOwn(meeting) ? [`place ${unstated}`] : []),
		...(meeting.dateInferred === true && !day.dateInferred ? ['day inferred'] : []),
		...(meeting.placeInferred && !day.placeInferred && meeting.place === place ? ['place inferred'] : []),
		...(isTimed(meeting) || lacksTimes(day) ? [] : [`time ${unstated}`]),
	];
	const isEndless = isTimed(meeting) && meeting.end === undefined && !lacksEnds(day);
	return item({
		target: {kind: 'meeting', id: meeting.id},
		actors: [...meeting.with, ...meeting.via],
		draw: (width) => {
			const length = minutes === undefined ? '' : formatMinutes(minutes);
			const beforeTitle = markWidth + columns.times + columns.lengths + gapWidth;
			const flagged = flagsBeside(meeting.title, flags, isEndless ? `end ${unstated}` : '', width - beforeTitle);
			return line(
				[
					span(meeting === on ? '● ' : '  ', 'accent'),
					span(pad(timesOf(meeting), columns.times), isPast ? 'dim' : 'plain'),
					span(`${pad(length, columns.lengths, 'right')}  `, 'dim'),
					span(meeting.title, isPast ? 'dim' : 'plain'),
					...whoBeside(index, meeting, width - beforeTitle - textWidth(`${meeting.title}  ${flagged}`)),
				],
				flagged === '' ? [] : [span(flagged, 'dim')],
			);
		},
	});
}

// Whom the title does not name: those in the room as the text says, then those who may be there through them.
function whoBeside(index: ReportIndex, {title, with: named, via, who}: Appointment, room: number): Span[] {
	const titled = words(title);
	const isTitled = (name: string) => {
		const named = words(name);
		return named.every((word) => titled.includes(word)) || titled.every((word) => named.includes(word));
	};
	const unnamed = actorsOf(index, named).filter((actor) => !namesOf(actor).some(isTitled));
	const there = joined(', ', ...unnamed.map(shortName), who !== undefined && !isTitled(who) && who);
	const text = joined(' · ', there, via.length > 0 && `perhaps ${shortNames(index, via)}`);
	return text === '' || room < leastNames ? [] : [span(` · ${cut(text, room - 3)}`, 'dim')];
}

function flagsBeside(title: string, flags: readonly string[], end: string, width: number): string {
	const roomBeside = (columns: number) => width - columns - gapWidth;
	const whole = joined(', ', ...flags, end);
	if (textWidth(whole) <= roomBeside(textWidth(title))) {
		return whole;
	}

	const room = roomBeside(Math.min(textWidth(title), leastTitle));
	const shorter = flags.map((_, less) => flags.slice(0, flags.length - less).join(', '));
	return shorter.find((text) => textWidth(text) <= room) ?? '';
}
