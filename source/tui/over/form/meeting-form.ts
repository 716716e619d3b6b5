import {shortNames} from '../../../briefing/actors/names.ts';
import {dayExamples, readAppointment} from '../../../briefing/programme/read-appointment.ts';
import type {Change} from '../../../library/changes.ts';
import type {OwnMeeting} from '../../../library/reader/own-entries.ts';
import type {Model} from '../../state/model.ts';
import type {State} from '../../state/state.ts';
import {createForm, type Form, isChanged, type Refusal, textsOf} from '../../writing/form.ts';

const optional = 'may stay empty';

/** The form of a meeting of the reader's own, for a new one or to change one. */
export function meetingForm(meeting: OwnMeeting | undefined, state: State, model: Model): Form {
	const {index} = model;
	const {title = '', date = '', start = '', end = '', place = '', with: actors = [], who} = meeting ?? {};
	const names = [...new Set([...actors.map((id) => shortNames(index, [id])), ...(who === undefined ? [] : [who])])];
	return createForm(
		{kind: 'meeting', meeting},
		meeting === undefined ? 'A meeting of your own' : 'Change a meeting of your own',
		[
			{name: 'title', label: 'What', hint: 'whom or what it is about', text: title},
			{name: 'day', label: 'Day', hint: dayExamples(firstDay(state, model)), text: date},
			{name: 'from', label: 'From', hint: `10:00, 1530 or 3 p.m.; ${optional}`, text: start},
			{name: 'to', label: 'To', hint: optional, text: end},
			{name: 'place', label: 'Place', hint: optional, text: place},
			{name: 'who', label: 'Who', hint: `names, with commas; ${optional}`, text: names.join(', ')},
		],
	);
}

/** The change that a filled-in form asks for, or why it cannot be made. */
export function readMeetingForm(form: Form, state: State, model: Model, meeting?: OwnMeeting): Change | Refusal {
	const {title = '', day = '', from = '', to = '', place = '', who = ''} = textsOf(form);
	const read = readAppointment(model.index, {title, day, from, to, place, who}, firstDay(state, model));
	if ('why' in read) {
		return {error: read.why, field: read.field};
	}

	// Who is one with somebody else for now is kept as who they are.
	const same = meeting !== undefined && !isChanged(form, 'who') ? {with: meeting.with, who: meeting.who} : {};
	const parts = {...read, ...same, report: model.index.report.symbol};
	return meeting === undefined ? {kind: 'add-meeting', parts} : {kind: 'change-meeting', id: meeting.id, parts};
}

/** The day that weekdays are counted from: that of the clock, else the first of the mission. */
export function firstDay({at}: State, {index}: Model): string {
	const {missionFrom, published, meetings} = index.report;
	return at?.slice(0, 10) ?? missionFrom ?? meetings[0]?.date ?? `${published ?? '2000'}-01-01`.slice(0, 10);
}
