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

/** What a document is, told from its content and never from its name. */
export type DocumentKind = 'text' | 'pdf' | 'docx' | 'html';

/**
 * What a format that knows says of a line: that it is a heading of a depth (from 1), a whole paragraph, a row of a table, or that it only
 * leads about the site that the page is of.
 * The cells of a row stand in the text in their order, a tab between two; an empty one is `''`, and where one has several lines their
 * ends are spaces there. In `above` are, by column, the cells of rows above that reach down into this one; they are no part of its text.
 */
export type LineForm =
	| {readonly kind: 'heading'; readonly depth: number}
	| {readonly kind: 'paragraph'}
	| {readonly kind: 'navigation'}
	| {readonly kind: 'row'; readonly cells: readonly string[]; readonly above?: readonly string[]};

/** A line of a document, cleaned of control characters, with the space at its start kept. */
export type Line = {
	readonly text: string;
	/** Counted from 1 in the document's text, for what is said about it. */
	readonly number: number;
	/** The page, counted from 1, where the format has pages. */
	readonly page?: number;
	readonly form?: LineForm;
};

/** A document as lines of text, whatever format it came in. */
export type Document = {
	readonly lines: readonly Line[];
	/** The pages of a PDF that hold no text: blank, or pictures of text that nobody can read here. */
	readonly pagesWithoutText?: readonly number[];
	/** The pages with what may be columns of text or a table: they are read across, line by line. */
	readonly pagesReadAcross?: readonly number[];
};
