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
