import type {Actor, Figure, Meeting, Member, Paragraph, Question, Statement, Term} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';
import type {Target} from './target.ts';

/** What each kind of entry of a report is. */
export type Entries = {
	readonly actor: Actor;
	readonly member: Member;
	readonly statement: Statement;
	readonly figure: Figure;
	readonly meeting: Meeting;
	readonly question: Question;
	readonly term: Term;
	readonly paragraph: Paragraph;
};

/** The kinds of target that are entries of a report. */
export type EntryKind = keyof Entries;

/** One way of reading an entry for each kind. */
export type ByKind<Reading> = {
	readonly [Kind in EntryKind]: (entry: Entries[Kind], index: ReportIndex) => Reading;
};

const find: {readonly [Kind in EntryKind]: (index: ReportIndex, id: string) => Entries[Kind] | undefined} = {
	actor: ({actors}, id) => actors.get(id),
	member: ({report}, id) => report.members.find(({name}) => name === id),
	statement: ({statements}, id) => statements.get(id),
	figure: ({report}, id) => report.figures.find((figure) => figure.id === id),
	meeting: ({meetings}, id) => meetings.get(id),
	question: ({report}, id) => report.questions.find((question) => question.id === id),
	term: ({report}, id) => report.terms.find(({number}) => String(number) === id),
	paragraph: ({paragraphs}, id) => paragraphs.get(id),
};

/** The entry of a report with an id; `undefined` where the report has none. */
export function findEntry<Kind extends EntryKind>(
	index: ReportIndex,
	kind: Kind,
	id: string,
): Entries[Kind] | undefined {
	return find[kind](index, id);
}

/** An entry of a report as its kind is read; `undefined` for a target that is none, or that the report has not. */
export function readEntry<Reading>(
	index: ReportIndex,
	{kind, id}: Target,
	readings: ByKind<Reading>,
): Reading | undefined {
	return isEntryKind(kind) ? readOf(index, kind, id, readings) : undefined;
}

/** Whether targets of a kind are entries of a report. */
export function isEntryKind(kind: Target['kind']): kind is EntryKind {
	return Object.hasOwn(find, kind);
}

function readOf<Kind extends EntryKind, Reading>(
	index: ReportIndex,
	kind: Kind,
	id: string,
	readings: ByKind<Reading>,
): Reading | undefined {
	const entry = findEntry(index, kind, id);
	return entry === undefined ? undefined : readings[kind](entry, index);
}
