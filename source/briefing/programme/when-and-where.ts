import type {Meeting} from '../../report/model.ts';
import {lengthOf} from './agenda.ts';
import {formatMinutes, formatShortDay} from './moments.ts';

/** When a meeting is: `Mon 3 Feb 2014, 11:30–14:00 (2h30)`, or what is not stated of it. */
export function whenText(meeting: Meeting): string {
	const {date} = meeting;
	return `${formatShortDay(date)} ${date.slice(0, 4)}, ${timesText(meeting)}`;
}

/** From when to when on its day a meeting is: `11:30–14:00 (2h30)`, or what is not stated of it. */
export function timesText(meeting: Meeting): string {
	const {start, end} = meeting;
	const minutes = lengthOf(meeting);
	return start === undefined
		? 'time not stated'
		: minutes === undefined
			? `${start}, end not stated`
			: `${start}–${end} (${formatMinutes(minutes)})`;
}

/** Where a meeting is, and whether that is our inference. */
export function whereText({place, placeInferred}: Meeting): string {
	return place === undefined ? 'place not stated' : placeInferred ? `${place} (inferred)` : place;
}
