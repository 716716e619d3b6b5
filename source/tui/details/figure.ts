import {shortName, shortNames} from '../../briefing/actors/names.ts';
import {cite} from '../../briefing/entry/citation.ts';
import {dueText} from '../../briefing/entry/due.ts';
import {
	formatAmount,
	formatAsOf,
	formatNumber,
	formatOfWhole,
	formatShare,
	formatShareShort,
	formatShortfall,
	formatStated,
} from '../../briefing/figures/figure-text.ts';
import {course, gapOf, knownAt, series, shareOf} from '../../briefing/figures/figures.ts';
import {type TimedFigure, timeline} from '../../briefing/figures/timeline.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {joined} from '../../briefing/wording.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Figure} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {tableLines} from '../drawing/figure-table.tsx';
import {type Line, line, span} from '../drawing/line.ts';
import {timeChartLines} from '../drawing/time-chart.ts';
import {unreviewedMark} from '../views/review.ts';
import type {DetailContext} from '../views/view.ts';
import {originBlocks} from './correction.ts';
import {leadIn, paragraphLink, sentenceLink, statedLines} from './links.ts';

/** Fewer show no course. */
const leastChartRows = 4;
/** `during visit`, and two spaces. */
const dateWidth = 14;
/** The columns of a table that has the share. */
const roomForBorders = 46;

/** One figure: value, whole, share and gap with where each comes from, its date, place, source, and its course over time. */
export function figureDetail(context: DetailContext, figure: Figure): Block[] {
	const {index} = context;
	const value = formatOfWhole(figure);
	const due = dueText(figure);
	return [
		title(figure.label),
		...(value === '' ? [] : [paragraph(value)]),
		...statedLines(
			formatShortfall(figure),
			figure.asOf === undefined ? '' : `As of ${formatDate(figure.asOf)}`,
			due && `Due ${due}`,
			figure.place === undefined ? '' : `Place: ${figure.place}`,
			`Stated by: ${figure.statedBy.length === 0 ? 'the report itself' : shortNames(index, figure.statedBy)}`,
			`${cite(figure.source ?? index.report.symbol, figure.paragraph)}${figure.unreviewed === true ? ' · unreviewed' : ''}`,
			figure.note,
			figure.unreviewed === true ? howToReview(figure) : '',
		),
		...originBlocks(context, {kind: 'figure', entry: figure}),
		...actorsOf(index, figure.about).map((actor) =>
			link({kind: 'actor', id: actor.id}, shortName(actor), [], leadIn('about')),
		),
		...courseSections(context, figure),
		...section('Paragraph', figure.source === undefined ? [whereItStands(context, figure)] : []),
	];
}

// The number in its sentence, where it stands somewhere word for word.
function whereItStands(context: DetailContext, {paragraph: id, span: where}: Figure): Block {
	const whole = context.index.paragraphs.get(id)?.text;
	return where === undefined || whole === undefined ? paragraphLink(context, id) : sentenceLink(id, whole, where);
}

// One that was imported before figures could be reviewed does not say where it stands.
function howToReview({span: where}: Figure): string {
	const how = where === undefined ? 'look it up in its paragraph' : 'v confirms it, c corrects it, d removes it';
	return `A rule read what it counts: ${how}`;
}

function courseSections({index, at, isRoomy, height}: DetailContext, figure: Figure): Block[] {
	if (figure.asOf === undefined) {
		return [];
	}

	const isKnown = (member: Figure) => at === undefined || knownAt(member, at);
	const all = series(index.report.figures, figure);
	const known = all.filter(isKnown);
	const later = all.length - known.length;
	const drawn = isRoomy ? timeline(known) : undefined;
	const beside = course(index.report.figures, figure).filter((member) => !all.includes(member) && isKnown(member));
	return [
		...section(figure.group, [
			...(known.length < 2 ? [] : [table(index, known)]),
			...(later === 0 ? [] : [paragraph(`${later} later, not yet known then`, 'dim')]),
		]),
		...section(
			'Counted beside it',
			countsAt(figure.asOf, beside).map((member) =>
				link(
					{kind: 'figure', id: member.id},
					member.label,
					// What is beside a figure has its unit.
					[
						...unreviewedMark(member),
						span(joined(' · ', formatStated(member), formatShareShort(shareOf(member))), 'dim'),
					],
					leadIn(formatAsOf(member, index.report), 'dim', dateWidth),
				),
			),
		),
		...section('Over time', drawn === undefined ? [] : chartBlocks(index, drawn, height)),
	];
}

// Of what was counted more than once the last count by then.
function countsAt(then: string, figures: readonly Figure[]): Figure[] {
	const byLabel = [...Map.groupBy(figures, ({label}) => label).values()];
	return byLabel.flatMap((counts) => counts.findLast(({asOf = ''}) => asOf <= then) ?? counts[0] ?? []);
}

function chartBlocks({report}: ReportIndex, timed: readonly TimedFigure[], height: number): Block[] {
	// In a narrow room few labels have theirs, and the rows above have the values.
	const pointsIn = (width: number) =>
		timed.map(({figure, value, time}) => {
			const when = formatAsOf(figure, report);
			const label = width < roomForBorders ? [when] : [when, formatAmount(value), formatShare(shareOf(figure))];
			return {time, value, whole: figure.of, label};
		});
	const wholeName = timed.find(({figure}) => figure.ofWhat !== undefined)?.figure.ofWhat ?? '';
	return [
		{
			kind: 'drawn',
			draw: (width) => {
				const rows = Math.max(leastChartRows, Math.min(Math.floor(width / 8), Math.floor(height / 4)));
				return timeChartLines({points: pointsIn(width), wholeName, format: formatNumber}, {height: rows, width});
			},
		},
		{kind: 'blank'},
		paragraph('Between the points nothing is stated.', 'dim'),
	];
}

// What the list beside it says already is left out first.
const leastFirst = ['what', 'source', 'short (computed)', 'of', 'share'];

function table(index: ReportIndex, members: readonly Figure[]): Block {
	const isOneThing = members.every(({label}) => label === members[0]?.label);
	const rows = members.map((member) => ({
		'as of': formatAsOf(member, index.report),
		what: isOneThing ? '' : member.label,
		value: `${formatStated(member)}${member.unreviewed === true ? ' unreviewed' : ''}`,
		of: member.of === undefined ? '' : formatNumber(member.of),
		share: formatShare(shareOf(member)),
		'short (computed)': gapOf(member) === undefined ? '' : formatNumber(gapOf(member) ?? 0),
		source: member.source ?? index.report.symbol,
	}));
	return {
		kind: 'drawn',
		draw: (width) => (width < roomForBorders ? plainRows(index, members) : tableLines(rows, leastFirst, width)),
	};
}

// Borders would take the room of the share, which tells more than the whole that is the same in each row.
function plainRows({report}: ReportIndex, members: readonly Figure[]): Line[] {
	const rows = members.map((member) => ({
		when: formatAsOf(member, report),
		value: formatStated(member),
		share: `${formatShareShort(shareOf(member))}${member.unreviewed === true ? ' unreviewed' : ''}`,
	}));
	const widest = Math.max(...rows.map(({value}) => textWidth(value)));
	return rows.map(({when, value, share}) =>
		line([span(pad(when, dateWidth), 'dim'), span(`${pad(value, widest, 'right')}  ${share}`)]),
	);
}
