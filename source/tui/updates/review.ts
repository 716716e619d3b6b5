import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {type Reviewed, reviewedKey} from '../../importing/corrections/corrected.ts';
import type {CorrectionStep} from '../../importing/corrections/step.ts';
import type {WordsAt} from '../../importing/corrections/words-at.ts';
import type {Correction} from '../../library/reader/corrections.ts';
import type {Row} from '../drawing/outline.ts';
import {figureForm} from '../over/form/figure-form.ts';
import {additionForm, correctionForm} from '../over/form/statement-form.ts';
import {entryHere, linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {placeOf, type State, saving, withPlace} from '../state/state.ts';
import {correctionsAt, originOf, reviewedAt, type Standing, standingOf} from '../views/review.ts';

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

/** Why a key that puts a report right does nothing where none was imported. */
export const notImported = 'Only a report imported from a document can be put right';

/** The state that asks for the entry here to be as it was found again, or for a correction that does not fit to be taken away. */
export function asFound(state: State, model: Model): State {
	const {review} = model;
	if (review === undefined) {
		return {...state, notice: notImported};
	}

	const standing = standingHere(state, model);
	if (standing !== undefined) {
		return standing.kind === 'misfit'
			? without(beside(state, model), [standing.made], 'Taken away')
			: without(withPlace(state, {cursor: reviewedKey(standing)}), standing.corrections, 'There again');
	}

	const here = [model.shown(state), linkHere(state, model)].filter((one) => one !== undefined);
	const target = here.find((one) => originOf(review, one) !== undefined) ?? here[0];
	const origin = target && originOf(review, target);
	if (target === undefined || origin === undefined) {
		const isEntry = reviewedHere(state, model) !== undefined;
		return {...state, notice: isEntry ? 'It is as it was found' : nothingHere(state)};
	}

	const {found, corrections} = origin;
	if (found === undefined) {
		return without(beside(state, model), corrections, 'Taken away');
	}

	// Of the parts of a split statement the whole is there again.
	const whole = reviewedKey(found) !== keyOf(target) ? {cursor: reviewedKey(found)} : {};
	return without(withPlace(state, whole), corrections, 'As it was found');
}

function without(state: State, corrections: readonly Correction[], said: string): State {
	return saving(state, {kind: 'remove-corrections', ids: corrections.map(({id}) => id), said});
}

/** The statement or figure that is opened; on a page of anything else the one that the cursor is on. */
function reviewedHere(state: State, model: Model): Reviewed | undefined {
	const at = (target: Target | undefined) => target && reviewedAt(model.index, target);
	return at(entryHere(state, model)) ?? at(linkHere(state, model));
}

/** The correction that is opened, or that the cursor is on, where it shows by itself. */
function standingHere(state: State, model: Model): Standing | undefined {
	const shown = model.shown(state);
	return model.review !== undefined && shown?.kind === 'correction' ? standingOf(model.review, shown.id) : undefined;
}

/** The state after some work on the statement or figure here; where none can be put right here, it says why. */
function onReviewed(state: State, model: Model, work: (reviewed: Reviewed, place: WordsAt) => State): State {
	const reviewed = reviewedHere(state, model);
	const place = reviewed && model.review?.places.get(reviewedKey(reviewed));
	if (model.review === undefined) {
		return {...state, notice: reviewed === undefined ? nothingHere(state) : notImported};
	}

	if (reviewed !== undefined && place !== undefined) {
		return work(reviewed, place);
	}

	const standing = standingHere(state, model);
	return {
		...state,
		notice:
			standing !== undefined
				? `U ${standing.kind === 'misfit' ? 'takes it away' : 'puts it back'}`
				: reviewed === undefined
					? nothingHere(state)
					: reviewed.entry.span !== undefined
						? 'Its words are those of another statement, which is to be corrected'
						: reviewed.kind === 'figure'
							? 'Import the document again to review its figures'
							: 'This statement does not stand in the document word for word',
	};
}

function nothingHere({view}: State): string {
	return `Put the cursor on a ${view === 'deployment' ? 'figure' : 'statement'}`;
}

/** The state with the cursor on what stands beside the entry here, which is to go: the next one of its group, else the one before. */
export function beside(state: State, model: Model): State {
	const rows = model.rows(state);
	const at = model.cursorRow(state);
	const isBeside = (row: Row | undefined) => row?.depth === rows[at]?.depth && row?.entry.selectable === true;
	const near = [rows[at + 1], rows[at - 1]].find(isBeside) ?? rows.slice(0, Math.max(0, at - 1)).findLast(isBeside);
	return withPlace(state, {cursor: near?.entry.key ?? placeOf(state).cursor});
}
