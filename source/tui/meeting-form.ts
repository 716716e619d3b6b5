import type {OwnMeeting} from '../library/own-meetings.ts';
import {type Editor, editorOf} from './editor.ts';

/** The fields of the form, in their order. */
export const formFields = ['title', 'day', 'from', 'to', 'place', 'who'] as const;

/** A field of the form of a meeting. */
export type FormField = (typeof formFields)[number];

/** The form of a meeting of the reader's own while it is filled in. */
export type MeetingForm = {
	/** The meeting it changes; `undefined` where it adds one. */
	readonly meeting: OwnMeeting | undefined;
	readonly fields: Readonly<Record<FormField, Editor>>;
	/** The field that is being filled in. */
	readonly at: FormField;
	/** What keeps it from being saved. */
	readonly error: string | undefined;
};

/** What each field says at first. */
export type FormTexts = Readonly<Partial<Record<FormField, string>>>;

/** A form to fill in. */
export function formOf(meeting: OwnMeeting | undefined, texts: FormTexts): MeetingForm {
	const fields = Object.fromEntries(formFields.map((name) => [name, editorOf(texts[name] ?? '')]));
	return {meeting, fields: fields as MeetingForm['fields'], at: 'title', error: undefined};
}
