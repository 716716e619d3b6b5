import {sourcedSign} from '../../briefing/entry/citation.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {FindCorpus} from '../../briefing/find/corpus.ts';
import type {FindEntry} from '../../briefing/find/entry.ts';
import {findAll} from '../../briefing/find/finder.ts';
import {noteEntries, ownMeetingEntries} from '../../briefing/find/own-entries.ts';
import type {Found} from '../../briefing/find/scan.ts';
import {hasWords} from '../../briefing/find/words/query.ts';
import {type TableOf, tableOf} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames} from '../output/lens.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {hit} from '../records/search.ts';
import {withOpen} from '../views/wording.ts';

/**
 * What in one report has all of the words, the best first; under a lens what it keeps, its first tier before its second, and how much it
 * keeps out. It says where the words are not just those that were typed.
 */
export function open(context: Context): Printable {
	const {index, lens, selection} = context;
	const typed = context.words.join(' ').trim();
	const found = findAll(corpusOf(context), typed, {
		scope: lens === undefined ? undefined : {lens, selection},
		isGrouped: false,
	});
	const hits = Array.from({length: found.count}, (_, place) => found.at(place) ?? []).flat();
	return {
		records: () => hits.map((entry) => toHitRecord(entry, index.report.symbol)),
		table: () =>
			tableOf(hits, {title: `Found: ${typed}`, caption: captionOf(context), headings: 0, columns: hitColumns}),
		...(found.count === 0 ? {nothing: whyNothing(context, typed, found)} : {remarks: remarksOn(context, typed, found)}),
	};
}

/** All that can be found in a report and in what the reader keeps of it: their meetings, and their notes. */
export function corpusOf({index, papers: {meetings, notes}}: Context): FindCorpus {
	const nameOf = (target: Target): string =>
		meetings.find(({id}) => target.kind === 'meeting' && id === target.id)?.title ?? nameOfTarget(index, target);
	return new FindCorpus(index, [...ownMeetingEntries(meetings), ...noteEntries(notes, nameOf)]);
}

/** What was found in the report of a symbol as data. */
export function toHitRecord(entry: FindEntry, report: string) {
	return recordOf(hit, {...entry, id: entry.target.id, report, source: entry.source ?? report});
}

/** The columns of what was found. What is longest stands last, so that nothing is far to the right of it in a pipe. */
export const hitColumns: TableOf<FindEntry>['columns'] = [
	{title: 'View', cell: ({view}) => view},
	{title: '¶', cell: (entry) => withOpen(sourcedSign(entry), entry)},
	{title: 'Who, when or where', grow: 3, cell: ({beside}) => beside},
	{title: 'Kind', cell: ({kind}) => kind},
	{title: 'What', grow: 5, cell: ({said}) => said},
];

function remarksOn(context: Context, typed: string, {outside, hasSlips}: Found): string[] {
	const others = outside === 0 ? [] : [`${outside} more outside ${lensNames(context)}; leave out --actor to see them`];
	return [...slipsRemark(typed, hasSlips), ...others];
}

/** The remark that what was found is one slip away, where it is. */
export function slipsRemark(typed: string, hasSlips: boolean): string[] {
	return hasSlips ? [`nothing has "${typed}"; what comes nearest is one slip away`] : [];
}

function whyNothing(context: Context, typed: string, {outside, hasSlips}: Found): string {
	if (!hasWords(typed)) {
		return `search: "${typed}" has no word to look for`;
	}

	const nearly = hasSlips ? ', one slip away' : '';
	return outside === 0
		? `search: nothing in ${context.index.report.symbol} has "${typed}"`
		: `search: nothing for ${lensNames(context)} has "${typed}"; ${outside} outside it${nearly}: leave out --actor`;
}
