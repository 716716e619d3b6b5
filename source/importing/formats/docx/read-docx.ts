import type {Document} from '../../model/document.ts';
import type {DocumentLimits} from '../base/limits.ts';
import {htmlLines} from '../html/lines.ts';
import {packDocx, unpackDocx} from './archive.ts';
import {numberDocx} from './number-docx.ts';
import {damagedWord} from './xml.ts';

/** What leads back from a footnote to where it belongs. */
const backLink = /\s*<a href="#(?:footnote|endnote|comment)-ref-[^"]*">↑<\/a>/g;

/**
 * Reads a Word document (.docx).
 * @throws DocumentError
 */
export async function readDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	const html = await docxHtml(packDocx(numberDocx(unpackDocx(bytes, limits))));
	return {kind: 'docx', lines: htmlLines(html.replace(backLink, ''), limits, {keepTabs: true})};
}

async function docxHtml(archive: Uint8Array): Promise<string> {
	const {convertToHtml, images} = (await import('mammoth')).default;
	try {
		const {value} = await convertToHtml(
			{buffer: Buffer.from(archive)},
			{
				convertImage: images.imgElement(async () => ({src: ''})),
				externalFileAccess: false,
				includeEmbeddedStyleMap: false,
			},
		);
		return value;
	} catch (error) {
		throw damagedWord(error);
	}
}
