/**
 * Why the library did not do what was asked: `read-only` it may not be written, `full` there is no room, `busy` another
 * program holds it too long, `damaged` it or a report in it cannot be read and not be moved aside either, `newer` a newer program wrote it,
 * `invalid` what was given cannot be kept, `failed` anything else.
 */
export type LibraryErrorCode = 'read-only' | 'full' | 'busy' | 'damaged' | 'newer' | 'invalid' | 'failed';

/** Why the library did not do what was asked; nothing of it was done. The message is one line. */
export class LibraryError extends Error {
	override readonly name = 'LibraryError';
	readonly code: LibraryErrorCode;

	constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
