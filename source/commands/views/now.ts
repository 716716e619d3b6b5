import {shortNames} from '../../briefing/actors/names.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {formatMinutes, formatShortDate, type Moment} from '../../briefing/programme/moments.ts';
import {whenText, whereText} from '../../briefing/programme/when-and-where.ts';
import type {Table} from '../../printing/table.ts';
import {pad, wrap} from '../../printing/text.ts';
import {type Context, captionOf} from '../output/context.ts';
import type {DataRecord} from '../output/printable.ts';
import {meetingsIn, momentOf} from './moment.ts';
import {type MeetingRecord, toMeetingRecord} from './programme.ts';
import {roomOf, titleOf} from './wording.ts';

const usualWidth = 80;

/** What is on and what is next, as data. */
export type NowRecord = {
	/** In the mission's time. */
	readonly at: Moment;
	readonly on: MeetingRecord | null;
	/** What else is on at the same time. */
	readonly also: readonly MeetingRecord[];
	readonly next: MeetingRecord | null;
	/** The minutes that what is on still lasts; `null` where its end is not stated. */
	readonly minutesLeft: number | null;
	/** The minutes until what is next. */
	readonly minutesUntil: number | null;
};

type Row = {readonly now: 'on' | 'also' | 'next'; readonly meeting: Appointment; readonly time: string};

/** What is on and what is next, as one object. */
export function json(context: Context): NowRecord {
	const at = momentOf(context);
	const {on, also, left, next, until} = nowAt(meetingsIn(context), at);
	return {
		at,
		on: on === undefined ? null : toMeetingRecord(context, on),
		also: also.map((meeting) => toMeetingRecord(context, meeting)),
		next: next === undefined ? null : toMeetingRecord(context, next),
		minutesLeft: left ?? null,
		minutesUntil: until ?? null,
	};
}

/** The same, a meeting a row. */
export function records(context: Context): DataRecord[] {
	return rows(context).map(({now, meeting}) => ({now, ...toMeetingRecord(context, meeting)}));
}

/** The same for people. */
export function table(context: Context): Table {
	return {
		title: `Now, ${momentText(context)}`,
		caption: captionOf(context),
		headings: 0,
		columns: [
			{title: 'Now'},
			{title: 'Time left or until'},
			{title: 'When', grow: 2},
			{title: 'Meeting', grow: 3},
			{title: 'Place', grow: 2},
			{title: 'In the room', grow: 3},
		],
		rows: rows(context).map(({now, meeting, time}) => ({
			cells: [now, time, whenText(meeting), titleOf(meeting), whereText(meeting), roomOf(context, meeting)],
		})),
	};
}

/** The same on a few lines. */
export function plain(context: Context, width = usualWidth): string {
	const margin = width < usualWidth / 2 ? 0 : 6;
	const labelled = (label: string, text: string): string[] =>
		wrap(margin === 0 ? `${label}: ${text}` : text, Math.min(width, usualWidth) - margin).map(
			(line, at) => pad(at === 0 ? label : '', margin) + line,
		);
	const lines = [
		...labelled('now', momentText(context)),
		...rows(context).flatMap(({now, meeting, time}) =>
			labelled(now, [titleOf(meeting), time, whenText(meeting), whereText(meeting)].join(' · ')),
		),
	];
	return `${lines.join('\n')}\n`;
}

/** Says that nothing is on and nothing follows. */
export function whyNothing(context: Context): string {
	const whose = context.lens === undefined ? '' : ` with ${shortNames(context.index, context.lens.actors)}`;
	return `now: nothing${whose} is on at ${momentOf(context)} and nothing comes after it; --at looks from another moment`;
}

function rows(context: Context): Row[] {
	const {on, also, left, next, until = 0} = nowAt(meetingsIn(context), momentOf(context));
	const lasts = left === undefined ? `end ${notStated}` : `${formatMinutes(left)} left`;
	return [
		...(on === undefined ? [] : [{now: 'on', meeting: on, time: lasts} as const]),
		...also.map((meeting) => ({now: 'also', meeting, time: 'on too'}) as const),
		...(next === undefined ? [] : [{now: 'next', meeting: next, time: `in ${formatMinutes(until)}`} as const]),
	];
}

function momentText(context: Context): string {
	const [date = '', time = ''] = momentOf(context).split('T');
	const {timeZone} = context.index.report;
	return `${formatShortDate(date)}, ${time}${timeZone === undefined ? '' : ` (${timeZone})`}`;
}
