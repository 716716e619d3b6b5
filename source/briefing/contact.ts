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

	const by = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => index.statementsBy.get(id) ?? []);
	const spoken = new Set(by(lens.own).map(({paragraph}) => paragraph));
	const met = new Set(
		by(councilOf(index))
			.filter(
				({kind, about, paragraph}) =>
					(kind === 'reports' || spoken.has(paragraph)) && about.some((id) => lens.own.has(id) || lens.groups.has(id)),
			)
			.map(({paragraph}) => paragraph),
	);
	return [...index.paragraphs.keys()].filter((number) => met.has(number));
}
