import {
	formatAmount,
	formatAsOf,
	formatNumber,
	formatShare,
	formatShortfall,
} from '../../../briefing/figures/figure-text.ts';
import {groupFigures, type Strength, shareOf, sortedFigures, strengths} from '../../../briefing/figures/figures.ts';
import {formatShortDate} from '../../../briefing/programme/moments.ts';
import {pad} from '../../../printing/text.ts';
import type {Figure} from '../../../report/model.ts';
import {line, span} from '../../drawing/line.ts';
import {type Entry, group, heading} from '../../drawing/outline.ts';
import {correctionEntries, unreviewedText} from '../review.ts';
import {type Context, headLine, type View} from '../view.ts';
import {
	figureItem,
	figureKeys,
	figureRow,
	knownFigures,
	laterPage,
	type SortedBy,
	unreviewedWord,
	whereOf,
} from './rows.ts';

const orders = ['in the report’s order', 'by date', 'by share'] as const;

/** What they lack that stand last in a list sorted by it. */
const lacking = {date: 'Without a date', share: 'Without a share'} as const;

/** Strength against authorized strength, its course over time, what is still to come, and every other figure; or all sorted. */
export const deployment: View = {
	shortTitle: 'Dep',
	arrangements: orders,
	heading: (context, order) => () => {
		const {known, later} = knownFigures(context.selection, context.at);
		const what = order === orders[0] ? 'Figures' : `Figures ${order}`;
		const all = context.lens === undefined ? known.first : context.index.report.figures;
		const hidden = later.length === 0 ? '' : ` · ${later.length} later`;
		return headLine(context, what, known, all, `${hidden}${unreviewedText(context.selection.deployment)}`);
	},
	entries: (context, order) => {
		const sortedBy = order === orders[1] ? 'date' : order === orders[2] ? 'share' : undefined;
		const {known, later} = knownFigures(context.selection, context.at);
		const groupOf = (key: string, label: string, figures: readonly Figure[], how: Parameters<typeof group>[4]) =>
			group(
				key,
				[span(label, 'dim')],
				arranged(figures, sortedBy),
				(figure) => figureRow(context.index, figure, sortedBy),
				how,
			);
		const laterGroup = groupOf('later', 'Not yet known then', later, {count: `${later.length} later`});
		return [
			...(sortedBy === undefined ? inOrder(context, known.first) : sorted(context, known.first, sortedBy)),
			...groupOf('of-group', 'of a group of theirs', known.second, {startsOpen: true}),
			...laterGroup.map((entry) => ({...entry, page: () => laterPage(later)})),
			...correctionEntries(context, 'figure'),
		];
	},
	whyEmpty: (_, names) => `The report gives no figure stated by or about ${names}.`,
};

function inOrder(context: Context, known: readonly Figure[]): Entry[] {
	const found = strengths(known);
	const shown = new Set(found.flatMap(({shown: figure, course}) => [figure, ...course]));
	return [
		...strengthEntries(context, found),
		...groupFigures(known.filter((figure) => !shown.has(figure))).flatMap(({title, figures}) =>
			group(`figures:${title}`, title, figures, (figure) => figureRow(context.index, figure), {
				startsOpen: figures.every(({source}) => source === undefined),
			}),
		),
	];
}

function sorted({index}: Context, known: readonly Figure[], by: 'date' | 'share'): Entry[] {
	const {figures, others} = sortedFigures(known, by);
	return [
		...figures.map((figure) => figureRow(index, figure, by)),
		...group('unsorted', [span(lacking[by], 'dim')], others, (figure) => figureRow(index, figure), {startsOpen: true}),
	];
}

function arranged(figures: readonly Figure[], by: SortedBy): readonly Figure[] {
	if (by === undefined) {
		return figures;
	}

	const {figures: first, others} = sortedFigures(figures, by);
	return [...first, ...others];
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const dateWidth = 12;
const widestBar = 44;
/** Each column of a bar is three bytes, and the row is sent again when the cursor leaves it. */
const widestSeriesBar = 16;
/** In a wider row its value would stand too far from its bar to be read along. */
const widestCourse = 78;
/** `52.8 % computed` */
const shareWidth = 15;
const sourceWidth = 15;
const shortSourceWidth = 11;

/** Each strength against what it is to reach: the main ones at a glance and over time, the others in a line that unfolds. */
function strengthEntries(context: Context, strengths: readonly Strength[]): Entry[] {
	const others = strengths.filter(({isMain}) => !isMain);
	return [
		...strengths
			.filter(({isMain}) => isMain)
			.flatMap(({shown, course}) => [
				...glanceEntries(context, shown),
				blank(`after-glance:${shown.id}`),
				...courseEntries(context, course),
				...(course.length === 0 ? [] : [blank(`after-course:${shown.id}`)]),
			]),
		...others.map((strength) => otherEntry(context, strength)),
		...(others.length === 0 ? [] : [blank('after-strengths')]),
	];
}

function glanceEntries({spoken}: Context, figure: Figure): Entry[] {
	const {id, label, value, of = 0, ofWhat, source, asOf} = figure;
	const [, key] = figureKeys(id);
	const amount = `${formatAmount(value)} of ${formatNumber(of)} ${ofWhat}`;
	const share = (value as number) / of;
	const when = source === undefined || asOf === undefined ? '' : `${formatShortDate(asOf)}  `;
	return [
		figureItem(figure, () => line([span(label, 'strong')], [span(when + whereOf(figure), 'dim')]), key),
		heading(`bar:${id}`, (width) => {
			const room = Math.min(widestBar, width - amount.length - 2);
			const drawn = spoken || room < 8 ? '' : `${bar(share, room)}  `;
			return line([span(drawn, 'accent'), span(amount, 'strong')]);
		}),
		heading(`shortfall:${id}`, () => line([span(formatShortfall(figure), 'dim')])),
	];
}

function otherEntry(context: Context, {shown, course}: Strength): Entry {
	const row = figureRow(context.index, shown);
	const [, key] = figureKeys(shown.id);
	return course.length < 2 ? row : {...row, key, children: () => courseEntries(context, course)};
}

function courseEntries(context: Context, course: readonly Figure[]): Entry[] {
	const widest = sourceWidth + Math.max(0, ...course.map((figure) => unreviewedWord(figure).length));
	return course.map((figure) => courseEntry(context, figure, widest));
}

function courseEntry({spoken, index}: Context, figure: Figure, widthOfSource: number): Entry {
	return figureItem(figure, (width) => {
		const {source = index.report.symbol} = figure;
		const share = shareOf(figure);
		const when = pad(formatAsOf(figure, index.report), dateWidth);
		const value = pad(formatAmount(figure.value), 6, 'right');
		const right = `${value}  ${pad(formatShare(share), shareWidth)} `;
		if (width < dateWidth + right.length + widthOfSource + 1) {
			const short = figure.source ?? whereOf(figure);
			return line([span(when)], [span(value), span(pad(` ${short}`, shortSourceWidth, 'right'), 'dim')]);
		}

		const document = whereOf({...figure, source});
		const left = Math.min(width, widestCourse) - dateWidth - right.length - widthOfSource;
		const room = Math.min(widestSeriesBar, left - 2);
		const drawn = spoken || room < 8 || share === undefined ? '' : ` ${bar(share.share, room)}`;
		const where = span(pad(document, widthOfSource, 'right'), 'dim');
		return line([span(when), span(pad(drawn, left), 'accent'), span(right), where]);
	});
}

function blank(key: string): Entry {
	return heading(key, () => line(''));
}

/** A bar of a width that shows a share (0 to 1) to an eighth of a column; the rest is shaded to the whole. */
function bar(share: number, width: number): string {
	const filled = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
	const full = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
	return full + '░'.repeat(Math.max(0, width - full.length));
}
