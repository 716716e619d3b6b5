import {shortNames} from '../../briefing/actors/names.ts';
import {both, type Tiered} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import {type AgendaDay, type AgendaEntry, agenda, inOrder, nowAt} from '../../briefing/programme/agenda.ts';
import {type Appointment, dateText, isOwn, placeText, titleOf} from '../../briefing/programme/appointment.ts';
import {momentIn} from '../../briefing/programme/mission-clock.ts';
import {formatMinutes, type Moment} from '../../briefing/programme/moments.ts';
import {groupedBlocks, paragraph} from '../../printing/markdown-blocks.ts';
import {formatPlain} from '../../printing/plain.ts';
import type {Table} from '../../printing/table.ts';
import {wrap} from '../../printing/text.ts';
import type {Context} from '../input/context.ts';
import {lensTable, viaGroup} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {meeting} from '../records/meetings.ts';
import {exitCodes, Failure} from '../world/errors.ts';
import {roomOf} from './wording.ts';

/** The programme entries and the reader's own meetings; under a lens first those that name its actors. */
export function open(context: Context): Printable {
	const {programme} = context.selection;
	const meetings = both(programme);
	const nowOf = marker(context);
	const note = meetings.length === 0 ? undefined : sharedNote(context);
	const table = () => tableOf(context, programme, nowOf, note);
	return {
		records: () =>
			meetings.map((one) => ({
				...toMeetingRecord(context, one),
				...(context.at === undefined ? {} : {now: nowOf(one) ?? null}),
			})),
		table,
		...(note === undefined
			? {}
			: {
					parts: () => [{title: table().title, blocks: [paragraph(note), ...groupedBlocks(table())]}],
					plain: (width) =>
						`${wrap(note, width ?? Number.POSITIVE_INFINITY).join('\n')}\n\n${formatPlain(table(), width)}`,
				}),
		...nothingLeft(context, 'programme', meetings),
	};
}

/** One meeting as data, of the programme or of the reader's own. */
export function toMeetingRecord({index}: Context, entry: Appointment) {
	return recordOf(meeting, {
		...entry,
		with: actorReferences(index, entry.with),
		via: actorReferences(index, entry.via),
		paragraph: isOwn(entry) ? undefined : entry.paragraph,
		own: isOwn(entry),
		dateInferred: entry.dateInferred === true,
	});
}

type Row = {
	readonly day: AgendaDay<Appointment>;
	readonly entry: AgendaEntry<Appointment>;
	readonly second: boolean;
	/** The meeting that the entry is, if it is one. */
	readonly meeting: Appointment | undefined;
	/** What the place is of that it stands below: where nothing is scheduled, the meeting before. */
	readonly where: AgendaDay<Appointment> | Appointment;
};

/** What is remarked first on every meeting of the report, where it has several. */
function sharedNote({index}: Context): string | undefined {
	const notes = index.report.meetings.filter((one) => !isOwn(one)).map(({note = ''}) => note);
	const [shortest] = notes.toSorted((one, other) => one.length - other.length);
	return notes.length > 1 && notes.every((note) => note.startsWith(shortest ?? '')) ? shortest || undefined : undefined;
}

/**
 * The days as an agenda: lengths, overlaps and, for the whole programme, time in which nothing is scheduled.
 * @param said the note that is said once, above it
 */
function tableOf(context: Context, {first, second}: Tiered<Appointment>, nowOf: Marker, said?: string): Table {
	const rows = [first, second].flatMap((meetings) =>
		agenda(meetings).flatMap((day) => toRows(context, day, meetings === second)),
	);
	return lensTable(context, rows, {
		title: 'Programme',
		headings: 1,
		reason: (row) => reasonOf(context, row),
		columns: [
			{title: 'Day and place', cell: dayAndPlace},
			...(context.at === undefined ? [] : [{title: 'Now', cell: ({meeting: one}: Row) => one && nowOf(one)}]),
			{title: 'Time', cell: ({meeting: one}) => one && timesOf(one)},
			{
				title: 'Length',
				align: 'right',
				cell: ({entry: {minutes}}) => (minutes === undefined ? notStated : formatMinutes(minutes)),
			},
			{title: 'Meeting', grow: 4, cell: ({entry}) => textOf(entry)},
			{title: 'In the room', grow: 3, cell: ({meeting: one}) => one && roomOf(context, one)},
			{title: 'Presence not stated', grow: 3, cell: ({meeting: one}) => one && shortNames(context.index, one.via)},
			{title: '¶', cell: ({meeting: one}) => (one === undefined || isOwn(one) ? '' : paragraphSign(one.paragraph))},
		],
		notes: ({meeting: one}) =>
			one && [one.note?.replace(said ?? '', '').trim() || [], yourNotes(context, {kind: 'meeting', id: one.id})].flat(),
	});
}

function toRows({lens}: Context, day: AgendaDay<Appointment>, second: boolean): Row[] {
	let where: Row['where'] = day;
	return day.entries
		.filter(({kind}) => kind === 'meeting' || lens === undefined)
		.map((entry) => {
			const meeting = entry.kind === 'meeting' ? entry.meeting : undefined;
			// Where a meeting of their own is, the reader knows.
			where = meeting === undefined ? where : isOwn(meeting) && meeting.place === undefined ? day : meeting;
			return {day, entry, second, meeting, where};
		});
}

// What stands below a place must not seem to be there.
function dayAndPlace({day, meeting: one, where}: Row): string {
	return `${dateText(one ?? day)} · ${placeText(where)}`;
}

function textOf(entry: AgendaEntry<Appointment>): string {
	if (entry.kind === 'gap') {
		return 'nothing scheduled';
	}

	const title = titleOf(entry.meeting);
	return entry.overlaps === undefined ? title : `${title} (overlaps ${entry.overlaps.title})`;
}

function timesOf({start, end}: Appointment): string {
	return start === undefined ? notStated : `${start}–${end ?? ''}`;
}

function reasonOf(context: Context, {meeting: one, second}: Row): string {
	if (!second || one === undefined) {
		return 'named';
	}

	const via = viaGroup(context, one.with);
	return via === undefined ? 'presence not stated' : `${via}, presence not stated`;
}

type Marker = (one: Appointment) => 'on' | 'next' | undefined;

// What is on is asked of the whole programme: a lens must not make another meeting the next one.
function marker({index, at}: Context): Marker {
	const now = at === undefined ? undefined : nowAt(index.report.meetings, at);
	return ({id}) => (id === now?.on?.id ? 'on' : id === now?.next?.id ? 'next' : undefined);
}

/**
 * The moment a command looks at a report from: the one given, or what the mission's clocks show now.
 * @throws {Failure} 65 where the report's time zone is none that is known here
 */
export function momentOf({index, at, clock}: Context): Moment {
	const {timeZone, symbol} = index.report;
	const moment = at ?? momentIn(timeZone, clock());
	if (moment === undefined) {
		throw new Failure(
			exitCodes.badData,
			timeZone === undefined
				? `${symbol}: the report states no time zone; give --at`
				: `${symbol}: the time zone "${timeZone}" is not known here; give --at`,
		);
	}

	return moment;
}

/** The meetings of the programme and the reader's own, by their time; under a lens those its actors have part in. */
export function meetingsIn({selection: {programme}}: Context): Appointment[] {
	return inOrder(both(programme));
}
