import type {Target} from '../../briefing/entry/target.ts';
import type {Change as Correction} from '../../importing/corrections/change.ts';
import type {Place} from '../../importing/corrections/place.ts';
import type {Change} from '../../library/changes.ts';
import type {CorrectionParts} from '../../library/reader/corrections.ts';
import {figureForm} from '../over/form/figure-form.ts';
import {additionForm, correctionForm} from '../over/form/statement-form.ts';
import {entryHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {pointAt} from '../state/settle.ts';
import {placeOf, type State, saving, withPlace} from '../state/state.ts';
import {correctionsAt, reviewedAt, standingOf} from '../views/review.ts';
import {closeDetail} from './detail.ts';
import {beside, notImported, onReviewed, reviewedHere, standingHere} from './review-here.ts';

/** The state that asks for the statement or figure here to be confirmed. */
export function confirm(state: State, model: Model): State {
	return onReviewed(state, model, (reviewed, place) =>
		reviewed.entry.unreviewed === true
			? correct(state, place, {type: 'confirm'}, 'Confirmed', model)
			: {...state, notice: `This ${reviewed.kind} is reviewed already`},
	);
}

/** The state with a form open that puts the statement or figure here right. */
export function openCorrection(state: State, model: Model): State {
	return onReviewed(state, model, ({kind, entry}, place) => {
		const form = kind === 'figure' ? figureForm(entry, place, model) : correctionForm(entry, place, model);
		return {...state, overlay: {kind: 'form', form}};
	});
}

/** The state that asks for the statement or figure here to be removed; `undefined` where there is none. */
export function removeReviewed(state: State, model: Model): State | undefined {
	return reviewedHere(state, model) === undefined && standingHere(state, model) === undefined
		? undefined
		: onReviewed(state, model, (_, place) => {
				return correct(beside(state, model), place, {type: 'remove'}, 'Removed', model);
			});
}

/**
 * The state after the report was put right: the cursor stays on its entry, or goes to the one that was added.
 * @param undo what takes it back
 */
export function withCorrected(state: State, change: Change, undo: Change | undefined, model: Model): State {
	if (!change.kind.endsWith('-corrections')) {
		return state;
	}

	const {opened, cursor} = placeOf(state);
	if (opened !== undefined && isGone(opened.target, model)) {
		return withCorrected(closeDetail(state, model), change, undo, model);
	}

	const made = change.kind === 'add-corrections' && undo?.kind === 'remove-corrections' ? undo.ids : [];
	const corrected = keyOfCorrected(made, model);
	const isOf = (type: string) =>
		change.kind === 'add-corrections' && change.parts.some((part) => typeOf(part) === type);
	// Another program has it removed by now; what was corrected here stands below the list with it.
	const isLost = made.length > 0 && corrected === undefined && !isOf('remove');
	const next = isLost ? {...state, notice: 'Kept, but it was removed elsewhere: it stands last in the list'} : state;
	const key = (isOf('add') ? corrected : undefined) ?? cursor ?? '';
	// A figure that is corrected may be the headline no more, or be it now.
	const keys = [key, key.replace(/^headline:/, 'figure:'), key.replace(/^figure:/, 'headline:')];
	return state.view === 'issues' || state.view === 'deployment'
		? (pointAt(next, keys, model) ?? withPlace(next, {cursor: key}))
		: next;
}

function keyOfCorrected(ids: readonly number[], {review}: Model): string | undefined {
	const found = [...(review?.origins ?? [])].find(([, {corrections}]) => corrections.some(({id}) => ids.includes(id)));
	return found?.[0];
}

function typeOf({change}: CorrectionParts): unknown {
	return typeof change === 'object' && change !== null && 'type' in change ? change.type : undefined;
}

function isGone(target: Target, {index, review}: Model): boolean {
	switch (target.kind) {
		case 'statement':
		case 'figure':
			return reviewedAt(index, target) === undefined;
		case 'correction':
			return review === undefined || standingOf(review, target.id) === undefined;
		default:
			return false;
	}
}

function correct(state: State, place: Place, change: Correction, said: string, model: Model): State {
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
