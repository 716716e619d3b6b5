import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {writeWhole} from '../../library/store/write-whole.ts';
import {AlreadyThere, exitCodes, Failure, systemReason} from '../world/errors.ts';

/** The folder that a file of CSV is asked for by: its name without the ending. */
export function folderNamed(file: string): string {
	return file.slice(0, -extname(file).length || undefined);
}

/**
 * Saves files in a folder of their own, which is there with all of them or not at all. One that is there is
 * replaced only where that is forced and it was made so.
 * @param files the text of each by its name
 * @throws {Failure} 73 where the folder cannot be created or is there already; what was there before is then untouched
 */
export function saveFolder(
	path: string,
	files: ReadonlyMap<string, string>,
	{isForced}: {readonly isForced: boolean},
): void {
	if (existsSync(path)) {
		// Whatever else the reader keeps in a folder must not go.
		const isOurs = holdsOnly(path, files);
		if (!isForced || !isOurs) {
			throw isOurs
				? new AlreadyThere(path)
				: new Failure(exitCodes.cantCreate, `${path}: is there already`, 'choose another name');
		}
	}

	let made: string | undefined;
	try {
		made = mkdtempSync(join(dirname(path), `.${basename(path)}-`));
		const whole = join(made, 'new');
		mkdirSync(whole);
		for (const [name, text] of files) {
			writeWhole(join(whole, name), text);
		}

		replaceFolder(path, whole, join(made, 'old'));
	} catch (error) {
		throw new Failure(exitCodes.cantCreate, `${path}: ${systemReason(error as NodeJS.ErrnoException)}`);
	} finally {
		if (made !== undefined) {
			rmSync(made, {recursive: true, force: true});
		}
	}
}

// Where the new one cannot take its place, the old one stands there again: what it was moved to is removed.
function replaceFolder(path: string, whole: string, aside: string): void {
	if (!existsSync(path)) {
		renameSync(whole, path);
		return;
	}

	renameSync(path, aside);
	try {
		renameSync(whole, path);
	} catch (error) {
		renameSync(aside, path);
		throw error;
	}
}

function holdsOnly(path: string, files: ReadonlyMap<string, string>): boolean {
	try {
		const names = readdirSync(path);
		return names.length > 0 && names.every((name) => files.has(name));
	} catch {
		return false;
	}
}
