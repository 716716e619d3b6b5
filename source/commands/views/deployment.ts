import {shortNames} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {figureTitle, formatAsOf, formatDates, formatFigure} from '../../briefing/figures/figure-text.ts';
import {knownAt, shareOf, strengths} from '../../briefing/figures/figures.ts';
import {type Chart, chart} from '../../printing/chart.ts';
import {gathered, type Table} from '../../printing/table.ts';
import type {Figure} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, inTiers, lensTable, type TieredEntry, viaGroup} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {FigureRecord} from '../records/views.ts';
import {withOpen} from './wording.ts';

/** The figures; with a moment given, those already known then. */
export function open(context: Context): Printable {
	const figures = known(context);
	return {
		records: () => figures.map(({entry}) => toFigureRecord(context, entry)),
		table: () => tableOf(context, figures),
		charts: () =>
			chartsOf(
				context,
				figures.map(({entry}) => entry),
			),
		remarks: remarksOn(context, figures),
		nothing: nothingLeft(context, 'deployment', figures),
	};
}

// By group.
function tableOf(context: Context, figures: readonly TieredEntry<Figure>[]): Table {
	const table = lensTable(context, {
		title: 'Deployment',
		headings: 1,
		columns: [
			{title: 'Group'},
			{title: 'What', grow: 7},
			{title: 'Value', grow: 5},
			{title: 'When', grow: 2},
			{title: 'Stated by', grow: 3},
			{title: 'Source', grow: 2},
		],
		rows: figures.map((figure) => toRow(context, figure)),
	});
	return gathered(table);
}

// The main strengths over time.
function chartsOf({index}: Context, figures: readonly Figure[]): Chart[] {
	return strengths(figures)
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
export function toFigureRecord({index}: Context, figure: Figure): FigureRecord {
	const share = shareOf(figure);
	return {
		id: figure.id,
		label: figure.label,
		value: figure.value ?? null,
		of: figure.of ?? null,
		ofWhat: figure.ofWhat ?? null,
		share: share === undefined ? null : Math.round(share.share * 10_000) / 10_000,
		shareSource: share?.source ?? null,
		unit: figure.unit,
		asOf: figure.asOf ?? null,
		due: figure.due ?? null,
		dueText: figure.dueText ?? null,
		place: figure.place ?? null,
		paragraph: figure.paragraph,
		issue: figure.issue,
		group: figure.group,
		source: figure.source ?? index.report.symbol,
		statedBy: actorReferences(index, figure.statedBy),
		about: actorReferences(index, figure.about),
		note: figure.note ?? null,
		unreviewed: figure.unreviewed === true,
	};
}

function known({selection, at}: Context): TieredEntry<Figure>[] {
	return inTiers(selection.deployment).filter(({entry}) => at === undefined || knownAt(entry, at));
}

function toRow(context: Context, {entry: figure, second}: TieredEntry<Figure>) {
	return {
		reason: second ? (viaGroup(context, [...figure.statedBy, ...figure.about]) ?? '') : 'by or about them',
		cells: [
			figure.group,
			figureTitle(figure),
			formatFigure(figure),
			formatDates(figure),
			figure.statedBy.length === 0 ? 'the report' : shortNames(context.index, figure.statedBy),
			withOpen([figure.source ?? [], paragraphSign(figure.paragraph)].flat().join(' '), figure),
		],
		notes: figure.note === undefined ? [] : [figure.note],
	};
}
