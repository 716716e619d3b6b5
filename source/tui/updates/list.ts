import {keyOf, type Target, viewOf} from '../../briefing/entry/target.ts';
import {linkLines} from '../drawing/block.ts';
import {layOutScreen, marginOf, windowTop} from '../drawing/layout.ts';
import {type Row, reveal} from '../drawing/outline.ts';
import type {ActionId} from '../keys/table/binding.ts';
import type {Model} from '../state/model.ts';
import {type Opened, type Place, placeOf, type State, withPlace} from '../state/state.ts';
import {stepOf} from '../state/step.ts';

import {views} from '../views/all-views.ts';

/** The state after a key in a list. */
export function updateList(state: State, id: ActionId, model: Model): State {
	const step = stepOf(id, layOutScreen(state.size).listHeight);
	if (step !== undefined) {
		return move(state, step, model);
	}

	switch (id) {
		case 'open':
			return openRow(state, model);
		case 'fold':
			return foldRow(state, model);
		case 'regroup':
		case 'sort':
			return rearrange(state, model);
		default:
			return state;
	}
}

/** The state with the cursor on a row that is there, and list and opened detail scrolled so that their cursors show. */
export function settle(state: State, model: Model): State {
	const rows = model.rows(state);
	const at = model.cursorRow(state);
	const place = placeOf(state);
	const {listHeight} = layOutScreen(state.size);
	const top = windowTop(place.top, Math.max(0, at), listHeight, rows.length, marginOf(listHeight));
	const isFirst = at < listHeight && !rows.slice(0, Math.max(0, at)).some(({entry}) => entry.selectable);
	return withPlace(state, {
		cursor: rows[at]?.entry.key ?? place.cursor,
		top: isFirst ? 0 : top,
		opened: place.opened === undefined ? undefined : settleOpened(state, place.opened, model),
	});
}

// A new width wraps a detail anew: its lines are others then. At its top the cursor stands on the first link where that shows.
function settleOpened(state: State, opened: Opened, model: Model): Opened {
	const lines = model.detail(state);
	const links = linkLines(lines);
	const {bodyHeight} = layOutScreen(state.size);
	const startsAtLink = opened.link === -1 && opened.top === 0 && (links[0] ?? Infinity) < bodyHeight;
	// Of the notes or marks the last may be gone.
	const link = startsAtLink ? 0 : Math.min(opened.link, links.length - 1);
	const at = links[link];
	return {
		...opened,
		link: at === undefined ? -1 : link,
		top: windowTop(opened.top, at ?? opened.top, bodyHeight, lines.length),
	};
}

/** The state with an entry opened wherever it stands, and the place it was opened from kept for the way back. */
export function follow(state: State, target: Target, model: Model): State {
	const here = placeOf(state).opened?.target;
	if (here !== undefined && keyOf(here) === keyOf(target)) {
		return state;
	}

	const view = viewOf(target) ?? state.view;
	const trail = [...state.trail, {view: state.view, place: placeOf(state)}];
	const there: State = {...state, view, trail};
	const key = keyOf(target);
	const place: Place = placeOf(there);
	const shown = withPlace(there, {
		folds: reveal(model.entries(there), place.folds, key),
		cursor: key,
	});
	const isListed = model.rows(shown).some(({entry}) => entry.key === key);
	return open(isListed ? shown : keepCursor(shown, place), target, model);
}

function open(state: State, target: Target, model: Model): State {
	return settle(withPlace(state, {opened: {target, link: -1, top: 0}}), model);
}

function keepCursor(state: State, {cursor, folds}: Place): State {
	return withPlace(state, {cursor, folds});
}

function move(state: State, by: number, model: Model): State {
	const rows = model.rows(state);
	const from = model.cursorRow(state);
	if (from === -1) {
		return state;
	}

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

function openRow(state: State, model: Model): State {
	const row = model.rows(state)[model.cursorRow(state)];
	if (row === undefined) {
		return state;
	}

	const {entry, fold} = row;
	if (fold === 'closed') {
		return setFold(state, entry.key, 'open', model);
	}

	return entry.target === undefined ? state : open({...state, trail: []}, entry.target, model);
}

function foldRow(state: State, model: Model): State {
	const rows = model.rows(state);
	const row = rows[model.cursorRow(state)];
	if (row === undefined) {
		return state;
	}

	if (row.fold === 'open') {
		return setFold(state, row.entry.key, 'closed', model);
	}

	const parent = rows[row.parent];
	return parent === undefined ? state : settle(withPlace(state, {cursor: parent.entry.key}), model);
}

function setFold(state: State, key: string, fold: 'open' | 'closed', model: Model): State {
	return settle(withPlace(state, {cursor: key, folds: {...placeOf(state).folds, [key]: fold}}), model);
}

function rearrange(state: State, model: Model): State {
	const {arrangements} = views[state.view];
	const next = arrangements[(arrangements.indexOf(model.arrangement(state)) + 1) % arrangements.length];
	const place = placeOf(state);
	const changed = withPlace(state, {arrangement: next, top: 0});
	const key = place.cursor ?? '';
	return settle(withPlace(changed, {folds: reveal(model.entries(changed), place.folds, key)}), model);
}
