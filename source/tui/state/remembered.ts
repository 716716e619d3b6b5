import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {keyOf, targetOf, viewOf} from '../../briefing/entry/target.ts';
import {type Now, nowAt} from '../../briefing/programme/agenda.ts';
import type {LastPlace} from '../../library/last-places.ts';
import type {Papers} from '../../library/papers.ts';
import type {Report} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import type {Opening} from '../../shelf/opening.ts';
import type {Size} from '../drawing/layout.ts';
import {mostOnLine} from './overlay.ts';
import {initialState, openedAt, type Remembered, type State, type ViewPlace} from './state.ts';

/** What the reader asked for when starting, and what they keep; what is not asked for is as it was left, or as the mission's clocks have it. */
type Asked = Pick<Opening, 'view' | 'actors' | 'at'> & {readonly papers?: Papers};

/** The state a report opens in: what is asked for, then what was saved the last time, then how a program starts. */
export function firstState(
	report: Report,
	size: Size,
	{view, actors, at, papers}: Asked,
	saved: LastPlace | undefined,
): State {
	const remembered = saved === undefined ? {} : fromRemembered(saved);
	const known = new Set(report.actors.map(({id}) => id));
	const lens = (actors ?? remembered.lens ?? []).filter((id) => known.has(id));
	const lensKept = actors === undefined && lens.length > 0;
	const state = initialState(size, {...remembered, ...stated({view, papers}), lens, lensKept, at});
	return offeringDrafts(at === undefined ? state : atMeeting(state, nowAt(report.meetings, at)));
}

// What was being written when the program ended is not forgotten.
function offeringDrafts(state: State): State {
	const {length} = state.papers.drafts;
	const which = length === 1 ? 'A draft of a note is' : `${length} drafts of notes are`;
	return length === 0 ? state : {...state, notice: `${which} not saved yet: W lists your notes`};
}

// With a clock the programme opens at what is on, or at what comes next.
function atMeeting(state: State, {on, next}: Now): State {
	const meeting = on ?? next;
	const programme = {...state.places.programme, cursor: `meeting:${meeting?.id}`, opened: undefined};
	return meeting === undefined ? state : {...state, places: {...state.places, programme}};
}

/** What is kept of a state for the next run. */
export function toRemember({view, lens, places, searches, presenting}: State): LastPlace {
	return {
		view,
		lens: [...lens],
		// What is searched while others see the screen is forgotten, and what was searched before is not.
		searches: [...(presenting ?? {searches}).searches],
		places: Object.fromEntries(
			viewNames.map((name) => {
				const {cursor, folds, arrangement, opened} = places[name];
				return [name, {cursor, folds, arrangement, opened: opened === undefined ? undefined : keyOf(opened.target)}];
			}),
		),
	};
}

/**
 * The state parts of what was saved; views and opened entries of kinds that are not known any more are left out, and so are searches longer
 * than a line.
 */
function fromRemembered({view, lens, places, searches = []}: LastPlace): Partial<Remembered> {
	const kept = viewNames.flatMap((name) => (places[name] === undefined ? [] : [[name, places[name]] as const]));
	const restored = kept.map(([name, {cursor, folds, arrangement, opened}]): [ViewName, ViewPlace] => {
		const target = targetOf(opened ?? '');
		// What lies over any view, as the list of notes, is not what one was reading, and others may see the screen by now.
		const shown = target !== undefined && viewOf(target) !== undefined ? openedAt(target) : undefined;
		return [name, {cursor, folds, arrangement, turned: undefined, top: 0, opened: shown}];
	});
	return {
		...stated({view: viewNames.find((name) => name === view)}),
		lens,
		searches: searches.filter(({length}) => length <= mostOnLine),
		places: Object.fromEntries(restored) as Record<ViewName, ViewPlace>,
	};
}
