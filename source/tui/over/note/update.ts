import {keyOf} from '../../../briefing/entry/target.ts';
import type {DraftParts, Note, NoteParts} from '../../../library/reader/notes.ts';
import {stated} from '../../../report/stated.ts';
import type {Action} from '../../state/action.ts';
import {entryHere, meetingHere, noteHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import type {Writing} from '../../state/overlay.ts';
import {asking, type State, saving} from '../../state/state.ts';
import {type Edit, type Editor, editorOf, replaced} from '../../writing/editor.ts';
import {drawText} from '../../writing/lines.ts';
import {editorSize} from './draw.ts';

/**
 * The state with a new note open to be written on the entry the cursor is on; where it is on a note, on what that is on. It goes on
 * with whatever draft waits there.
 */
export function openNewNote(state: State, model: Model): State {
	const target = entryHere(state, model);
	if (target === undefined) {
		const isGroup = model.shown(state) === undefined && model.pointed(state)?.fold !== undefined;
		const several = 'Several entries stand here: open one to write a note on it';
		return {...state, notice: isGroup ? several : 'A note is on something: put the cursor on it'};
	}

	const {notes, drafts} = state.papers;
	const draft = drafts.find((other) => keyOf(other.target) === keyOf(target));
	const changed = notes.find(({id}) => id === draft?.note);
	const meeting = draft?.meeting ?? meetingHere(state, model) ?? noteHere(state, model)?.meeting;
	const writing = {target, meeting: changed?.meeting ?? meeting, note: changed, draftLeft: draft?.updated};
	return withEditor(state, draft?.text ?? '', writing);
}

/** The state with a note open to be changed, as it is or as it was left as a draft. */
export function openNote(state: State, note: Note): State {
	const {target, meeting, id, text} = note;
	const draft = state.papers.drafts.find((other) => keyOf(other.target) === keyOf(target) && other.note === id);
	return withEditor(state, draft?.text ?? text, {target, meeting, note, draftLeft: draft?.updated});
}

type OnWhat = Pick<Writing, 'target' | 'meeting' | 'note' | 'draftLeft'>;

function withEditor(state: State, text: string, on: OnWhat, refusal?: string): State {
	return {...state, overlay: {kind: 'editor', editor: editorOf(text), top: 0, ...on, refusal}};
}

/** The state with a draft that could not be kept open again: what was written is nowhere else. */
export function reopened(state: State, {target, meeting, note, text}: DraftParts, why: string): State {
	const on = {target, meeting, note: state.papers.notes.find(({id}) => id === note), draftLeft: undefined};
	const refusal = `Not kept as a draft: ${why}. Esc or Ctrl-C once more lets it go.`;
	return withEditor({...state, notice: undefined}, text, on, refusal);
}

/** What is kept of a note while it is written, with a text. */
export function draftOf(writing: Writing, text: string, model: Model): DraftParts {
	return {...partsOf(writing, text, model), note: writing.note?.id};
}

/** The state with the text that the reader's own editor left, saved where that ended well: what did not, the reader sees first. */
export function withEdited(state: State, {text, why}: Extract<Action, {type: 'edited'}>, model: Model): State {
	const writing = state.overlay;
	if (writing?.kind !== 'editor') {
		return state;
	}

	if (text.trim() === '') {
		return {...state, overlay: {...writing, refusal: 'The editor left nothing: the text is as it was.'}};
	}

	const editor = replaced(writing.editor, text);
	const next = withText(state, writing, editor);
	return why === undefined
		? saveNote({...state, overlay: next}, next, model)
		: {...withDraft(state, writing, editor, model), overlay: {...next, refusal: `Not saved: ${why}`}};
}

/** The state after something was written in a note: what is written is kept as a draft. */
export function writeInNote(state: State, writing: Writing, edit: Edit, model: Model): State {
	return withDraft(state, writing, edit(writing.editor, editorSize(state.size).width), model);
}

function withDraft(state: State, writing: Writing, editor: Editor, model: Model): State {
	const next: State = {...state, overlay: withText(state, writing, editor)};
	return editor.text === writing.editor.text
		? next
		: asking(next, {kind: 'draft', parts: draftOf(writing, editor.text, model)});
}

function withText({size}: State, writing: Writing, editor: Editor): Writing {
	const {top} = drawText(editor, {...editorSize(size), top: writing.top});
	const refusal = editor.text === writing.editor.text ? writing.refusal : undefined;
	return {...writing, editor, top, refusal};
}

/** The state that asks for a note to be saved, where anything was changed. */
export function saveNote(state: State, writing: Writing, model: Model): State {
	const {note, editor} = writing;
	if (editor.text.trim() === note?.text) {
		return {...closeNote(state, writing, model), notice: 'Nothing was changed'};
	}

	if (editor.text.trim() === '') {
		return note === undefined
			? closeNote(state, writing, model)
			: {
					...state,
					overlay: {...writing, refusal: 'Nothing is written. Esc leaves the note as it was; d removes it there.'},
				};
	}

	return saving(
		state,
		note === undefined
			? {kind: 'add-note', parts: partsOf(writing, editor.text, model)}
			: {kind: 'edit-note', note, text: editor.text},
	);
}

/** The state with a note closed: what was changed is kept as a draft. */
export function closeNote(state: State, writing: Writing, model: Model): State {
	const {note, editor, target, draftLeft} = writing;
	const closed = {...state, overlay: undefined};
	const goesOn = `Not saved, kept as a draft: ${note === undefined ? 'w' : 'c'} goes on with it`;
	if (editor.past.length === 0) {
		// Nothing was written: a draft stays as it is kept, by whichever program, and what cannot be kept the reader lets go.
		return draftLeft === undefined ? closed : {...closed, notice: goesOn};
	}

	if (editor.text.trim() === '' || editor.text.trim() === note?.text) {
		return saving(closed, {kind: 'drop-draft', report: model.index.report.symbol, target, note: note?.id});
	}

	return saving({...closed, notice: goesOn}, {kind: 'keep-draft', parts: draftOf(writing, editor.text, model)});
}

function partsOf({target, meeting, draftLeft}: Writing, text: string, model: Model): NoteParts {
	return {report: model.index.report.symbol, target, meeting, text, ...stated({draftLeft})};
}
