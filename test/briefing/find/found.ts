import {lensOn} from '../../../source/briefing/actors/lens.ts';
import {select} from '../../../source/briefing/actors/selection.ts';
import {FindCorpus} from '../../../source/briefing/find/corpus.ts';
import type {ExtraEntry} from '../../../source/briefing/find/entry.ts';
import {findAll} from '../../../source/briefing/find/finder.ts';
import type {FindOptions, Found} from '../../../source/briefing/find/scan.ts';
import type {ReportIndex} from '../../../source/briefing/report-index.ts';

/** The hits in their order, as `kind:id`. */
export function keysOf({count, at}: Found): string[] {
	return Array.from({length: count}, (_, place) => {
		const target = at(place)?.target;
		return `${target?.kind}:${target?.id}`;
	});
}

/** What a text finds in a report, in its order, the best of all heads first. */
export function find(index: ReportIndex, typed: string, options: FindOptions = {}): string[] {
	return keysOf(foundIn(index, typed, {isGrouped: false, ...options}));
}

/** Everything a text finds in a report. */
export function foundIn(
	index: ReportIndex,
	typed: string,
	options: FindOptions = {},
	extras: readonly ExtraEntry[] = [],
): Found {
	return findAll(new FindCorpus(index, extras), typed, options);
}

/** The options for find under a lens. */
export function under(index: ReportIndex, ...actors: string[]): FindOptions {
	const lens = lensOn(index, actors);
	return lens === undefined ? {} : {scope: {lens, selection: select(index, lens)}};
}
