import {strFromU8, type UnzipFileFilter, unzipSync, zipSync} from 'fflate';
import {type Document, DocumentError} from '../../model/document.ts';
import {type DocumentLimits, tooLarge} from '../base/limits.ts';
import {htmlLines} from '../html/lines.ts';
import {type DocxParts, numberDocx} from './number-docx.ts';
import {damagedWord} from './xml.ts';

/** What leads back from a footnote to where it belongs. */
const backLink = /\s*<a href="#(?:footnote|endnote|comment)-ref-[^"]*">↑<\/a>/g;

/**
 * Reads a Word document (.docx).
 * @throws DocumentError
 */
export async function readDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	const html = await docxHtml(packDocx(numberDocx(unpackDocx(bytes, limits))));
	return {lines: htmlLines(html.replace(backLink, ''), limits, {keepTabs: true})};
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

const mainPart = 'word/document.xml';
const wanted = /\.(?:xml|rels)$/i;

/**
 * Unpacks the XML of a Word document. Pictures and fonts are left packed, so the size of what is unpacked is known before it is.
 * @throws DocumentError `unreadable` where the archive is damaged, is of another program, or declares entities; `too-large`
 */
function unpackDocx(bytes: Uint8Array, {unpacked}: DocumentLimits): DocxParts {
	let size = 0;
	const files = unzipped(bytes, ({name, originalSize}) => {
		if (!wanted.test(name)) {
			return false;
		}

		size += originalSize;
		if (size > unpacked) {
			throw tooLarge(`a Word document of over ${Math.round(unpacked / 2 ** 20)} MiB once unpacked`);
		}

		return true;
	});
	const parts = new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
	if (!parts.has(mainPart)) {
		throw new DocumentError('unreadable', 'a zip archive without a Word document: unpack it and import what is in it');
	}

	for (const text of parts.values()) {
		// Word never writes one, and nothing good comes of reading it.
		if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
			throw new DocumentError('unreadable', 'a Word document that declares XML entities: save it anew in Word');
		}
	}

	return parts;
}

/** Packs parts into an archive that other readers of Word documents take. */
function packDocx(parts: DocxParts): Uint8Array {
	const files = [...parts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	return zipSync(Object.fromEntries(files), {level: 0});
}

function unzipped(bytes: Uint8Array, filter: UnzipFileFilter): Record<string, Uint8Array> {
	try {
		// What unpacks to more than it declares is cut there: the room for it is made before.
		return unzipSync(bytes, {filter});
	} catch (error) {
		throw error instanceof DocumentError ? error : damagedWord(error);
	}
}
