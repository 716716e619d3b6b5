import type {Block} from '../../printing/markdown-blocks.ts';
import type {Table} from '../../printing/table.ts';
import type {Format} from '../world/formats.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {writeText} from '../world/write.ts';

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
	/** The Markdown, where it is not the table. */
	readonly markdown?: () => readonly Block[];
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
 * Prints in the format asked for, to standard output or into a file.
 * @throws {Failure} 73 or 74
 */
export async function deliver(printable: Printable, request: Request, {streams}: World): Promise<void> {
	const {output, format = 'plain'} = request;
	const text = await render(printable, format, widthOf(output, streams));
	if (output === undefined || standardOutput.has(output)) {
		await writeText(streams.stdout, text);
		return;
	}

	const {saveFile} = await import('./save-file.ts');
	await saveFile(output, text);
}

// Every format is loaded only when it is asked for.
async function render(
	{records, table, json, markdown, plain}: Printable,
	format: Format,
	width: number | undefined,
): Promise<string> {
	switch (format) {
		case 'json':
			return `${JSON.stringify((json ?? records)(), null, 2)}\n`;
		case 'csv': {
			const {formatCsv} = await import('../../printing/csv.ts');
			return formatCsv(records());
		}
		case 'markdown': {
			const {formatMarkdown, formatMarkdownTable} = await import('../../printing/markdown.ts');
			return markdown === undefined ? formatMarkdownTable(table()) : formatMarkdown(markdown());
		}
		case 'plain': {
			const {formatPlain} = await import('../../printing/plain.ts');
			return plain?.(width) ?? formatPlain(table(), width);
		}
	}
}

// Only a terminal has a width: a pipe and a file get one line a row.
function widthOf(output: string | undefined, {stdout}: World['streams']): number | undefined {
	return output === undefined && stdout.isTTY ? stdout.columns || usualWidth : undefined;
}
