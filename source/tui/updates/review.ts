import {keyOf} from '../../briefing/entry/target.ts';
import {reviewedKey} from '../../importing/corrections/corrected.ts';
import type {CorrectionStep} from '../../importing/corrections/step.ts';
import type {WordsAt} from '../../importing/corrections/words-at.ts';
import {figureForm} from '../over/form/figure-form.ts';
import {additionForm, correctionForm} from '../over/form/statement-form.ts';
import {entryHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {type State, saving} from '../state/state.ts';
import {correctionsAt} from '../views/review.ts';
import {beside, notImported, onReviewed, reviewedHere, standingHere} from './review-here.ts';

/** The state that asks for the statement or figure here to be confirmed. */
export function confirm(state: State, model: Model): State {
	return onReviewed(state, model, (reviewed, place) =>
		reviewed.entry.unreviewed === true
			? correct(state, place, {type: 'confirm'}, 'Confirmed', model)
			: {...state, notice: `This ${reviewed.kind} is reviewed already`},
	);
}

/** The state with a form open that puts the statement or figure here right; `undefined` where there is none. */
export function openCorrection(state: State, model: Model): State | undefined {
	return isReviewed(state, model)
		? onReviewed(state, model, ({kind, entry}, place) => {
				const form = kind === 'figure' ? figureForm(entry, place, model) : correctionForm(entry, place, model);
				return {...state, overlay: {kind: 'form', form}};
			})
		: undefined;
}

/** The state that asks for the statement or figure here to be removed; `undefined` where there is none. */
export function removeReviewed(state: State, model: Model): State | undefined {
	return isReviewed(state, model)
		? onReviewed(state, model, (reviewed, place) => {
				const pointed = model.rows(state)[model.cursorRow(state)]?.entry.target;
				const isPointed = pointed !== undefined && keyOf(pointed) === reviewedKey(reviewed);
				return correct(isPointed ? beside(state, model) : state, place, {type: 'remove'}, 'Removed', model);
			})
		: undefined;
}

function isReviewed(state: State, model: Model): boolean {
	return reviewedHere(state, model) !== undefined || standingHere(state, model) !== undefined;
}

function correct(state: State, place: WordsAt, change: CorrectionStep, said: string, model: Model): State {
	return saving(state, {kind: 'add-corrections', parts: correctionsAt(model, place, [change]), said});
}

/** The state with a form open that adds a statement to the paragraph here. */
export function addStatement(state: State, model: Model): State {
	const target = entryHere(state, model);
	const statement = target?.kind === 'statement' ? model.index.statements.get(target.id) : undefined;
	const number = target?.kind === 'paragraph' ? target.id : statement?.paragraph;
	const paragraph = model.index.paragraphs.get(number ?? '');
	if (model.review === undefined) {
		return {...state, notice: notImported};
	}

	if (paragraph === undefined) {
		return {...state, notice: 'Put the cursor on a statement or a paragraph to add one there'};
	}

	if (!paragraph.verbatim) {
		return {...state, notice: 'This paragraph is a summary, not the report’s words'};
	}

	const issue = statement?.issue ?? model.index.drawnFrom.get(paragraph.number)?.statements[0]?.issue;
	return {...state, overlay: {kind: 'form', form: additionForm(paragraph, issue, model)}};
}
