import {targetOf} from '../../../briefing/entry/target.ts';
import {formatSpan} from '../../../briefing/programme/moments.ts';
import type {NextReport, ShelfEntry} from '../../../shelf/names.ts';
import type {Action} from '../../state/action.ts';
import type {Everywhere, ReportPicker} from '../../state/overlay.ts';
import {asking, type State} from '../../state/state.ts';
import {type Ranked, rankBy} from '../../writing/fuzzy.ts';
import {updateTyped} from '../typed.ts';

/** The state that asks for the reports to choose from. */
export function openReports(state: State): State {
	return asking({...state, overlay: undefined}, {kind: 'list-reports'});
}

/** The state with find in every report open, for what is typed so far. */
export function openEverywhere(state: State): State {
	const query = state.overlay?.kind === 'find' ? state.overlay.query : '';
	return searching(
		{...state, overlay: {kind: 'everywhere', query, cursor: 0, hits: [], hasSlips: false, isCut: false}},
		query,
	);
}

/** The reports that what is typed leaves, best first: by symbol, title and dates. */
export function foundReports({reports, query}: ReportPicker): Ranked<ShelfEntry>[] {
	return rankBy(reports, query, textOf);
}

function textOf({symbol, title, missionFrom, missionTo, origin}: ShelfEntry): string {
	const dates = formatSpan(missionFrom || undefined, missionTo || undefined);
	return [symbol, title, dates, ...(origin === 'imported' ? [] : [origin])].join('  ');
}

/** The state after a key while one chooses a report. */
export function updateReports(state: State, action: Action): State {
	const picker = state.overlay;
	if (picker?.kind !== 'reports') {
		return state;
	}

	const change = (changes: Partial<ReportPicker>): State => ({...state, overlay: {...picker, ...changes}});
	return updateTyped(state, action, picker, {
		count: foundReports(picker).length,
		move: (cursor) => change({cursor}),
		type: (query) => change({query, cursor: 0}),
		other: (id) => {
			if (id !== 'go') {
				return state;
			}

			const {symbol, origin} = foundReports(picker)[picker.cursor]?.entry ?? {};
			return symbol === undefined ? state : leave({...state, overlay: undefined}, {symbol, origin});
		},
	});
}

/** The state after a key, or with what was found, while one looks in every report. */
export function updateEverywhere(state: State, action: Action): State {
	const find = state.overlay;
	if (find?.kind !== 'everywhere') {
		return state;
	}

	const change = (changes: Partial<Everywhere>): State => ({...state, overlay: {...find, ...changes}});
	if (action.type === 'searched') {
		return action.query === find.query
			? change({hits: action.hits, hasSlips: action.hasSlips, isCut: action.isCut})
			: state;
	}

	return updateTyped(state, action, find, {
		count: find.hits.length,
		move: (cursor) => change({cursor}),
		type: (query) => searching(change({query, cursor: 0}), query),
		other: (id) => {
			if (id !== 'go') {
				return state;
			}

			const hit = find.hits[find.cursor];
			return hit === undefined
				? state
				: leave({...state, overlay: undefined}, {symbol: hit.report, origin: hit.origin, target: hit.target});
		},
	});
}

/** The state that asks to leave for an entry of another report, by its symbol and the entry's key. */
export function leaveFor(state: State, id: string): State {
	const [symbol = '', key = ''] = id.split('\n');
	return leave(state, {symbol, target: targetOf(key)});
}

function leave(state: State, next: NextReport): State {
	return asking(state, {kind: 'leave', next});
}

function searching(state: State, query: string): State {
	return asking(state, {kind: 'search-reports', query});
}
