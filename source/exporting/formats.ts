import {basename, extname} from 'node:path';
import {listed} from '../briefing/wording.ts';

type FormatRow = {
	readonly title: string;
	/** How files of it end, the usual ending first. */
	readonly endings: readonly [string, ...string[]];
};

/** What data can be written as. */
export const formats = {
	json: {title: 'JSON', endings: ['json']},
	csv: {title: 'CSV', endings: ['csv']},
	markdown: {title: 'Markdown', endings: ['md', 'markdown']},
	plain: {title: 'plain text', endings: ['txt']},
	spreadsheet: {title: 'a spreadsheet', endings: ['xlsx']},
	calendar: {title: 'a calendar', endings: ['ics']},
	html: {title: 'a web page', endings: ['html', 'htm']},
	pdf: {title: 'PDF', endings: ['pdf']},
	docx: {title: 'Word', endings: ['docx']},
} as const satisfies Readonly<Record<string, FormatRow>>;

/** What data is written as. */
export type Format = keyof typeof formats;

const names = Object.keys(formats) as readonly Format[];

/** The formats that a flag of their name asks for; the others are asked for by the ending of a file. */
export const flaggedFormats: readonly Format[] = ['json', 'csv', 'markdown'];

/** The usual endings of files, in words: `.json, .csv or .txt`. */
export const usualEndings = listed(
	names.map((name) => `.${formats[name].endings[0]}`),
	'or',
);

/** The format of a file by its ending, in whatever case, a device's plain text; `undefined` where no format ends so. */
export function formatOfFile(file: string): Format | undefined {
	if (/^(?:-$|\/(?:dev|proc)\/)/.test(file)) {
		return 'plain';
	}

	// What is nothing but an ending is one, too.
	const ending = extname(`a${basename(file)}`)
		.slice(1)
		.toLowerCase();
	return names.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}
