import type {StatementKind} from '../../report/kinds.ts';
import type {Paragraph} from '../../report/model.ts';
import {
	figureTier,
	type Lens,
	meetingTier,
	memberTier,
	questionTier,
	statementTier,
	type Tier,
	termTier,
} from '../actors/lens.ts';
import type {Selection} from '../actors/selection.ts';
import {type Entries, type EntryKind, findEntry} from '../entry/entries.ts';
import type {ReportIndex} from '../report-index.ts';
import type {ExtraEntry, FindScope, FindSource, FindView} from './entry.ts';
import {paragraphWord} from './words/words.ts';

type TierOf<Entry> = (entry: Entry, scope: FindScope, index: ReportIndex) => Tier;

/** How a lens keeps each kind of entry: as the views do, and an actor where it is theirs or a group of theirs. */
const tierOf: {readonly [Kind in EntryKind]: TierOf<Entries[Kind]>} = {
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

const kept = new WeakMap<Selection, ReadonlySet<Paragraph>>();

/** How entries of one kind are listed, and what finds them beside their text. */
type Listing<Item> = {
	readonly view: FindView;
	readonly id: (item: Item) => string;
	readonly text: (item: Item) => string;
	readonly beside: (item: Item) => string;
	readonly kind?: (item: Item) => StatementKind;
	readonly paragraph: (item: Item) => string | undefined;
	readonly source?: (item: Item) => string | undefined;
	readonly unreviewed?: (item: Item) => boolean | undefined;
	readonly actors: (item: Item) => readonly string[];
	readonly words: (item: Item) => readonly (string | undefined)[];
	readonly names?: (item: Item) => readonly string[];
};

/** The entries of one kind as find reads them. */
export function listSource<Kind extends EntryKind>(
	index: ReportIndex,
	kind: Kind,
	items: readonly Entries[Kind][],
	listing: Listing<Entries[Kind]>,
): FindSource {
	const {names} = listing;
	const item = (at: number) => items[at] as Entries[Kind];
	const documentOf = (of: Entries[Kind]) => listing.source?.(of);
	return {
		count: items.length,
		viewAt: () => listing.view,
		entryAt: (at) => ({
			view: listing.view,
			target: {kind, id: listing.id(item(at))},
			text: listing.text(item(at)),
			beside: listing.beside(item(at)),
			kind: listing.kind?.(item(at)),
			paragraph: listing.paragraph(item(at)),
			source: documentOf(item(at)),
			unreviewed: listing.unreviewed?.(item(at)) === true,
		}),
		textAt: (at) => listing.text(item(at)),
		actorsAt: (at) => listing.actors(item(at)),
		wordsAt: (at) => {
			const words = listing.words(item(at)).filter((word) => word !== undefined);
			const paragraph = listing.paragraph(item(at));
			// A paragraph of another document has the same number as one of this report.
			return paragraph === undefined || documentOf(item(at)) !== undefined
				? words
				: [...words, paragraphWord(paragraph)];
		},
		namesAt: names === undefined ? undefined : (at) => names(item(at)),
		tierAt: (at, scope) => tierOf[kind](item(at), scope, index),
	};
}

/** What the reader has of their own as find reads it. */
export function extraSource(index: ReportIndex, extras: readonly ExtraEntry[]): FindSource {
	const extra = (at: number) => extras[at] as ExtraEntry;
	return {
		count: extras.length,
		viewAt: (at) => extra(at).view,
		entryAt: (at) => {
			const {view, target, text, beside = '', paragraph} = extra(at);
			return {view, target, text, beside, kind: undefined, paragraph, source: undefined, unreviewed: false};
		},
		textAt: (at) => extra(at).text,
		actorsAt: (at) => extra(at).actors ?? [],
		wordsAt: (at) => {
			const {beside = '', paragraph, words = []} = extra(at);
			return [...words, beside, ...(paragraph === undefined ? [] : [paragraphWord(paragraph)])];
		},
		namesAt: undefined,
		tierAt: (at, scope) => tierOfExtra(extra(at), scope, index),
	};
}

/** How a lens keeps something of the reader's own: by whom it names, else by what it stands at; what stands nowhere is kept. */
export function tierOfExtra({target, actors}: ExtraEntry, scope: FindScope, index: ReportIndex): Tier {
	return actors === undefined ? tierOfTarget(target.kind, target.id, scope, index) : tierOfActors(scope.lens, actors);
}

function tierOfTarget<Kind extends EntryKind>(kind: Kind, id: string, scope: FindScope, index: ReportIndex): Tier {
	const entry = findEntry(index, kind, id);
	return entry === undefined ? 'first' : tierOf[kind](entry, scope, index);
}

function tierOfActors({within, groups}: Lens, ids: readonly string[]): Tier {
	return ids.some((id) => within.has(id)) ? 'first' : ids.some((id) => groups.has(id)) ? 'second' : undefined;
}

function paragraphsOf(selection: Selection): ReadonlySet<Paragraph> {
	const known = kept.get(selection) ?? new Set(selection.text.first);
	kept.set(selection, known);
	return known;
}
