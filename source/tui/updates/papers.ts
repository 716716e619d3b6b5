import {byKind} from '../../briefing/by-kind.ts';
import type {OwnRelation} from '../../briefing/entry/own-questions.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import {targetNow} from '../../library/papers.ts';
import {changingForm, takingForm} from '../over/form/question-form.ts';
import {openForm} from '../over/form/update.ts';
import {openNewNote, openNote} from '../over/note/update.ts';
import {entryHere, linkHere, type Own, ownHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {asking, placeOf, type State, saving} from '../state/state.ts';
import {atNeighbour, openCorrection, removeReviewed} from './review.ts';

/** The state that asks for a mark on the entry here, or for its mark to go. */
export function toggleMark(state: State, model: Model): State {
	const target = entryHere(state, model);
	if (target === undefined) {
		return {...state, notice: 'Nothing to mark here'};
	}

	// The mark on somebody who is one with the actor here is that actor's.
	const here = keyOf(targetNow(model.index, target));
	const marked = state.papers.marks.find((mark) => keyOf(targetNow(model.index, mark.target)) === here);
	return saving(state, {kind: 'toggle-mark', report: model.index.report.symbol, target: marked?.target ?? target});
}

/**
 * The state with what is here open to be changed: a note, a draft, a meeting or a question of the reader's own, or a statement or figure
 * of an imported report.
 */
export function change(state: State, model: Model): State {
	const own = ownHere(state, model);
	return own === undefined
		? (openCorrection(state, model) ?? {...state, notice: whyUnchanged(state, model)})
		: byKind<Own, State>(own, {
				note: ({note}) => openNote(state, note),
				draft: () => openNewNote(state, model),
				question: ({question}) => ({...state, overlay: {kind: 'form', form: changingForm(question, state, model)}}),
				meeting: ({meeting}) => openForm(state, model, meeting),
			});
}

// In the list of a view, what can be made there comes first.
function whyUnchanged(state: State, model: Model): string {
	const list = placeOf(state).opened === undefined ? state.view : undefined;
	switch (list) {
		case 'programme':
			return 'Only a meeting of your own can be changed; + adds one';
		case 'positions':
			return 'Only a question of your own can be changed; ! on a statement makes one';
		default:
			return nothingHere(model, 'changed');
	}
}

/**
 * The state that asks for what is here to be removed: a note, a draft, a meeting or a question of the reader's own, or an entry of an
 * imported report.
 */
export function remove(state: State, model: Model): State {
	const own = ownHere(state, model);
	return own === undefined
		? (removeReviewed(state, model) ?? {...state, notice: nothingHere(model, 'removed')})
		: byKind<Own, State>(own, {
				note: ({note}) => saving(state, {kind: 'remove-note', id: note.id}),
				draft: ({draft}) => saving(state, {kind: 'remove-draft', draft}),
				question: ({question}) => saving(atNeighbour(state, model), {kind: 'remove-question', id: question.id}),
				meeting: ({meeting}) => saving(state, {kind: 'remove-meeting', id: meeting.id}),
			});
}

function nothingHere({review}: Model, what: 'changed' | 'removed'): string {
	return review === undefined
		? `Only notes, meetings and questions of your own can be ${what}`
		: `Put the cursor on a statement, figure,${what === 'changed' ? ' actor,' : ''} note or meeting of your own`;
}

/**
 * The state that asks for the latest change to be taken back. Each is taken back once: who presses the key once too often does not put
 * back what they have just taken back.
 */
export function undoLast(state: State): State {
	const change = state.undo.at(-1);
	return change === undefined
		? {...state, notice: 'Nothing to take back'}
		: asking({...state, undo: state.undo.slice(0, -1)}, {kind: 'save', change, takesBack: true});
}

/**
 * The state after a statement was taken as opposed to another, or as completing it: the first one is taken in hand, with the second a
 * form opens that asks what both answer. On the page of a statement that one and the one under the cursor are the two.
 */
export function takeStatement(state: State, relation: OwnRelation, model: Model): State {
	const {index} = model;
	const statementAt = (target: ReturnType<typeof entryHere>) =>
		target?.kind === 'statement' ? index.statements.get(target.id) : undefined;
	const here = statementAt(entryHere(state, model));
	const linked = statementAt(linkHere(state, model));
	const taken = index.statements.get(state.taken ?? '');
	const [first, second] = taken !== undefined ? [taken, here] : linked === undefined ? [here, here] : [here, linked];
	if (first === undefined || second === undefined) {
		return {...state, notice: 'Put the cursor on a statement'};
	}

	if (first.actors.length === 0 || second.actors.length === 0) {
		return {...state, notice: 'The report names nobody for it: it is nobody’s position'};
	}

	if (first !== second) {
		const form = takingForm([first, second], relation, state, model);
		return {...state, taken: undefined, overlay: {kind: 'form', form}};
	}

	return taken === undefined
		? {...state, taken: first.id, notice: 'Taken · now ! on one that opposes it, or & on one that completes it'}
		: {...state, taken: undefined, notice: 'Let go'};
}
