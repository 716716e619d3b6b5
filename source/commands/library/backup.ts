import {countsText} from '../../library/store/counts.ts';
import {LibraryError} from '../../library/store/errors.ts';
import {saveFile} from '../output/save-file.ts';
import type {BackupRecord} from '../records/library.ts';
import {exitCodes, Failure} from '../world/errors.ts';
import {askLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {deliverKept, oneFile} from './kept.ts';

/** Writes the whole library into one file. */
export async function run(request: Request, world: World): Promise<number> {
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
	await say(world.streams.stderr, `${file}: ${what === '' ? 'a library with nothing in it' : what}`);
	const record: BackupRecord = {file, ...counts};
	await deliverKept(record, request, world);
	return exitCodes.done;
}
