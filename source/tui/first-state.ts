import {type Now, nowAt} from '../briefing/agenda.ts';
import type {Moment} from '../briefing/moments.ts';
import type {ViewName} from '../briefing/selection.ts';
import type {OpenedReport} from '../library/settings.ts';
import type {Report} from '../report/model.ts';
import type {Size} from './layout.ts';
import {fromRemembered} from './remembered.ts';
import {initialState, type State} from './state.ts';

/** What the reader asked for when starting; what is not asked for is as it was left. */
export type Asked = {
	readonly view: ViewName | undefined;
	readonly actors: readonly string[] | undefined;
	readonly at: Moment | undefined;
};

/** The state a report opens in: what is asked for, then what was kept of the last time, then how a program starts. */
export function firstState(
	report: Report,
	size: Size,
	{view, actors, at}: Asked,
	kept: OpenedReport | undefined,
): State {
	const remembered = kept === undefined ? {} : fromRemembered(kept);
	const known = new Set(report.actors.map(({id}) => id));
	const lens = (actors ?? remembered.lens ?? []).filter((id) => known.has(id));
	const state = initialState(size, {
		...remembered,
		...(view === undefined ? {} : {view}),
		lens,
		lensKept: actors === undefined && lens.length > 0,
	});
	return at === undefined ? state : atMeeting(state, nowAt(report.meetings, at));
}

// With a clock the programme opens at what is on, or at what comes next.
function atMeeting(state: State, {on, next}: Now): State {
	const meeting = on ?? next;
	const programme = {...state.places.programme, cursor: `meeting:${meeting?.id}`, opened: undefined};
	return meeting === undefined ? state : {...state, places: {...state.places, programme}};
}
