import {statSync} from 'node:fs';
import {countsText} from '../../library/store/counts.ts';
import {LibraryError} from '../../library/store/errors.ts';
import {deliver} from '../output/deliver.ts';
import {isSameFile, saveFile} from '../output/save-file.ts';
import type {BackupRecord, RestoredRecord} from '../records/library.ts';
import {exitCodes, Failure, wrongUsage} from '../world/errors.ts';
import {agreed, askLibrary, changeLibrary, readCopy} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';

/** Writes the whole library into one file. */
export async function backup(request: Request, world: World): Promise<number> {
	const file = oneFile(request);
	const {readBackup} = await import('../../library/store/readable.ts');
	const counts = await askLibrary(request, world, async (library) => {
		if (library === undefined) {
			throw new Failure(exitCodes.noInput, 'backup: you keep nothing yet');
		}

		let read = library.file.counts();
		const copy = (to: string): void => {
			try {
				library.file.copyInto(to);
			} catch (error) {
				throw error instanceof LibraryError && error.code === 'full'
					? new Failure(exitCodes.ioError, `${file}: ${error.reason}`)
					: error;
			}

			// Whoever needs it has nothing else: what cannot be read back is no backup.
			read = readBackup(to).counts;
		};
		const {isForced} = request;
		await saveFile(file, copy, {isForced, mode: 0o600, inputs: [library.file.path, `${library.file.path}-wal`]});
		return read;
	});
	const what = countsText(counts);
	await say(world, `${file}: ${what === '' ? 'a library with nothing in it' : what}`);
	const record: BackupRecord = {file, ...counts};
	await deliverKept(record, request, world);
	return exitCodes.done;
}

function oneFile({command, words}: Request): string {
	const [file = '', second] = words;
	if (second !== undefined) {
		throw wrongUsage(`${command} takes one file: "${second}" is a second`);
	}

	return file;
}

async function deliverKept(record: BackupRecord | RestoredRecord, request: Request, world: World): Promise<void> {
	if (request.format === undefined && request.output === undefined) {
		return;
	}

	const rows = Object.entries(record).map(([name, value]) => ({cells: [name, String(value ?? 'nothing')]}));
	const table = () => ({
		title: 'Library',
		caption: '',
		columns: [{title: 'What'}, {title: 'How much', grow: 1}],
		rows,
	});
	await deliver({records: () => [record], json: () => record, table}, request, world);
}

/** Puts what a backup keeps in place of all that is in the library. */
export async function restore(request: Request, world: World): Promise<number> {
	const file = oneFile(request);
	const {readBackup} = await import('../../library/store/readable.ts');
	const backup = readCopy(() => readBackup(file));
	return changeLibrary(request, world, async (library) => {
		const [given, own] = [file, library.file.path].map((path) => statSync(path, {throwIfNoEntry: false}));
		if (isSameFile(given, own)) {
			throw wrongUsage(`restore: ${file} is the library itself`);
		}

		// Where nothing is kept, nothing is lost.
		const present = countsText(library.file.counts());
		const by = countsText(backup.counts) || 'nothing';
		const question = `Replace all that you keep (${present}) by what is in ${file} (${by})? It is kept beside it.`;
		const isSure = request.isSure || present === '';
		if (!isSure && !(await agreed(question, 'restore', '--yes replaces your library', world))) {
			await say(world, 'your library is as it was');
			return exitCodes.nothing;
		}

		const kept = library.file.restore(backup);
		const before = kept === undefined ? '' : `; what was there is kept as ${kept}`;
		await say(world, `restored from ${file}: ${by}${before}`);
		const record: RestoredRecord = {file, ...backup.counts, kept: kept ?? null};
		await deliverKept(record, request, world);
		return exitCodes.done;
	});
}
