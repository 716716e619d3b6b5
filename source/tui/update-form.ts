import {shortNames} from '../briefing/actor-names.ts';
import {readAppointment} from '../briefing/read-appointment.ts';
import type {OwnMeeting} from '../library/own-meetings.ts';
import type {Action} from './action.ts';
import {paste, press} from './editor.ts';
import {entryHere} from './here.ts';
import {type FormField, type FormTexts, formFields, formOf, type MeetingForm} from './meeting-form.ts';
import type {Model} from './model.ts';
import {asking, type State} from './state.ts';

/** More columns than anybody types: a field is one line, which nothing breaks. */
const oneLine = 10_000;

/** The state with the form open, for a new meeting or to change one. */
export function openForm(state: State, model: Model, meeting?: OwnMeeting): State {
	return {
		...state,
		overlay: {kind: 'form', form: formOf(meeting, meeting === undefined ? {} : textsOf(meeting, model))},
	};
}

/** The meeting of the reader's own that is opened, or that the cursor is on. */
export function ownMeetingHere(state: State, model: Model): OwnMeeting | undefined {
	const target = entryHere(state, model);
	return target?.kind === 'meeting' ? state.papers.meetings.find(({id}) => id === target.id) : undefined;
}

/** The day that weekdays are counted from: that of the clock, else the first of the mission. */
export function firstDay(state: State, model: Model): string {
	const {missionFrom, published, meetings} = model.index.report;
	return state.at?.slice(0, 10) ?? missionFrom ?? meetings[0]?.date ?? `${published ?? '2000'}-01-01`.slice(0, 10);
}

/** The state after a key in the form. */
export function updateForm(state: State, action: Action, model: Model): State {
	if (state.overlay?.kind !== 'form') {
		return state;
	}

	const {form} = state.overlay;
	const change = (changes: Partial<MeetingForm>): State => ({
		...state,
		overlay: {kind: 'form', form: {...form, ...changes}},
	});
	const {at, fields} = form;
	const go = (by: number) => formFields[(formFields.indexOf(at) + by + formFields.length) % formFields.length] ?? at;
	switch (action.type) {
		case 'press':
			return change({fields: {...fields, [at]: press(fields[at], action.key, oneLine)}, error: undefined});
		case 'text':
			return change({
				fields: {...fields, [at]: paste(fields[at], action.text.replaceAll(/\s+/g, ' '))},
				error: undefined,
			});
		case 'key':
			break;
		default:
			return state;
	}

	switch (action.id) {
		case 'next-field':
			return change({at: go(1)});
		case 'previous-field':
			return change({at: go(-1)});
		case 'close':
			return {...state, overlay: undefined};
		case 'save':
			return save(state, form, model);
		default:
			return state;
	}
}

function save(state: State, form: MeetingForm, model: Model): State {
	const {report} = model.index;
	const texts = Object.fromEntries(formFields.map((name) => [name, form.fields[name].text]));
	const read = readAppointment(model.index, texts as Record<FormField, string>, firstDay(state, model));
	if (typeof read === 'string') {
		return {...state, overlay: {kind: 'form', form: {...form, error: read}}};
	}

	const parts = {...read, report: report.symbol};
	return asking(state, {
		kind: 'keep',
		change:
			form.meeting === undefined ? {kind: 'add-meeting', parts} : {kind: 'change-meeting', id: form.meeting.id, parts},
	});
}

function textsOf({title, date, start, end, place, with: actors, who}: OwnMeeting, {index}: Model): FormTexts {
	const names = [...actors.map((id) => shortNames(index, [id])), ...(who === undefined ? [] : [who])];
	return {title, day: date, from: start ?? '', to: end ?? '', place: place ?? '', who: names.join(', ')};
}
