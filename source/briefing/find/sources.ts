import {actorsTier, type Tier} from '../actors/lens.ts';
import {type Entries, type EntryKind, entryKinds, kindsOfEntry, readEntry} from '../entry/entries.ts';
import type {KindOfEntry, LensScope} from '../entry/kind.ts';
import type {ReportIndex} from '../report-index.ts';
import type {ExtraEntry, FindSource} from './entry.ts';
import {paragraphWord} from './words/words.ts';

/** Everything in a report that can be found. */
export function sourcesOf(index: ReportIndex): FindSource[] {
	return kindsOfEntry.map((kind) => sourceOf(index, kind));
}

function sourceOf<Kind extends EntryKind>(index: ReportIndex, kind: Kind): FindSource {
	const {list, id, paragraphs, find, tier}: KindOfEntry<Entries[Kind]> = entryKinds[kind];
	const {head, text, beside, source, actors, words, names} = find;
	const {paragraph = (entry) => paragraphs(entry, index)[0]} = find;
	const entries = list(index.report);
	const entryAt = (at: number) => entries[at] as Entries[Kind];
	return {
		count: entries.length,
		viewAt: () => head,
		entryAt: (at, matches) => {
			const entry = entryAt(at);
			return {
				view: head,
				target: {kind, id: id(entry)},
				text: text(entry),
				said: find.said?.(entry, index) ?? text(entry),
				verb: find.verb?.(entry),
				beside: beside(entry, index),
				kind: find.kind?.(entry),
				paragraph: paragraph(entry),
				source: source?.(entry),
				unreviewed: find.isUnreviewed?.(entry) === true,
				...(matches && find.partFor?.(entry, index, matches)),
			};
		},
		textAt: (at) => text(entryAt(at)),
		actorsAt: (at) => actors(entryAt(at)),
		wordsAt: (at) => {
			const entry = entryAt(at);
			const number = paragraph(entry);
			const others = words(entry, index).filter((word) => word !== undefined);
			// A paragraph of another document has the same number as one of this report.
			return number === undefined || source?.(entry) !== undefined ? others : [...others, paragraphWord(number)];
		},
		namesAt: names && ((at) => names(entryAt(at))),
		tierAt: (at, scope) => tier(entryAt(at), scope, index),
	};
}

/** What the reader has of their own as find reads it. */
export function extraSource(index: ReportIndex, extras: readonly ExtraEntry[]): FindSource {
	const extra = (at: number) => extras[at] as ExtraEntry;
	return {
		count: extras.length,
		viewAt: (at) => extra(at).view,
		entryAt: (at) => {
			const {view, target, note, text, beside = '', paragraph} = extra(at);
			const none = {verb: undefined, kind: undefined, source: undefined, unreviewed: false};
			return {...none, view, target, note, text, said: text, beside, paragraph};
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

// By whom it names, else by what it stands at; what stands nowhere any more is kept.
function tierOfExtra({target, actors}: ExtraEntry, scope: LensScope, index: ReportIndex): Tier {
	if (actors !== undefined) {
		return actorsTier(scope.lens, actors);
	}

	const kept = readEntry(index, target, ({tier}) => (entry) => ({tier: tier(entry, scope, index)}));
	return kept === undefined ? 'first' : kept.tier;
}
