import {byKind} from '../../briefing/by-kind.ts';
import type {ParagraphKind} from './elements.ts';

const millimetre = 72 / 25.4;

/** A page is A4, in points. */
export const page = {
	width: 210 * millimetre,
	height: 297 * millimetre,
	side: 18 * millimetre,
	top: 20 * millimetre,
	bottom: 18 * millimetre,
	/** How far head and foot stand from the edge. */
	edge: 9 * millimetre,
} as const;

/** How wide text is. */
export const textWidth = page.width - 2 * page.side;

/** How high text is. */
export const textHeight = page.height - page.top - page.bottom;

/** How high text may be that is on one page of US Letter, too, which is wider and lower. */
export const lowTextHeight = 279.4 * millimetre - page.top - page.bottom;

/** What is left free above a part on the page of the one before it, in points. */
export const partGap = 28;

/** Text of a document, in points. */
export const textSize = 10;

/** How small text of a page becomes that is all to be on one, step by step. */
export const smallerSizes: readonly number[] = [9.5, 9, 8.5];

/** Colours, as six hexadecimal digits. */
export const colours = {
	text: '1A1A1A',
	heading: '1F3A5F',
	faint: '595959',
	rule: 'B8C1CC',
	head: 'EEF1F5',
	bar: '5B7FA6',
} as const;

/** How a kind of paragraph looks. Its size and what is free above and below it are in sizes of the text, its indent in points. */
export type Look = {
	readonly size: number;
	readonly isBold: boolean;
	readonly above: number;
	readonly below: number;
	readonly indent: number;
	readonly colour: string;
};

/** How large text of a look is where the text of the document is of a size, in points: in halves, as word processors have it. */
export function sizeOf(look: Look, size: number): number {
	return Math.round(look.size * size * 2) / 2;
}

const plain: Look = {size: 1, isBold: false, above: 0.5, below: 0, indent: 0, colour: colours.text};

/** What is in tables. */
export const cellLook: Look = {...plain, size: 0.9, above: 0};

/** How head and foot look. */
export const edgeLook: Look = {...cellLook, size: 0.8, colour: colours.faint};

/** Room in a cell, in points. */
export const cellPadding = {side: 4, top: 2, bottom: 2.5} as const;

/** How far the text of a list stands from its bullet, in points. */
export const bulletWidth = 11;

/** A bullet for each level of a list. */
export const bulletOf = (level: number): string => (level % 2 === 0 ? '•' : '–');

const headingLooks: readonly Look[] = [
	{...plain, size: 1.6, isBold: true, above: 0, below: 0.2, colour: colours.heading},
	{...plain, size: 1.15, isBold: true, above: 0.8, below: 0.15, colour: colours.heading},
	{...plain, isBold: true, above: 0.7, below: 0.15, colour: colours.heading},
];

/** How many levels of headings look different. */
export const headingLevels = headingLooks.length;

/** How what stands above the contents looks. */
export const contentsLook: Look = {...plain, size: 1.15, isBold: true, above: 2.5, below: 0.4, colour: colours.heading};

/** How a paragraph looks. What is below a point of a list is smaller. */
export function lookOf(paragraph: ParagraphKind): Look {
	return byKind<ParagraphKind, Look>(paragraph, {
		heading: ({level}) => headingLooks[level - 1] ?? headingLooks[headingLevels - 1] ?? plain,
		title: () => ({...plain, size: 2.2, isBold: true, above: 4, below: 0.4, colour: colours.heading}),
		source: () => ({...plain, above: 0.1, colour: colours.faint}),
		paragraph: () => plain,
		quotation: () => ({...plain, above: 0.3, indent: bulletWidth, colour: colours.faint}),
		point: ({level}) => ({
			...plain,
			...(level === 0 ? {above: 0.2} : {size: 0.92, above: 0.05, colour: colours.faint}),
			indent: bulletWidth * (level + 1),
		}),
	});
}
