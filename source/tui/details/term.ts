import {cite} from '../../briefing/citation.ts';
import {actorsOf, isVerbatimTerm, termParagraph} from '../../briefing/report-index.ts';
import type {Term} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../detail.ts';
import type {Context} from '../views/view.ts';
import {actorLink, meetingLink, paragraphLink, statementLink} from './links.ts';

const untied = 'Not known: an import does not tie terms to what answers them.';

/** One term of reference: to whom, and the statements, meetings and issues that answer it. */
export function termDetail(context: Context, term: Term): Block[] {
	const {index} = context;
	const answers = term.statements.flatMap((id) => index.statements.get(id) ?? []);
	return [
		title(`Term ${term.number}`),
		paragraph(term.text),
		paragraph(
			`${cite(index.report.symbol, termParagraph(term))} · ${isVerbatimTerm(index, term) ? 'verbatim' : 'paraphrase'}`,
			'dim',
		),
		paragraph(`Issues: ${term.issues.map((id) => index.issueTitles.get(id)).join('; ') || 'none'}`, 'dim'),
		...section(
			'Addressed to',
			actorsOf(index, term.addressees).flatMap(({id}) => actorLink(context, id)),
		),
		...section(
			'Answered by',
			answers.length === 0
				? [
						term.untied === true
							? paragraph(untied, 'dim')
							: paragraph('Nothing in the report answers this term.', 'accent'),
					]
				: answers.map((statement) => statementLink(context, statement, 'speakers')),
		),
		...section(
			'Meetings',
			term.meetings.flatMap((id) => index.meetings.get(id) ?? []).map((meeting) => meetingLink(meeting)),
		),
		...section('Paragraph', [paragraphLink(context, termParagraph(term))]),
	];
}
