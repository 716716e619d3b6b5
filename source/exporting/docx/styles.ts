import type {IParagraphStyleOptions, IPropertiesOptions} from 'docx';
import {
	cellLook,
	colours,
	contentsLook,
	edgeLook,
	headingLevels,
	type Look,
	lookOf,
	page,
	sizeOf,
	textSize,
} from '../paper/design.ts';
import {letterheadLooks} from '../paper/letterhead.ts';

/** The font of a document: on every office computer, or there in letters of the same width. */
const font = 'Arial';

/** A length in points as Word has it, in twentieths. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

/** A length in points as pictures have it, of which an inch has 96. */
export function pixels(points: number): number {
	return Math.round((points * 96) / 72);
}

/** A size of text in points as Word has it, in halves. */
export function halfPoints(points: number): number {
	return Math.round(points * 2);
}

/** The names of the styles of our own; those that Word knows have its names. */
export const styleNames = {
	source: 'Source',
	quotation: 'Quote',
	pointBelow: 'ListBullet2',
	point: 'ListBullet',
	cell: 'TableText',
	cellTitle: 'TableHeading',
	edge: 'HeaderFooter',
	classification: 'Classification',
	contents: 'ContentsHeading',
	letterhead: 'Letterhead',
	letterheadTitle: 'LetterheadTitle',
} as const;

/** The styles of a document, with contents in a size of text. */
export function stylesOf(contentsSize: number): NonNullable<IPropertiesOptions['styles']> {
	return {
		default: {
			document: {
				run: {font, size: halfPoints(textSize), color: colours.text, language: {value: 'en-GB'}},
				paragraph: {spacing: {before: 0, after: 0}},
			},
			title: styleOf(lookOf({kind: 'title'})),
			...Object.fromEntries(
				Array.from({length: headingLevels}, (_, at) => {
					const look = lookOf({kind: 'heading', level: at + 1});
					return [`heading${at + 1}`, {...styleOf(look), paragraph: {...spacingOf(look, textSize), keepNext: true}}];
				}),
			),
		},
		paragraphStyles: [
			style('BodyText', 'Body Text', lookOf({kind: 'paragraph'})),
			style(styleNames.source, 'Source', lookOf({kind: 'source'})),
			style(styleNames.quotation, 'Quote', lookOf({kind: 'quotation'})),
			style(styleNames.point, 'List Bullet', lookOf({kind: 'point', level: 0})),
			style(styleNames.pointBelow, 'List Bullet 2', lookOf({kind: 'point', level: 1})),
			style(styleNames.cell, 'Table Text', cellLook),
			style(styleNames.cellTitle, 'Table Heading', {...cellLook, isBold: true}),
			style(styleNames.edge, 'Header and Footer', edgeLook),
			{
				...style(styleNames.classification, 'Classification', {...edgeLook, isBold: true, colour: colours.text}),
				paragraph: {alignment: 'center'},
			},
			style(styleNames.contents, 'Contents Heading', contentsLook),
			style('TOC1', 'toc 1', {...cellLook, size: contentsSize / textSize, below: (contentsSize / textSize) * 0.45}),
			style(styleNames.letterheadTitle, 'Letterhead Title', letterheadLooks.first),
			style(styleNames.letterhead, 'Letterhead', letterheadLooks.others),
		],
	};
}

/** What sets a paragraph of another size of text apart from its style. */
export function spacingOf(look: Look, size: number) {
	return {spacing: {before: twips(look.above * size), after: twips(look.below * size)}};
}

function styleOf(look: Look) {
	return {
		run: {size: halfPoints(sizeOf(look, textSize)), bold: look.isBold, color: look.colour, font},
		paragraph: {...spacingOf(look, textSize), ...(look.indent === 0 ? {} : {indent: {left: twips(look.indent)}})},
	};
}

function style(id: string, name: string, look: Look): IParagraphStyleOptions {
	return {id, name, basedOn: 'Normal', quickFormat: true, ...styleOf(look)};
}

/** The page, and how far text stands from its edges. */
export const pageProperties = {
	size: {width: twips(page.width), height: twips(page.height)},
	margin: {
		top: twips(page.top),
		bottom: twips(page.bottom),
		left: twips(page.side),
		right: twips(page.side),
		header: twips(page.edge),
		footer: twips(page.edge),
	},
};
