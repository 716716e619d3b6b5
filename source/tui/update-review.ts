import {keyOf, type Target} from '../briefing/target.ts';
import type {Change} from '../library/changes.ts';
import type {Statement} from '../report/model.ts';
import type {ActionId} from './binding.ts';
import {entryHere} from './here.ts';
import type {Model} from './model.ts';
import {reveal} from './outline.ts';
import {correctionsAt} from './review.ts';
import {asking, placeOf, type State, withPlace} from './state.ts';
import {additionForm, correctionForm} from './statement-form.ts';
import {updateDetail} from './update-detail.ts';
import {settle} from './update-list.ts';
import {both} from './views/view.ts';

const notImported = 'Only a report imported from a document can be put right';

/** The state after a key that puts an imported report right; `undefined` for any other key. */
export function updateReview(state: State, id: ActionId, model: Model): State | undefined {
	switch (id) {
		case 'confirm':
			return onStatement(state, model, confirm);
		case 'correct':
			return onStatement(state, model, (statement) => {
				const place = model.review?.places.get(statement.id);
				return place === undefined
					? {...state, notice: 'Its words are those of another statement, which is to be corrected'}
					: {...state, overlay: {kind: 'form', form: correctionForm(statement, place, model)}};
			});
		case 'add-statement':
			return add(state, model);
		case 'next-unreviewed':
			return goToUnreviewed(state, model);
		default:
			return undefined;
	}
}

/** The state that asks for the statement here to be removed; `undefined` where there is none. */
export function removeStatement(state: State, model: Model): State | undefined {
	return statementHere(state, model) === undefined
		? undefined
		: onStatement(state, model, (statement) => {
				const rows = model.rows(state);
				const at = model.cursorRow(state);
				const next = [rows[at + 1], rows[at - 1]].find((row) => row?.depth === rows[at]?.depth);
				const away = withPlace(state, {cursor: next?.entry.key ?? placeOf(state).cursor});
				return correct(away, statement, {type: 'remove'}, 'Removed', model);
			});
}

/** The state after the report was put right: the cursor stays on its statement, or goes to the one that was added. */
export function withCorrected(state: State, change: Change, model: Model): State {
	if (change.kind !== 'add-corrections' && change.kind !== 'remove-corrections') {
		return state;
	}

	const {opened, cursor} = placeOf(state);
	if (opened?.target.kind === 'statement' && !model.index.statements.has(opened.target.id)) {
		return updateDetail(state, 'back', model);
	}

	const added = change.kind === 'add-corrections' ? addedBy(change, model) : undefined;
	const key = added ?? cursor ?? '';
	return state.view === 'issues'
		? withPlace(state, {cursor: key, folds: reveal(model.entries(state), placeOf(state).folds, key)})
		: state;
}

function addedBy({parts}: Extract<Change, {kind: 'add-corrections'}>, {review}: Model): string | undefined {
	const isAdded = (change: unknown) => (change as {readonly type?: unknown}).type === 'add';
	const part = parts.find(({change}) => isAdded(change));
	const found = [...(review?.places ?? [])].find(
		([, {paragraph, from, to}]) => paragraph === part?.paragraph && from === part.from && to === part.to,
	);
	return found && `statement:${found[0]}`;
}

function confirm(statement: Statement, state: State, model: Model): State {
	return statement.unreviewed === true
		? correct(state, statement, {type: 'confirm'}, 'Confirmed', model)
		: {...state, notice: 'This statement is reviewed already'};
}

function correct(
	state: State,
	{id}: Statement,
	change: {readonly type: 'confirm' | 'remove'},
	said: string,
	{review, index}: Model,
): State {
	const place = review?.places.get(id);
	return review === undefined || place === undefined
		? {...state, notice: 'Its words are those of another statement, which is to be corrected'}
		: asking(state, {
				kind: 'keep',
				change: {
					kind: 'add-corrections',
					parts: correctionsAt(review, index.report.symbol, place, [change]),
					said,
				},
			});
}

function add(state: State, model: Model): State {
	const target = entryHere(state, model);
	const statement = statementHere(state, model);
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

// In the order of the report, which is how one reads along in the document.
function goToUnreviewed(state: State, model: Model): State {
	const shown = new Set(both(model.context(state).selection.issues));
	const all = model.index.report.statements.filter((statement) => shown.has(statement));
	const here = all.findIndex(({id}) => id === statementHere(state, model)?.id);
	const next = [...all.slice(here + 1), ...all.slice(0, Math.max(0, here))].find(({unreviewed}) => unreviewed === true);
	if (next === undefined) {
		const isLast = all[here]?.unreviewed === true;
		const none = model.review === undefined ? notImported : 'Every statement here is reviewed';
		return {...state, notice: isLast ? 'This is the last one that is unreviewed' : none};
	}

	const target: Target = {kind: 'statement', id: next.id};
	const key = keyOf(target);
	const {opened, folds} = placeOf(state);
	const there = withPlace(state, {
		cursor: key,
		folds: reveal(model.entries(state), folds, key),
		opened: opened === undefined ? undefined : {target, link: -1, top: 0},
	});
	return settle(there, model);
}

function onStatement(
	state: State,
	model: Model,
	work: (statement: Statement, state: State, model: Model) => State,
): State {
	const statement = statementHere(state, model);
	if (statement === undefined) {
		return {...state, notice: 'Put the cursor on a statement'};
	}

	return model.review === undefined
		? {...state, notice: notImported}
		: statement.span === undefined
			? {...state, notice: 'This statement does not stand in the document word for word'}
			: work(statement, state, model);
}

function statementHere(state: State, model: Model): Statement | undefined {
	const target = entryHere(state, model);
	return target?.kind === 'statement' ? model.index.statements.get(target.id) : undefined;
}
