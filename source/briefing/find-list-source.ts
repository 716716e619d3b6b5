import type {StatementKind} from '../report/kinds.ts';
import type {Entries, EntryKind} from './entries.ts';
import type {ExtraEntry, FindSource, FindView} from './find-entry.ts';
import {tierOf, tierOfExtra} from './find-tiers.ts';
import {paragraphWord} from './find-words.ts';
import type {ReportIndex} from './report-index.ts';

/** How entries of one kind are listed, and what finds them beside their text. */
export type Listing<Item> = {
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
