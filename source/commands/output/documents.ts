import type {DocumentPart, ExportedDocument} from '../../exporting/document.ts';
import {groupedBlocks, paragraph, tableBlock} from '../../printing/markdown-blocks.ts';
import type {Request, World} from '../world/world.ts';
import type {Printable} from './printable.ts';

/**
 * What a command found as a document, with what the settings say of documents.
 * @throws {LibraryError} where the settings say what they cannot mean
 */
export async function documentOf(printable: Printable, request: Request, world: World): Promise<ExportedDocument> {
	const {letterhead, classification} = await world.documentSettings();
	const table = printable.table();
	// Markdown is read as text, too, where one table is found through more easily than many.
	const parts =
		request.format === 'markdown' && printable.parts === undefined
			? [{title: table.title, blocks: [tableBlock(table)]}]
			: partsOf(printable);
	const [only] = parts.length === 1 ? parts : [];
	return {
		title: only?.title ?? table.title,
		source: table.caption,
		day: dayOf(world.clock()),
		parts,
		letterhead,
		classification: request.classification ?? classification,
	};
}

// The day on the reader's own calendar.
function dayOf(instant: number): string {
	const date = new Date(instant);
	const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
	return `${date.getFullYear()}-${month}-${day}`;
}

/** The parts of a document. What a lens leaves nothing of says why. */
export function partsOf({
	nothing,
	nothingInDocument = nothing,
	parts,
	charts,
	table,
}: Printable): readonly DocumentPart[] {
	if (parts !== undefined) {
		return parts();
	}

	const whole = table();
	const found = () => [...(charts?.() ?? []), ...groupedBlocks(whole)];
	const blocks = nothingInDocument === undefined ? found() : [paragraph(nothingInDocument)];
	return [{title: whole.title, blocks}];
}
