/**
 * Why a document cannot be read: `encrypted` it wants a password, `scanned` it is pictures of text, `empty` there is no text
 * in it, `unreadable` it is of no format that is read here, or broken, `too-large` it is more than is read of any document,
 * `no-report` there is text, but no mission report.
 */
export type DocumentErrorCode = 'encrypted' | 'scanned' | 'empty' | 'unreadable' | 'too-large' | 'no-report';

/** A document that cannot be read. The message is one line: what it is, and what to do about it. */
export class DocumentError extends Error {
	override readonly name = 'DocumentError';
	readonly code: DocumentErrorCode;

	constructor(code: DocumentErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
