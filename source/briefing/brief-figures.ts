import type {Figure} from '../report/model.ts';
import {knownAt} from './figures.ts';
import {figureTier} from './lens.ts';
import type {ReportIndex} from './report-index.ts';
import type {Room} from './room.ts';

/**
 * The figures for a brief: stated by or about those in the room, then those of a group of theirs, as they were known when the
 * mission ended, and of each series the latest only.
 */
export function briefFigures({report}: ReportIndex, {lens}: Room): Figure[] {
	if (lens === undefined) {
		return [];
	}

	const known = report.figures.filter((figure) => report.missionTo === undefined || knownAt(figure, report.missionTo));
	const tiers = Map.groupBy(latest(known), (figure) => figureTier(lens, figure));
	return [...(tiers.get('first') ?? []), ...(tiers.get('second') ?? [])];
}

function latest(figures: readonly Figure[]): Figure[] {
	const series = Map.groupBy(figures, ({id, group, label, unit, of, asOf}) =>
		asOf === undefined ? id : JSON.stringify([group, unit, of ?? label]),
	);
	const last = new Set(
		[...series.values()].map((values) =>
			values.reduce((one, other) => ((other.asOf ?? '') > (one.asOf ?? '') ? other : one)),
		),
	);
	return figures.filter((figure) => last.has(figure));
}
