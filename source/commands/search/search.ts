import {paragraphSign} from '../../briefing/entry/citation.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {FindCorpus} from '../../briefing/find/corpus.ts';
import type {ExtraEntry, FindEntry, FindView} from '../../briefing/find/entry.ts';
import {findAll} from '../../briefing/find/finder.ts';
import {noteEntries, ownMeetingEntries} from '../../briefing/find/own-entries.ts';
import type {Found} from '../../briefing/find/scan.ts';
import {hasWords} from '../../briefing/find/words/query.ts';
import type {Table} from '../../printing/table.ts';
import {type Context, captionOf, lensNames} from '../output/context.ts';

/** Something found, as data. */
export type HitRecord = {
	/** The view it stands in, or `actors`. */
	readonly view: FindView;
	/** What it is called there: an id, a member's name, the number of a term or of a paragraph. */
	readonly id: string;
	readonly text: string;
	/** `null` for what stands in no one paragraph. It counts in `source`. */
	readonly paragraph: string | null;
	/** The symbol of the report. */
	readonly report: string;
	/** The document the paragraph counts in: the report, or the one a figure is from. */
	readonly source: string;
	/** Who said it, when a meeting is, and the like. */
	readonly beside: string;
	/** The kind of a statement; `null` for all else. */
	readonly kind: FindEntry['kind'] | null;
	/** Whether a rule of the import is unsure of it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
};

/** What has all of the words, the best first; under a lens what it keeps, its first tier before its second. */
export function records(context: Context): HitRecord[] {
	return hits(context).map((hit) => toHitRecord(hit, context.index.report.symbol));
}

/** What was found in the report of a symbol as data. */
export function toHitRecord(
	{view, target, text, beside, kind, paragraph, source, unreviewed}: FindEntry,
	report: string,
): HitRecord {
	return {
		view,
		id: target.id,
		text,
		paragraph: paragraph ?? null,
		report,
		source: source ?? report,
		beside,
		kind: kind ?? null,
		unreviewed,
	};
}

/** The same for people. */
export function table(context: Context): Table {
	return {
		title: `Found: ${typedIn(context)}`,
		caption: captionOf(context),
		headings: 0,
		columns: hitColumns,
		rows: hits(context).map((hit) => ({cells: hitCells(hit)})),
	};
}

/** The columns of what was found. What is longest stands last, so that nothing is far to the right of it in a pipe. */
export const hitColumns: Table['columns'] = [
	{title: 'View'},
	{title: '¶'},
	{title: 'Who, when or where', grow: 3},
	{title: 'Kind'},
	{title: 'What', grow: 5},
];

/** What was found as a row of them. */
export function hitCells(hit: FindEntry): string[] {
	const kind = [hit.kind ?? [], hit.unreviewed ? 'unreviewed' : []].flat().join(', ');
	return [hit.view, placeOf(hit), hit.beside, kind, hit.text];
}

// After its document, where that is not the report.
function placeOf({paragraph, source}: FindEntry): string {
	return [source ?? [], paragraph === undefined ? [] : paragraphSign(paragraph)].flat().join(' ');
}

/** Says where the words are not just those that were typed, and how much the lens keeps out. */
export function remarks(context: Context): string[] {
	const {count, outside, hasSlips} = search(context);
	const slips = hasSlips ? [`nothing has "${typedIn(context)}"; what comes nearest is one slip away`] : [];
	const others = outside === 0 ? [] : [`${outside} more outside ${lensNames(context)}; leave out --actor to see them`];
	return count === 0 ? [] : [...slips, ...others];
}

/** Says where nothing has the words. */
export function whyNothing(context: Context): string {
	const {symbol} = context.index.report;
	const typed = typedIn(context);
	const {outside, hasSlips} = search(context);
	if (!hasWords(typed)) {
		return `search: "${typed}" has no word to look for`;
	}

	const nearly = hasSlips ? ', one slip away' : '';
	return outside === 0
		? `search: nothing in ${symbol} has "${typed}"`
		: `search: nothing for ${lensNames(context)} has "${typed}"; ${outside} outside it${nearly}: leave out --actor`;
}

const known = new WeakMap<Context, Found>();

/** What a report has. Records, table and remarks are asked for one after the other: it is searched once for all of them. */
export function search(context: Context): Found {
	const {index, lens, selection} = context;
	const found =
		known.get(context) ??
		findAll(new FindCorpus(index, ownEntries(context)), typedIn(context), {
			scope: lens === undefined ? undefined : {lens, selection},
			isGrouped: false,
		});
	known.set(context, found);
	return found;
}

function ownEntries({index, papers: {meetings, notes}}: Context): ExtraEntry[] {
	const nameOf = (target: Target): string =>
		meetings.find(({id}) => target.kind === 'meeting' && id === target.id)?.title ?? nameOfTarget(index, target);
	return [...ownMeetingEntries(meetings), ...noteEntries(notes, nameOf)];
}

/** The same, all of it in order. */
export function hits(context: Context): FindEntry[] {
	const {count, at} = search(context);
	return Array.from({length: count}, (_, place) => at(place) ?? []).flat();
}

function typedIn({words}: Context): string {
	return words.join(' ').trim();
}
