import {byKind} from '../../../briefing/by-kind.ts';
import type {Change} from '../../../library/changes.ts';
import type {OwnMeeting} from '../../../library/reader/own-entries.ts';
import type {Model} from '../../state/model.ts';
import type {FormOverlay} from '../../state/overlay.ts';
import {type State, saving} from '../../state/state.ts';
import type {Edit} from '../../writing/editor.ts';
import {type Form, isChanged, type Question, type Refusal, refusedForm} from '../../writing/form.ts';
import {readActorForm} from './actor-form.ts';
import {readFigureForm} from './figure-form.ts';
import {meetingForm, readMeetingForm} from './meeting-form.ts';
import {readQuestionForm} from './question-form.ts';
import {readStatementForm} from './statement-form.ts';

/** More columns than anybody types: a field is one line, which nothing breaks. */
const oneLine = 10_000;
const typedGoes = 'Not saved: Esc or Ctrl-C once more lets go of what you typed';

/** The state with the form of a meeting open, for a new one or to change one. */
export function openForm(state: State, model: Model, meeting?: OwnMeeting): State {
	return withForm(state, meetingForm(meeting, state, model));
}

/** The state after what was written in the field that is filled in. */
export function writeInField(state: State, {form}: FormOverlay, edit: Edit): State {
	const fields = form.fields.map((field, at) =>
		at === form.at ? {...field, editor: edit(field.editor, oneLine)} : field,
	);
	return withForm(state, {...form, fields, error: undefined, asked: undefined});
}

/** The state with another field to be filled in, the first again after the last. */
export function goToField(state: State, {form}: FormOverlay, by: 1 | -1): State {
	const {length} = form.fields;
	return withForm(state, {...form, at: (form.at + by + length) % length});
}

/** The state that asks for what is filled in to be kept, or says what is in the way. */
export function saveForm(state: State, {form}: FormOverlay, model: Model): State {
	const read = byKind<Form['subject'], Change | Refusal | Question>(form.subject, {
		meeting: ({meeting}) => readMeetingForm(form, state, model, meeting),
		question: (subject) => readQuestionForm(form, subject, state, model),
		statement: (subject) => readStatementForm(form, subject, model),
		figure: ({place}) => readFigureForm(form, place, model),
		actor: ({id}) => readActorForm(form, id, model),
	});
	return 'kind' in read
		? saving(state, read)
		: 'error' in read
			? withForm(state, refusedForm(form, read))
			: withForm(state, {...form, error: read.question, asked: read.question});
}

/** The state without the form; where something was typed it is said first that it goes. */
export function closeForm(state: State, {form}: FormOverlay): State {
	const isTyped = form.fields.some(({name}) => isChanged(form, name));
	return isTyped && form.error !== typedGoes
		? withForm(state, refusedForm(form, {error: typedGoes}))
		: {...state, overlay: undefined};
}

function withForm(state: State, form: Form): State {
	return {...state, overlay: {kind: 'form', form}};
}
