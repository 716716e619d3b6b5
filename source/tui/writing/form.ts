import type {OwnPosition} from '../../briefing/entry/own-questions.ts';
import type {TextSpan} from '../../importing/corrections/step.ts';
import type {WordsAt} from '../../importing/corrections/words-at.ts';
import type {OwnMeeting, OwnQuestion} from '../../library/reader/own-entries.ts';
import {type Editor, editorOf} from './editor.ts';

/** A field of a form: what it is called, what it takes, what it said at first and what it says now. */
export type FormField = {
	readonly name: string;
	readonly label: string;
	readonly hint: string;
	readonly first: string;
	readonly editor: Editor;
	/** How many lines of it show at most. */
	readonly height: number;
	/** What it may say, which shows while it is filled in; anything where none are named. */
	readonly choices: readonly string[];
	/** What there is to say of what is typed. */
	readonly remark: (typed: string) => string;
};

/**
 * What a form is about: a meeting or a question of the reader's own, or a statement, figure or actor of an imported report; new ones have
 * none yet.
 */
type FormSubject =
	| {readonly kind: 'meeting'; readonly meeting: OwnMeeting | undefined}
	| {
			readonly kind: 'question';
			readonly question: OwnQuestion | undefined;
			/** The answers that it asks to be named, each of some statements. */
			readonly positions: readonly OwnPosition[];
	  }
	| {readonly kind: 'figure'; readonly place: WordsAt}
	| {readonly kind: 'actor'; readonly id: string}
	| {
			readonly kind: 'statement';
			readonly paragraph: string;
			/** Where the statement is corrected. */
			readonly place: WordsAt | undefined;
			/** Where its words stand now. */
			readonly from: number;
	  };

/** A form while it is filled in. */
export type Form = {
	readonly subject: FormSubject;
	readonly title: string;
	readonly fields: readonly FormField[];
	/** Which field is being filled in. */
	readonly at: number;
	/** What keeps it from being saved. */
	readonly error: string | undefined;
	/** What the error asks, which saving once more answers. */
	readonly asked: string | undefined;
	/** The paragraph it is about, which helps to fill it in. */
	readonly below: {readonly text: string; readonly at: TextSpan | undefined} | undefined;
	/** How many lines that was moved on from where it shows at first. */
	readonly movedBy: number;
};

/** Why a form cannot be saved, and the field that it is about, by its name, where it is one. */
export type Refusal = {readonly error: string; readonly field?: string | undefined};

/** What is asked before a form is saved: saving it once more, with nothing changed, answers yes. */
export type Question = {readonly question: string};

type FieldParts = Pick<FormField, 'name' | 'label' | 'hint'> &
	Partial<Pick<FormField, 'height' | 'choices' | 'remark'>> & {readonly text: string};

/** Lines enough for a title or the names of several actors in a narrow terminal. */
const usualHeight = 3;

/** A form to fill in. */
export function createForm(
	subject: FormSubject,
	title: string,
	fields: readonly FieldParts[],
	below?: Form['below'],
): Form {
	return {
		subject,
		title,
		fields: fields.map(({text, height = usualHeight, choices = [], remark = () => '', ...parts}) => {
			const editor = editorOf(text);
			return {...parts, first: editor.text, editor, height, choices, remark};
		}),
		at: 0,
		error: undefined,
		asked: undefined,
		below,
		movedBy: 0,
	};
}

/** The form after it was refused, with the cursor in the field that this is about. */
export function refusedForm(form: Form, {error, field}: Refusal): Form {
	const at = form.fields.findIndex(({name}) => name === field);
	return {...form, error, asked: undefined, at: at === -1 ? form.at : at};
}

/** What the fields of a form say, by their names. */
export function textsOf({fields}: Form): Readonly<Record<string, string>> {
	return Object.fromEntries(fields.map(({name, editor}) => [name, editor.text]));
}

/** Whether a field says something else than at first. */
export function isChanged({fields}: Form, name: string): boolean {
	const field = fields.find((one) => one.name === name);
	return field !== undefined && field.editor.text.trim() !== field.first.trim();
}
