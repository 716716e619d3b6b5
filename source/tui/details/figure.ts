import {cite} from '../../briefing/entry/citation.ts';
import {formatNumber, formatPercent, formatShortfall, formatValue} from '../../briefing/figures/figure-text.ts';
import {course, gapOf, knownAt, shareOf} from '../../briefing/figures/figures.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import type {Figure} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {tableLines} from '../drawing/figure-table.tsx';
import {span} from '../drawing/line.ts';
import {unreviewedMark} from '../views/review.ts';
import type {Context} from '../views/view.ts';
import {originBlocks} from './correction.ts';
import {actorLink, actorsPhrase, paragraphLink} from './links.ts';

/** One figure: value, whole, share and gap with where each comes from, its date, place, source, and its course over time. */
export function figureDetail(context: Context, figure: Figure): Block[] {
	const {index} = context;
	const value = formatValue(figure);
	const part = figure.of === undefined ? value : `${value.split(' ')[0]} of ${formatNumber(figure.of)} ${figure.unit}`;
	return [
		title(figure.label),
		...(value === '' ? [] : [paragraph(part)]),
		...lines(
			formatShortfall(figure),
			figure.asOf === undefined ? '' : `As of ${formatDate(figure.asOf)}`,
			figure.dueText === undefined ? '' : `Due ${figure.dueText}${figure.due === undefined ? '' : ` (${figure.due})`}`,
			figure.place === undefined ? '' : `Place: ${figure.place}`,
			`Stated by: ${figure.statedBy.length === 0 ? 'the report itself' : actorsPhrase(context, figure.statedBy)}`,
			`${cite(figure.source ?? index.report.symbol, figure.paragraph)}${figure.unreviewed === true ? ' · unreviewed' : ''}`,
			figure.note ?? '',
			figure.unreviewed === true ? openText(figure) : '',
		),
		...originBlocks(context, {kind: 'figure', entry: figure}),
		...courseSection(context, figure),
		...section(
			'About',
			figure.about.flatMap((id) => actorLink(context, id)),
		),
		...section('Paragraph', figure.source === undefined ? [paragraphLink(context, figure.paragraph)] : []),
	];
}

// One that was imported before figures could be reviewed does not say where it stands.
function openText({span: where}: Figure): string {
	const how = where === undefined ? 'look it up in its paragraph' : 'v confirms it, c corrects it, d removes it';
	return `A rule is unsure of it: ${how}`;
}

function courseSection({index, at}: Context, figure: Figure): Block[] {
	const all = course(index.report.figures, figure);
	const known = all.filter((member) => at === undefined || knownAt(member, at));
	const later = all.length - known.length;
	if (figure.asOf === undefined || known.length < 2) {
		return [];
	}

	return section(figure.group, [
		{
			kind: 'drawn',
			draw: (width) =>
				tableLines(
					known.map((member) => ({
						'as of': member.asOf ?? '',
						what: member.label,
						value: formatValue(member).split(' ')[0] ?? '',
						of: member.of === undefined ? '' : formatNumber(member.of),
						share: shareText(member),
						short: gapOf(member) === undefined ? '' : formatNumber(gapOf(member) ?? 0),
						source: member.source ?? index.report.symbol,
					})),
					width,
				),
		},
		paragraph('c: computed here; the others are as stated. “short” is always computed.', 'dim'),
		...(later === 0 ? [] : [paragraph(`${later} later, not yet known then`, 'dim')]),
		...known
			.filter(({id}) => id !== figure.id)
			.map((member) =>
				link({kind: 'figure', id: member.id}, `${member.asOf}  ${member.label}`, [
					...unreviewedMark(member),
					span(formatValue(member), 'dim'),
				]),
			),
	]);
}

function shareText(figure: Figure): string {
	const share = shareOf(figure);
	return share === undefined ? '' : `${formatPercent(share)}${share.source === 'stated' ? '' : ' c'}`;
}

function lines(...texts: readonly string[]): Block[] {
	return texts.filter((text) => text !== '').map((text) => paragraph(text, 'dim'));
}
