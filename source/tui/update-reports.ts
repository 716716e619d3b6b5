import {formatSpan} from '../briefing/moments.ts';
import {targetOf} from '../briefing/target.ts';
import type {ReportEntry} from '../library/kept-report.ts';
import type {Action} from './action.ts';
import {type Ranked, rankBy} from './fuzzy.ts';
import type {Model} from './model.ts';
import type {Everywhere, ReportPicker} from './overlay.ts';
import type {NextReport} from './shelf.ts';
import {asking, type State} from './state.ts';
import {updateTyped} from './update-typed.ts';

/** The state that asks for the reports to choose from. */
export function openReports(state: State): State {
	return asking({...state, overlay: undefined}, {kind: 'list-reports'});
}

/** The state with find in every report open, for what is typed so far. */
export function openEverywhere(state: State): State {
	const query = state.overlay?.kind === 'find' ? state.overlay.query : '';
	return searching({...state, overlay: {kind: 'everywhere', query, cursor: 0, hits: []}}, query);
}

/** The reports that what is typed leaves, best first: by symbol, title and dates. */
export function foundReports({reports, query}: ReportPicker): Ranked<ReportEntry>[] {
	return rankBy(reports, query, textOf);
}

/** A report in words: its symbol, and what it is on. */
export function textOf({symbol, title, missionFrom, missionTo}: ReportEntry): string {
	return `${symbol}  ${title}  ${formatSpan(missionFrom || undefined, missionTo || undefined)}`;
}

/** The state after a key while one chooses a report. */
export function updateReports(state: State, action: Action, model: Model): State {
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

			const symbol = foundReports(picker)[picker.cursor]?.entry.symbol;
			return symbol === undefined ? state : leave({...state, overlay: undefined}, {symbol}, model);
		},
	});
}

/** The state after a key, or with what was found, while one looks in every report. */
export function updateEverywhere(state: State, action: Action, model: Model): State {
	const find = state.overlay;
	if (find?.kind !== 'everywhere') {
		return state;
	}

	const change = (changes: Partial<Everywhere>): State => ({...state, overlay: {...find, ...changes}});
	if (action.type === 'searched') {
		return action.query === find.query ? change({hits: action.hits}) : state;
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
			const kind = hit?.view === 'text' ? 'paragraph' : 'statement';
			return hit === undefined
				? state
				: leave({...state, overlay: undefined}, {symbol: hit.report, target: {kind, id: hit.id}}, model);
		},
	});
}

/** The state that asks to leave for another report. */
export function leave(state: State, next: NextReport, {index}: Model): State {
	return next.symbol === index.report.symbol && next.target === undefined
		? {...state, notice: 'This report is open already'}
		: asking(state, {kind: 'leave', next});
}

/** The state that asks to leave for an entry of another report, by its symbol and the entry's key. */
export function leaveFor(state: State, id: string, model: Model): State {
	const [symbol = '', key = ''] = id.split('\n');
	return leave(state, {symbol, target: targetOf(key)}, model);
}

function searching(state: State, query: string): State {
	return asking(state, {kind: 'search-reports', query});
}
