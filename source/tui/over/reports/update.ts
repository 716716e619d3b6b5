import {formatSpan} from '../../../briefing/programme/moments.ts';
import type {NextReport, ShelfEntry} from '../../../shelf/report-names.ts';
import type {Everywhere, ReportPicker} from '../../state/overlay.ts';
import {asking, retype, type State} from '../../state/state.ts';
import {type Ranked, rankBy} from '../../writing/fuzzy.ts';

/** The state that asks for the reports to choose from. */
export function openReports(state: State): State {
	return asking({...state, overlay: undefined}, {kind: 'list-reports'});
}

/** The state with find in every report open, for what is typed so far. */
export function openEverywhere(state: State): State {
	const query = state.overlay?.kind === 'find' ? state.overlay.query : '';
	return retype(state, {kind: 'everywhere', query, cursor: 0, hits: [], hasSlips: false, isCut: false}, query);
}

/** The reports that what is typed leaves, best first: by symbol, country, title and dates. */
export function foundReports({reports, query}: ReportPicker): Ranked<ShelfEntry>[] {
	return rankBy(reports, query, ({symbol, title, subject, missionFrom, missionTo, origin}) => {
		const dates = formatSpan(missionFrom, missionTo);
		return [symbol, subject, title, dates, ...(origin === 'imported' ? [] : [origin])].join('  ');
	});
}

/** The state that asks to leave for the report the cursor is on. */
export function openChosen(state: State, picker: ReportPicker): State {
	const chosen = foundReports(picker)[picker.cursor]?.entry;
	return chosen === undefined ? state : leave(state, {symbol: chosen.symbol, origin: chosen.origin});
}

/** The state that asks to leave for the hit the cursor is on, in its report. */
export function openHit(state: State, {hits, cursor}: Everywhere): State {
	const hit = hits[cursor];
	return hit === undefined ? state : leave(state, {symbol: hit.report, origin: hit.origin, target: hit.target});
}

/** The state that asks to leave for another report, or for an entry of it. */
export function leave(state: State, next: NextReport): State {
	return asking({...state, overlay: undefined}, {kind: 'leave', next});
}
