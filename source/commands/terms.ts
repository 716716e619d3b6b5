import {shortNames} from '../briefing/actor-names.ts';
import {mark} from '../briefing/citation.ts';
import {formatShortDate} from '../briefing/moments.ts';
import {termParagraph} from '../briefing/report-index.ts';
import {gatherRows, type Table} from '../exporting/table.ts';
import type {Term} from '../report/model.ts';
import {
	type ActorReference,
	actorReferences,
	type Context,
	captionOf,
	inTiers,
	lensColumn,
	type TieredEntry,
	viaGroup,
} from './context.ts';

/** A term of reference as data, with the ids of what answers it. */
export type TermRecord = {
	readonly number: number;
	readonly text: string;
	readonly issues: readonly string[];
	readonly statements: readonly string[];
	readonly meetings: readonly string[];
	readonly addressees: readonly ActorReference[];
};

/** The terms of reference; under a lens first those addressed to its actors, then those they answer. */
export function records({index, selection}: Context): TermRecord[] {
	return inTiers(selection.terms).map(({entry: {number, text, issues, statements, meetings, addressees}}) => ({
		number,
		text,
		issues,
		statements,
		meetings,
		addressees: actorReferences(index, addressees),
	}));
}

/** The terms of reference for people: to whom each is addressed, and what answers it. */
export function table(context: Context): Table {
	const {lens, selection} = context;
	const headings = lens === undefined ? 0 : 1;
	const rows = inTiers(selection.terms).map((term) => ({
		cells: [
			...(lens === undefined ? [] : [reasonOf(context, term)]),
			String(term.entry.number),
			term.entry.text,
			addresseesOf(context, term.entry),
			answersOf(context, term.entry),
			meetingsOf(context, term.entry),
			mark(termParagraph(term.entry)),
		],
	}));
	return {
		title: 'Terms of reference',
		caption: captionOf(context),
		headings,
		columns: [
			...lensColumn(context),
			{title: 'No.', align: 'right'},
			{title: 'Term', grow: 5},
			{title: 'Addressed to', grow: 3},
			{title: 'Answered by', grow: 3},
			{title: 'Meetings', grow: 3},
			{title: '¶'},
		],
		rows: gatherRows(rows, headings),
	};
}

function addresseesOf({index}: Context, {addressees, untied}: Term): string {
	const none = untied === true ? 'not known' : 'not stated';
	return addressees.length === 0 ? none : shortNames(index, addressees);
}

function answersOf({index}: Context, {statements, meetings, untied}: Term): string {
	if (untied === true) {
		return 'not known';
	}

	if (statements.length === 0) {
		return meetings.length === 0 ? 'nothing answers it' : 'no statement';
	}

	const paragraphs = new Set(statements.flatMap((id) => index.statements.get(id)?.paragraph ?? []));
	const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
	return `${count}: ${[...paragraphs].map(mark).join(' ')}`;
}

function meetingsOf({index}: Context, {meetings}: Term): string {
	return meetings
		.flatMap((id) => index.meetings.get(id) ?? [])
		.map(({date, start}) => [formatShortDate(date).slice(0, -5), start ?? []].flat().join(' '))
		.join(', ');
}

function reasonOf(context: Context, {entry, second}: TieredEntry<Term>): string {
	return second ? (viaGroup(context, entry.addressees) ?? 'answered by them') : 'addressed to them';
}
