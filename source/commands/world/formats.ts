import {extname} from 'node:path';

/** What data can be printed as: its name in the help, and how files of it end, the usual ending first. */
export const formats = {
	json: {title: 'JSON', endings: ['json']},
	csv: {title: 'CSV', endings: ['csv']},
	markdown: {title: 'Markdown', endings: ['md', 'markdown']},
	plain: {title: 'plain text', endings: ['txt']},
} as const satisfies Readonly<
	Record<string, {readonly title: string; readonly endings: readonly [string, ...string[]]}>
>;

/** What data is printed as. */
export type Format = keyof typeof formats;

const names = Object.keys(formats) as readonly Format[];

/** The formats that a flag of their name asks for. */
export const flaggedFormats = names.filter((name) => name !== 'plain');

/** The usual endings of files, in words: `.json, .csv or .txt`. */
export const usualEndings = names
	.map((name) => `.${formats[name].endings[0]}`)
	.join(', ')
	.replace(/, ([^,]*)$/, ' or $1');

/** The format of a file by its ending, in whatever case, plain text where it has none; `undefined` where no format ends so. */
export function formatOfFile(file: string): Format | undefined {
	const ending = extname(file).slice(1).toLowerCase();
	return ending === '' ? 'plain' : names.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}
