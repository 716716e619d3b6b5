import {type ViewName, viewNames} from '../briefing/selection.ts';
import type {Action} from './action.ts';
import type {ActionId} from './binding.ts';
import {goBack, goForward, remembering} from './history.ts';
import type {Model} from './model.ts';
import {openBrief} from './open-brief.ts';
import {type State, scopeOf} from './state.ts';
import {updateDetail} from './update-detail.ts';
import {openFind, updateFind, walkHits} from './update-find.ts';
import {updateHelp} from './update-help.ts';
import {settle, updateList} from './update-list.ts';
import {openPicker, updatePicker} from './update-picker.ts';

/** The state after an action. Pure: the same state and action give the same state. */
export function update(state: State, action: Action, model: Model): State {
	if (action.type === 'resize') {
		return updateHelp(settle({...state, size: action.size}, model), action);
	}

	if (action.type === 'notice') {
		return {...state, notice: action.text};
	}

	if (action.type === 'found') {
		return updateFind(state, action, model);
	}

	const seen = state.lensKept || state.notice !== undefined ? {...state, lensKept: false, notice: undefined} : state;
	if (action.type === 'key' && action.id === 'history-back') {
		return goBack(seen, model);
	}

	if (action.type === 'key' && action.id === 'history-forward') {
		return goForward(seen, model);
	}

	return remembering(seen, act(seen, action, model));
}

function act(seen: State, action: Exclude<Action, {type: 'resize' | 'notice' | 'found'}>, model: Model): State {
	if (action.type === 'key') {
		const everywhere = anywhere(seen, action.id, model);
		if (everywhere !== undefined) {
			return everywhere;
		}
	}

	switch (scopeOf(seen)) {
		case 'blank':
			return action.type === 'key' && action.id === 'unblank' ? {...seen, overlay: undefined} : seen;
		case 'picker':
			return updatePicker(seen, action, model);
		case 'help':
			return updateHelp(seen, action);
		case 'find':
			return updateFind(seen, action, model);
		case 'detail':
			return action.type === 'key' ? updateDetail(seen, action.id, model) : seen;
		case 'list':
			return action.type === 'key' ? updateList(seen, action.id, model) : seen;
	}
}

function anywhere(state: State, id: ActionId, model: Model): State | undefined {
	switch (id) {
		case 'quit':
			return {...state, done: true};
		case 'help':
			return {...state, overlay: {kind: 'help', query: '', top: 0}};
		case 'blank':
			return {...state, overlay: {kind: 'blank'}};
		case 'brief':
			return openBrief(state, model);
		case 'find':
			return openFind(state);
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
		default:
			return id.startsWith('view-') ? show(state, id.slice('view-'.length) as ViewName, model) : undefined;
	}
}

function show(state: State, view: ViewName, model: Model): State {
	return settle({...state, view, trail: []}, model);
}

function neighbour(view: ViewName, step: number): ViewName {
	const at = (viewNames.indexOf(view) + step + viewNames.length) % viewNames.length;
	return viewNames[at] ?? view;
}
