/** What data can be printed as instead of plain text: its name in the help, and how files of it end, the usual ending first. */
export const formats = {
	json: {title: 'JSON', endings: ['json']},
	csv: {title: 'CSV', endings: ['csv']},
	markdown: {title: 'Markdown', endings: ['md', 'markdown']},
} as const satisfies Readonly<
	Record<string, {readonly title: string; readonly endings: readonly [string, ...string[]]}>
>;

/** What data is printed as. */
export type Format = FlaggedFormat | 'plain';

type FlaggedFormat = keyof typeof formats;

/** The formats that a flag of their name asks for. */
export const flaggedFormats = Object.keys(formats) as readonly FlaggedFormat[];

/** The format of a file by its ending, in whatever case; `undefined` where that says none. */
export function formatOfFile(file: string): Format | undefined {
	const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	return flaggedFormats.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}
