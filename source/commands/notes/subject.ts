import {citationOf, copiedText} from '../../briefing/entry/copied-text.ts';
import {type Entries, type EntryKind, type EntryTarget, entryKinds} from '../../briefing/entry/entries.ts';
import {heads, type KindOfEntry} from '../../briefing/entry/kind.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {isEntry, type Target} from '../../briefing/entry/target.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import type {Context} from '../input/context.ts';

/** What a note stands at, as far as it is still there: an entry of the report, a meeting of the reader's own, or several actors. */
export type Subject = {
	/** What the entry is called; `null` where it is there no more. */
	readonly title: string | null;
	/** `null` for what stands in several paragraphs of the report, or in none. */
	readonly paragraph: string | null;
	readonly citation: string | null;
	/** Whether an import found it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
	/** The entry as it is quoted, without its citation: words of ours are headed "Paraphrase:". */
	readonly quotation: readonly string[];
	/** Where it stands in the report: by paragraph, view and place in the view. */
	readonly order: readonly number[];
};

const last = Number.MAX_SAFE_INTEGER;

/** What stands nowhere in the report. */
const nowhere = {paragraph: null, citation: null, unreviewed: false, order: [last, last, last]} as const;

/** The entries a note stands at: one, but for a brief on several actors. A note on a brief stands at what the brief is on. */
export function entriesOf(target: Target): Target[] {
	if (target.kind !== 'brief') {
		return [target];
	}

	const {on} = target;
	return on.kind === 'meeting' ? [on] : on.ids.map((id) => ({kind: 'actor', id}));
}

/** What a note stands at. */
export function subjectOf({index}: Context, target: Target): Subject {
	const found = entriesOf(target).flatMap((entry) => (isEntry(entry) && subjectAt(index, entry.kind, entry)) || []);
	const [first, ...others] = found;
	if (first === undefined) {
		return {...nowhere, title: null, quotation: [nameOfTarget(index, target)]};
	}

	return others.length === 0
		? first
		: {
				title: [...new Set(found.map(({title}) => title))].join(', '),
				paragraph: null,
				citation: [...new Set(found.map(({citation}) => citation))].join('; '),
				unreviewed: false,
				quotation: found.flatMap(({quotation}) => quotation),
				order: first.order,
			};
}

function subjectAt<Kind extends EntryKind>(index: ReportIndex, kind: Kind, target: EntryTarget): Subject | undefined {
	const {list, id, title, paragraphs, find}: KindOfEntry<Entries[Kind]> = entryKinds[kind];
	const all = list(index.report);
	const at = all.findIndex((entry) => id(entry) === target.id);
	const entry = all[at];
	if (entry === undefined) {
		return undefined;
	}

	const places = [...new Set(paragraphs(entry, index))];
	const citation = citationOf(index, target);
	const copied = copiedText(index, target)?.split('\n') ?? [];
	return {
		title: title(entry),
		paragraph: kind === 'actor' || places.length !== 1 ? null : (places[0] ?? null),
		citation: citation ?? null,
		unreviewed: find.isUnreviewed?.(entry) === true,
		quotation: copied.at(-1) === citation ? copied.slice(0, -1) : copied,
		order: [placeIn(index, places), kind === 'actor' ? last : heads.indexOf(find.head), at],
	};
}

function placeIn({paragraphs}: ReportIndex, places: readonly string[]): number {
	const at = [...paragraphs.keys()].findIndex((number) => places.includes(number));
	return at === -1 ? last : at;
}
