import type {Target} from '../briefing/entry/target.ts';
import type {Library} from './open-library.ts';
import type {Check, CheckPlace} from './reader/checks.ts';
import type {Correction, CorrectionParts} from './reader/corrections.ts';
import type {Draft, DraftParts, Note, NoteParts} from './reader/notes.ts';
import type {OwnMeeting, OwnMeetingParts, OwnQuestion, OwnQuestionParts} from './reader/own-entries.ts';
import type {SavedLens} from './reader/saved-lenses.ts';

/** A change to what the reader keeps, as a value: it can be asked for in one place and made in another. */
export type Change =
	| {readonly kind: 'add-note'; readonly parts: NoteParts}
	| {readonly kind: 'edit-note'; readonly note: Note; readonly text: string}
	| {readonly kind: 'remove-note'; readonly id: number}
	| {readonly kind: 'restore-note'; readonly note: Note}
	| {readonly kind: 'keep-draft'; readonly parts: DraftParts}
	/** Lets go of what was being typed, of a note or of a new one: it came to nothing. */
	| (Pick<DraftParts, 'report' | 'target' | 'note'> & {readonly kind: 'drop-draft'})
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
type Done = {readonly said: string; readonly undo?: Change | undefined};

const checkText = {open: 'Open again', raised: 'Raised', answered: 'Answered'} as const;

const makers: {
	readonly [Kind in Change['kind']]: (library: Library, change: Extract<Change, {readonly kind: Kind}>) => Done;
} = {
	'add-note': ({notes}, {parts}) => removable(notes.add(parts).id, 'Note saved'),
	'edit-note': ({notes}, {note: before, text}) => {
		const note = notes.edit(before, text);
		return note.id === before.id
			? {said: 'Note saved', undo: {kind: 'edit-note', note, text: before.text}}
			: removable(note.id, 'Saved as a note of its own: the other was changed elsewhere');
	},
	'remove-note': ({notes}, {id}) => {
		const note = notes.remove(id);
		return {said: 'Note removed', undo: note && {kind: 'restore-note', note}};
	},
	'restore-note': ({notes}, {note}) => {
		notes.restore(note);
		return {said: 'The note is there again'};
	},
	'keep-draft': ({drafts}, {parts}) => {
		const isSetAside = drafts.save(parts);
		return {said: isSetAside ? 'Another draft on it, left elsewhere, is kept as a note' : ''};
	},
	'drop-draft': ({drafts}, {report, target, note}) => {
		// That there is none is no reason to make a library.
		if (drafts.get(report, target) !== undefined) {
			drafts.clear(report, target, note);
		}

		return {said: ''};
	},
	'remove-draft': ({drafts}, {draft}) => {
		drafts.clear(draft.report, draft.target, draft.note);
		return {said: 'Draft removed', undo: {kind: 'restore-draft', draft}};
	},
	'restore-draft': ({drafts}, {draft}) => {
		drafts.save(draft);
		return {said: 'The draft is there again'};
	},
	'toggle-mark': ({marks}, change) => {
		const isMarked = marks.toggle(change.report, change.target);
		// A position has no mark of its own: its question has it.
		const said =
			change.target.kind === 'question'
				? ['Question marked', 'Question no longer marked']
				: ['Marked', 'Mark taken away'];
		return {said: said[isMarked ? 0 : 1] ?? '', undo: change};
	},
	'advance-check': ({checks}, {place, seen}) => {
		const before = checks.get(place);
		// Another program was quicker: what it did is shown before it is changed.
		return before.state === seen
			? {said: checkText[checks.advance(place).state], undo: {kind: 'restore-check', check: before}}
			: {said: `${checkText[before.state]} elsewhere meanwhile`};
	},
	'restore-check': ({checks}, {check}) => {
		checks.restore(check);
		return {said: checkText[check.state]};
	},
	'add-meeting': ({ownMeetings}, {parts}) => {
		const {id, title} = ownMeetings.add(parts);
		return {said: `Added: ${title}`, undo: {kind: 'remove-meeting', id}};
	},
	'change-meeting': ({ownMeetings}, {id, parts}) => {
		const before = ownMeetings.ofReport(parts.report).find((one) => one.id === id);
		const {title} = ownMeetings.change(id, parts);
		return {said: `Changed: ${title}`, undo: before && {kind: 'change-meeting', id, parts: before}};
	},
	'remove-meeting': ({ownMeetings}, {id}) => {
		const meeting = ownMeetings.remove(id);
		return {said: `Removed: ${meeting?.title ?? 'the meeting'}`, undo: meeting && {kind: 'restore-meeting', meeting}};
	},
	'restore-meeting': ({ownMeetings}, {meeting}) => ({said: `There again: ${ownMeetings.restore(meeting).title}`}),
	'add-question': ({ownQuestions}, {parts}) => {
		const {id, question} = ownQuestions.add(parts);
		return {said: `Added: ${question}`, undo: {kind: 'remove-question', id}};
	},
	'change-question': ({ownQuestions}, {id, parts}) => {
		const before = ownQuestions.ofReport(parts.report).find((one) => one.id === id);
		const {question, relation} = ownQuestions.change(id, parts);
		return {said: `Changed: ${question} (${relation})`, undo: before && {kind: 'change-question', id, parts: before}};
	},
	'remove-question': ({ownQuestions}, {id}) => {
		const question = ownQuestions.remove(id);
		const said = `Removed: ${question?.question ?? 'the question'}`;
		return {said, undo: question && {kind: 'restore-question', question}};
	},
	'restore-question': ({ownQuestions}, {question}) => ({
		said: `There again: ${ownQuestions.restore(question).question}`,
	}),
	'save-lens': ({savedLenses}, {lens}) => ({said: `Lens saved as ${savedLenses.save(lens).name}`}),
	'remove-lens': ({savedLenses}, {report, name}) => {
		const lens = savedLenses.remove(report, name);
		return {said: `Saved lens removed: ${name}`, undo: lens && {kind: 'save-lens', lens}};
	},
	'add-corrections': ({corrections}, {parts, said}) => {
		const ids = corrections.addAll(parts).map(({id}) => id);
		return {said, undo: {kind: 'remove-corrections', ids, said: 'As it was before'}};
	},
	'remove-corrections': ({corrections}, {ids, said}) => ({
		said,
		undo: {kind: 'restore-corrections', corrections: corrections.removeAll(ids)},
	}),
	'restore-corrections': (library, {corrections}) => {
		library.corrections.restoreAll(corrections);
		return {said: 'Corrected again'};
	},
};

/**
 * Makes a change.
 * @throws {LibraryError} and then nothing is changed
 */
export function make(library: Library, change: Change): Done {
	// Each is given what it takes: the compiler does not see that both are of one kind.
	return (makers[change.kind] as (library: Library, change: Change) => Done)(library, change);
}

function removable(id: number, said: string): Done {
	return {said, undo: {kind: 'remove-note', id}};
}
