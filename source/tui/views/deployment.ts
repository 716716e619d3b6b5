import {paragraphSign} from '../../briefing/entry/citation.ts';
import {
	formatNumber,
	formatShare,
	formatShortfall,
	formatValue,
	formatWhen,
} from '../../briefing/figures/figure-text.ts';
import {groupFigures, headline, knownAt, series, shareOf} from '../../briefing/figures/figures.ts';
import {formatShortDate} from '../../briefing/programme/moments.ts';
import {pad} from '../../printing/text.ts';
import type {Figure, Report} from '../../report/model.ts';
import {type Line, line, type Span, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {correctionEntries} from './corrections.ts';
import {unreviewedText} from './review.ts';
import {both, type Context, headLine, type View} from './view.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

const orders = ['in the report’s order', 'by date', 'by share'] as const;

const dateWidth = 13;

const widestBar = 44;

/** Each column of a bar is three bytes, and the row is sent again when the cursor leaves it. */
const widestSeriesBar = 16;

const sourceWidth = 15;

const shortSourceWidth = 11;

/** Strength against authorized strength, its course over time, what is still to come, and every other figure. */
export const deployment: View = {
	name: 'deployment',
	title: 'Deployment',
	shortTitle: 'Dep',
	arrangements: orders,
	heading: (context, order) => () => {
		const {deployment: left} = context.selection;
		const what = order === orders[0] ? 'Figures' : `Figures ${order}`;
		return headLine(context, what, left, context.index.report.figures, unreviewedText(left));
	},
	entries: (context, order) => {
		const {first: theirs, second: ofGroup} = context.selection.deployment;
		const isKnown = (figure: Figure) => context.at === undefined || knownAt(figure, context.at);
		const known = theirs.filter(isKnown);
		const later = both(context.selection.deployment).filter((figure) => !isKnown(figure));
		const first = headline(known);
		const course = first === undefined ? [] : series(known, first);
		const shown = new Set([first, ...course]);
		return [
			...(first === undefined ? [] : [...headlineEntries(context, first), blank('after-headline')]),
			...course.map((figure) => seriesEntry(context, figure, widthOfSources(course))),
			...(course.length === 0 ? [] : [blank('after-series')]),
			...groupFigures(known.filter((figure) => !shown.has(figure))).flatMap(({title, figures}) =>
				groupEntry(
					`figures:${title}`,
					span(title),
					ordered(figures, order),
					figures.every(({source}) => source === undefined),
				),
			),
			...groupEntry('of-group', span('of a group of theirs', 'dim'), ordered(ofGroup.filter(isKnown), order), true),
			...groupEntry('later', span('Not yet known then', 'dim'), later, false, `${later.length} later`),
			...correctionEntries(context, 'figure'),
		];
	},
	whyEmpty: (_, names) => `The report gives no figure stated by or about ${names}.`,
};

function headlineEntries({spoken}: Context, figure: Figure): Entry[] {
	const {value, of = 0, ofWhat} = figure;
	const amount = `${formatNumber(value as number)} of ${formatNumber(of)}${ofWhat === undefined ? '' : ` ${ofWhat}`}`;
	return [
		figureItem(figure, () => line([span(figure.label, 'strong')], [span(whereOf(figure), 'dim')]), 'headline'),
		heading(`bar:${figure.id}`, (width) => {
			const room = Math.min(widestBar, width - amount.length - 2);
			const drawn = spoken || room < 8 ? '' : `${bar((value as number) / of, room)}  `;
			return line([span(drawn, 'accent'), span(amount, 'strong')]);
		}),
		heading(`shortfall:${figure.id}`, () => line([span(formatShortfall(figure), 'dim')])),
	];
}

function blank(key: string): Entry {
	return heading(key, () => line(''));
}

function seriesEntry({spoken, index}: Context, figure: Figure, widthOfSource: number): Entry {
	return figureItem(figure, (width) => {
		const {source, asOf = ''} = figure;
		const share = shareOf(figure);
		const when = pad(isDuringVisit(figure, index.report) ? 'during visit' : formatShortDate(asOf), dateWidth);
		const value = pad(formatValue(figure).split(' ')[0] ?? '', 6, 'right');
		const right = `${value}  ${pad(share === undefined ? '' : formatShare(share), 12)} `;
		if (width < dateWidth + right.length + widthOfSource + 1) {
			return line([span(when)], [span(value), span(pad(` ${whereOf(figure)}`, shortSourceWidth, 'right'), 'dim')]);
		}

		const document = `${unreviewedWord(figure)}${source ?? index.report.symbol} ${paragraphSign(figure.paragraph)}`;
		const room = Math.min(widestSeriesBar, width - dateWidth - right.length - widthOfSource - 2);
		const drawn = spoken || room < 8 || share === undefined ? '' : bar(share.share, room);
		return line([span(when), span(drawn, 'accent')], [span(right), span(pad(document, widthOfSource, 'right'), 'dim')]);
	});
}

function isDuringVisit({source, asOf = ''}: Figure, {missionTo = '', missionFrom = missionTo}: Report): boolean {
	return source === undefined && asOf >= missionFrom && asOf <= missionTo;
}

function groupEntry(
	key: string,
	label: Span,
	figures: readonly Figure[],
	startsOpen: boolean,
	count = String(figures.length),
): Entry[] {
	const children = () => figures.map((figure) => figureItem(figure, (width) => drawFigure(figure, width)));
	return figures.length === 0 ? [] : [item({key, startsOpen, draw: () => line([label], count), children})];
}

// Where the date, and then the share, would leave the label less than half the line, the detail has them.
function drawFigure(figure: Figure, width: number): Line {
	const share = shareOf(figure);
	const whole = figure.of === undefined ? '' : ` of ${formatNumber(figure.of)}`;
	const value = whole === '' ? formatValue(figure) : `${formatValue(figure).split(' ')[0]}${whole}`;
	const amount = [value, share === undefined ? '' : formatShare(share)].filter((part) => part !== '').join(' · ');
	const dated = [amount, formatWhen(figure)].filter((part) => part !== '').join(' · ');
	const [least = dated] = [value, amount].filter((part) => part !== '');
	return line(figure.label, [
		span([dated, amount].find((part) => part !== '' && part.length <= width / 2) ?? least),
		span(pad(` ${whereOf(figure)}`, 11, 'right'), 'dim'),
	]);
}

function whereOf(figure: Figure): string {
	return figure.source ?? `${unreviewedWord(figure)}${paragraphSign(figure.paragraph)}`;
}

function unreviewedWord({unreviewed}: Figure): string {
	return unreviewed === true ? 'unrev. ' : '';
}

function widthOfSources(figures: readonly Figure[]): number {
	return sourceWidth + Math.max(0, ...figures.map((figure) => unreviewedWord(figure).length));
}

function figureItem(figure: Figure, draw: (width: number) => Line, prefix = 'figure'): Entry {
	return item({
		key: `${prefix}:${figure.id}`,
		target: {kind: 'figure', id: figure.id},
		actors: [...new Set([...figure.statedBy, ...figure.about])],
		draw,
	});
}

function ordered(figures: readonly Figure[], order: string): readonly Figure[] {
	switch (order) {
		case 'by date':
			return figures.toSorted((one, other) => (whenOf(one) < whenOf(other) ? -1 : whenOf(one) > whenOf(other) ? 1 : 0));
		case 'by share':
			return figures.toSorted((one, other) => (shareOf(other)?.share ?? -1) - (shareOf(one)?.share ?? -1));
		default:
			return figures;
	}
}

function whenOf({asOf, due}: Figure): string {
	return asOf ?? due ?? '9999';
}

/** A bar of a width that shows a share (0 to 1) to an eighth of a column; the rest is shaded to the whole. */
export function bar(share: number, width: number): string {
	const filled = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
	const full = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
	return full + '░'.repeat(Math.max(0, width - full.length));
}
