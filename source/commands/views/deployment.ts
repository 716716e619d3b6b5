import {shortNames} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatDates, formatFigure} from '../../briefing/figures/figure-text.ts';
import {knownAt, type Share, shareOf} from '../../briefing/figures/figures.ts';
import {gatherRows, type Row, type Table} from '../../printing/table.ts';
import type {Figure} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {
	type ActorReference,
	actorReferences,
	captionOf,
	inTiers,
	lensColumn,
	type TieredEntry,
	viaGroup,
} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import {withOpen} from './wording.ts';

/** A quantity as data. `paragraph` counts in `source`, which is this report's symbol where the report itself states it. */
export type FigureRecord = {
	readonly id: string;
	readonly label: string;
	readonly value: number | {readonly min: number; readonly max: number} | null;
	readonly of: number | null;
	/** What the whole is where the part can fall short of it: authorized, pledged. */
	readonly ofWhat: string | null;
	/** A fraction, rounded to four decimals. */
	readonly share: number | null;
	readonly shareSource: Share['source'] | null;
	readonly unit: string;
	readonly asOf: string | null;
	readonly due: string | null;
	readonly dueText: string | null;
	readonly place: string | null;
	readonly paragraph: string;
	readonly issue: string;
	readonly group: string;
	readonly source: string;
	readonly statedBy: readonly ActorReference[];
	readonly about: readonly ActorReference[];
	readonly note: string | null;
	/** Whether an import found it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
};

/** The figures; with a moment given, those already known then. */
export function open(context: Context): Printable {
	const figures = known(context);
	return {
		records: () => figures.map(({entry}) => toFigureRecord(context, entry)),
		table: () => tableOf(context, figures),
		remarks: remarksOn(context, figures),
		nothing: nothingLeft(context, 'deployment', figures),
	};
}

// By group.
function tableOf(context: Context, figures: readonly TieredEntry<Figure>[]): Table {
	const headings = context.lens === undefined ? 1 : 2;
	return {
		title: 'Deployment',
		caption: captionOf(context),
		headings,
		columns: [
			...lensColumn(context),
			{title: 'Group'},
			{title: 'What', grow: 4},
			{title: 'Value', grow: 5},
			{title: 'When', grow: 2},
			{title: 'Stated by', grow: 3},
			{title: 'Source', grow: 2},
		],
		rows: gatherRows(
			figures.map((figure) => toRow(context, figure)),
			headings,
		),
	};
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

function toRow(context: Context, {entry: figure, second}: TieredEntry<Figure>): Row {
	const {index, lens} = context;
	const via = second ? (viaGroup(context, [...figure.statedBy, ...figure.about]) ?? '') : 'by or about them';
	return {
		cells: [
			...(lens === undefined ? [] : [via]),
			figure.group,
			figure.place === undefined ? figure.label : `${figure.label} · ${figure.place}`,
			formatFigure(figure),
			formatDates(figure),
			figure.statedBy.length === 0 ? 'the report' : shortNames(index, figure.statedBy),
			withOpen([figure.source ?? [], paragraphSign(figure.paragraph)].flat().join(' '), figure),
		],
		notes: figure.note === undefined ? [] : [figure.note],
	};
}
