import {briefOfMeeting} from '../../briefing/brief/brief.ts';
import {briefPage} from '../../briefing/brief/page/page.ts';
import {withVerb} from '../../briefing/entry/citation.ts';
import {type Appointment, placeText} from '../../briefing/programme/appointment.ts';
import type {Context} from '../input/context.ts';
import {headingOf, type PrintedBrief, printedBrief, type Row} from './printed.ts';

/** Meetings for a calendar, each with its brief. */
export function calendarOf({index}: Context, meetings: readonly Appointment[]) {
	const {title, symbol, timeZone} = index.report;
	return {
		title,
		symbol,
		timeZone,
		events: meetings.map((meeting) => ({
			...meeting,
			place: meeting.place === undefined ? undefined : placeText(meeting),
			description: textOf(printedBrief(briefPage(index, briefOfMeeting(index, meeting)))),
		})),
	};
}

// A calendar sets its own lines, in a type of its own.
function textOf({head, parts}: PrintedBrief): string {
	const shown = parts.filter(({rows, none}) => rows.length > 0 || none !== undefined);
	return [
		head.join(' · '),
		...shown.flatMap((part) => [
			'',
			headingOf(part),
			...(part.rows.length === 0 ? [part.none ?? ''] : part.rows.flatMap(linesOf)),
		]),
	].join('\n');
}

function linesOf({lead, text, verb, tail, below = []}: Row): string[] {
	const said = [lead === undefined ? withVerb(text, verb) : `${lead}: ${withVerb(text, verb)}`, tail ?? []].flat();
	return [`• ${said.join(' · ')}`, ...below.flatMap(linesOf).map((line) => `  ${line}`)];
}
