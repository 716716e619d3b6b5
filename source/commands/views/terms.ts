import {paragraphSign} from '../../briefing/entry/citation.ts';
import {addressedTo, isUnknown, leadsOfTerms, withMark} from '../../briefing/entry/term-text.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {termParagraph} from '../../briefing/report-index.ts';
import {counted} from '../../briefing/wording.ts';
import {gathered, type Table} from '../../printing/table.ts';
import type {Term} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, inTiers, lensTable, type TieredEntry, viaGroup} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {TermRecord} from '../records/views.ts';

/** The terms of reference; under a lens first those addressed to its actors, then those they answer. */
export function open(context: Context): Printable {
	const terms = inTiers(context.selection.terms);
	return {
		records: () => terms.map(({entry}) => toRecord(context, entry)),
		table: () => tableOf(context, terms),
		nothing: nothingLeft(context, 'terms', terms),
	};
}

function toRecord({index}: Context, term: Term): TermRecord {
	const {number, text, issues, statements, meetings, addressees, due, inferred} = term;
	return {
		number,
		lead: leadsOfTerms(index).get(number) || null,
		text,
		issues,
		statements,
		meetings,
		addressees: actorReferences(index, addressees),
		due: due ?? null,
		inferred: inferred === true,
	};
}

// To whom each is addressed, and what answers it.
function tableOf(context: Context, terms: readonly TieredEntry<Term>[]): Table {
	const leads = leadsOfTerms(context.index);
	const rows = terms.map((term) => ({
		reason: reasonOf(context, term),
		cells: [
			String(term.entry.number),
			`${leads.get(term.entry.number) ?? ''} ${term.entry.text}`.trimStart(),
			addressedTo(context.index, term.entry),
			answersOf(context, term.entry),
			meetingsOf(context, term.entry),
			paragraphSign(termParagraph(term.entry)),
		],
		notes: term.entry.due === undefined ? [] : [`due ${formatDate(term.entry.due)}`],
	}));
	const table = lensTable(context, {
		title: 'Terms of reference',
		headings: 0,
		columns: [
			{title: 'No.', align: 'right'},
			{title: 'Term', grow: 5},
			{title: 'Addressed to', grow: 3},
			{title: 'Answered by', grow: 3},
			{title: 'Meetings', grow: 3},
			{title: '¶'},
		],
		rows,
	});
	return gathered(table);
}

function answersOf({index}: Context, term: Term): string {
	const {statements, meetings, inferred} = term;
	if (isUnknown(term)) {
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
		.map(({date, start}) => [formatShortDate(date).slice(0, -5), start ?? []].flat().join(' '))
		.join(', ');
	return times === '' ? '' : withMark(times, inferred);
}

function reasonOf(context: Context, {entry, second}: TieredEntry<Term>): string {
	return second ? (viaGroup(context, entry.addressees) ?? 'answered by them') : 'addressed to them';
}
