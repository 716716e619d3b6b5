import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {Table} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf, inTiers} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {ParagraphRecord} from '../records/views.ts';

/** The report by paragraph; under a lens those from which something in another view comes. */
export function open(context: Context): Printable {
	const records = recordsOf(context);
	return {
		records: () => records,
		table: () => tableOf(context, records),
		nothing: nothingLeft(context, 'text', records),
	};
}

function recordsOf({selection}: Context): ParagraphRecord[] {
	return inTiers(selection.text).map(({entry: {number, section, text, verbatim}}) => ({
		paragraph: number,
		section,
		text,
		verbatim,
	}));
}

// By section, with the notes to the report.
function tableOf(context: Context, records: readonly ParagraphRecord[]): Table {
	const notes = Map.groupBy(context.index.report.notes ?? [], ({paragraph}) => paragraph);
	return {
		title: 'Text',
		caption: captionOf(context),
		headings: 1,
		columns: [{title: 'Section'}, {title: '¶'}, {title: 'Wording'}, {title: 'Text', grow: 1}],
		rows: records.map(({paragraph, section, text, verbatim}) => ({
			cells: [section, paragraphSign(paragraph), verbatim ? 'verbatim' : 'paraphrase', text],
			notes: notes.get(paragraph)?.map((note) => note.text) ?? [],
		})),
	};
}
