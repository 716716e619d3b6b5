import {keyOf, type Target} from '../../../briefing/entry/target.ts';
import type {Found} from '../../../briefing/find/scan.ts';
import type {Model} from '../../state/model.ts';
import type {Find} from '../../state/overlay.ts';
import {follow, isRunningText, runningTextAt} from '../../state/settle.ts';
import type {State} from '../../state/state.ts';

/** Searches that are offered again. */
const mostSearches = 20;
const nothing: Found = {groups: [], count: 0, outside: 0, hasSlips: false, isDone: true, at: () => undefined};

/** The state with find open, empty. */
export function openFind(state: State): State {
	return {...state, overlay: {kind: 'find', query: '', cursor: 0, isLifted: false, found: nothing}};
}

/** The state at the hit the cursor is on, with the search kept to be made again. */
export function goToHit(state: State, {query, found, cursor}: Find, model: Model): State {
	const searches = [query, ...state.searches.filter((earlier) => earlier !== query)].slice(0, mostSearches);
	return goTo({...state, overlay: undefined, searches}, found, cursor, model);
}

/** The state with hits outside the lens found too, or those under it alone. */
export function liftLens(state: State, find: Find): State {
	return {...state, overlay: {...find, isLifted: !find.isLifted, cursor: 0}};
}

/** The state with the search made before the one that is typed; the latest where none of them is. */
export function recallSearch(state: State, find: Find): State {
	const {searches} = state;
	const query = searches[Math.min(searches.indexOf(find.query) + 1, searches.length - 1)];
	return query === undefined ? state : {...state, overlay: {...find, query, cursor: 0}};
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
	const hit = found.at(at);
	if (hit === undefined) {
		return state;
	}

	const target: Target = hit.note === undefined ? hit.target : {kind: 'note', id: hit.note};
	// Who reads on goes on reading where a hit stands in the text.
	const goesOn = isRunningText(state) && target.kind === 'paragraph';
	const held: State = {...state, hits: {found, at}};
	const there = goesOn ? runningTextAt(held, keyOf(target), model) : follow(held, target, model);
	return {...there, notice: `Hit ${at + 1} of ${found.count} · n next, N previous`};
}
