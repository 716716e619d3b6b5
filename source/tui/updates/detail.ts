import {type DetailLine, linkLines, shows, topAtItem} from '../drawing/block.ts';
import {type Step, topWithin} from '../drawing/layout.ts';
import {leave} from '../over/reports/update.ts';
import {lineHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {follow, settle} from '../state/settle.ts';
import {type Opened, placeOf, type State, withPlace} from '../state/state.ts';

/** The state with an opened detail moved through: a line at a time the cursor walks its links, by more it scrolls. */
export function moveInDetail(state: State, step: Step, model: Model): State {
	const {opened} = placeOf(state);
	if (opened === undefined) {
		return state;
	}

	const lines = model.detail(state);
	const {bodyHeight} = model.layout(state);
	const by = step(bodyHeight);
	// At the head of a brief the keys are about what it is on.
	const isAboveAll = by === -Infinity || (by === -1 && opened.link === 0 && opened.top === 0);
	const moved =
		isAboveAll && opened.target.kind === 'brief'
			? {...opened, top: 0, link: -1}
			: by === 1 || by === -1
				? walk(opened, lines, bodyHeight, by)
				: scroll(opened, lines, bodyHeight, by);
	return withPlace(state, {opened: moved});
}

/** The state after the link under the cursor was followed, or what is folded there shown; where it is on none, the detail moves on. */
export function followLink(state: State, model: Model): State {
	const {target, unfolds} = lineHere(state, model) ?? {};
	if (unfolds !== undefined) {
		return unfold(state, unfolds, model);
	}

	return target === undefined
		? moveInDetail(state, () => 1, model)
		: target.kind === 'other-report'
			? leave(state, {symbol: target.report, target: target.entry})
			: follow(state, target, model);
}

// What is unfolded begins where the cursor is.
function unfold(state: State, name: string, model: Model): State {
	const {opened} = placeOf(state);
	const unfolded = opened && {...opened, unfolded: [...opened.unfolded, name]};
	return settle(withPlace(state, {opened: unfolded}), model);
}

/** The state with the detail closed, back where it was opened from. */
export function closeDetail(state: State, model: Model): State {
	const from = state.trail.at(-1);
	const closed = withPlace(state, {opened: undefined});
	if (from === undefined) {
		return settle(closed, model);
	}

	const places = {...closed.places, [from.view]: from.place};
	return settle({...closed, view: from.view, places, trail: state.trail.slice(0, -1)}, model);
}

// A link that shows comes into sight as a whole; towards one out of sight the text scrolls a line at a time. The cursor never stands on
// a link out of sight, where Enter would follow what nobody sees.
function walk(opened: Opened, lines: readonly DetailLine[], height: number, by: 1 | -1): Opened {
	const links = linkLines(lines);
	const from = links[opened.link] ?? (by > 0 ? opened.top - 1 : opened.top);
	const next = by > 0 ? links.findIndex((at) => at > from) : links.findLastIndex((at) => at < from);
	const isShown = (link: number, top: number) => shows(lines, links[link] ?? Infinity, top, height);
	const first = links[next];
	if (first !== undefined && isShown(next, opened.top)) {
		return {...opened, top: topAtItem(lines, first, opened.top, height), link: next};
	}

	const top = topWithin(opened.top + by, height, lines.length);
	return {...opened, top, link: [next, opened.link].find((link) => isShown(link, top)) ?? -1};
}

function scroll(opened: Opened, lines: readonly DetailLine[], height: number, by: number): Opened {
	const top = topWithin(opened.top + by, height, lines.length);
	const links = linkLines(lines);
	const visible = (at: number) => shows(lines, at, top, height);
	const link = by > 0 ? links.findLastIndex(visible) : links.findIndex(visible);
	return {...opened, top, link};
}
