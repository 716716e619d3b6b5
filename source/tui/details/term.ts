import {councilName} from '../../briefing/actors/council.ts';
import {cite} from '../../briefing/entry/citation.ts';
import {answersIn} from '../../briefing/entry/term-answers.ts';
import {
	isUnknown,
	leadsOfTerms,
	noAddressee,
	noneFound,
	termLabel,
	termWords,
	withMark,
} from '../../briefing/entry/term-text.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {isVerbatimTerm, termParagraph} from '../../briefing/report-index.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Statement, Term} from '../../report/model.ts';
import {type Block, paragraph, section, title} from '../drawing/block.ts';
import type {Context} from '../views/view.ts';
import {actorLinks, meetingLinks, paragraphLink, statedLines, statementLink, statementLinks} from './links.ts';

const workedOut = 'Worked out by the program: a tie may be wrong, and many are missed.';

/** One term of reference: to whom, and the statements, meetings and issues that answer it. */
export function termDetail(context: Context, term: Term): Block[] {
	const {index} = context;
	const heading = (words: string) => withMark(words, term.inferred);
	const leads = leadsOfTerms(index).get(term.number) ?? [];
	const {others, beside, own} = answersIn(index)(term);
	return [
		title(`Term ${termLabel(term)}`),
		...statedLines(leads.join(' ')),
		paragraph(termWords(term)),
		...statedLines(
			`${cite(index.report.symbol, termParagraph(term))} · ${isVerbatimTerm(index, term) ? 'verbatim' : 'paraphrase'}`,
			term.due && `Due ${formatDate(term.due)}`,
			term.inferred === true ? workedOut : '',
			`Issues: ${issuesText(context, term)}`,
		),
		...addresseeSection(context, term),
		...section(
			isUnknown(term) ? 'Answered by' : heading('Answered by'),
			others.length === 0
				? [nothing(term, own)]
				: others.map((statement) => statementLink(context, statement, 'speakers')),
		),
		...section(heading('Said beside these, in none of its words'), statementLinks(context, beside, 'speakers')),
		...section(heading(`What the ${councilName(index)} itself said`), statementLinks(context, own, 'speakers')),
		...section(heading('Meetings'), meetingLinks(term.meetings.flatMap((id) => index.meetings.get(id) ?? []))),
		...section('Paragraph', [paragraphLink(context, termParagraph(term))]),
	];
}

function nothing(term: Term, own: readonly Statement[]): Block {
	return isUnknown(term)
		? paragraph(capitalized(`${noneFound}.`), 'dim')
		: own.length === 0
			? paragraph('Nothing in the report answers this term.', 'accent')
			: paragraph('By nobody else.', 'dim');
}

function addresseeSection(context: Context, term: Term): Block[] {
	const nobody = noAddressee(term) === noneFound ? [paragraph(capitalized(`${noneFound}.`), 'dim')] : [];
	return term.addressees.length === 0
		? section('Addressed to', nobody)
		: section(withMark('Addressed to', term.inferred), actorLinks(context, term.addressees));
}

function issuesText({index}: Context, term: Term): string {
	const titles = term.issues.map((id) => index.issueTitles.get(id)).join('; ');
	return titles === '' ? (isUnknown(term) ? noneFound : 'none') : withMark(titles, term.inferred);
}
