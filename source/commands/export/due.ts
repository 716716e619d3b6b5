import {shortNames, speakers} from '../../briefing/actors/names.ts';
import {both} from '../../briefing/actors/selection.ts';
import {byKind} from '../../briefing/by-kind.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {type Due, whatIsDue} from '../../briefing/entry/due.ts';
import {formatFigure} from '../../briefing/figures/figure-text.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {type ReportIndex, termParagraph} from '../../briefing/report-index.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import {groupedBlocks} from '../../printing/table-blocks.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens.ts';

/**
 * What is due as a part of the book: what was open on the day it is looked at from, or of the report, then what was past; nothing where
 * nothing is due.
 */
export function duePart(context: Context): readonly DocumentPart[] {
	const {index, selection, at} = context;
	const day = at?.slice(0, 10) ?? index.report.published;
	const [statements, figures, terms] = [both(selection.issues), both(selection.deployment), both(selection.terms)];
	const {open, past} = whatIsDue({statements, figures, terms}, day);
	const when = day === undefined ? '' : ` on ${formatDate(day)}`;
	const rows = [
		...open.map((due) => rowOf(index, `Open${when}`, due)),
		...past.map((due) => rowOf(index, `Past${when}`, due)),
	];
	const columns = [{title: 'State'}, {title: 'Due'}, {title: 'What', grow: 3}, {title: 'Who', grow: 1}, {title: '¶'}];
	const title = 'What is due';
	return rows.length === 0
		? []
		: [{title, blocks: groupedBlocks({title, caption: captionOf(context), headings: 1, columns, rows})}];
}

function rowOf(index: ReportIndex, state: string, due: Due): {readonly cells: readonly string[]} {
	const when = due.date === undefined ? (due.words ?? '') : formatShortDate(due.date);
	return byKind<Due, {readonly cells: readonly string[]}>(due, {
		statement: ({entry}) => ({
			cells: [state, when, `${entry.kind}: ${entry.text}`, speakers(index, entry), paragraphSign(entry.paragraph)],
		}),
		figure: ({entry}) => {
			const {label, value, statedBy, paragraph} = entry;
			const what = value === undefined ? label : `${label}: ${formatFigure(entry)}`;
			return {cells: [state, when, what, shortNames(index, statedBy), paragraphSign(paragraph)]};
		},
		term: ({entry}) => {
			const what = `Term ${entry.number}: ${entry.text}`;
			return {cells: [state, when, what, shortNames(index, entry.addressees), paragraphSign(termParagraph(entry))]};
		},
	});
}
