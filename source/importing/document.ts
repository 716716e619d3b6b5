/** What a document is, told from its content and never from its name. */
export type DocumentKind = 'text' | 'pdf' | 'docx' | 'html';

/** A line of a document, cleaned of control characters, with the space at its start kept. */
export type Line = {
	readonly text: string;
	/** Counted from 1 in the document's text, for what is said about it. */
	readonly number: number;
	/** The page, counted from 1, where the format has pages. */
	readonly page?: number;
	/** What a format that knows says of it: that it is a heading of a depth, a whole paragraph, or a row of a table. */
	readonly form?: {readonly kind: 'heading'; readonly depth: number} | {readonly kind: 'paragraph'} | {readonly kind: 'row'; readonly cells: readonly string[]};
};

/** A document as lines of text, whatever format it came in. */
export type Document = {readonly kind: DocumentKind; readonly lines: readonly Line[]};
