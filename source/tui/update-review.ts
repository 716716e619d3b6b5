import type {Target} from '../briefing/target.ts';
import type {Change as Correction} from '../importing/corrections/change.ts';
import type {Place} from '../importing/corrections/place.ts';
import type {Change} from '../library/changes.ts';
import type {ActionId} from './binding.ts';
import {figureForm} from './figure-form.ts';
import {entryHere} from './here.ts';
import type {Model} from './model.ts';
import {reveal} from './outline.ts';
import {correctionsAt, standingOf} from './review.ts';
import {notImported, onReviewed, reviewedHere, standingHere} from './reviewed-here.ts';
import {asking, placeOf, type State, withPlace} from './state.ts';
import {additionForm, correctionForm} from './statement-form.ts';
import {takeBack} from './take-back.ts';
import {goToUnreviewed} from './unreviewed.ts';
import {updateDetail} from './update-detail.ts';

/** The state after a key that puts an imported report right; `undefined` for any other key. */
export function updateReview(state: State, id: ActionId, model: Model): State | undefined {
	switch (id) {
		case 'confirm':
			return onReviewed(state, model, (reviewed, place) =>
				reviewed.entry.unreviewed === true
					? correct(state, place, {type: 'confirm'}, 'Confirmed', model)
					: {...state, notice: `This ${reviewed.kind} is reviewed already`},
			);
		case 'correct':
			return onReviewed(state, model, ({kind, entry}, place) => ({
				...state,
				overlay: {
					kind: 'form',
					form: kind === 'figure' ? figureForm(entry, place, model) : correctionForm(entry, place, model),
				},
			}));
		case 'take-back':
			return takeBack(state, model);
		case 'add-statement':
			return add(state, model);
		case 'next-unreviewed':
			return goToUnreviewed(state, model);
		default:
			return undefined;
	}
}

/** The state that asks for the statement or figure here to be removed; `undefined` where there is none. */
export function removeReviewed(state: State, model: Model): State | undefined {
	return reviewedHere(state, model) === undefined && standingHere(state, model) === undefined
		? undefined
		: onReviewed(state, model, (_, place) => {
				const rows = model.rows(state);
				const at = model.cursorRow(state);
				const near = [rows[at + 1], rows[at - 1]].find(
					(row) => row?.depth === rows[at]?.depth && row?.entry.selectable === true,
				);
				const away = withPlace(state, {cursor: near?.entry.key ?? placeOf(state).cursor});
				return correct(away, place, {type: 'remove'}, 'Removed', model);
			});
}

/** The state after the report was put right: the cursor stays on its entry, or goes to the one that was added. */
export function withCorrected(state: State, change: Change, model: Model): State {
	if (!change.kind.endsWith('-corrections')) {
		return state;
	}

	const {opened, cursor} = placeOf(state);
	if (opened !== undefined && isGone(opened.target, model)) {
		return withCorrected(updateDetail(state, 'back', model), change, model);
	}

	const added = change.kind === 'add-corrections' ? addedBy(change, model) : undefined;
	const key = added ?? cursor ?? '';
	return state.view === 'issues' || state.view === 'deployment'
		? withPlace(state, {cursor: key, folds: reveal(model.entries(state), placeOf(state).folds, key)})
		: state;
}

function isGone({kind, id}: Target, {index, review}: Model): boolean {
	switch (kind) {
		case 'statement':
			return !index.statements.has(id);
		case 'figure':
			return !index.report.figures.some((figure) => figure.id === id);
		case 'correction':
			return review === undefined || standingOf(review, id) === undefined;
		default:
			return false;
	}
}

function addedBy({parts}: Extract<Change, {kind: 'add-corrections'}>, {review}: Model): string | undefined {
	const isAdded = (change: unknown) => (change as {readonly type?: unknown}).type === 'add';
	const part = parts.find(({change}) => isAdded(change));
	const found = [...(review?.origins ?? [])].find(([, {corrections}]) =>
		corrections.some(
			({paragraph, from, to, change}) =>
				part !== undefined &&
				paragraph === part.paragraph &&
				from === part.from &&
				to === part.to &&
				JSON.stringify(change) === JSON.stringify(part.change),
		),
	);
	return found?.[0];
}

function correct(state: State, place: Place, change: Correction, said: string, model: Model): State {
	return asking(state, {
		kind: 'keep',
		change: {kind: 'add-corrections', parts: correctionsAt(model, place, [change]), said},
	});
}

function add(state: State, model: Model): State {
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
