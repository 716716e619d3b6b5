import {keyOf, type Target, viewOf} from '../../briefing/entry/target.ts';
import {linkLines, linksTo, shows} from '../drawing/block.ts';
import {marginOf, topWithin, windowTop} from '../drawing/layout.ts';
import {reveal} from '../drawing/outline.ts';
import {rowKeys} from '../views/deployment/rows.ts';
import {lineHere, linkHere} from './here.ts';
import type {Model} from './model.ts';
import {type Opened, openedAt, placeOf, type State, withPlace} from './state.ts';

/** The state with the cursor on a row that is there, and list and opened detail scrolled so that their cursors show. */
export function settle(state: State, model: Model): State {
	const rows = model.rows(state);
	const at = model.cursorRow(state);
	const place = placeOf(state);
	const {listHeight} = model.layout(state);
	const top = windowTop(place.top, Math.max(0, at), listHeight, rows.length, marginOf(listHeight));
	const isFirst = at < listHeight && !rows.slice(0, Math.max(0, at)).some(({entry}) => entry.selectable);
	return withPlace(state, {
		cursor: rows[at]?.entry.key ?? place.cursor,
		top: isFirst ? 0 : top,
		opened: place.opened === undefined ? undefined : settleOpened(state, place.opened, model),
	});
}

// A new width wraps a detail anew: its lines are others then. At its top the cursor stands on the first link where that shows, but
// stays on what a note is being written on.
function settleOpened(state: State, opened: Opened, model: Model): Opened {
	const lines = model.detail(state);
	const links = linkLines(lines);
	const {bodyHeight} = model.layout(state);
	const isAtTop = opened.link === -1 && opened.top === 0 && state.overlay?.kind !== 'editor';
	const startsAtLink = isAtTop && (links[0] ?? Infinity) < bodyHeight;
	// Of the notes or marks the last may be gone.
	const link = startsAtLink ? 0 : Math.min(opened.link, links.length - 1);
	const at = links[link];
	return {
		...opened,
		link: at === undefined ? -1 : link,
		top:
			at === undefined || shows(lines, at, opened.top, bodyHeight)
				? topWithin(opened.top, bodyHeight, lines.length)
				: windowTop(opened.top, at, bodyHeight, lines.length),
	};
}

/** The state with an entry opened in the view that shows, at its beginning or on one of its links. */
export function open(state: State, target: Target, model: Model, link = -1): State {
	return settle(withPlace(state, {opened: {...openedAt(target), link}}), model);
}

/** The state with an entry opened wherever it stands, and the place it was opened from kept for the way back. */
export function follow(state: State, target: Target, model: Model): State {
	const key = keyOf(target);
	const {opened} = placeOf(state);
	if (opened !== undefined && keyOf(opened.target) === key) {
		return state;
	}

	const trail = [...state.trail, {view: state.view, place: placeOf(state)}];
	const next: State = {...state, view: viewOf(target) ?? state.view, trail};
	return open(pointAt(next, rowKeys(target), model) ?? next, target, model);
}

/** The state with the cursor on the first of some entries that the list has, unfolded as far as that; `undefined` where it has none. */
export function pointAt(state: State, keys: readonly string[], model: Model): State | undefined {
	const entries = model.entries(state);
	for (const cursor of keys) {
		const unfolded = reveal(entries, cursor);
		if (unfolded !== undefined) {
			return withPlace(state, {cursor, folds: {...placeOf(state).folds, ...unfolded}});
		}
	}

	return undefined;
}

/** The state with the list grouped or sorted in one of the ways there are, and the cursor still, or again, on its entry. */
export function arranged(state: State, arrangement: string, model: Model): State {
	const {cursor = '', wanted = cursor} = placeOf(state);
	const changed = withPlace(state, {arrangement, top: 0, wanted: undefined});
	const there = pointAt(changed, [cursor], model) ?? pointAt(changed, [wanted], model);
	return settle(there ?? withPlace(changed, {wanted}), model);
}

const runningText: Target = {kind: 'running-text'};

/** The state with the running text open where the reader is in the list, or, from there, the list where they are in the text. */
export function toggleRunningText(state: State, model: Model): State {
	if (!isRunningText(state)) {
		const {opened, cursor} = placeOf(state);
		const at = opened === undefined ? cursor : keyOf(opened.target);
		return runningTextAt(open({...state, trail: []}, runningText, model), at ?? '', model);
	}

	const there = linkHere(state, model);
	const closed: State = {...withPlace(state, {opened: undefined}), trail: []};
	return settle((there && pointAt(closed, [keyOf(there)], model)) ?? closed, model);
}

/** Whether the running text is open. */
export function isRunningText(state: State): boolean {
	return placeOf(state).opened?.target.kind === runningText.kind;
}

/**
 * The state with the cursor of the running text, which is open, on a paragraph by its key: on what was searched in it, else on its
 * beginning.
 */
export function runningTextAt(state: State, key: string, model: Model): State {
	const {opened} = placeOf(state);
	const lines = model.detail(state);
	const {bodyHeight} = model.layout(state);
	const inParagraph = linksTo(lines, key);
	const [first] = inParagraph;
	if (opened === undefined || first === undefined) {
		return state;
	}

	const isMarked = (line: number) => lines[line]?.line.left.some(({tone}) => tone === 'accent');
	const {link} = inParagraph.find(({line}) => isMarked(line)) ?? first;
	const top = first.line < bodyHeight ? 0 : topWithin(first.line - 1, bodyHeight, lines.length);
	return settle(withPlace(state, {opened: {...opened, link, top}}), model);
}

/**
 * The state with the cursor of its opened page on what that of an earlier one was on, unfolded where it is folded away; of what was folded
 * there and is so no more, on the first.
 */
export function onSameLink(before: State, state: State, model: Model): State {
	const {opened} = placeOf(before);
	const {target, unfolds} = lineHere(before, model) ?? {};
	if (opened === undefined || (target === undefined && unfolds === undefined)) {
		return state;
	}

	if (target !== undefined) {
		const key = keyOf(target);
		const nth = linksTo(model.detail(before), key).findIndex(({link}) => link === opened.link);
		return onLinkTo(state, key, nth, model);
	}

	const lines = model.detail(state);
	const fold = linkLines(lines).findIndex((at) => lines[at]?.unfolds === unfolds);
	const last = withPlace(before, {opened: {...opened, link: opened.link - 1}});
	return fold === -1 ? movedBehind(onSameLink(last, state, model), model) : withLink(state, fold, model);
}

function movedBehind(state: State, model: Model): State {
	return withLink(state, (placeOf(state).opened?.link ?? -1) + 1, model);
}

function withLink(state: State, link: number, model: Model): State {
	const {opened} = placeOf(state);
	return settle(withPlace(state, {opened: opened && {...opened, link}}), model);
}

function onLinkTo(state: State, key: string, nth: number, model: Model): State {
	const {opened} = placeOf(state);
	const {link} = linksTo(model.detail(state), key)[nth] ?? {};
	if (opened === undefined || link === opened.link) {
		return state;
	}

	if (link !== undefined) {
		return withLink(state, link, model);
	}

	const unfolded = model.detail(state).flatMap(({unfolds}) => {
		const next = withPlace(state, {opened: {...opened, unfolded: [...opened.unfolded, unfolds ?? '']}});
		return unfolds === undefined || linksTo(model.detail(next), key)[nth] === undefined ? [] : [next];
	});
	return unfolded[0] === undefined ? state : onLinkTo(unfolded[0], key, nth, model);
}
