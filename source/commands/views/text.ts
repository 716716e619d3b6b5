import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {tableOf} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {recordOf} from '../records/fields.ts';
import {paragraph} from '../records/views.ts';

/** The report by paragraph, with the notes to it; under a lens those from which something in another view comes. */
export function open(context: Context): Printable {
	const paragraphs = both(context.selection.text);
	const notes = Map.groupBy(context.index.report.notes ?? [], (note) => note.paragraph);
	return {
		records: () => paragraphs.map((one) => recordOf(paragraph, {...one, paragraph: one.number})),
		table: () =>
			tableOf(paragraphs, {
				title: 'Text',
				caption: captionOf(context),
				headings: 1,
				columns: [
					{title: 'Section', cell: ({section}) => section},
					{title: '¶', cell: ({number}) => paragraphSign(number)},
					{title: 'Wording', cell: ({verbatim}) => (verbatim ? 'verbatim' : 'paraphrase')},
					{title: 'Text', grow: 1, cell: ({text}) => text},
				],
				notes: ({number}) => [
					...(notes.get(number) ?? []).map(({text}) => text),
					...yourNotes(context, {kind: 'paragraph', id: number}),
				],
			}),
		...nothingLeft(context, 'text', paragraphs),
	};
}
