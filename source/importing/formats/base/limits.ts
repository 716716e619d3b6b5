import {DocumentError} from '../../model/document.ts';

/** How much of a document is read; beyond it, it is an error and not a part of the document. */
export type DocumentLimits = {
	/** Of the file. */
	readonly bytes: number;
	/** Of the parts of a DOCX once unpacked, in bytes. */
	readonly unpacked: number;
	/** Of the text, as UTF-16 units. */
	readonly characters: number;
	readonly lines: number;
	readonly pages: number;
	/** Pieces of text on one page of a PDF. */
	readonly pieces: number;
	/** Elements of HTML within each other. */
	readonly depth: number;
	/** Until reading and looking for the report in it are given up. */
	readonly milliseconds: number;
	/** What both may take of the memory of the program, in bytes. */
	readonly memory: number;
};

const mebibyte = 2 ** 20;

/** Several times what the longest reports of the United Nations need. */
export const documentLimits: DocumentLimits = {
	bytes: 64 * mebibyte,
	unpacked: 128 * mebibyte,
	characters: 5_000_000,
	lines: 500_000,
	pages: 2_000,
	pieces: 50_000,
	depth: 1_000,
	milliseconds: 10_000,
	memory: 512 * mebibyte,
};

/** @param what the document and what it has too much of, as in "a text of more than 5 million characters" */
export function tooLarge(what: string): DocumentError {
	return new DocumentError('too-large', `${what}: too large to read; cut out the report and import that`);
}

/**
 * @param what the document and what it has too much of, as in `a PDF of over 2,000 pages`, by the most that is read
 * @throws DocumentError `too-large` where a number is greater
 */
export function keepWithin(most: number, number: number, what: (most: string) => string): void {
	if (number > most) {
		throw tooLarge(what(most.toLocaleString('en')));
	}
}
