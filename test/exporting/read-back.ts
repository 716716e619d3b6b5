import {extractText} from 'unpdf';

/** The words of a PDF, each of its spaces a plain one. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
	const {text} = await extractText(bytes.slice(), {mergePages: true});
	return text.replace(/\s+/g, ' ');
}
