import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from './documents.ts';

/** The title of an invented report. */
export const title = 'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\n';
/** A line as long as they are in such reports. */
export const longLine = 'The mission took note of the views of the Government on the return of the displaced';

/** A line for each paragraph of the report that goes on with the text: the headings above it, its number and its text. */
export function outline(text: string): readonly string[] {
	return findStructure(textDocument(title + text)).paragraphs.map(
		({number, headings, text: own}) => `${[...headings, number].join(' > ')}: ${own}`,
	);
}
