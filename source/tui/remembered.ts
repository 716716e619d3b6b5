import {type ViewName, viewNames} from '../briefing/selection.ts';
import {keyOf, targetOf} from '../briefing/target.ts';
import type {OpenedReport} from '../library/settings.ts';
import {mostOnLine} from './one-line.ts';
import type {Place, Remembered, State} from './state.ts';

/** What is kept of a state for the next run. */
export function toRemember({view, lens, places, searches, presenting}: State): OpenedReport {
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

/** The state parts of what was kept; views and opened entries of kinds that are not known any more are left out, and so are searches longer than a line. */
export function fromRemembered({view, lens, places, searches = []}: OpenedReport): Partial<Remembered> {
	const known = (name: string): name is ViewName => viewNames.some((there) => there === name);
	const kept = Object.entries(places).filter(([name]) => known(name));
	const restored = Object.fromEntries(
		kept.map(([name, {cursor, folds, arrangement, opened}]): [string, Place] => {
			const target = targetOf(opened ?? '');
			return [
				name,
				{cursor, folds, arrangement, top: 0, opened: target === undefined ? undefined : {target, link: -1, top: 0}},
			];
		}),
	);
	return {
		...(known(view) ? {view} : {}),
		lens,
		searches: searches.filter(({length}) => length <= mostOnLine),
		places: restored as Record<ViewName, Place>,
	};
}
