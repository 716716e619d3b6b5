import type {Paragraph} from '../report/model.ts';
import {type Entries, type EntryKind, findEntry} from './entries.ts';
import type {ExtraEntry, FindScope} from './find-entry.ts';
import {
	figureTier,
	type Lens,
	meetingTier,
	memberTier,
	questionTier,
	statementTier,
	type Tier,
	termTier,
} from './lens.ts';
import type {ReportIndex} from './report-index.ts';
import type {Selection} from './selection.ts';

type TierOf<Entry> = (entry: Entry, scope: FindScope, index: ReportIndex) => Tier;

/** How a lens keeps each kind of entry: as the views do, and an actor where it is theirs or a group of theirs. */
export const tierOf: {readonly [Kind in EntryKind]: TierOf<Entries[Kind]>} = {
	actor: ({id}, {lens}) => tierOfActors(lens, [id]),
	member: (member, {lens, selection}) => memberTier(lens, member) ?? (selection.delegationWhole ? 'second' : undefined),
	statement: (statement, {lens}) => {
		const tier = statementTier(lens, statement);
		return tier === 'said' ? 'first' : tier === undefined ? undefined : 'second';
	},
	figure: (figure, {lens}) => figureTier(lens, figure),
	meeting: (meeting, {lens}) => meetingTier(lens, meeting),
	question: (question, {lens}) => questionTier(lens, question),
	term: (term, {lens}, index) => termTier(index, lens, term),
	paragraph: (paragraph, {selection}) => (paragraphsOf(selection).has(paragraph) ? 'first' : undefined),
};

/** How a lens keeps something of the reader's own: by whom it names, else by what it stands at; what stands nowhere is kept. */
export function tierOfExtra({target, actors}: ExtraEntry, scope: FindScope, index: ReportIndex): Tier {
	return actors === undefined ? tierOfTarget(target.kind, target.id, scope, index) : tierOfActors(scope.lens, actors);
}

function tierOfTarget<Kind extends EntryKind>(kind: Kind, id: string, scope: FindScope, index: ReportIndex): Tier {
	const entry = findEntry(index, kind, id);
	return entry === undefined ? 'first' : tierOf[kind](entry, scope, index);
}

function tierOfActors({own, groups}: Lens, ids: readonly string[]): Tier {
	return ids.some((id) => own.has(id)) ? 'first' : ids.some((id) => groups.has(id)) ? 'second' : undefined;
}

const kept = new WeakMap<Selection, ReadonlySet<Paragraph>>();

function paragraphsOf(selection: Selection): ReadonlySet<Paragraph> {
	const known = kept.get(selection) ?? new Set(selection.text.first);
	kept.set(selection, known);
	return known;
}
