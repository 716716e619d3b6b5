import {groupFigures, sortedFigures, strengths} from '../../../briefing/figures/figures.ts';
import type {Figure} from '../../../report/model.ts';
import {type Span, span} from '../../drawing/line.ts';
import {type Entry, group} from '../../drawing/outline.ts';
import {correctionEntries} from '../corrections.ts';
import {unreviewedText} from '../review.ts';
import {type Context, headLine, type View} from '../view.ts';
import {knownFigures, laterPage} from './known.ts';
import {figureRow, type SortedBy} from './rows.ts';
import {strengthEntries} from './strength.ts';

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
		return [
			...(sortedBy === undefined ? inOrder(context, known.first) : sorted(known.first, sortedBy)),
			...groupEntry('of-group', span('of a group of theirs', 'dim'), arranged(known.second, sortedBy), sortedBy),
			...groupEntry('later', span('Not yet known then', 'dim'), arranged(later, sortedBy), sortedBy, {
				startsOpen: false,
				count: `${later.length} later`,
			}).map((entry) => ({...entry, page: () => laterPage(later)})),
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
			groupEntry(`figures:${title}`, span(title), figures, undefined, {
				startsOpen: figures.every(({source}) => source === undefined),
			}),
		),
	];
}

function sorted(known: readonly Figure[], by: 'date' | 'share'): Entry[] {
	const {figures, others} = sortedFigures(known, by);
	return [
		...figures.map((figure) => figureRow(figure, by)),
		...groupEntry('unsorted', span(lacking[by], 'dim'), others, undefined),
	];
}

function arranged(figures: readonly Figure[], by: SortedBy): readonly Figure[] {
	if (by === undefined) {
		return figures;
	}

	const {figures: first, others} = sortedFigures(figures, by);
	return [...first, ...others];
}

function groupEntry(
	key: string,
	label: Span,
	figures: readonly Figure[],
	sortedBy: SortedBy,
	{startsOpen = true, count = String(figures.length)} = {},
): Entry[] {
	return group(key, [label], figures, (figure) => figureRow(figure, sortedBy), {startsOpen, count});
}
