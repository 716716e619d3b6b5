import {type DetailLine, linkLines} from '../drawing/block.ts';
import {layOutScreen} from '../drawing/layout.ts';
import type {ActionId} from '../keys/table/binding.ts';
import {leaveFor} from '../over/reports/update.ts';
import type {Model} from '../state/model.ts';
import {type Opened, placeOf, type State, withPlace} from '../state/state.ts';
import {stepOf} from '../state/step.ts';
import {follow, settle, updateList} from './list.ts';

/** The state after a key in an opened detail. */
export function updateDetail(state: State, id: ActionId, model: Model): State {
	const {opened} = placeOf(state);
	if (opened === undefined) {
		return state;
	}

	const {bodyHeight} = layOutScreen(state.size);
	const lines = model.detail(state);
	const to = (place: Opened) => withPlace(state, {opened: place});
	switch (id) {
		case 'down':
			return to(down(opened, lines, bodyHeight));
		case 'up':
			return to(up(opened, lines, bodyHeight));
		case 'first':
			return to({...opened, top: 0, link: -1});
		case 'open': {
			const target = lines[linkLines(lines)[opened.link] ?? -1]?.target;
			return target === undefined
				? to(down(opened, lines, bodyHeight))
				: target.kind === 'other-report'
					? leaveFor(state, target.id)
					: follow(state, target, model);
		}
		case 'back':
		case 'close':
			return back(state, model);
		case 'regroup':
		case 'sort':
			return updateList(state, id, model);
		default: {
			const step = stepOf(id, bodyHeight);
			return step === undefined ? state : to(scroll(opened, lines, bodyHeight, step));
		}
	}
}

function back(state: State, model: Model): State {
	const from = state.trail.at(-1);
	if (from === undefined) {
		return settle(withPlace(state, {opened: undefined}), model);
	}

	const closed = withPlace(state, {opened: undefined});
	const places = {...closed.places, [from.view]: from.place};
	return settle({...closed, view: from.view, places, trail: state.trail.slice(0, -1)}, model);
}

// The cursor walks the links; where the next one is out of sight the text scrolls a line at a time towards it.
function down(opened: Opened, lines: readonly DetailLine[], height: number): Opened {
	const links = linkLines(lines);
	const from = links[opened.link] ?? opened.top - 1;
	const next = links.findIndex((at) => at > from);
	const top = isWithin(links[next], opened.top, height) ? opened.top : topAt(opened.top + 1, lines, height);
	return {...opened, top, link: shownLink([next, opened.link], links, top, height)};
}

function up(opened: Opened, lines: readonly DetailLine[], height: number): Opened {
	const links = linkLines(lines);
	const from = links[opened.link] ?? opened.top;
	const previous = links.findLastIndex((at) => at < from);
	const top = isWithin(links[previous], opened.top, height) ? opened.top : topAt(opened.top - 1, lines, height);
	return {...opened, top, link: shownLink([previous, opened.link], links, top, height)};
}

function scroll(opened: Opened, lines: readonly DetailLine[], height: number, by: number): Opened {
	const top = topAt(opened.top + by, lines, height);
	const links = linkLines(lines);
	const visible = (at: number) => isWithin(at, top, height);
	const link = by > 0 ? links.findLastIndex(visible) : links.findIndex(visible);
	return {...opened, top, link};
}

// The cursor never stands on a link out of sight, where Enter would follow what nobody sees.
function shownLink(wanted: readonly number[], links: readonly number[], top: number, height: number): number {
	return wanted.find((link) => isWithin(links[link], top, height)) ?? -1;
}

function isWithin(at: number | undefined, top: number, height: number): boolean {
	return at !== undefined && at >= top && at < top + height;
}

function topAt(wanted: number, lines: readonly DetailLine[], height: number): number {
	return Math.max(0, Math.min(wanted, lines.length - height));
}
