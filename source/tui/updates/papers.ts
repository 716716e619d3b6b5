import {meetingOfBrief} from '../../briefing/entry/target.ts';
import type {Change} from '../../library/changes.ts';
import type {ActionId} from '../keys/table/binding.ts';
import {openForm, ownMeetingHere} from '../over/form/update.ts';
import {openEditor, reopened} from '../over/note/update.ts';
import type {Action} from '../state/action.ts';
import {draftHere, entryHere, linkHere, noteHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {hiddenActions} from '../state/presenting.ts';
import {asking, placeOf, type State, withPlace} from '../state/state.ts';
import {updateDetail} from './detail.ts';
import {follow, settle} from './list.ts';
import {atRestored} from './restored.ts';
import {removeReviewed, updateReview, withCorrected} from './review.ts';

type Kept = Extract<Action, {type: 'kept'}>;
type Refused = Extract<Action, {type: 'refused'}>;

/** The state after a key for what the reader keeps; `undefined` for any other key. */
export function updatePapers(state: State, id: ActionId, model: Model): State | undefined {
	if (state.presenting !== undefined && hiddenActions.has(id)) {
		return {...state, notice: 'Not while presenting: P ends it'};
	}

	switch (id) {
		case 'write':
			return openEditor(state, model);
		case 'notes':
			return follow(state, {kind: 'notes', id: ''}, model);
		case 'marks':
			return follow(state, {kind: 'marks', id: ''}, model);
		case 'mark':
			return toggleMark(state, model);
		case 'raise':
			return raise(state, model);
		case 'remove':
			return remove(state, model);
		case 'undo':
			return takeBack(state);
		case 'add-meeting':
			return openForm(state, model);
		case 'change-meeting': {
			const meeting = ownMeetingHere(state, model);
			return meeting === undefined
				? {...state, notice: 'Only a meeting of your own can be changed; + adds one'}
				: openForm(state, model, meeting);
		}
		default:
			return updateReview(state, id, model);
	}
}

// The latest first, and each once: who presses it once too often does not put back what they have just taken back.
function takeBack(state: State): State {
	const change = state.undo.at(-1);
	return change === undefined
		? {...state, notice: 'Nothing to take back'}
		: asking({...state, undo: state.undo.slice(0, -1)}, {kind: 'keep', change, takesBack: true});
}

// What takes away words of the reader's.
const writing: ReadonlySet<Change['kind']> = new Set(['remove-note', 'edit-note', 'remove-meeting', 'change-meeting']);

// Only the latest thing that was written can be taken away again: a key pressed once too often must not take an older one.
function losesNothing({kind}: Change): boolean {
	return !writing.has(kind);
}

/** More changes than anybody takes back. */
const mostTakenBack = 100;

/** The state after a change to what the reader keeps was made. */
export function withKept(state: State, {change, said, undo, papers}: Kept, model: Model): State {
	const next: State = {
		...state,
		papers,
		undo: undo === undefined ? state.undo : [...state.undo.filter(losesNothing), undo].slice(-mostTakenBack),
		notice: said === '' ? state.notice : undo === undefined ? said : `${said} · u takes it back`,
		overlay: closes(change, state) ? undefined : state.overlay,
	};
	const there = withCorrected(atAdded(change, undo, next), change, undo, model);
	const restored = atRestored(withoutRemoved(change, there, model), change, state.papers.corrections, model);
	return settle(restored, model);
}

/** The state after a change could not be made: what was written stays. */
export function withRefused(state: State, {change, why}: Refused): State {
	const {overlay} = state;
	if (change.kind === 'keep-draft' && overlay === undefined) {
		return reopened(state, change.parts, why);
	}

	if (change.kind === 'drop-draft') {
		return state;
	}

	if (overlay?.kind === 'editor' && !isQuiet(change)) {
		return {...state, overlay: {...overlay, refusal: `Not saved: ${why}`}};
	}

	return overlay?.kind === 'form'
		? {...state, overlay: {...overlay, form: {...overlay.form, error: `Not saved: ${why}`}}}
		: {
				...state,
				notice:
					change.kind === 'keep-draft' ? `The draft is not kept: ${why} · Esc twice lets it go` : `Not done: ${why}`,
			};
}

function toggleMark(state: State, model: Model): State {
	const target = entryHere(state, model);
	return target === undefined
		? {...state, notice: 'Nothing to mark here'}
		: keep(state, {kind: 'toggle-mark', report: model.index.report.symbol, target});
}

function raise(state: State, model: Model): State {
	const brief = placeOf(state).opened?.target;
	const term = linkHere(state, model);
	if (brief?.kind !== 'brief' || term?.kind !== 'term') {
		return {...state, notice: 'Put the cursor on something to raise'};
	}

	const meeting = meetingOfBrief(brief.id) ?? brief.id;
	const place = {report: model.index.report.symbol, meeting, term: Number(term.id)};
	const seen = state.papers.checks.find((check) => check.meeting === meeting && check.term === place.term);
	return keep(state, {kind: 'advance-check', place, seen: seen?.state ?? 'open'});
}

function remove(state: State, model: Model): State {
	const note = noteHere(state, model);
	const draft = draftHere(state, model);
	const meeting = ownMeetingHere(state, model);
	if (note !== undefined) {
		return keep(state, {kind: 'remove-note', id: note.id});
	}

	if (draft !== undefined) {
		return keep(state, {kind: 'remove-draft', draft});
	}

	return meeting === undefined
		? (removeReviewed(state, model) ?? {...state, notice: nothingToRemove(model)})
		: keep(state, {kind: 'remove-meeting', id: meeting.id});
}

function nothingToRemove({review}: Model): string {
	return review === undefined
		? 'Only notes and meetings of your own can be removed'
		: 'Put the cursor on a statement, figure, note or meeting of your own';
}

function keep(state: State, change: Change): State {
	return asking(state, {kind: 'keep', change});
}

function isQuiet({kind}: Change): boolean {
	return kind === 'keep-draft' || kind === 'drop-draft';
}

function closes({kind}: Change, {overlay}: State): boolean {
	return (
		(overlay?.kind === 'editor' && (kind === 'add-note' || kind === 'edit-note')) ||
		(overlay?.kind === 'form' && (kind === 'add-meeting' || kind === 'change-meeting' || kind === 'add-corrections'))
	);
}

// Where one looks at the programme, the cursor goes to what was added.
function atAdded({kind}: Change, undo: Change | undefined, state: State): State {
	return kind === 'add-meeting' && undo?.kind === 'remove-meeting' && state.view === 'programme'
		? withPlace(state, {cursor: `meeting:${undo.id}`})
		: state;
}

// A page of what is gone would be empty.
function withoutRemoved(change: Change, state: State, model: Model): State {
	const opened = placeOf(state).opened?.target;
	const isGone =
		(change.kind === 'remove-note' && opened?.kind === 'note' && opened.id === String(change.id)) ||
		(change.kind === 'remove-meeting' && opened?.kind === 'meeting' && opened.id === change.id) ||
		(change.kind === 'remove-meeting' && opened?.kind === 'brief' && meetingOfBrief(opened.id) === change.id);
	return isGone ? updateDetail(state, 'back', model) : state;
}
