import {lensOn} from './lens.ts';
import {councilOf} from './related.ts';
import type {ReportIndex} from './report-index.ts';

/**
 * The paragraphs in which the mission reports contact with actors: where it tells as a fact that it met them or a group of
 * theirs, and where they speak and it speaks to or about them.
 */
export function contactReported(index: ReportIndex, ids: readonly string[]): string[] {
	const lens = lensOn(index, ids);
	if (lens === undefined) {
		return [];
	}

	const council = councilOf(index);
	const {statements} = index.report;
	const spoken = new Set(
		statements.filter(({actors}) => actors.some((id) => lens.own.has(id))).map(({paragraph}) => paragraph),
	);
	const met = new Set(
		statements
			.filter(({actors}) => actors.some((id) => council.has(id)))
			.filter(
				({kind, about, paragraph}) =>
					(kind === 'reports' || spoken.has(paragraph)) && about.some((id) => lens.own.has(id) || lens.groups.has(id)),
			)
			.map(({paragraph}) => paragraph),
	);
	return [...index.paragraphs.keys()].filter((number) => met.has(number));
}
