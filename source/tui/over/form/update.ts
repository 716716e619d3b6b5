import type {Change} from '../../../library/changes.ts';
import type {OwnMeeting} from '../../../library/reader/own-meetings.ts';
import type {Action} from '../../state/action.ts';
import {entryHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import {asking, type State} from '../../state/state.ts';
import {paste, press} from '../../writing/editor.ts';
import {type Form, type FormField, type Question, type Refusal, refusedForm} from '../../writing/form.ts';
import {fitting, mostOnLine, sayingCut} from '../../writing/one-line.ts';
import {readFigureForm} from './figure-form.ts';
import {meetingForm, readMeetingForm} from './meeting-form.ts';
import {readStatementForm} from './statement-form.ts';

/** More columns than anybody types: a field is one line, which nothing breaks. */
const oneLine = 10_000;

/** The state with the form of a meeting open, for a new one or to change one. */
export function openForm(state: State, model: Model, meeting?: OwnMeeting): State {
	return {...state, overlay: {kind: 'form', form: meetingForm(meeting, model)}};
}

/** The meeting of the reader's own that is opened, or that the cursor is on. */
export function ownMeetingHere(state: State, model: Model): OwnMeeting | undefined {
	const target = entryHere(state, model);
	return target?.kind === 'meeting' ? state.papers.meetings.find(({id}) => id === target.id) : undefined;
}

/** The state after a key in a form. */
export function updateForm(state: State, action: Action, model: Model): State {
	if (state.overlay?.kind !== 'form') {
		return state;
	}

	const {form} = state.overlay;
	const {fields} = form;
	const change = (changes: Partial<Form>): State => ({
		...state,
		overlay: {kind: 'form', form: {...form, ...changes}},
	});
	const write = (written: (field: FormField) => FormField['editor']): State =>
		change({
			fields: fields.map((field, at) => (at === form.at ? {...field, editor: written(field)} : field)),
			error: undefined,
			asked: undefined,
		});
	const go = (by: number) => change({at: (form.at + by + fields.length) % fields.length});
	switch (action.type) {
		case 'press':
			return write(({editor}) => press(editor, action.key, oneLine));
		case 'text': {
			const {editor, height} = fields[form.at] ?? {editor: undefined, height: 1};
			const most = mostOnLine * height;
			const text = action.text.replaceAll(/\s+/g, ' ');
			const taken = fitting(text, editor?.text.length ?? 0, most);
			return sayingCut(
				write((field) => paste(field.editor, taken)),
				taken !== text,
				most,
			);
		}
		case 'key':
			break;
		default:
			return state;
	}

	switch (action.id) {
		case 'next-field':
			return go(1);
		case 'previous-field':
			return go(-1);
		case 'close':
			return {...state, overlay: undefined};
		case 'save': {
			const read = readForm(form, state, model);
			return 'error' in read
				? change(refusedForm(form, read))
				: 'question' in read
					? change({error: read.question, asked: read.question})
					: asking(state, {kind: 'keep', change: read});
		}
		default:
			return state;
	}
}

/** The change that a form asks for, why it cannot be made, or what is to be answered first. */
function readForm(form: Form, state: State, model: Model): Change | Refusal | Question {
	switch (form.subject.kind) {
		case 'meeting':
			return readMeetingForm(form, state, model);
		case 'statement':
			return readStatementForm(form, model);
		case 'figure':
			return readFigureForm(form, model);
	}
}
