import {lensOn} from '../../source/briefing/actors/lens.ts';
import {select} from '../../source/briefing/actors/selection.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import {open as brief} from '../../source/commands/brief/brief.ts';
import {open as book} from '../../source/commands/export/book.ts';
import type {Context} from '../../source/commands/input/context.ts';
import type {Printable} from '../../source/commands/output/printable.ts';
import type {DocumentPart, ExportedDocument} from '../../source/exporting/document.ts';
import {noPapers} from '../../source/library/papers.ts';
import {mali} from '../data/mali.ts';

const index = indexReport(mali);
const context: Context = {
	index,
	lens: lensOn(index, []),
	selection: select(index, undefined),
	kind: undefined,
	at: undefined,
	words: [],
	papers: noPapers,
	isWithoutPapers: false,
	missions: [],
	clock: () => Date.UTC(2014, 1, 1, 12),
};

/** A document of parts, as it is written on a day. */
export function documentOf(parts: readonly DocumentPart[], about: Partial<ExportedDocument> = {}): ExportedDocument {
	return {
		title: parts[0]?.title ?? '',
		source: 'Security Council mission to Mali · 1–3 February 2014 · S/2014/173',
		day: '2014-02-01',
		parts,
		letterhead: undefined,
		classification: undefined,
		...about,
	};
}

/** The brief of the bundled report on a meeting or actor of an id. */
export function briefDocument(id: string, about: Partial<ExportedDocument> = {}): ExportedDocument {
	return documentOf(partsOf(brief({...context, words: [id]})), about);
}

/** The book of the bundled report. */
export function bookDocument(about: Partial<ExportedDocument> = {}): ExportedDocument {
	return documentOf(partsOf(book(context)), {title: mali.title, ...about});
}

function partsOf({parts}: Printable): readonly DocumentPart[] {
	return parts?.() ?? [];
}
