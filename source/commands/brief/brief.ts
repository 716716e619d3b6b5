import {briefPage} from '../../briefing/brief/page.ts';
import {withTicks} from '../../briefing/brief/ticks.ts';
import type {Block} from '../../printing/markdown-blocks.ts';
import type {Table} from '../../printing/table.ts';
import {type Context, captionOf} from '../output/context.ts';
import type {DataRecord} from '../output/printable.ts';
import {type BriefRecord, toBriefRecord} from './data.ts';
import {markdownPage} from './markdown.ts';
import {plainPage} from './plain.ts';
import {type PrintedBrief, printedBrief} from './printed.ts';
import {briefSubject} from './subject.ts';
import {checksOf} from './ticks.ts';

/** The brief as one object. */
export function json(context: Context): BriefRecord {
	return toBriefRecord(context, briefSubject(context).brief);
}

/** The brief, a line of its page a row. */
export function records(context: Context): DataRecord[] {
	const {title, head, parts} = printed(context);
	return [
		{part: 'Brief', lead: null, text: title, source: head.join(' · ')},
		...parts.flatMap(({title: part, rows}) =>
			rows.flatMap(({lead = null, mark, text, tails: [tail = null] = [], below = []}) => [
				{part, lead: mark === undefined ? lead : `${lead} ${mark}`, text, source: tail},
				...below.map((row) => ({part, lead: text, text: row.text, source: row.tails?.[0] ?? null})),
			]),
		),
	];
}

/** The brief as a table, a line of its page a row. */
export function table(context: Context): Table {
	return {
		title: printed(context).title,
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
	return plainPage(printed(context), width);
}

/** The brief as a page in Markdown. */
export function markdown(context: Context): Block[] {
	return markdownPage(printed(context), captionOf(context));
}

/** Says which of several meetings or actors of a name the brief is on. */
export function remarks(context: Context): readonly string[] {
	return briefSubject(context).remarks;
}

function printed(context: Context): PrintedBrief {
	const {index} = context;
	const {brief} = briefSubject(context);
	return printedBrief(withTicks(index, briefPage(index, brief), checksOf(context, brief.head)));
}
