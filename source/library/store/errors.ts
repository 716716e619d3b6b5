/**
 * Why the library did not do what was asked: `read-only` it may not be written, `full` there is no room, `busy` another
 * program holds it too long, `damaged` it or a report in it cannot be read and not be moved aside either, `newer` a newer program wrote it,
 * `invalid` what was given cannot be kept, `failed` anything else.
 */
export type LibraryErrorCode = 'read-only' | 'full' | 'busy' | 'damaged' | 'newer' | 'invalid' | 'failed';

/** Why the library did not do what was asked; nothing of it was done. The message is one line: the file, then the reason. */
export class LibraryError extends Error {
	override readonly name = 'LibraryError';
	readonly code: LibraryErrorCode;
	readonly reason: string;
	/** The file it is about; `undefined` where it is about none. */
	readonly path: string | undefined;

	constructor(
		code: LibraryErrorCode,
		reason: string,
		{path, cause}: {readonly path?: string | undefined; readonly cause?: unknown} = {},
	) {
		super(path === undefined ? reason : `${path}: ${reason}`, {cause});
		this.code = code;
		this.reason = reason;
		this.path = path;
	}

	/** The message with the reason first, for where a line is cut. */
	get reasonFirst(): string {
		return this.path === undefined ? this.reason : `${this.reason}: ${this.path}`;
	}
}

/**
 * What stands in place of something that the library could not be read for.
 * @throws the error itself where it is no error of the library
 */
export function whereUnreadable<Instead>(instead: (why: LibraryError) => Instead): (error: unknown) => Instead {
	return (error) => {
		if (error instanceof LibraryError) {
			return instead(error);
		}

		throw error;
	};
}

type Refusal = readonly [code: LibraryErrorCode, reason: string];

const full: Refusal = ['full', 'no space left on the device'];

const damaged: Refusal = ['damaged', 'is damaged'];

const ofSystem: Readonly<Record<string, Refusal>> = {
	EACCES: ['read-only', 'permission denied'],
	EPERM: ['read-only', 'permission denied'],
	EROFS: ['read-only', 'the file system is read-only'],
	ENOSPC: full,
	EDQUOT: ['full', 'the disk quota is used up'],
	ENOTDIR: ['failed', 'a part of its path is not a directory'],
	ENOENT: ['failed', 'its folder cannot be made'],
	ELOOP: ['failed', 'the links in its path lead in a circle'],
	ENAMETOOLONG: ['failed', 'its path is too long'],
	EEXIST: ['failed', 'its folder is not a directory'],
	EISDIR: ['failed', 'is a directory'],
	EIO: ['failed', 'input/output error'],
};

// The primary codes of SQLite; an extended one has them in its lowest byte.
const ofSqlite: Readonly<Record<number, Refusal>> = {
	5: ['busy', 'another program is writing to it'],
	6: ['busy', 'another program is writing to it'],
	8: ['read-only', 'may not be written'],
	11: damaged,
	13: full,
	26: damaged,
};

const noRoomForIndexOfLog = 4874;

/**
 * What an error of SQLite or of the system means for the library.
 * @param path the library, named in the message
 * @throws the error itself where it is neither: then it is a fault of ours
 */
export function asLibraryError(error: unknown, path: string): LibraryError {
	if (error instanceof LibraryError) {
		return error;
	}

	const [code, reason] = refusalOf(error as NodeJS.ErrnoException & {readonly errcode?: number});
	return new LibraryError(code, reason, {path, cause: error});
}

/** Whether an error of SQLite says that the file is no sound database, or not the one it should be. */
export function isDamage(error: unknown): boolean {
	const {errcode} = error as {readonly errcode?: number};
	return error instanceof LibraryError ? error.code === 'damaged' : primary(errcode) === 11 || primary(errcode) === 26;
}

function refusalOf(error: NodeJS.ErrnoException & {readonly errcode?: number}): Refusal {
	if (error.code === 'ERR_SQLITE_ERROR') {
		const known = error.errcode === noRoomForIndexOfLog ? full : ofSqlite[primary(error.errcode) ?? 0];
		return known ?? ['failed', error.message];
	}

	if (error.syscall === undefined) {
		throw error;
	}

	return ofSystem[error.code ?? ''] ?? ['failed', error.message];
}

function primary(errcode: number | undefined): number | undefined {
	return errcode === undefined ? undefined : errcode & 0xff;
}
