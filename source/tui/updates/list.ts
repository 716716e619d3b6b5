import type {Step} from '../drawing/layout.ts';
import type {Row} from '../drawing/outline.ts';
import type {Model} from '../state/model.ts';
import {arranged, open, settle} from '../state/settle.ts';
import {acrossOf, gridOf, placeOf, type State, withPlace} from '../state/state.ts';
import {views} from '../views/all-views.ts';
import {nextArrangement} from '../views/view.ts';

/** The state with the cursor of the list moved, past what it cannot stand on. */
export function moveInList(state: State, step: Step, model: Model): State {
	const rows = model.rows(state);
	const from = model.cursorRow(state);
	if (from === -1) {
		return state;
	}

	const by = step(model.layout(state).listHeight);
	const wanted = Math.max(0, Math.min(rows.length - 1, from + by));
	const to = nearestSelectable(rows, wanted, by > 0 ? 1 : -1) ?? nearestSelectable(rows, wanted, by > 0 ? -1 : 1);
	return settle(withPlace(state, {cursor: rows[to ?? from]?.entry.key}), model);
}

function nearestSelectable(rows: readonly Row[], from: number, step: number): number | undefined {
	for (let at = from; at >= 0 && at < rows.length; at += step) {
		if (rows[at]?.entry.selectable) {
			return at;
		}
	}

	return undefined;
}

/**
 * The state with the entry under the cursor opened, or its group unfolded; in one that is, and has no page of its own, the cursor goes on
 * to what it holds.
 */
export function openRow(state: State, model: Model): State {
	const row = model.pointed(state);
	if (row === undefined) {
		return state;
	}

	const {entry, fold} = row;
	if (fold === 'closed') {
		return setFold(state, entry.key, 'open', model);
	}

	if (entry.target === undefined) {
		return fold === 'open' ? moveInList(state, () => 1, model) : state;
	}

	return open({...state, trail: []}, entry.target, model, entry.link);
}

/** The state with the group under the cursor folded, or the cursor on the group it stands in. */
export function foldRow(state: State, model: Model): State {
	const row = model.pointed(state);
	if (row?.fold === 'open') {
		return setFold(state, row.entry.key, 'closed', model);
	}

	const parent = model.rows(state)[row?.parent ?? -1];
	return parent === undefined ? state : settle(withPlace(state, {cursor: parent.entry.key}), model);
}

function setFold(state: State, key: string, fold: 'open' | 'closed', model: Model): State {
	return settle(withPlace(state, {cursor: key, folds: {...placeOf(state).folds, [key]: fold}}), model);
}

/** The state with the list grouped or sorted the next way there is. */
export function rearrange(state: State, model: Model): State {
	const next = nextArrangement(views[state.view], model.arrangement(state));
	const after = arranged(state, next, model);
	// What is opened may hide the list.
	return placeOf(state).opened === undefined ? after : {...after, notice: `The list is ${next} now`};
}

/** The state with the columns of a grid that come next, or those before. */
export function turnColumns(state: State, step: 1 | -1, model: Model): State {
	const across = acrossOf(state);
	const to = gridOf(state)?.turned(model.context(state), across, model.layout(state).listWidth, step) ?? across;
	return to === across
		? {...state, notice: `There are no actors ${step === 1 ? 'after' : 'before'} these`}
		: withPlace(state, {turned: {to, lens: state.lens}});
}
