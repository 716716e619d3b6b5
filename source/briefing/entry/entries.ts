import type {ReportIndex} from '../report-index.ts';
import type {KindOfEntry} from './kind.ts';
import {actor} from './kinds/actor.ts';
import {figure} from './kinds/figure.ts';
import {meeting} from './kinds/meeting.ts';
import {member} from './kinds/member.ts';
import {paragraph} from './kinds/paragraph.ts';
import {question} from './kinds/question.ts';
import {statement} from './kinds/statement.ts';
import {term} from './kinds/term.ts';

// Kinds of few entries before those of many, so that find has hits of every kind early.
const kinds = {actor, member, meeting, question, figure, term, paragraph, statement};

/** What each kind of entry of a report is. */
export type Entries = {
	readonly [Kind in keyof typeof kinds]: (typeof kinds)[Kind] extends KindOfEntry<infer Entry> ? Entry : never;
};

/** The kinds of entry of a report. */
export type EntryKind = keyof Entries;

/** One entry of a report, or a meeting of the reader's own, by its id: of a paragraph or a term its number, of a member the name. */
export type EntryTarget = {readonly kind: EntryKind; readonly id: string};

/** All there is to each kind of entry. */
export const entryKinds: {readonly [Kind in EntryKind]: KindOfEntry<Entries[Kind]>} = kinds;

/** Whether a name is that of a kind of entry. */
export function isEntryKind(name: string): name is EntryKind {
	return Object.hasOwn(entryKinds, name);
}

/** The kinds of entry, in the order of `entryKinds`. */
export const kindsOfEntry: readonly EntryKind[] = Object.keys(entryKinds).filter(isEntryKind);

/**
 * Reads an entry by its id as its kind does.
 * @param how which reading of a kind
 * @returns `undefined` for an entry that the report has not
 */
export function readEntry<Kind extends EntryKind, Reading>(
	index: ReportIndex,
	{kind, id}: {readonly kind: Kind; readonly id: string},
	how: (kind: KindOfEntry<Entries[Kind]>) => (entry: Entries[Kind], index: ReportIndex) => Reading,
): Reading | undefined {
	const of: KindOfEntry<Entries[Kind]> = entryKinds[kind];
	const entry = of.byId(index, id);
	return entry === undefined ? undefined : how(of)(entry, index);
}
