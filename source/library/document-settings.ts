import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import * as v from 'valibot';
import {isWholePicture, type Picture, pictureType} from './picture.ts';
import {readSettingsFile, settingsFileIn} from './settings.ts';
import {asLibraryError, LibraryError} from './store/errors.ts';

/** What the reader wants at the head of each document, as the settings have it. */
export type Letterhead = {
	readonly lines: readonly string[];
	readonly logo: Picture | undefined;
};

/** What the reader wants on each document. */
export type DocumentSettings = {
	readonly letterhead: Letterhead | undefined;
	/** What stands at the head and foot of each page: “For official use only”. */
	readonly classification: string | undefined;
};

const written = v.strictObject({
	letterhead: v.optional(v.strictObject({lines: v.optional(v.array(v.string()), []), logo: v.optional(v.string())})),
	classification: v.optional(v.string()),
});

/**
 * What the settings say of documents, under `export`: a letterhead of lines and the file of a logo, and a classification.
 * @param folder where the settings are; `undefined` where the home folder is not known
 * @throws {LibraryError} where they cannot be read or say what they cannot mean: a document without its classification must not leave
 */
export async function readDocumentSettings(folder: string | undefined): Promise<DocumentSettings> {
	if (folder === undefined) {
		return {letterhead: undefined, classification: undefined};
	}

	const {export: found = {}} = await readSettingsFile(folder);
	const parsed = v.safeParse(written, found);
	if (!parsed.success) {
		const [{path = []}] = parsed.issues;
		const at = ['export', ...path.map(({key}) => String(key))].join('.');
		const reason = `${at} is not as it has to be; mission-brief help settings shows it`;
		throw new LibraryError('invalid', reason, {path: settingsFileIn(folder)});
	}

	const {letterhead, classification} = parsed.output;
	return {
		letterhead: letterhead && {
			lines: letterhead.lines,
			logo: letterhead.logo === undefined ? undefined : pictureIn(resolve(folder, letterhead.logo)),
		},
		classification,
	};
}

function pictureIn(path: string): Picture {
	const bytes = readLogo(path);
	const type = pictureType(bytes);
	if (type === undefined) {
		throw new LibraryError('invalid', 'is neither PNG nor JPEG, as a logo must be', {path});
	}

	if (!isWholePicture(bytes, type)) {
		throw new LibraryError(
			'invalid',
			'the logo is damaged or cut short; copy it anew to where export.letterhead.logo says',
			{
				path,
			},
		);
	}

	return {bytes, type};
}

function readLogo(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code === 'ENOENT'
			? new LibraryError('invalid', 'there is no such logo', {path})
			: asLibraryError(error, path);
	}
}
