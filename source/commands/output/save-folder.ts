import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {abandonedIn, temporaryName} from '../../library/store/temporary.ts';
import {writeWhole} from '../../library/store/write-whole.ts';
import {AlreadyThere, exitCodes, Failure, writeFailure} from '../world/errors.ts';

/** What the old one is called while the new one takes its place. */
const asideName = 'old';

/** The folder that a file of CSV is asked for by: its name without the ending. */
export function folderNamed(file: string): string {
	return file.slice(0, -extname(file).length || undefined);
}

/**
 * Saves files in a folder of their own, which is there with all of them or not at all. One that is there is
 * replaced only where that is forced and it was made so.
 * @param files the text of each by its name
 * @throws {Failure} 73 where the folder cannot be created or is there already, 74 where writing fails; what was there before is then
 * untouched
 */
export function saveFolder(
	path: string,
	files: ReadonlyMap<string, string>,
	{isForced}: {readonly isForced: boolean},
): void {
	try {
		restoreSetAside(path);
	} catch (error) {
		throw writeFailure(path, error as NodeJS.ErrnoException);
	}

	if (existsSync(path)) {
		// Whatever else the reader keeps in a folder must not go.
		const isOurs = holdsOnly(path, files);
		if (!isForced || !isOurs) {
			throw isOurs
				? new AlreadyThere(path)
				: new Failure(exitCodes.cantCreate, `${path}: is there already`, 'choose another name');
		}
	}

	const made = join(dirname(path), temporaryName(besideName(path)));
	const whole = join(made, 'new');
	try {
		mkdirSync(made);
		mkdirSync(whole);
		for (const [name, text] of files) {
			writeWhole(join(whole, name), text);
		}

		replaceFolder(path, whole, join(made, asideName));
	} catch (error) {
		throw writeFailure(path, error as NodeJS.ErrnoException);
	} finally {
		rmSync(made, {recursive: true, force: true});
	}
}

// Who was killed just when the old folder had made room for the new one finds it in its place again.
function restoreSetAside(path: string): void {
	const abandoned = abandonedIn(dirname(path), besideName(path));
	const aside = abandoned.map((made) => join(made, asideName)).find((old) => existsSync(old));
	if (aside !== undefined && !existsSync(path)) {
		renameSync(aside, path);
	}

	for (const made of abandoned) {
		rmSync(made, {recursive: true, force: true});
	}
}

function besideName(path: string): string {
	return `.${basename(path)}-`;
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
		// Another program may have put it back by now.
		if (existsSync(aside)) {
			renameSync(aside, path);
		}

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
