import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {crc32} from 'node:zlib';
import * as v from 'valibot';
import {readSettingsFile, settingsFileIn, unknownSettings} from './settings.ts';
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
 * @param warn is told what in them is no setting, which may have been meant for documents
 * @throws {LibraryError} where they cannot be read or say what they cannot mean: a document without its classification must not leave
 */
export async function readDocumentSettings(
	folder: string | undefined,
	warn: (message: string) => void,
): Promise<DocumentSettings> {
	if (folder === undefined) {
		return {letterhead: undefined, classification: undefined};
	}

	const settings = await readSettingsFile(folder);
	for (const message of unknownSettings(settings, folder)) {
		warn(message);
	}

	const {export: found = {}} = settings;
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
	const found = pictureTypes.find(({head}) => bytes.subarray(0, head.length).equals(head));
	if (found === undefined) {
		throw new LibraryError('invalid', 'is neither PNG nor JPEG, as a logo must be', {path});
	}

	if (!found.isWhole(bytes)) {
		throw new LibraryError(
			'invalid',
			'the logo is damaged or cut short; copy it anew to where export.letterhead.logo says',
			{path},
		);
	}

	return {bytes, type: found.type};
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

type Picture = {readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg'};

const pngHead = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const startOfScan = 0xda;
const endOfImage = Buffer.from('\xFF\xD9', 'latin1');

/**
 * The two types of pictures that every document can hold, with their first bytes, and whether all of one is there: a browser shows what there
 * is of one that was cut short, and other programs refuse it.
 */
const pictureTypes = [
	{type: 'png', head: pngHead, isWhole: isWholePng},
	{type: 'jpeg', head: Buffer.from('\xFF\xD8\xFF', 'latin1'), isWhole: isWholeJpeg},
] as const;

// Chunks, each of a length, a name, its data and a checksum of these two, up to one of the name IEND.
function isWholePng(bytes: Buffer): boolean {
	let at = pngHead.length;
	while (at + 12 <= bytes.length) {
		const data = at + 8;
		const end = data + bytes.readUInt32BE(at);
		if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) {
			return false;
		}

		if (bytes.toString('latin1', at + 4, data) === 'IEND') {
			return true;
		}

		at = end + 4;
	}

	return false;
}

// Segments, each of a marker and a length, up to what is drawn, which goes on up to a marker of the end. A preview within a segment has
// such a marker of its own.
function isWholeJpeg(bytes: Buffer): boolean {
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		if (bytes[at + 1] === startOfScan) {
			return bytes.indexOf(endOfImage, at) !== -1;
		}

		at += 2 + bytes.readUInt16BE(at + 2);
	}

	return false;
}
