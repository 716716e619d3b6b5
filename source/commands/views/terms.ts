import {paragraphSign} from '../../briefing/entry/citation.ts';
import {addressedTo, isUnknown, leadsOfTerms, withMark} from '../../briefing/entry/term-text.ts';
import {dayOfMonthText} from '../../briefing/programme/appointment.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import {counted, joined} from '../../briefing/wording.ts';
import {gathered, type Table} from '../../printing/table.ts';
import type {Term} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, inTiers, lensTable, nothingLeft, type TieredEntry, viaGroup} from '../output/lens.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {term} from '../records/views.ts';

/** The terms of reference; under a lens first those addressed to its actors, then those they answer. */
export function open(context: Context): Printable {
	const terms = inTiers(context.selection.terms);
	return {
		records: () => terms.map(({entry}) => toRecord(context, entry)),
		table: () => gathered(tableOf(context, terms)),
		nothing: nothingLeft(context, 'terms', terms),
	};
}

function toRecord({index}: Context, entry: Term) {
	return recordOf(term, {
		...entry,
		lead: leadsOfTerms(index).get(entry.number)?.join(' ') || undefined,
		addressees: actorReferences(index, entry.addressees),
		inferred: entry.inferred === true,
	});
}

// To whom each is addressed, and what answers it.
function tableOf(context: Context, terms: readonly TieredEntry<Term>[]): Table {
	const leads = leadsOfTerms(context.index);
	const textOf = ({number, text}: Term) => [...(leads.get(number) ?? []), text].join(' ');
	return lensTable(context, terms, {
		title: 'Terms of reference',
		headings: 0,
		reason: (tiered) => reasonOf(context, tiered),
		columns: [
			{title: 'No.', align: 'right', cell: ({entry}) => String(entry.number)},
			{title: 'Term', grow: 5, cell: ({entry}) => textOf(entry)},
			{title: 'Addressed to', grow: 3, cell: ({entry}) => addressedTo(context.index, entry)},
			{title: 'Answered by', grow: 3, cell: ({entry}) => answersOf(context, entry)},
			{title: 'Meetings', grow: 3, cell: ({entry}) => meetingsOf(context, entry)},
			{title: '¶', cell: ({entry}) => paragraphSign(termParagraph(entry))},
		],
		notes: ({entry: {due}}) => due && `due ${formatDate(due)}`,
	});
}

function answersOf({index}: Context, entry: Term): string {
	const {statements, meetings, inferred} = entry;
	if (isUnknown(entry)) {
		return 'none found';
	}

	if (statements.length === 0) {
		return meetings.length === 0 ? 'nothing answers it' : 'no statement';
	}

	const paragraphs = new Set(statements.flatMap((id) => index.statements.get(id)?.paragraph ?? []));
	const count = counted(statements.length, 'statement');
	return withMark(`${count}: ${[...paragraphs].map(paragraphSign).join(' ')}`, inferred);
}

function meetingsOf({index}: Context, {meetings, inferred}: Term): string {
	const times = meetings
		.flatMap((id) => index.meetings.get(id) ?? [])
		.map((meeting) => joined(' ', dayOfMonthText(meeting), meeting.start))
		.join(', ');
	return times === '' ? '' : withMark(times, inferred);
}

function reasonOf(context: Context, {entry, second}: TieredEntry<Term>): string {
	return second ? (viaGroup(context, entry.addressees) ?? 'answered by them') : 'addressed to them';
}
