import {shortNames} from '../../briefing/actors/names.ts';
import type {Tiered} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import {type AgendaDay, type AgendaEntry, agenda, nowAt} from '../../briefing/programme/agenda.ts';
import {type Appointment, isOwn, placeText} from '../../briefing/programme/appointment.ts';
import {formatMinutes} from '../../briefing/programme/moments.ts';
import {dateText} from '../../briefing/programme/when-and-where.ts';
import type {Table} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, inTiers, lensTable, viaGroup} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {MeetingRecord} from '../records/meetings.ts';
import {programmeIn} from './moment.ts';
import {roomOf, titleOf} from './wording.ts';

/** The programme entries and the reader's own meetings; under a lens first those that name its actors. */
export function open(context: Context): Printable {
	const programme = programmeIn(context);
	const meetings = inTiers(programme).map(({entry}) => entry);
	const nowOf = marker(context);
	return {
		records: () =>
			meetings.map((meeting) => ({
				...toMeetingRecord(context, meeting),
				...(context.at === undefined ? {} : {now: nowOf(meeting) ?? null}),
			})),
		table: () => tableOf(context, programme, nowOf),
		nothing: nothingLeft(context, 'programme', meetings),
	};
}

/** One meeting as data, of the programme or of the reader's own. */
export function toMeetingRecord({index}: Context, meeting: Appointment): MeetingRecord {
	return {
		id: meeting.id,
		date: meeting.date,
		start: meeting.start ?? null,
		end: meeting.end ?? null,
		place: meeting.place ?? null,
		placeInferred: meeting.placeInferred,
		title: meeting.title,
		with: actorReferences(index, meeting.with),
		via: actorReferences(index, meeting.via),
		paragraph: isOwn(meeting) ? null : meeting.paragraph,
		own: isOwn(meeting),
		note: meeting.note ?? null,
		who: meeting.who ?? null,
		until: meeting.until ?? null,
	};
}

// The days as an agenda: lengths, overlaps and, for the whole programme, time in which nothing is scheduled.
function tableOf(context: Context, {first, second}: Tiered<Appointment>, nowOf: Marker): Table {
	return lensTable(context, {
		title: 'Programme',
		headings: 1,
		columns: [
			{title: 'Day and place'},
			...(context.at === undefined ? [] : [{title: 'Now'}]),
			{title: 'Time'},
			{title: 'Length', align: 'right'},
			{title: 'Meeting', grow: 4},
			{title: 'In the room', grow: 3},
			{title: 'Presence not stated', grow: 3},
			{title: '¶'},
		],
		rows: [first, second].flatMap((meetings) =>
			agenda(meetings).flatMap((day) => toRows(context, day, meetings === second, nowOf)),
		),
	});
}

function toRows(context: Context, day: AgendaDay<Appointment>, second: boolean, nowOf: Marker) {
	return day.entries
		.filter(({kind}) => kind === 'meeting' || context.lens === undefined)
		.map((entry) => {
			const meeting = entry.kind === 'meeting' ? entry.meeting : undefined;
			// What stands below a place must not seem to be there. Where a meeting of their own is, the reader knows.
			const where = meeting === undefined || (isOwn(meeting) && meeting.place === undefined) ? day : meeting;
			return {
				reason: reasonOf(context, meeting, second),
				cells: [
					`${dateText(day)} · ${placeText(where)}`,
					...(context.at === undefined ? [] : [meeting === undefined ? '' : (nowOf(meeting) ?? '')]),
					...cellsOf(context, entry),
				],
				notes: meeting?.note === undefined ? [] : [meeting.note],
			};
		});
}

function cellsOf(context: Context, entry: AgendaEntry<Appointment>): string[] {
	if (entry.kind === 'gap') {
		return ['', formatMinutes(entry.minutes), 'nothing scheduled', '', '', ''];
	}

	const {meeting, minutes, overlaps} = entry;
	return [
		timesOf(meeting),
		minutes === undefined ? notStated : formatMinutes(minutes),
		overlaps === undefined ? titleOf(meeting) : `${titleOf(meeting)} (overlaps ${overlaps.title})`,
		roomOf(context, meeting),
		shortNames(context.index, meeting.via),
		isOwn(meeting) ? '' : paragraphSign(meeting.paragraph),
	];
}

function timesOf({start, end}: Appointment): string {
	return start === undefined ? notStated : `${start}–${end ?? ''}`;
}

function reasonOf(context: Context, meeting: Appointment | undefined, second: boolean): string {
	if (!second || meeting === undefined) {
		return 'named';
	}

	const via = viaGroup(context, meeting.with);
	return via === undefined ? 'presence not stated' : `${via}, presence not stated`;
}

type Marker = (meeting: Appointment) => 'on' | 'next' | undefined;

// What is on is asked of the whole programme: a lens must not make another meeting the next one.
function marker({index, at, papers}: Context): Marker {
	const now = at === undefined ? undefined : nowAt([...index.report.meetings, ...papers.meetings], at);
	return ({id}) => (id === now?.on?.id ? 'on' : id === now?.next?.id ? 'next' : undefined);
}
