import {deliver} from '../output/deliver.ts';
import type {BackupRecord, RestoredRecord} from '../records/library.ts';
import {wrongUsage} from '../world/errors.ts';
import type {Request, World} from '../world/world.ts';

/**
 * The one file that a command is about.
 * @throws {Failure} 64 where there are more
 */
export function oneFile({command, words}: Request): string {
	const [file = '', second] = words;
	if (second !== undefined) {
		throw wrongUsage(`${command} takes one file: "${second}" is a second`);
	}

	return file;
}

/** Prints what a backup has, where a format is asked for. */
export async function deliverKept(
	record: BackupRecord | RestoredRecord,
	request: Request,
	world: World,
): Promise<void> {
	if (request.format === undefined && request.output === undefined) {
		return;
	}

	const rows = Object.entries(record).map(([name, value]) => ({cells: [name, String(value ?? 'nothing')]}));
	const table = () => ({
		title: 'Library',
		caption: '',
		headings: 0,
		columns: [{title: 'What'}, {title: 'How much', grow: 1}],
		rows,
	});
	await deliver({records: () => [record], json: () => record, table}, request, world);
}
