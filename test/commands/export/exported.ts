import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {commandLine, folder} from '../command-line.ts';

/** The folder that is exported to. */
export const place = join(folder, 'exported');
mkdirSync(place);

/** Exports under a name: how that ended, and what is in the file. */
export const exported = async (words: readonly string[], name: string, ...args: string[]) => {
	const path = join(place, name);
	const {code, stderr} = await commandLine(['export', ...words, '--output', path, ...args]);
	return {code, stderr, text: readFileSync(path, 'utf8')};
};

/** The headings of a Markdown document that are of one depth. */
export const headings = (markdown: string, depth: number) =>
	[...markdown.matchAll(/^(#+) (.*)$/gm)].filter(([, signs]) => signs?.length === depth).map(([, , title]) => title);
