import type {Selection, Tiered} from '../../../briefing/actors/selection.ts';
import {sourcedSign} from '../../../briefing/entry/citation.ts';
import {keyOf, type Target} from '../../../briefing/entry/target.ts';
import {
	formatNumber,
	formatShare,
	formatShareShort,
	formatStated,
	formatValue,
	formatWhen,
} from '../../../briefing/figures/figure-text.ts';
import {knownAt, shareOf, statedShare} from '../../../briefing/figures/figures.ts';
import type {Range} from '../../../briefing/find/marks.ts';
import {memoizeLast} from '../../../briefing/memo.ts';
import {oncePer} from '../../../briefing/once-per.ts';
import {byKey} from '../../../briefing/order-by.ts';
import {formatShortDate, type Moment} from '../../../briefing/programme/moments.ts';
import type {ReportIndex} from '../../../briefing/report-index.ts';
import {counted, joined} from '../../../briefing/wording.ts';
import {pad, textWidth} from '../../../printing/text.ts';
import type {Figure} from '../../../report/model.ts';
import {type Block, paragraph, title} from '../../drawing/block.ts';
import {type Line, line, span} from '../../drawing/line.ts';
import {textAround} from '../../drawing/marked.ts';
import {type Entry, item} from '../../drawing/outline.ts';
import {dateWidth} from '../view.ts';

/** What a list of figures is sorted by, which then stands first in each row. */
export type SortedBy = 'date' | 'share' | undefined;

/** `100.0 % computed`, and a space. */
const shareLeadWidth = 17;
const sourceWidth = 15;
const shortSourceWidth = 11;
const roomForParagraph = 70;
const leastLabel = 9;
const leastDatedLabel = 14;

/** The keys that the row of a figure may have: that of the figure, and that of a strength, which heads its course. */
export function figureKeys(id: string): readonly [own: string, headline: string] {
	return [keyOf({kind: 'figure', id}), `headline:${id}`];
}

/** The keys that the row of an entry may have, that of itself first. */
export function rowKeys(target: Target): readonly string[] {
	return target.kind === 'figure' ? figureKeys(target.id) : [keyOf(target)];
}

/** A figure as an entry of a list. */
export function figureItem(figure: Figure, draw: (width: number) => Line, key = figureKeys(figure.id)[0]): Entry {
	return item({
		key,
		target: {kind: 'figure', id: figure.id},
		actors: [...new Set([...figure.statedBy, ...figure.about])],
		draw,
	});
}

/** A figure in one line: label, value, share and date, and where it stands. */
export function figureRow(index: ReportIndex, figure: Figure, sortedBy?: SortedBy): Entry {
	return figureItem(figure, (width) => drawFigure(index, figure, width, sortedBy));
}

/** Where a figure stands: the document, where it is another one, and its paragraph. */
export function whereOf(figure: Figure): string {
	return unreviewedWord(figure) + sourcedSign(figure);
}

/** What stands before the paragraph of a figure that nobody has reviewed. */
export function unreviewedWord({unreviewed}: Figure): string {
	return unreviewed === true ? 'unrev. ' : '';
}

// Where it stands is never cut. Where the label would be cut, "computed" is shortened first. Where that would leave it less than half the line, of what is counted again and again,
// the label gives way to the date, which tells one row from the next, but for a clause of the report, which needs its room; then the date
// stands in the place of the document, and last goes the share, so that of rows with a whole none lacks what its neighbours have.
function drawFigure(index: ReportIndex, figure: Figure, width: number, sortedBy: SortedBy): Line {
	const lead = leadOf(figure, sortedBy);
	const hasRoom = width >= roomForParagraph && (figure.source !== undefined || sortedBy !== undefined);
	const where = hasRoom
		? ` ${whereOf(figure)}`.padStart(sourceWidth)
		: ` ${figure.source ?? whereOf(figure)}`.padStart(shortSourceWidth);
	const room = width - lead.length;
	const leftBy = (amount: string) => room - amount.length - where.length - 1;
	const isClause = figure.span !== undefined;
	const enough = Math.min(textWidth(figure.label), room / 2 - (isClause ? 0 : where.length + 1));
	const isEnough = (amount: string) => leftBy(amount) >= enough;
	const {full, short, undated, value} = amountsOf(figure, sortedBy);
	const mayCut = figure.asOf !== undefined && !isClause;
	const amount =
		(leftBy(full) >= textWidth(figure.label) ? full : isEnough(short) ? short : undefined) ??
		(mayCut && leftBy(short) >= leastDatedLabel
			? short
			: isEnough(undated) || (mayCut && leftBy(undated) >= leastLabel)
				? undated
				: value);
	const isDateLost = mayCut && sortedBy !== 'date' && amount === undated && amount !== short;
	const at = isDateLost ? ` ${formatShortDate(figure.asOf)}`.padStart(where.length) : where;
	const number = numberIn(index, figure);
	const label = number === undefined ? figure.label : textAround(figure.label, number, leftBy(amount));
	return line([span(lead, 'dim'), span(label)], [span(amount), span(at, 'dim')]);
}

// Where the number of a figure stands in its label, where that is a clause of the report.
function numberIn({paragraphs}: ReportIndex, {label, paragraph, span: number}: Figure): Range | undefined {
	const start = number === undefined ? undefined : paragraphs.get(paragraph)?.text.lastIndexOf(label, number.from);
	return number === undefined || start === undefined || start === -1 || number.to > start + label.length
		? undefined
		: {from: number.from - start, to: number.to - start};
}

function leadOf(figure: Figure, sortedBy: SortedBy): string {
	switch (sortedBy) {
		case 'date':
			return pad(formatShortDate(figure.asOf ?? figure.due ?? ''), dateWidth);
		case 'share': {
			const share = shareOf(figure);
			const stated = statedShare(figure) === undefined ? '' : formatValue(figure);
			return pad(share === undefined ? stated : formatShare(share), shareLeadWidth);
		}
		default:
			return '';
	}
}

// The amount with fewer words where room is short; what leads the row does not stand there twice, and a share says as much as a value.
function amountsOf(figure: Figure, sortedBy: SortedBy) {
	const {of, asOf, due, dueText} = figure;
	const whole = of === undefined ? formatValue(figure) : `${formatStated(figure)} of ${formatNumber(of)}`;
	const known = shareOf(figure);
	const isShare = sortedBy === 'share' && (known ?? statedShare(figure)) !== undefined;
	const value = isShare && known === undefined ? '' : whole;
	const [share, shortShare] = known === undefined || isShare ? [] : [formatShare(known), formatShareShort(known)];
	const isLead = sortedBy === 'date' && asOf !== undefined && due === undefined && dueText === undefined;
	const when = isLead ? '' : formatWhen(figure);
	return {
		full: joined(' · ', value, share, when),
		short: isShare && when !== '' ? when : joined(' · ', value, shortShare, when),
		undated: joined(' · ', value, shortShare),
		value: value === '' ? when : value,
	};
}

// The tabs and the head of the list are drawn on every key.
const knownOf = oncePer(({first, second}: Tiered<Figure>) =>
	memoizeLast((at: Moment) => {
		const isKnown = (figure: Figure) => knownAt(figure, at);
		return {
			known: {first: first.filter(isKnown), second: second.filter(isKnown)},
			later: [...first, ...second].filter((figure) => !isKnown(figure)),
		};
	}),
);

/** The figures that a lens leaves, by whether they were known at a moment or counted later; without one all are known. */
export function knownFigures({deployment}: Pick<Selection, 'deployment'>, at: Moment | undefined) {
	return at === undefined ? {known: deployment, later: []} : knownOf(deployment)(at);
}

/** What stands beside what was counted later, while it is folded: how much of which day, but no number, since none was known. */
export function laterPage(later: readonly Figure[]): Block[] {
	const sorted = later.toSorted(byKey(({asOf = ''}) => asOf));
	const days = Map.groupBy(sorted, ({asOf = '', source}) => `${asOf} ${source}`);
	return [
		title('Not yet known then'),
		paragraph(`${counted(later.length, 'figure')} of a later day, which the clock hides.`),
		{kind: 'blank'},
		...[...days.values()].map(([first, ...others]) => {
			const where = first?.source === undefined ? '' : ` in ${first.source}`;
			return paragraph(`${pad(formatShortDate(first?.asOf ?? ''), dateWidth)}${others.length + 1}${where}`);
		}),
	];
}
