import {counted, firstOf} from '../../briefing/wording.ts';
import type {Format} from '../../exporting/formats.ts';
import {exitCodes, Failure, wrongUsage} from '../world/errors.ts';
import {isStandardOutput, type Request, say, type World, write} from '../world/world.ts';
import {documentOf} from './documents.ts';
import type {DataRecord, Printable} from './printable.ts';

/** So many characters that fonts lack are named. */
const mostNamed = 5;

/**
 * Writes in the format asked for, to standard output or into a file.
 * @throws {Failure} 65 where the settings say of documents what cannot be, 73 or 74
 */
export async function deliver(printable: Printable, request: Request, world: World): Promise<void> {
	const {output, isForced, format} = request;
	const isStream = output === undefined || isStandardOutput(output);
	const sheets = format === 'csv' ? printable.sheets?.() : undefined;
	if (sheets !== undefined && isStream) {
		throw wrongUsage('CSV of more than one view is a folder: give it a name with --output');
	}

	// Data have no place for it: whoever hands them on must know.
	const isData = format === 'csv' || format === 'json' || format === 'spreadsheet';
	const mark = isData ? await classificationOf(request, world).catch(whyNot) : undefined;
	if (mark !== undefined) {
		await say(world, `“${mark}” stands nowhere in this: data have no head and foot`);
	}

	if (sheets !== undefined && output !== undefined) {
		const {dataPackageFiles} = await import('../../exporting/data-package.ts');
		const {folderNamed, saveFolder} = await import('./save-folder.ts');
		const files = dataPackageFiles({...printable.table(), sheets, isForExcel: request.isForExcel});
		const folder = folderNamed(output);
		saveFolder(folder, files, {isForced});
		const written = counted(files.size - 1, 'CSV file');
		await say(world, `${folder}/: ${written}, and a datapackage.json on what they hold`);
		return;
	}

	const content = await writers[format ?? 'plain'](printable, request, world).catch(whyNot);
	if (isStream) {
		await write(world.streams.stdout, content);
		return;
	}

	const {saveFile} = await import('./save-file.ts');
	await saveFile(output, content, {isForced, inputs: [request.report ?? [], request.words].flat()});
}

// What the settings say of documents is told as theirs. What is loaded late has classes of its own, but their names are these.
function whyNot(error: Error): never {
	throw error.name === 'LibraryError' ? new Failure(exitCodes.badData, error.message) : error;
}

// A terminal shows what is on the screen; what the settings say is for what leaves.
async function classificationOf({classification, output}: Request, world: World): Promise<string | undefined> {
	return classification ?? (output === undefined ? undefined : (await world.documentSettings()).classification);
}

const exporters = async () => (await import('../../exporting/write.ts')).exporters;

type Writer = (printable: Printable, request: Request, world: World) => Promise<string | Uint8Array>;

/** What writes each format, which is loaded only when it is asked for. */
const writers: Readonly<Record<Format, Writer>> = {
	json: async ({records, json}, {fields}) => `${JSON.stringify(onlyFields((json ?? records)(), fields), null, 2)}\n`,
	csv: async ({records}, {isForExcel}) => (await import('../../printing/csv.ts')).formatCsv(records(), isForExcel),
	plain: async ({table, plain}, request, world) => {
		const {formatPlain} = await import('../../printing/plain.ts');
		const {usualWidth} = await import('../../printing/text.ts');
		// Only a terminal has a width: a pipe and a file get one line a row.
		const {isTTY, columns} = world.streams.stdout;
		const width = request.output === undefined && isTTY ? columns || usualWidth : undefined;
		const text = plain?.(width) ?? formatPlain(table(), width);
		const mark = await classificationOf(request, world);
		return mark === undefined ? text : `${mark}\n\n${text}\n${mark}\n`;
	},
	markdown: async (...asked) => {
		const {formatMarkdown} = await import('../../printing/markdown.ts');
		const {blocksOf} = await import('../../exporting/document.ts');
		return formatMarkdown(blocksOf(await documentOf(...asked)));
	},
	spreadsheet: async ({sheets, table, records}) => {
		return (await exporters()).spreadsheet(sheets?.() ?? [{name: table().title, records: records()}]);
	},
	calendar: async (printable, request, world) => {
		const calendar = printable.calendar?.();
		if (calendar === undefined) {
			throw wrongUsage(`${request.command ?? 'the overview'}: has no meeting for a calendar; the programme has`);
		}

		const classification = await classificationOf(request, world);
		return (await exporters()).calendar({...calendar, classification, made: world.clock()});
	},
	docx: async (...asked) => (await exporters()).docx(await documentOf(...asked)),
	pdf: async (printable, request, world) => {
		const {bytes, lacking} = await (await exporters()).pdf(await documentOf(printable, request, world));
		if (lacking.length > 0) {
			const named = firstOf(lacking, mostNamed, ' ');
			const reason = `“\uFFFD” stands for what the fonts of the PDF lack: ${named}`;
			await say(world, `${reason}; a .docx or .html file has it`);
		}

		return bytes;
	},
	html: async (...asked) => (await exporters()).html(await documentOf(...asked)),
};

// What is no key of one of the objects is absent there.
function onlyFields(value: unknown, fields: readonly string[] | undefined): unknown {
	if (fields === undefined) {
		return value;
	}

	return Array.isArray(value)
		? value.map((item) => onlyFields(item, fields))
		: Object.fromEntries(fields.map((name) => [name, (value as DataRecord)[name]]));
}
