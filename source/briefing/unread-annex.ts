import type {Report} from '../report/model.ts';
import {paragraphSign} from './entry/citation.ts';

/** What the note on a meeting begins with whose day an import did not find. */
export const undatedLead = 'On a day that is not stated: ';

const titles = {
	terms: /^(?:.*\bterms of reference\b|mandate$)/i,
	meetings: /^(?:itinerary|agenda|schedule|timetable|calendar|programme(?! of action| on))\b/i,
} as const;

/** The paragraph of the annex whose title promises terms of reference or a programme that the report has not: it was read as text only. */
export function unreadAnnex(
	{paragraphs, terms, meetings}: Pick<Report, 'paragraphs' | 'terms' | 'meetings'>,
	part: keyof typeof titles,
): string | undefined {
	const isRead = part === 'terms' ? terms.length > 0 : meetings.some(({paragraph}) => isOfAnnex(paragraph));
	const isNamed = ({number, section}: Report['paragraphs'][number]) =>
		isOfAnnex(number) && titles[part].test(section.split(' › ', 1)[0] ?? '');
	return isRead ? undefined : paragraphs.find(isNamed)?.number;
}

function isOfAnnex(paragraph: string): boolean {
	return /^[IVX]/.test(paragraph);
}

/** That the annex of a part was not read, as a sentence; nothing where it was, or where there is none. */
export function unreadAnnexRemark(
	report: Pick<Report, 'paragraphs' | 'terms' | 'meetings'>,
	part: keyof typeof titles,
): string | undefined {
	const where = unreadAnnex(report, part);
	const what = part === 'terms' ? 'The terms of reference have' : 'The programme has';
	return where && `${what} an annex, but nothing was read from it: see ${paragraphSign(where)}.`;
}
