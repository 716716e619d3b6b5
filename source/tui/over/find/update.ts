import type {Found} from '../../../briefing/find/scan.ts';
import {layOutScreen} from '../../drawing/layout.ts';
import type {Action} from '../../state/action.ts';
import type {Model} from '../../state/model.ts';
import type {Find} from '../../state/overlay.ts';
import type {State} from '../../state/state.ts';
import {follow} from '../../updates/list.ts';
import {updateTyped} from '../typed.ts';

/** Searches that are offered again. */
const mostSearches = 20;
const nothing: Found = {groups: [], count: 0, outside: 0, hasSlips: false, isDone: true, at: () => undefined};

/** The state with find open, empty. */
export function openFind(state: State): State {
	return {...state, overlay: {kind: 'find', query: '', cursor: 0, isLifted: false, found: nothing, recalled: -1}};
}

/** The state after a key in find, or with more of what it found. */
export function updateFind(state: State, action: Action, model: Model): State {
	const find = state.overlay;
	if (find?.kind !== 'find') {
		return state;
	}

	const change = (changes: Partial<Find>): State => ({...state, overlay: {...find, ...changes}});
	if (action.type === 'found') {
		return change({found: action.found, cursor: Math.max(0, Math.min(find.cursor, action.found.count - 1))});
	}

	if (action.type === 'key' && action.id === 'up' && find.cursor === 0) {
		return recall(state, find);
	}

	return updateTyped(state, action, find, {
		count: find.found.count,
		height: layOutScreen(state.size).listHeight,
		move: (cursor) => change({cursor}),
		type: (query) => change({query, cursor: 0, recalled: -1}),
		other: (id) => {
			if (id === 'lift') {
				return change({isLifted: !find.isLifted, cursor: 0});
			}

			return id === 'go'
				? goTo({...state, overlay: undefined, searches: searched(state, find)}, find.found, find.cursor, model)
				: state;
		},
	});
}

/** The state at the next or the previous hit of the last search; the same state without one. */
export function walkHits(state: State, by: number, model: Model): State {
	const {hits} = state;
	if (hits === undefined || hits.found.count === 0) {
		return {...state, notice: 'Nothing was searched yet: / finds'};
	}

	const at = (hits.at + by + hits.found.count) % hits.found.count;
	return goTo(state, hits.found, at, model);
}

function goTo(state: State, found: Found, at: number, model: Model): State {
	const target = found.at(at)?.target;
	return target === undefined
		? state
		: {
				...follow(state, target, model),
				hits: {found, at},
				notice: `Hit ${at + 1} of ${found.count} · n next, N previous`,
			};
}

function searched({searches}: State, {query}: Find): readonly string[] {
	return [query, ...searches.filter((earlier) => earlier !== query)].slice(0, mostSearches);
}

function recall(state: State, find: Find): State {
	const recalled = Math.min(find.recalled + 1, state.searches.length - 1);
	const query = state.searches[recalled];
	return query === undefined ? state : {...state, overlay: {...find, query, cursor: 0, recalled}};
}
