import {councilName} from '../../briefing/actors/council.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {answersIn, theirAnswers, whyKept} from '../../briefing/entry/term-answers.ts';
import {
	addressedTo,
	isUnknown,
	leadsOfTerms,
	noneFound,
	termLabel,
	termWords,
	withMark,
} from '../../briefing/entry/term-text.ts';
import {dayOfMonthText} from '../../briefing/programme/appointment.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {type ReportIndex, termParagraph} from '../../briefing/report-index.ts';
import {counted, joined} from '../../briefing/wording.ts';
import {gathered} from '../../printing/table.ts';
import type {Statement, Term} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {inTiers, lensTable} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {term} from '../records/views.ts';

/** The terms of reference; under a lens first those addressed to its actors, then those to a group of theirs and those they answer. */
export function open(context: Context): Printable {
	const {index, lens, selection} = context;
	const terms = inTiers(selection.terms);
	return {
		records: () =>
			terms.map(({entry}) =>
				recordOf(term, {
					...entry,
					lead: leadTo(index, entry) || undefined,
					addressees: actorReferences(index, entry.addressees),
					inferred: entry.inferred === true,
					paragraph: termParagraph(entry),
				}),
			),
		table: () =>
			gathered(
				lensTable(context, terms, {
					title: 'Terms of reference',
					reason: ({entry}) => lens && whyKept(index, lens, entry),
					columns: [
						{title: 'No.', align: 'right', cell: ({entry}) => termLabel(entry)},
						{title: 'Term', grow: 5, cell: ({entry}) => [leadTo(index, entry), termWords(entry)].join(' ').trim()},
						{title: 'Addressed to', grow: 3, cell: ({entry}) => addressedTo(index, entry)},
						{title: 'Answered by', grow: 3, cell: ({entry}) => answersOf(context, entry)},
						{title: 'Meetings', grow: 3, cell: ({entry}) => meetingsOf(context, entry)},
						{title: '¶', cell: ({entry}) => paragraphSign(termParagraph(entry))},
					],
					notes: ({entry: {number, due}}) =>
						[
							due === undefined ? [] : `due ${formatDate(due)}`,
							yourNotes(context, {kind: 'term', id: String(number)}),
						].flat(),
				}),
			),
		...nothingLeft(context, 'terms', terms),
	};
}

// "In Port Bella, the mission will:" ends as it should, a heading does not.
function leadTo(index: ReportIndex, {number}: Term): string {
	const leads = leadsOfTerms(index).get(number) ?? [];
	return leads.map((lead) => (/[\p{P}]$/u.test(lead) ? lead : `${lead}:`)).join(' ');
}

function answersOf({index, lens}: Context, entry: Term): string {
	const {statements, meetings, inferred} = entry;
	if (isUnknown(entry)) {
		return noneFound;
	}

	if (statements.length === 0) {
		return meetings.length === 0 ? 'nothing answers it' : 'no statement';
	}

	const {others, beside, own} = answersIn(index)(entry);
	if (lens !== undefined) {
		const {theirs, of} = theirAnswers(index)(lens)(entry);
		return withMark(`${theirs.length} of ${counted(of, 'statement')}${placesOf(theirs)}`, inferred);
	}

	const none = inferred === true ? noneFound : 'none';
	const text = joined(
		'; ',
		others.length === 0 ? none : `${counted(others.length, 'statement')}${placesOf(others)}`,
		beside.length > 0 && `${beside.length} more beside these, in none of its words${placesOf(beside)}`,
		own.length > 0 && `the ${councilName(index)} itself${placesOf(own)}`,
	);
	return withMark(text, inferred);
}

function placesOf(statements: readonly Statement[]): string {
	const paragraphs = new Set(statements.map(({paragraph}) => paragraphSign(paragraph)));
	return paragraphs.size === 0 ? '' : `: ${[...paragraphs].join(' ')}`;
}

function meetingsOf({index}: Context, {meetings, inferred}: Term): string {
	const times = meetings
		.flatMap((id) => index.meetings.get(id) ?? [])
		.map((meeting) => joined(' ', dayOfMonthText(meeting), meeting.start))
		.join(', ');
	return times === '' ? '' : withMark(times, inferred);
}
