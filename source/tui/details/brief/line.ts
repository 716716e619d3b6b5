import {type BriefLine, leadOf, tailsOf, verbOf} from '../../../briefing/brief/page/line.ts';
import {withVerb} from '../../../briefing/entry/citation.ts';
import {type FlushLine, flush} from '../../../printing/flush.ts';
import {pad, textWidth} from '../../../printing/text.ts';
import type {Block} from '../../drawing/block.ts';
import {type Line, line, span} from '../../drawing/line.ts';
import type {DetailContext} from '../../views/view.ts';

/** Open, raised, answered: the shapes differ without colour. */
const boxes = {open: '[ ] ', raised: '[/] ', answered: '[x] '} as const;
/** The same to the ear. */
const spokenBoxes = {open: 'not raised: ', raised: 'raised: ', answered: 'answered: '} as const;
/** How far the lines of a part stand in from its heading, in columns. */
export const indent = 2;
/** Below this, leads would leave no room for words. */
const narrowest = 40;
const noteSign = '+ ';

/** How wide the column is that holds what leads the lines of a part in; none where nothing does, or there is no room for it. */
export function leadWidthOf(lines: readonly BriefLine[], width: number): number {
	const widest = Math.max(0, ...lines.map((one) => textWidth(leadOf(one) ?? '')));
	return widest === 0 || width < narrowest ? 0 : widest + 1;
}

/** A line of a brief with what stands below it. */
export function blocksOfLine(context: DetailContext, one: BriefLine, leadWidth: number, depth = 1): Block[] {
	const {target, below} = one;
	// The question above a position leads where it does.
	const leadsTo = target === undefined || one.kind === 'position' ? {} : {leadsTo: {target}};
	return [
		{kind: 'drawn', ...leadsTo, draw: (width) => drawLine(context, one, leadWidth, depth, width)},
		...below.flatMap((lower) => blocksOfLine(context, lower, 0, depth + 1)),
	];
}

function drawLine({spoken}: DetailContext, one: BriefLine, leadWidth: number, depth: number, width: number): Line[] {
	const {tick} = one;
	const box =
		tick === undefined
			? []
			: [span((spoken ? spokenBoxes : boxes)[tick.state], tick.state === 'open' ? 'plain' : 'accent')];
	const sign = one.kind === 'note' ? [span(noteSign, 'accent')] : box;
	const signWidth = sign.reduce((sum, {text}) => sum + text.length, 0);
	const start = ' '.repeat(width < narrowest ? 0 : indent * depth);
	const lead = leadOf(one) ?? '';
	const margin = start.length + signWidth + leadWidth;
	const said = withVerb(one.text, verbOf(one));
	const words = leadWidth === 0 && lead !== '' ? `${lead}: ${said}` : said;
	// What is to be known of a line stands back behind it.
	const tone = one.kind === 'sentence' && depth > 1 ? 'dim' : 'plain';
	return flushTicked(words, one, width - margin).map(({text, tail}, at) =>
		line(
			at === 0
				? [span(start), ...sign, span(leadWidth === 0 ? '' : pad(lead, leadWidth), 'dim'), span(text, tone)]
				: [span(' '.repeat(margin)), span(text, tone)],
			tail === '' ? [] : [span(tail, 'dim')],
		),
	);
}

// When a thing was raised or answered stands at its end too where there is room for it: what is ticked stays where and as it was.
function flushTicked(words: string, one: BriefLine, width: number): FlushLine[] {
	const inferred = one.kind === 'question' && one.caveats.includes('inferred') ? ['our inference'] : [];
	const lines = flush(words, one.kind === 'question' ? inferred : tailsOf(one), width);
	const {tick} = one;
	const last = lines.at(-1);
	if (tick === undefined || tick.state === 'open' || last === undefined) {
		return lines;
	}

	const tail = [`${tick.state} ${tick.at}`, last.tail].filter((part) => part !== '').join(' · ');
	const hasRoom = textWidth(last.text) + 2 + textWidth(tail) <= width;
	return hasRoom ? lines.with(-1, {...last, tail}) : lines;
}
