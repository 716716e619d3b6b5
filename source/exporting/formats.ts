import {basename, extname} from 'node:path';
import {listed} from '../briefing/wording.ts';

type FormatRow = {
	readonly title: string;
	/** How files of it end, the usual ending first. */
	readonly endings: readonly [string, ...string[]];
	/** Whether a flag of its name asks for it; the others are asked for by the ending of a file. */
	readonly hasFlag: boolean;
};

/** What data can be written as. */
export const formats = {
	json: {title: 'JSON', endings: ['json'], hasFlag: true},
	csv: {title: 'CSV', endings: ['csv'], hasFlag: true},
	markdown: {title: 'Markdown', endings: ['md', 'markdown'], hasFlag: true},
	plain: {title: 'plain text', endings: ['txt'], hasFlag: false},
	spreadsheet: {title: 'a spreadsheet', endings: ['xlsx'], hasFlag: false},
	calendar: {title: 'a calendar', endings: ['ics'], hasFlag: false},
	html: {title: 'a web page', endings: ['html', 'htm'], hasFlag: false},
	pdf: {title: 'PDF', endings: ['pdf'], hasFlag: false},
	docx: {title: 'Word', endings: ['docx'], hasFlag: false},
} as const satisfies Readonly<Record<string, FormatRow>>;

/** What data is written as. */
export type Format = keyof typeof formats;

const names = Object.keys(formats) as readonly Format[];

/** The formats that a flag of their name asks for. */
export const flaggedFormats = names.filter((name) => formats[name].hasFlag);

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
