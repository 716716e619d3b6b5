import PDFDocument from 'pdfkit';
import {oncePerKey} from '../../briefing/once-per.ts';
import {sum} from '../../printing/column-widths.ts';
import {filled} from '../../printing/text.ts';
import type {Run} from './elements.ts';
import {type Face, fontFiles} from './font-files.ts';

/** A line of a paragraph: its pieces, each with how far it stands from the start of the line, and how wide it is, in points. */
export type Line = {readonly pieces: readonly Piece[]; readonly width: number};

type Piece = {readonly text: string; readonly face: Face; readonly x: number};

/** What may not be broken, with the spaces behind it. */
type Word = {readonly tokens: readonly Run[]; readonly width: number; readonly widthToEnd: number};

// A line may end at spaces, and behind a dash that stands before a letter.
const mayEnd = /(?<=[ \t\n])(?![ \t\n])|(?<=[-–—])(?=\p{L})/u;

/** Breaks runs of a size into lines of a width, both in points. A word that is longer than that is broken where the line ends. */
export function linesOf(runs: readonly Run[], width: number, size: number): Line[] {
	return paragraphsOf(runs).flatMap((paragraph) => {
		const words = wordsIn(paragraph).flatMap((tokens) => brokenWord(tokens, width, size));
		const lines = filled(words, width, ({width: wide, widthToEnd}) => ({wide, least: widthToEnd}));
		return (lines.length === 0 ? [[]] : lines).map((line) => lineOf(line, size));
	});
}

/** The width of runs of a size below which words break, and that from which on nothing does, in points. */
export function widthsOf(runs: readonly Run[], size: number): {readonly least: number; readonly most: number} {
	const paragraphs = paragraphsOf(runs).map((words) => wordsIn(words).map((tokens) => measured(tokens, size)));
	return {
		least: Math.max(0, ...paragraphs.flat().map(({widthToEnd}) => widthToEnd)),
		most: Math.max(0, ...paragraphs.map((words) => sum(words.map(({width}) => width)))),
	};
}

function paragraphsOf(runs: readonly Run[]): Run[][] {
	const paragraphs: Run[][] = [[]];
	for (const run of runs) {
		if (run.text === '\n') {
			paragraphs.push([]);
		} else {
			paragraphs.at(-1)?.push(run);
		}
	}

	return paragraphs;
}

function wordsIn(runs: readonly Run[]): Run[][] {
	const words: Run[][] = [];
	let mayBreak = true;
	for (const {text, face} of runs) {
		for (const [at, token] of text.split(mayEnd).entries()) {
			if (mayBreak || at > 0) {
				words.push([]);
			}

			words.at(-1)?.push({text: token.replace(/[\t\n]/g, ' '), face});
		}

		mayBreak = /[ \t\n]$/.test(text);
	}

	return words;
}

function measured(tokens: readonly Run[], size: number): Word {
	const widthOfRun = ({text, face}: Run) => widthOf(text, face, size);
	const width = sum(tokens.map(widthOfRun));
	const last = tokens.at(-1);
	const spaces = last === undefined ? 0 : widthOfRun(last) - widthOfRun({...last, text: last.text.trimEnd()});
	return {tokens, width, widthToEnd: width - spaces};
}

function brokenWord(tokens: readonly Run[], width: number, size: number): Word[] {
	const word = measured(tokens, size);
	if (word.widthToEnd <= width) {
		return [word];
	}

	const characters = tokens.flatMap(({text, face}) => [...text].map((character) => ({text: character, face})));
	const parts = filled(characters, width, ({text, face}) => ({wide: widthOf(text, face, size)}));
	return parts.map((part) => measured(part, size));
}

function lineOf(words: readonly Word[], size: number): Line {
	const pieces: Piece[] = [];
	let x = 0;
	for (const {text, face} of words.flatMap(({tokens}) => tokens)) {
		const before = pieces.at(-1);
		if (before?.face === face) {
			pieces[pieces.length - 1] = {...before, text: before.text + text};
		} else {
			pieces.push({text, face, x});
		}

		x += widthOf(text, face, size);
	}

	const widths = words.map(({width, widthToEnd}, at) => (at === words.length - 1 ? widthToEnd : width));
	return {pieces, width: sum(widths)};
}

const faces = fontFiles();

/** Letters stand as far apart as their widths say, as word processors have it by default: lines then end where they do there. */
export const plainLetters = {features: {kern: false, liga: false} as never} as const;

/** How high a line is, in sizes of its text. */
export const lineHeight = 1.15;

/** A PDF without a page, which knows the font. */
export function emptyPdf(options: PDFKit.PDFDocumentOptions = {}): PDFKit.PDFDocument {
	const pdf = new PDFDocument({...options, font: '', autoFirstPage: false});
	for (const [face, bytes] of faces) {
		pdf.registerFont(face, bytes);
	}

	return pdf;
}

const ruler = emptyPdf();
// The words of a document come again and again, and are measured anew for each size that is tried.
const widths = new Map(
	[...faces.keys()].map((face) => [
		face,
		oncePerKey((text: string) => ruler.font(face, 1).widthOfString(inFonts(text).shown, plainLetters)),
	]),
);

/** How wide text is in a face and a size, in points. */
export function widthOf(text: string, face: Face, size: number): number {
	return (widths.get(face)?.(text) ?? 0) * size;
}

// The faces of the font have the same characters. What is typed for pdfkit has no word for them.
const {_font: regular} = ruler.font('regular', 1) as unknown as {
	readonly _font: {readonly font: {readonly hasGlyphForCodePoint: (codePoint: number) => boolean}};
};

/**
 * A text as the fonts show it: each character that they lack is replaced by “\uFFFD”, and left out where it shows nothing of its own.
 * @returns beside it those that were replaced
 */
export function inFonts(text: string): {readonly shown: string; readonly lacking: readonly string[]} {
	const lacking: string[] = [];
	const shown = text.replace(/[^ -\u00FF]/gu, (character) => {
		if (regular.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
			return character;
		}

		if (/\p{Default_Ignorable_Code_Point}/u.test(character)) {
			return '';
		}

		lacking.push(character);
		return '\uFFFD';
	});
	return {shown, lacking};
}
