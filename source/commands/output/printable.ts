import type {DocumentPart, ExportedDocument} from '../../exporting/document.ts';
import type {Table} from '../../printing/table.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {write} from '../world/write.ts';

/** An entry as data: the keys that `help json` lists, `null` for what is not stated. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** What a command found, which can be printed in every format, each made only when it is asked for. */
export type Printable = {
	/** The rows of a spreadsheet. */
	readonly records: () => readonly DataRecord[];
	/** The table for people. */
	readonly table: () => Table;
	/** The value printed as JSON, where it is not the array of records. */
	readonly json?: () => unknown;
	/** The document, part by part, where it is not the table. */
	readonly parts?: () => readonly DocumentPart[];
	/** The plain text, where it is not the table, for a terminal of a width; a pipe has none. */
	readonly plain?: (width: number | undefined) => string;
	/** What the reader must know of it, a line each. */
	readonly remarks?: readonly string[];
	/** Why there is nothing in it; absent where there is something. */
	readonly nothing?: string | undefined;
};

const standardOutput = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

const usualWidth = 80;

/**
 * Writes in the format asked for, to standard output or into a file.
 * @throws {Failure} 73 or 74
 */
export async function deliver(printable: Printable, request: Request, world: World): Promise<void> {
	const {streams} = world;
	const {output, isForced} = request;
	const content = await render(printable, request, world);
	if (output === undefined || standardOutput.has(output)) {
		await write(streams.stdout, content);
		return;
	}

	const {saveFile} = await import('./save-file.ts');
	await saveFile(output, content, {isForced});
}

// Every format is loaded only when it is asked for.
async function render(printable: Printable, request: Request, world: World): Promise<string | Uint8Array> {
	const {records, table, json, plain} = printable;
	const {format = 'plain'} = request;
	switch (format) {
		case 'json':
			return `${JSON.stringify((json ?? records)(), null, 2)}\n`;
		case 'csv': {
			const {formatCsv} = await import('../../printing/csv.ts');
			return formatCsv(records());
		}
		case 'plain': {
			const {formatPlain} = await import('../../printing/plain.ts');
			const width = widthOf(request.output, world.streams);
			return plain?.(width) ?? formatPlain(table(), width);
		}
		case 'markdown': {
			const {formatMarkdown} = await import('../../printing/markdown.ts');
			const {blocksOf} = await import('../../exporting/document.ts');
			return formatMarkdown(blocksOf(await documentOf(printable, request, world)));
		}
		case 'html': {
			const {writeDocument} = await import('../../exporting/write-document.ts');
			return writeDocument(format, await documentOf(printable, request, world));
		}
	}
}

async function documentOf(printable: Printable, request: Request, world: World): Promise<ExportedDocument> {
	const table = printable.table();
	const {tableBlock, groupedBlocks} = await import('../../printing/table-blocks.ts');
	const {letterhead, classification} = await world.documentSettings();
	// Markdown is read as text, too, where one table is found through more easily than many.
	const tableBlocks = () => (request.format === 'markdown' ? [tableBlock(table)] : groupedBlocks(table));
	const parts = printable.parts?.() ?? [{title: table.title, blocks: tableBlocks()}];
	const [only] = parts.length === 1 ? parts : [];
	return {
		title: only?.title ?? table.title,
		source: table.caption,
		parts,
		letterhead,
		classification: request.classification ?? classification,
	};
}

// Only a terminal has a width: a pipe and a file get one line a row.
function widthOf(output: string | undefined, {stdout}: World['streams']): number | undefined {
	return output === undefined && stdout.isTTY ? stdout.columns || usualWidth : undefined;
}
