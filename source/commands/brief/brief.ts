import type {Block} from '../../printing/markdown-blocks.ts';
import type {Table} from '../../printing/table.ts';
import {type Context, captionOf} from '../output/context.ts';
import type {DataRecord} from '../output/printable.ts';
import {type BriefRecord, toBriefRecord} from './data.ts';
import {markdownPage} from './markdown.ts';
import {type BriefPage, briefPage} from './page.ts';
import {plainPage} from './plain.ts';
import {briefSubject} from './subject.ts';
import {ticksOf} from './ticks.ts';

/** The brief as one object. */
export function json(context: Context): BriefRecord {
	return toBriefRecord(context, briefSubject(context).brief);
}

/** The brief, a line of its page a row. */
export function records(context: Context): DataRecord[] {
	const {title, head, sections} = pageOf(context);
	return [
		{part: 'Brief', lead: null, text: title, source: head.join(' · ')},
		...sections.flatMap(({title: part, entries}) =>
			entries.flatMap(({lead = null, mark, text, tail = null, below = []}) => [
				{part, lead: mark === undefined ? lead : `${lead} ${mark}`, text, source: tail},
				...below.map((entry) => ({part, lead: text, text: entry.text, source: entry.tail ?? null})),
			]),
		),
	];
}

/** The brief as a table, a line of its page a row. */
export function table(context: Context): Table {
	return {
		title: pageOf(context).title,
		caption: captionOf(context),
		headings: 1,
		columns: [{title: 'Part'}, {title: 'Lead'}, {title: 'Text', grow: 3}, {title: 'Source', grow: 2}],
		rows: records(context).map(({part, lead, text, source}) => ({
			cells: [part, lead, text, source].map((cell) => String(cell ?? '')),
		})),
	};
}

/** The brief as a page for print. */
export function plain(context: Context, width: number | undefined): string {
	return plainPage(pageOf(context), width);
}

/** The brief as a page in Markdown. */
export function markdown(context: Context): Block[] {
	return markdownPage(pageOf(context), captionOf(context));
}

/** Says which of several meetings or actors of a name the brief is on. */
export function remarks(context: Context): readonly string[] {
	return briefSubject(context).remarks;
}

function pageOf(context: Context): BriefPage {
	const {brief} = briefSubject(context);
	return briefPage(context.index, brief, ticksOf(context, brief));
}
