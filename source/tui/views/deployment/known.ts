import type {Selection, Tiered} from '../../../briefing/actors/selection.ts';
import {knownAt} from '../../../briefing/figures/figures.ts';
import {oncePer} from '../../../briefing/once-per.ts';
import {byKey} from '../../../briefing/order-by.ts';
import {formatShortDate, type Moment} from '../../../briefing/programme/moments.ts';
import {counted} from '../../../briefing/wording.ts';
import {pad} from '../../../printing/text.ts';
import type {Figure} from '../../../report/model.ts';
import {type Block, paragraph, title} from '../../drawing/block.ts';
import {memoizeLast} from '../../drawing/memo.ts';

const dateWidth = 13;

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
