import type {Target} from '../briefing/entry/target.ts';
import type {Library} from './open-library.ts';
import type {Check, CheckPlace} from './reader/checks.ts';
import type {Correction, CorrectionParts} from './reader/corrections.ts';
import type {Draft, DraftParts} from './reader/drafts.ts';
import type {Note, NoteParts} from './reader/notes.ts';
import type {OwnMeeting, OwnMeetingParts} from './reader/own-meetings.ts';
import type {OwnQuestion, OwnQuestionParts} from './reader/own-questions.ts';
import type {SavedLens} from './reader/saved-lenses.ts';

/** A change to what the reader keeps, as a value: it can be asked for in one place and made in another. */
export type Change =
	| {readonly kind: 'add-note'; readonly parts: NoteParts}
	| {readonly kind: 'edit-note'; readonly note: Note; readonly text: string}
	| {readonly kind: 'remove-note'; readonly id: number}
	| {readonly kind: 'restore-note'; readonly note: Note}
	| {readonly kind: 'keep-draft'; readonly parts: DraftParts}
	/** Lets go of what was being typed, of a note or of a new one: it came to nothing. */
	| {
			readonly kind: 'drop-draft';
			readonly report: string;
			readonly target: Target;
			readonly note?: number | undefined;
	  }
	| {readonly kind: 'remove-draft'; readonly draft: Draft}
	| {readonly kind: 'restore-draft'; readonly draft: Draft}
	| {readonly kind: 'toggle-mark'; readonly report: string; readonly target: Target}
	/** Takes a thing to raise on, from what the reader saw. */
	| {readonly kind: 'advance-check'; readonly place: CheckPlace; readonly seen: Check['state']}
	| {readonly kind: 'restore-check'; readonly check: Check}
	| {readonly kind: 'add-meeting'; readonly parts: OwnMeetingParts}
	| {readonly kind: 'change-meeting'; readonly id: string; readonly parts: OwnMeetingParts}
	| {readonly kind: 'remove-meeting'; readonly id: string}
	| {readonly kind: 'restore-meeting'; readonly meeting: OwnMeeting}
	| {readonly kind: 'add-question'; readonly parts: OwnQuestionParts}
	| {readonly kind: 'change-question'; readonly id: string; readonly parts: OwnQuestionParts}
	| {readonly kind: 'remove-question'; readonly id: string}
	| {readonly kind: 'restore-question'; readonly question: OwnQuestion}
	| {readonly kind: 'save-lens'; readonly lens: SavedLens}
	| {readonly kind: 'remove-lens'; readonly report: string; readonly name: string}
	/** What the corrections do, and what is there without them, is for whoever asks for that to say. */
	| {readonly kind: 'add-corrections'; readonly parts: readonly CorrectionParts[]; readonly said: string}
	| {readonly kind: 'remove-corrections'; readonly ids: readonly number[]; readonly said: string}
	| {readonly kind: 'restore-corrections'; readonly corrections: readonly Correction[]};

/** What a change did: in words, and what undoes it, where that is worth offering. */
type Done = {readonly said: string; readonly undo: Change | undefined};

/**
 * Makes a change.
 * @throws {LibraryError} and then nothing is changed
 */
export function make(library: Library, change: Change): Done {
	switch (change.kind) {
		case 'add-note':
			return removable(library.notes.add(change.parts).id, 'Note saved');
		case 'edit-note': {
			const note = library.notes.edit(change.note, change.text);
			return note.id === change.note.id
				? {said: 'Note saved', undo: {kind: 'edit-note', note, text: change.note.text}}
				: removable(note.id, 'Saved as a note of its own: the other was changed elsewhere');
		}
		case 'remove-note': {
			const note = library.notes.remove(change.id);
			return {said: 'Note removed', undo: note && {kind: 'restore-note', note}};
		}
		case 'restore-note':
			library.notes.restore(change.note);
			return {said: 'The note is there again', undo: undefined};
		case 'keep-draft':
			library.drafts.save(change.parts);
			return {said: '', undo: undefined};
		case 'drop-draft':
			// That there is none is no reason to make a library.
			if (library.drafts.get(change.report, change.target) !== undefined) {
				library.drafts.clear(change.report, change.target, change.note);
			}

			return {said: '', undo: undefined};
		case 'remove-draft': {
			const {report, target, note} = change.draft;
			library.drafts.clear(report, target, note);
			return {said: 'Draft removed', undo: {kind: 'restore-draft', draft: change.draft}};
		}
		case 'restore-draft':
			library.drafts.save(change.draft);
			return {said: 'The draft is there again', undo: undefined};
		case 'toggle-mark': {
			const isMarked = library.marks.toggle(change.report, change.target);
			return {said: isMarked ? 'Marked' : 'Mark taken away', undo: change};
		}
		case 'advance-check': {
			const before = library.checks.get(change.place);
			// Another program was quicker: what it did is shown before it is changed.
			return before.state === change.seen
				? {
						said: checkText[library.checks.advance(change.place).state],
						undo: {kind: 'restore-check', check: before},
					}
				: {said: `${checkText[before.state]} elsewhere meanwhile`, undo: undefined};
		}
		case 'restore-check':
			library.checks.restore(change.check);
			return {said: checkText[change.check.state], undo: undefined};
		case 'add-corrections': {
			const ids = library.corrections.addAll(change.parts).map(({id}) => id);
			return {said: change.said, undo: {kind: 'remove-corrections', ids, said: 'As it was before'}};
		}
		case 'remove-corrections': {
			const corrections = library.corrections.removeAll(change.ids);
			return {said: change.said, undo: {kind: 'restore-corrections', corrections}};
		}
		case 'restore-corrections':
			library.corrections.restoreAll(change.corrections);
			return {said: 'Corrected again', undo: undefined};
		default:
			return makeOther(library, change);
	}
}

const checkText = {open: 'Open again', raised: 'Raised', answered: 'Answered'} as const;

function removable(id: number, said: string): Done {
	return {said, undo: {kind: 'remove-note', id}};
}

type Other = Extract<Change, {readonly kind: `${string}-meeting` | `${string}-question` | `${string}-lens`}>;

function makeOther({ownMeetings, ownQuestions, savedLenses}: Library, change: Other): Done {
	switch (change.kind) {
		case 'add-meeting': {
			const {id, title} = ownMeetings.add(change.parts);
			return {said: `Added: ${title}`, undo: {kind: 'remove-meeting', id}};
		}
		case 'change-meeting': {
			const before = ownMeetings.ofReport(change.parts.report).find(({id}) => id === change.id);
			const {title} = ownMeetings.change(change.id, change.parts);
			return {said: `Changed: ${title}`, undo: before && {kind: 'change-meeting', id: change.id, parts: before}};
		}
		case 'remove-meeting': {
			const meeting = ownMeetings.remove(change.id);
			return {
				said: `Removed: ${meeting?.title ?? 'the meeting'}`,
				undo: meeting && {kind: 'restore-meeting', meeting},
			};
		}
		case 'restore-meeting':
			return {said: `There again: ${ownMeetings.restore(change.meeting).title}`, undo: undefined};
		case 'add-question': {
			const {id, question} = ownQuestions.add(change.parts);
			return {said: `Added: ${question}`, undo: {kind: 'remove-question', id}};
		}
		case 'change-question': {
			const before = ownQuestions.ofReport(change.parts.report).find(({id}) => id === change.id);
			const {question} = ownQuestions.change(change.id, change.parts);
			return {said: `Changed: ${question}`, undo: before && {kind: 'change-question', id: change.id, parts: before}};
		}
		case 'remove-question': {
			const question = ownQuestions.remove(change.id);
			return {
				said: `Removed: ${question?.question ?? 'the question'}`,
				undo: question && {kind: 'restore-question', question},
			};
		}
		case 'restore-question':
			return {said: `There again: ${ownQuestions.restore(change.question).question}`, undo: undefined};
		case 'save-lens':
			return {said: `Lens saved as ${savedLenses.save(change.lens).name}`, undo: undefined};
		case 'remove-lens': {
			const lens = savedLenses.remove(change.report, change.name);
			return {said: `Saved lens removed: ${change.name}`, undo: lens && {kind: 'save-lens', lens}};
		}
	}
}
