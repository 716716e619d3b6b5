import type {Letterhead} from '../../library/document-settings.ts';
import {LibraryError} from '../../library/store/errors.ts';
import {cellLook, sizeOf, textSize, textWidth} from './design.ts';
import {emptyPdf, type Line, lineHeight, linesOf} from './lines.ts';

/** A letterhead as it stands on paper, in points: the logo, and the lines beside it. */
export type PaperLetterhead = {
	readonly logo: {readonly bytes: Uint8Array; readonly width: number; readonly height: number} | undefined;
	readonly lines: readonly {readonly line: Line; readonly size: number}[];
	/** How far the lines stand from the left. */
	readonly indent: number;
	/** How high all of it is, with what is free below. */
	readonly height: number;
};

/** How the text of a letterhead looks: its first line, and the others. */
export const letterheadLooks = {first: {...cellLook, size: 1.1, isBold: true}, others: cellLook} as const;

/** What is free beside the logo, and below the letterhead, in points. */
export const letterheadGap = {beside: 10, below: 18} as const;

const mostLogo = {width: 130, height: 46};

/**
 * A letterhead on paper; `undefined` where there is none.
 * @throws {LibraryError} where the picture of the logo is damaged
 */
export function paperLetterhead(letterhead: Letterhead | undefined): PaperLetterhead | undefined {
	if (letterhead === undefined) {
		return undefined;
	}

	const {lines, logo: picture} = letterhead;
	const logo = picture && {bytes: picture.bytes, ...fitted(pictureSize(picture.bytes))};
	const indent = logo === undefined ? 0 : logo.width + letterheadGap.beside;
	const set = lines.flatMap((text, at) => {
		const look = at === 0 ? letterheadLooks.first : letterheadLooks.others;
		const size = sizeOf(look, textSize);
		return linesOf([{text, face: look.isBold ? 'bold' : 'regular'}], textWidth - indent, size).map((line) => ({
			line,
			size,
		}));
	});
	const height = set.reduce((sum, {size}) => sum + size * lineHeight, 0);
	return {logo, lines: set, indent, height: Math.max(height, logo?.height ?? 0) + letterheadGap.below};
}

function pictureSize(bytes: Uint8Array): {readonly width: number; readonly height: number} {
	const pdf = emptyPdf() as unknown as {openImage: (source: Uint8Array) => {width: number; height: number}};
	try {
		return pdf.openImage(bytes);
	} catch (cause) {
		throw new LibraryError('invalid', 'export.letterhead.logo: the picture is damaged', {cause});
	}
}

function fitted({width, height}: {readonly width: number; readonly height: number}): {width: number; height: number} {
	const scale = Math.min(mostLogo.width / width, mostLogo.height / height);
	return {width: width * scale, height: height * scale};
}
