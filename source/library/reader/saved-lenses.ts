import {fold} from '../../briefing/wording.ts';
import type {Access} from '../store/access.ts';
import {cleanedLine, listingOf, notEmpty} from './columns.ts';

/** A lens the reader gave a name: the ids of actors, which mean somebody in one report only. */
export type SavedLens = {readonly report: string; readonly name: string; readonly actors: readonly string[]};

type LensRow = {readonly report: string; readonly name: string; readonly actors: string};

/** The saved lenses of a library. Accents and case make no other name; one without anything in it is `invalid`. */
export function savedLensesIn(access: Access, now: () => string) {
	const {write} = access;
	return {
		/** Keeps a lens, in place of one with the same name. */
		save: ({report, name, actors}: SavedLens): SavedLens => {
			const saved = {report, name: notEmpty(cleanedLine(name), 'the name of the lens'), actors: [...new Set(actors)]};
			const at = now();
			return write((queries) => {
				const row = {...saved, actors: JSON.stringify(saved.actors)};
				queries.replace('saved_lenses', {...row, folded: fold(saved.name), updated: at});
				return saved;
			});
		},
		/** Takes a lens away; gives it as it was, to be saved again, or `undefined` where there is none. */
		remove: (report: string, name: string): SavedLens | undefined =>
			write(({get}) => {
				const query = 'DELETE FROM saved_lenses WHERE report = ? AND folded = ? RETURNING *';
				const removed = get<LensRow>(query, report, fold(cleanedLine(name)));
				return removed && lensOf(removed);
			}),
		/** The lenses of a report by name. */
		ofReport: listingOf(access, 'saved_lenses', 'folded', lensOf),
	};
}

function lensOf({report, name, actors}: LensRow): SavedLens {
	return {report, name, actors: JSON.parse(actors) as string[]};
}
