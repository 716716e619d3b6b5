import {shortNames} from '../../briefing/actors/names.ts';
import {paragraphSign, sourcedSign} from '../../briefing/entry/citation.ts';
import {figureTitle, formatAsOf, formatDates, formatFigure} from '../../briefing/figures/figure-text.ts';
import {knownAt, shareOf, strengths} from '../../briefing/figures/figures.ts';
import {type Chart, chart} from '../../printing/chart.ts';
import {gathered} from '../../printing/table.ts';
import type {Figure} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {inTiers, lensTable, type TieredEntry, viaGroup} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {figure} from '../records/views.ts';
import {withUnreviewed} from './wording.ts';

/** The figures; with a moment given, those already known then. */
export function open(context: Context): Printable {
	const {index, selection, at} = context;
	const statedBy = ({statedBy: ids}: Figure) => (ids.length === 0 ? 'the report' : shortNames(index, ids));
	const figures = inTiers(selection.deployment).filter(({entry}) => at === undefined || knownAt(entry, at));
	return {
		records: () => figures.map(({entry}) => toFigureRecord(context, entry)),
		table: () =>
			gathered(
				lensTable(context, figures, {
					title: 'Deployment',
					headings: 1,
					reason: ({entry, second}) =>
						second ? viaGroup(context, [...entry.statedBy, ...entry.about]) : 'by or about them',
					columns: [
						{title: 'Group', cell: ({entry}) => entry.group},
						{title: 'What', grow: 7, cell: ({entry}) => figureTitle(entry)},
						{title: 'Value', grow: 5, cell: ({entry}) => formatFigure(entry)},
						{title: 'When', grow: 2, cell: ({entry}) => formatDates(entry)},
						{title: 'Stated by', grow: 3, cell: ({entry}) => statedBy(entry)},
						{title: 'Source', grow: 2, cell: ({entry}) => withUnreviewed(sourcedSign(entry), entry)},
					],
					notes: ({entry: {id, note}}) => [note ?? [], yourNotes(context, {kind: 'figure', id})].flat(),
				}),
			),
		charts: () => chartsOf(context, figures),
		remarks: remarksOn(context, figures),
		...nothingLeft(context, 'deployment', figures),
	};
}

function chartsOf({index}: Context, figures: readonly TieredEntry<Figure>[]): Chart[] {
	return strengths(figures.map(({entry}) => entry))
		.filter(({isMain}) => isMain)
		.map(({shown, course}) =>
			chart(
				shown.label,
				(course.length === 0 ? [shown] : course).flatMap((figure) =>
					typeof figure.value === 'number'
						? {
								label: formatAsOf(figure, index.report),
								value: figure.value,
								whole: figure.of,
								text: `${formatFigure(figure)} ${paragraphSign(figure.paragraph)}`,
							}
						: [],
				),
			),
		);
}

function remarksOn({selection, at}: Context, figures: readonly TieredEntry<Figure>[]): string[] {
	const later = inTiers(selection.deployment).length - figures.length;
	const unreviewed = figures.filter(({entry}) => entry.unreviewed === true).length;
	return [
		later === 0 ? [] : `${later} later than ${at}, left out`,
		unreviewed === 0 ? [] : `${unreviewed} of them unreviewed`,
	].flat();
}

/** One figure as data. */
export function toFigureRecord({index}: Context, entry: Figure) {
	const share = shareOf(entry);
	return recordOf(figure, {
		...entry,
		share: share && Math.round(share.share * 10_000) / 10_000,
		shareSource: share?.source,
		source: entry.source ?? index.report.symbol,
		statedBy: actorReferences(index, entry.statedBy),
		about: actorReferences(index, entry.about),
		unreviewed: entry.unreviewed === true,
	});
}
