import {cite} from '../../briefing/entry/citation.ts';
import type {Paragraph} from '../../report/model.ts';
import {type Block, section, paragraph as text, title} from '../drawing/block.ts';
import type {Context} from '../views/view.ts';
import {blocksOf, figureLink, meetingLink, questionLink, statementLink, termLink} from './links.ts';

/** One paragraph in full, with everything that was drawn from it. */
export function paragraphDetail(context: Context, paragraph: Paragraph): Block[] {
	const {index} = context;
	const drawn = index.drawnFrom.get(paragraph.number);
	const caveats = (index.report.notes ?? []).filter((caveat) => caveat.paragraph === paragraph.number);
	return [
		title(cite(index.report.symbol, paragraph.number)),
		text(paragraph.section, 'dim'),
		{kind: 'blank'},
		text(paragraph.text),
		text(paragraph.verbatim ? 'Verbatim' : 'A summary of ours, not the report’s words', 'dim'),
		...section(
			'Note',
			caveats.map((caveat) => text(caveat.text)),
		),
		...section(
			'Statements',
			blocksOf(drawn?.statements ?? [], (statement) => statementLink(context, statement, 'speakers')),
		),
		...section('Figures', drawn?.figures.map(figureLink) ?? []),
		...section('Questions', drawn?.questions.map(questionLink) ?? []),
		...section('Meetings', drawn?.meetings.map((meeting) => meetingLink(meeting)) ?? []),
		...section('Term of reference', drawn?.term === undefined ? [] : [termLink(drawn.term)]),
	];
}
