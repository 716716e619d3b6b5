import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {Paragraph} from '../../report/model.ts';
import {type Block, paragraph as text} from '../drawing/block.ts';
import {type Flow, flowLines} from '../drawing/flow.ts';
import {wordingOf} from '../views/text.ts';
import type {DetailContext} from '../views/view.ts';
import {leadIn} from './links.ts';
import {markedText} from './paragraph.ts';

const signWidth = 6;
/** Longer lines are hard to read on from. */
const widest = 86;

/** The paragraphs that a lens leaves as running text, with their numbers and headings. Each line of it leads to its paragraph. */
export function runningText(context: DetailContext): Block[] {
	const paragraphs = both(context.selection.text);
	const sections = Map.groupBy(paragraphs, ({section}) => section);
	return [
		text(wordingOf(paragraphs), 'dim'),
		...[...sections].flatMap(([heading, held]): Block[] => [
			{kind: 'blank'},
			text(heading, 'strong'),
			...held.flatMap((one): Block[] => [{kind: 'blank'}, ...paragraphBlocks(context, one)]),
		]),
	];
}

function paragraphBlocks(context: DetailContext, paragraph: Paragraph): Block[] {
	const leadsTo = {target: {kind: 'paragraph', id: paragraph.number}} as const;
	const flow: Flow = {
		lead: leadIn(paragraphSign(paragraph.number), 'dim', signWidth),
		text: markedText(context, paragraph.text),
		right: [],
	};
	const draw = (width: number) => flowLines(flow, Math.min(width, widest));
	// To the ear a paragraph is one thing; the eye goes through it line by line.
	return context.spoken
		? [{kind: 'drawn', leadsTo, draw}]
		: [
				{
					kind: 'chosen',
					blocks: (width) => draw(width).map((one): Block => ({kind: 'drawn', leadsTo, draw: () => [one]})),
				},
			];
}
