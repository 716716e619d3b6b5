import {statSync} from 'node:fs';
import type {Library} from '../../library/open-library.ts';
import {countsText} from '../../library/store/counts.ts';
import type {Backup} from '../../library/store/readable.ts';
import type {RestoredRecord} from '../records/library.ts';
import {exitCodes, wrongUsage} from '../world/errors.ts';
import {asFailure, changeLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {deliverKept, oneFile} from './kept.ts';

/** Puts what a backup keeps in place of all that is in the library. */
export async function run(request: Request, world: World): Promise<number> {
	const file = oneFile(request);
	const backup = await read(file);
	const {stderr} = world.streams;
	return changeLibrary(request, world, async (library) => {
		if (isSame(file, library.file.path)) {
			throw wrongUsage(`restore: ${file} is the library itself`);
		}

		const isWanted = await agreed(file, backup, library, request, world);
		if (!isWanted) {
			await say(stderr, 'your library is as it was');
			return exitCodes.nothing;
		}

		const kept = library.file.restore(backup);
		const before = kept === undefined ? '' : `; what was there is kept as ${kept}`;
		await say(stderr, `restored from ${file}: ${countsText(backup.counts) || 'nothing'}${before}`);
		const record: RestoredRecord = {file, ...backup.counts, kept: kept ?? null};
		await deliverKept(record, request, world);
		return exitCodes.done;
	});
}

async function read(file: string): Promise<Backup> {
	const {readBackup} = await import('../../library/store/readable.ts');
	try {
		return readBackup(file);
	} catch (error) {
		throw asFailure(error);
	}
}

// Where nothing is kept, nothing is lost.
async function agreed(
	file: string,
	{counts}: Backup,
	library: Library,
	{isSure}: Request,
	{ask}: World,
): Promise<boolean> {
	const present = countsText(library.file.counts());
	if (isSure || present === '') {
		return true;
	}

	const by = countsText(counts) || 'nothing';
	const answer = await ask(
		`Replace all that you keep (${present}) by what is in ${file} (${by})? It is kept beside it. [y/N] `,
	);
	if (answer === undefined) {
		throw wrongUsage('restore: there is no terminal to ask on; --yes replaces your library');
	}

	return /^y(?:es)?$/i.test(answer.trim());
}

function isSame(file: string, other: string): boolean {
	const [one, two] = [file, other].map((path) => statSync(path, {throwIfNoEntry: false}));
	return one !== undefined && one.ino === two?.ino && one.dev === two.dev;
}
