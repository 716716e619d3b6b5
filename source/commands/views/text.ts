import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {Table} from '../../printing/table.ts';
import {type Context, captionOf, inTiers} from '../output/context.ts';

/** A numbered paragraph as data; `text` is a summary of ours where it is not verbatim. */
export type ParagraphRecord = {
	readonly paragraph: string;
	readonly section: string;
	readonly text: string;
	readonly verbatim: boolean;
};

/** The report by paragraph; under a lens those from which something in another view comes. */
export function records({selection}: Context): ParagraphRecord[] {
	return inTiers(selection.text).map(({entry: {number, section, text, verbatim}}) => ({
		paragraph: number,
		section,
		text,
		verbatim,
	}));
}

/** The report by section, for people, with what it leaves open or contradicts itself on. */
export function table(context: Context): Table {
	const notes = Map.groupBy(context.index.report.notes ?? [], ({paragraph}) => paragraph);
	return {
		title: 'Text',
		caption: captionOf(context),
		headings: 1,
		columns: [{title: 'Section'}, {title: '¶'}, {title: 'Wording'}, {title: 'Text', grow: 1}],
		rows: records(context).map(({paragraph, section, text, verbatim}) => ({
			cells: [section, paragraphSign(paragraph), verbatim ? 'verbatim' : 'paraphrase', text],
			notes: notes.get(paragraph)?.map((note) => note.text) ?? [],
		})),
	};
}
