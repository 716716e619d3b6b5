import {cite} from '../../briefing/entry/citation.ts';
import {isUnknown, leadsOfTerms, noAddressee, withMark} from '../../briefing/entry/term-text.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {isVerbatimTerm, termParagraph} from '../../briefing/report-index.ts';
import type {Term} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../drawing/block.ts';
import type {Context} from '../views/view.ts';
import {actorLinks, meetingLink, paragraphLink, statedLines, statementLink} from './links.ts';

const unknown = 'Nothing found that answers it.';
const workedOut = 'Worked out by the program: a tie may be wrong, and many are missed.';

/** One term of reference: to whom, and the statements, meetings and issues that answer it. */
export function termDetail(context: Context, term: Term): Block[] {
	const {index} = context;
	const heading = (words: string) => withMark(words, term.inferred);
	const leads = leadsOfTerms(index).get(term.number) ?? [];
	const answers = term.statements.flatMap((id) => index.statements.get(id) ?? []);
	return [
		title(`Term ${term.number}`),
		...statedLines(leads.join(' ')),
		paragraph(term.text),
		...statedLines(
			`${cite(index.report.symbol, termParagraph(term))} · ${isVerbatimTerm(index, term) ? 'verbatim' : 'paraphrase'}`,
			term.due && `Due ${formatDate(term.due)}`,
			term.inferred === true ? workedOut : '',
			`Issues: ${issuesText(context, term)}`,
		),
		...addresseeSection(context, term),
		...section(
			isUnknown(term) ? 'Answered by' : heading('Answered by'),
			answers.length === 0
				? [
						isUnknown(term)
							? paragraph(unknown, 'dim')
							: paragraph('Nothing in the report answers this term.', 'accent'),
					]
				: answers.map((statement) => statementLink(context, statement, 'speakers')),
		),
		...section(
			heading('Meetings'),
			term.meetings.flatMap((id) => index.meetings.get(id) ?? []).map((meeting) => meetingLink(meeting)),
		),
		...section('Paragraph', [paragraphLink(context, termParagraph(term))]),
	];
}

function addresseeSection(context: Context, term: Term): Block[] {
	const nobody = noAddressee(term) === 'not known' ? [paragraph('Nobody found.', 'dim')] : [];
	return term.addressees.length === 0
		? section('Addressed to', nobody)
		: section(withMark('Addressed to', term.inferred), actorLinks(context, term.addressees));
}

function issuesText({index}: Context, term: Term): string {
	const titles = term.issues.map((id) => index.issueTitles.get(id)).join('; ');
	return titles === '' ? (isUnknown(term) ? 'none found' : 'none') : withMark(titles, term.inferred);
}
