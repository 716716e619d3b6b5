import {keyOf} from '../../../briefing/entry/target.ts';
import type {DraftParts} from '../../../library/reader/drafts.ts';
import type {NoteParts} from '../../../library/reader/notes.ts';
import type {Action} from '../../state/action.ts';
import {entryHere, meetingHere, noteHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import type {Writing} from '../../state/overlay.ts';
import {asking, type State} from '../../state/state.ts';
import {editorOf, paste, press, replaced, type} from '../../writing/editor.ts';
import {drawText} from '../../writing/lines.ts';
import {editorSize} from './draw.ts';

/**
 * The state with a note open to be written: the one the cursor is on, or else a new one on the entry there. Where it was left as a
 * draft, the draft goes on; a new one goes on with whatever draft waits on the entry.
 */
export function openEditor(state: State, model: Model): State {
	const note = noteHere(state, model);
	const target = note?.target ?? entryHere(state, model);
	if (target === undefined) {
		return {...state, notice: 'A note is on something: put the cursor on it'};
	}

	const {notes, drafts} = state.papers;
	const draft = drafts.find(
		(other) => keyOf(other.target) === keyOf(target) && (note === undefined || other.note === note.id),
	);
	const changed = draft === undefined ? note : notes.find(({id}) => id === draft.note);
	return {
		...state,
		overlay: {
			kind: 'editor',
			target,
			meeting: changed?.meeting ?? draft?.meeting ?? meetingHere(state, model),
			note: changed,
			editor: editorOf(draft?.text ?? note?.text ?? ''),
			top: 0,
			draftLeft: draft?.updated,
			refusal: undefined,
		},
	};
}

/** The state after a key while a note is written. */
export function updateEditor(state: State, action: Action, model: Model): State {
	const writing = state.overlay;
	if (writing?.kind !== 'editor') {
		return state;
	}

	switch (action.type) {
		case 'press':
			return written(state, writing, press(writing.editor, action.key, editorSize(state.size).width), model);
		case 'text':
			return written(state, writing, (action.isTyped === true ? type : paste)(writing.editor, action.text), model);
		case 'edited':
			return edited(state, writing, action, model);
		case 'key':
			break;
		default:
			return state;
	}

	switch (action.id) {
		case 'save':
			return save(state, writing, model);
		case 'outside':
			return asking(state, {kind: 'edit', text: writing.editor.text});
		case 'close':
			return close(state, writing, model);
		default:
			return state;
	}
}

/** The state with a draft that could not be kept open again: what was written is nowhere else. */
export function reopened(state: State, {target, meeting, note, text}: DraftParts, why: string): State {
	return {
		...state,
		notice: undefined,
		overlay: {
			kind: 'editor',
			target,
			meeting,
			note: state.papers.notes.find(({id}) => id === note),
			editor: editorOf(text),
			top: 0,
			draftLeft: undefined,
			refusal: `Not kept as a draft: ${why}. Esc once more lets it go.`,
		},
	};
}

/** What is kept of a note while it is written, with a text. */
export function draftOf(writing: Writing, text: string, model: Model): DraftParts {
	return {...partsOf(writing, text, model), note: writing.note?.id};
}

// What did not end well is not saved: the reader sees it first.
function edited(state: State, writing: Writing, {text, why}: Extract<Action, {type: 'edited'}>, model: Model): State {
	if (text.trim() === '') {
		return {...state, overlay: {...writing, refusal: 'The editor left nothing: the text is as it was.'}};
	}

	const editor = replaced(writing.editor, text);
	const next = withText(state, writing, editor);
	return why === undefined
		? save({...state, overlay: next}, next, model)
		: {...written(state, writing, editor, model), overlay: {...next, refusal: `Not saved: ${why}`}};
}

function written(state: State, writing: Writing, editor: Writing['editor'], model: Model): State {
	const next: State = {...state, overlay: withText(state, writing, editor)};
	return editor.text === writing.editor.text
		? next
		: asking(next, {kind: 'draft', parts: draftOf(writing, editor.text, model)});
}

function withText({size}: State, writing: Writing, editor: Writing['editor']): Writing {
	const {top} = drawText(editor, {...editorSize(size), top: writing.top});
	const refusal = editor.text === writing.editor.text ? writing.refusal : undefined;
	return {...writing, editor, top, refusal};
}

function save(state: State, writing: Writing, model: Model): State {
	const {note, editor} = writing;
	if (editor.text.trim() === note?.text) {
		return {...close(state, writing, model), notice: 'Nothing was changed'};
	}

	if (editor.text.trim() === '') {
		return note === undefined
			? close(state, writing, model)
			: {
					...state,
					overlay: {...writing, refusal: 'Nothing is written. Esc leaves the note as it was; d removes it there.'},
				};
	}

	return asking(state, {
		kind: 'keep',
		change:
			note === undefined
				? {kind: 'add-note', parts: partsOf(writing, editor.text, model)}
				: {kind: 'edit-note', note, text: editor.text},
	});
}

function close(state: State, writing: Writing, model: Model): State {
	const {note, editor, target, refusal} = writing;
	const closed = {...state, overlay: undefined};
	if (refusal !== undefined && editor.past.length === 0) {
		// Told that it cannot be kept, the reader lets it go.
		return closed;
	}

	if (editor.text.trim() === '' || editor.text.trim() === note?.text) {
		return asking(closed, {
			kind: 'keep',
			change: {kind: 'drop-draft', report: model.index.report.symbol, target, note: note?.id},
		});
	}

	return asking(
		{...closed, notice: 'Not saved, kept as a draft: w goes on with it'},
		{kind: 'keep', change: {kind: 'keep-draft', parts: draftOf(writing, editor.text, model)}},
	);
}

function partsOf({target, meeting}: Writing, text: string, model: Model): NoteParts {
	return {report: model.index.report.symbol, target, meeting, text};
}
