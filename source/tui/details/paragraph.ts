import {cite} from '../../briefing/entry/citation.ts';
import {matchedRanges} from '../../briefing/find/marks.ts';
import type {Paragraph} from '../../report/model.ts';
import {type Block, section, paragraph as text, title} from '../drawing/block.ts';
import type {Span} from '../drawing/line.ts';
import {marked} from '../drawing/marked.ts';
import type {DetailContext} from '../views/view.ts';
import {figureLink, meetingLink, questionLink, statementLinks, termLink} from './links.ts';

/** One paragraph in full, with everything that was drawn from it. */
export function paragraphDetail(context: DetailContext, paragraph: Paragraph): Block[] {
	const {index} = context;
	const drawn = index.drawnFrom.get(paragraph.number);
	const caveats = (index.report.notes ?? []).filter((caveat) => caveat.paragraph === paragraph.number);
	return [
		title(cite(index.report.symbol, paragraph.number)),
		text(paragraph.section, 'dim'),
		{kind: 'blank'},
		text(markedText(context, paragraph.text)),
		text(paragraph.verbatim ? 'Verbatim' : 'A summary of ours, not the report’s words', 'dim'),
		...section(
			'Note',
			caveats.map((caveat) => text(caveat.text)),
		),
		...section('Statements', statementLinks(context, drawn?.statements ?? [], 'speakers')),
		...section('Figures', drawn?.figures.map(figureLink) ?? []),
		...section('Questions', drawn?.questions.map(questionLink) ?? []),
		...section('Meetings', drawn?.meetings.map((meeting) => meetingLink(meeting)) ?? []),
		...section('Term of reference', drawn?.term === undefined ? [] : [termLink(drawn.term)]),
	];
}

/** The text of a paragraph, with what was searched last marked. */
export function markedText({sought}: DetailContext, whole: string): Span[] {
	return marked(whole, sought === undefined ? [] : matchedRanges(whole, sought.query, sought.hasSlips));
}
