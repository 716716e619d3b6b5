import {shortNames} from '../../briefing/actors/names.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import {type Now, nowAt, openAt, sometimeToday} from '../../briefing/programme/agenda.ts';
import {type Appointment, isOwn, titleOf, whenText, whereText} from '../../briefing/programme/appointment.ts';
import {formatMinutes, formatShortDate, formatSpan, type Moment} from '../../briefing/programme/moments.ts';
import {counted, joined} from '../../briefing/wording.ts';
import {tableOf} from '../../printing/table.ts';
import {hanging, narrowWidth, usualWidth} from '../../printing/text.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {now} from '../records/meetings.ts';
import {meetingsIn, momentOf, toMeetingRecord} from './programme.ts';
import {roomOf} from './wording.ts';

type Row = {readonly now: 'on' | 'also' | 'next' | 'today'; readonly meeting: Appointment; readonly time: string};

/** What is on, what is next, and what the day has besides without a time: as one object, and a meeting a row. */
export function open(context: Context): Printable {
	const at = momentOf(context);
	const meetings = meetingsIn(context);
	const found = nowAt(meetings, at);
	const open = openAt(meetings, at);
	const today = sometimeToday(open, at);
	const rows = [...rowsOf(found), ...today.map((meeting) => ({now: 'today', meeting, time: ''}) as const)];
	const {on, also, left, next, until} = found;
	// What comes before the next meeting whose time is stated, or may.
	const before = open.filter((one) => !today.includes(one) && (next === undefined || one.date <= next.date));
	const unstated = rows.length === 0 || before.length === 0 ? [] : [unstatedOf(before)];
	return {
		records: () => rows.map(({now: which, meeting}) => ({now: which, ...toMeetingRecord(context, meeting)})),
		json: () =>
			recordOf(now, {
				at,
				on: on && toMeetingRecord(context, on),
				also: also.map((meeting) => toMeetingRecord(context, meeting)),
				next: next && toMeetingRecord(context, next),
				today: today.map((meeting) => toMeetingRecord(context, meeting)),
				minutesLeft: left,
				minutesUntil: until,
			}),
		table: () =>
			tableOf(rows, {
				title: `Now, ${momentText(context, at)}`,
				caption: joined(' · ', captionOf(context), ...unstated),
				columns: [
					{title: 'Now', cell: ({now: which}) => which},
					{title: 'Time left or until', cell: ({time}) => time},
					{title: 'When', grow: 2, cell: ({meeting}) => whenText(meeting)},
					{title: 'Meeting', grow: 3, cell: ({meeting}) => titleOf(meeting)},
					{title: 'Place', grow: 2, cell: ({meeting}) => whereText(meeting)},
					{title: 'In the room', grow: 3, cell: ({meeting}) => roomOf(context, meeting)},
					{title: 'Perhaps', grow: 2, cell: ({meeting}) => shortNames(context.index, meeting.via)},
				],
			}),
		plain: (width) => linesOf(context, at, rows, width),
		remarks: unstated.map((what) => `${what}; programme lists them`),
		nothing: rows.length === 0 ? whyNothing(context, at, open) : undefined,
	};
}

function linesOf(context: Context, at: Moment, rows: readonly Row[], width = usualWidth): string {
	const margin = width < narrowWidth ? 0 : 6;
	const labelled = (label: string, text: string): string[] =>
		hanging(label, margin === 0 ? `${label}: ${text}` : text, margin, Math.min(width, usualWidth));
	const lines = [
		...labelled('now', momentText(context, at)),
		...rows.flatMap(({now: which, meeting, time}) =>
			labelled(
				which,
				joined(' · ', titleOf(meeting), time, whenText(meeting), whereText(meeting), ...whoText(context, meeting)),
			),
		),
	];
	return `${lines.join('\n')}\n`;
}

// In the room as the text says, then perhaps, by our inference; whom the reader meets need not be in one room.
function whoText(context: Context, meeting: Appointment): string[] {
	const {via} = meeting;
	return [
		`${isOwn(meeting) ? 'you meet' : 'in the room'}: ${roomOf(context, meeting)}`,
		...(via.length === 0 ? [] : [`perhaps ${shortNames(context.index, via)}`]),
	];
}

function whyNothing({index, lens}: Context, at: Moment, open: readonly Appointment[]): string {
	const whose = lens === undefined ? '' : ` with ${shortNames(index, lens.actors)}`;
	return open.length === 0
		? `now: nothing${whose} is on at ${at} and nothing comes after it; --at looks from another moment`
		: `now: nothing${whose} is known to be on at ${at} or to come after it, as ${unstatedOf(open)}; programme lists them`;
}

function unstatedOf(open: readonly Appointment[]): string {
	const last = open
		.map(({date, until = date}) => until)
		.toSorted()
		.at(-1);
	const what = joined(
		' or ',
		open.some(({until}) => until !== undefined) && 'day',
		open.some(({until}) => until === undefined) && 'time',
	);
	return `the ${what} of ${counted(open.length, 'meeting')} (${formatSpan(open[0]?.date, last)}) is not stated`;
}

function rowsOf({on, also, left, next, until = 0}: Now<Appointment>): Row[] {
	const lasts = left === undefined ? `end ${notStated}` : `${formatMinutes(left)} left`;
	return [
		...(on === undefined ? [] : [{now: 'on', meeting: on, time: lasts} as const]),
		...also.map((meeting) => ({now: 'also', meeting, time: 'on too'}) as const),
		...(next === undefined ? [] : [{now: 'next', meeting: next, time: `in ${formatMinutes(until)}`} as const]),
	];
}

function momentText({index}: Context, at: Moment): string {
	const [date = '', time = ''] = at.split('T');
	const {timeZone} = index.report;
	return `${formatShortDate(date)}, ${time}${timeZone === undefined ? '' : ` (${timeZone})`}`;
}
