import {both} from '../../briefing/actors/selection.ts';
import {cite, paragraphSign} from '../../briefing/entry/citation.ts';
import {matchedRanges} from '../../briefing/find/marks.ts';
import type {Paragraph} from '../../report/model.ts';
import {type Block, section, paragraph as text, title} from '../drawing/block.ts';
import {type Flow, flowLines, type Span} from '../drawing/line.ts';
import {marked} from '../drawing/marked.ts';
import {wordingOf} from '../views/text.ts';
import type {DetailContext} from '../views/view.ts';
import {figureLink, leadIn, meetingLinks, questionLink, statementLinks, termLink} from './links.ts';

/** One paragraph in full, with everything that was drawn from it. */
export function paragraphDetail(context: DetailContext, paragraph: Paragraph): Block[] {
	const {index} = context;
	const drawn = index.drawnFrom.get(paragraph.number);
	const caveats = (index.report.notes ?? []).filter((caveat) => caveat.paragraph === paragraph.number);
	const notes = caveats.map((caveat) => text(caveat.text));
	return [
		title(cite(index.report.symbol, paragraph.number)),
		text(paragraph.section, 'dim'),
		{kind: 'blank'},
		text(markedText(context, paragraph.text)),
		text(paragraph.verbatim ? 'Verbatim' : 'A summary of ours, not the report’s words', 'dim'),
		...section('Note', notes),
		...section('Statements', statementLinks(context, drawn?.statements ?? [], 'speakers')),
		...section('Figures', drawn?.figures.map(figureLink) ?? []),
		...section('Questions', drawn?.questions.map(questionLink) ?? []),
		...section('Meetings', meetingLinks(drawn?.meetings ?? [])),
		...section('Term of reference', drawn?.term === undefined ? [] : [termLink(drawn.term)]),
	];
}

/** The text of a paragraph, with what was searched last marked. */
function markedText({sought, hasSlips}: DetailContext, whole: string): Span[] {
	return marked(whole, sought === undefined ? [] : matchedRanges(whole, sought, hasSlips));
}

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
