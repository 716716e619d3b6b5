import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import type {ActionId} from '../keys/table/binding.ts';
import {openFind, updateFind, walkHits} from '../over/find/update.ts';
import {updateForm} from '../over/form/update.ts';
import {updateHelp} from '../over/help.ts';
import {updateEditor} from '../over/note/update.ts';
import {openPalette, updatePalette} from '../over/palette/update.ts';
import {openPicker, updatePicker} from '../over/picker/update.ts';
import {openEverywhere, openReports, updateEverywhere, updateReports} from '../over/reports/update.ts';
import {updateShown} from '../over/shown.ts';
import type {Action} from '../state/action.ts';
import type {Model} from '../state/model.ts';
import {togglePresenting} from '../state/presenting.ts';
import {asking, type State, scopeOf, withPlace} from '../state/state.ts';
import {updateDetail} from './detail.ts';
import {goBack, goForward, remembering} from './history.ts';
import {sayWhere} from './key-elsewhere.ts';
import {follow, settle, updateList} from './list.ts';
import {copyEntry, openBrief} from './open-brief.ts';
import {updatePapers, withKept, withRefused} from './papers.ts';

/** What the reader does. What else happens says nothing new in the footer. */
type Deed = Extract<Action, {type: 'key' | 'press' | 'text'}>;

/** The state after an action. Pure: the same state and action give the same state, and what it asks of the outside is in it. */
export function update(state: State, action: Action, model: Model): State {
	const asked: State = state.asks.length === 0 ? state : {...state, asks: []};
	switch (action.type) {
		case 'resize':
			return resized({...asked, size: action.size}, action, model);
		case 'notice':
			return {...asked, notice: action.text};
		case 'uncopied':
			return {...asked, overlay: {kind: 'shown', text: action.text, why: action.why, top: 0}};
		case 'clock':
			return action.at === asked.at ? asked : settle({...asked, at: action.at}, model);
		case 'found':
			return updateFind(asked, action, model);
		case 'kept':
			return withKept(asked, action, model);
		case 'refused':
			return withRefused(asked, action);
		case 'reports':
			return {...asked, overlay: {kind: 'reports', query: '', cursor: 0, reports: action.reports}};
		case 'searched':
			return updateEverywhere(asked, action);
		case 'leaving':
			return {...asked, next: action.next, done: true};
		case 'arrive':
			return arrive(asked, action, model);
		case 'edited':
			return updateEditor(asked, action, model);
		default:
			return afterDeed(asked, action, model);
	}
}

// Where a report is opened at an entry, nobody was anywhere in it before.
function arrive(state: State, {target, isFirst}: Extract<Action, {type: 'arrive'}>, model: Model): State {
	const there = follow({...state, trail: []}, target, model);
	return isFirst ? {...there, past: state.past} : remembering(state, there);
}

function resized(state: State, action: Extract<Action, {type: 'resize'}>, model: Model): State {
	return updateShown(updateHelp(settle(state, model), action, model), action);
}

function afterDeed(state: State, action: Deed, model: Model): State {
	const seen = state.lensKept || state.notice !== undefined ? {...state, lensKept: false, notice: undefined} : state;
	return remembering(seen, act(seen, action, model));
}

function act(state: State, action: Deed, model: Model): State {
	if (action.type === 'key') {
		const everywhere = anywhere(state, action.id, model);
		if (everywhere !== undefined) {
			return everywhere;
		}
	}

	const press = (from: State, id: ActionId) => act(from, {type: 'key', id}, model);
	switch (scopeOf(state)) {
		case 'blank':
			return action.type === 'key' && action.id === 'unblank' ? unblank(state) : state;
		case 'picker':
			return updatePicker(state, action, model);
		case 'help':
			return updateHelp(state, action, model);
		case 'find':
			return updateFind(state, action, model);
		case 'palette':
			return updatePalette(state, action, model, press);
		case 'editor':
			return updateEditor(state, action, model);
		case 'form':
			return updateForm(state, action, model);
		case 'reports':
			return updateReports(state, action);
		case 'everywhere':
			return updateEverywhere(state, action);
		case 'shown':
			return updateShown(state, action);
		case 'detail':
		case 'brief':
			return action.type === 'key' ? updateDetail(state, action.id, model) : unbound(state, action, model);
		case 'list':
			return action.type === 'key' ? updateList(state, action.id, model) : unbound(state, action, model);
	}
}

function unbound(state: State, action: Deed, model: Model): State {
	return action.type === 'press' ? sayWhere(state, action.key, model) : state;
}

function anywhere(state: State, id: ActionId, model: Model): State | undefined {
	switch (id) {
		case 'quit':
			return {...state, done: true};
		case 'suspend':
			return asking(state, {kind: 'suspend'});
		case 'help':
			return {...state, overlay: {kind: 'help', query: '', top: 0}};
		case 'blank':
			return blank(state);
		case 'history-back':
			return goBack(state, model);
		case 'history-forward':
			return goForward(state, model);
		case 'palette':
			return openPalette(state);
		case 'present':
			return settle(togglePresenting(state), model);
		case 'copy':
			return copyEntry(state, model, 'entry');
		case 'cite':
			return copyEntry(state, model, 'citation');
		case 'brief':
			return openBrief(state, model);
		case 'find':
			return openFind(state);
		case 'find-everywhere':
			return openEverywhere(state);
		case 'open-report':
			return openReports(state);
		case 'next-hit':
			return walkHits(state, 1, model);
		case 'previous-hit':
			return walkHits(state, -1, model);
		case 'lens':
			return openPicker(state, model);
		case 'clear-lens':
			return settle({...state, lens: []}, model);
		case 'next-view':
			return show(state, neighbour(state.view, 1), model);
		case 'previous-view':
			return show(state, neighbour(state.view, -1), model);
		default: {
			const view = viewNames.find((name) => id === `view-${name}`);
			return view === undefined ? updatePapers(state, id, model) : showList(state, view, model);
		}
	}
}

function blank(state: State): State {
	const {overlay} = state;
	return {...state, overlay: {kind: 'blank', under: overlay?.kind === 'shown' ? overlay : undefined}};
}

function unblank(state: State): State {
	return {...state, overlay: state.overlay?.kind === 'blank' ? state.overlay.under : state.overlay};
}

function show(state: State, view: ViewName, model: Model): State {
	return settle({...state, view, trail: []}, model);
}

// Where a view already shows, its own number leads from what is opened to its list.
function showList(state: State, view: ViewName, model: Model): State {
	return show(state.view === view ? withPlace(state, {opened: undefined}) : state, view, model);
}

function neighbour(view: ViewName, step: number): ViewName {
	const at = (viewNames.indexOf(view) + step + viewNames.length) % viewNames.length;
	return viewNames[at] ?? view;
}
