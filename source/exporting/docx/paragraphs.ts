import {type IParagraphOptions, Paragraph, type ParagraphChild, TextRun} from 'docx';
import {byKind} from '../../briefing/by-kind.ts';
import {bulletOf, bulletWidth, headingLevels, lookOf, sizeOf, textSize} from '../paper/design.ts';
import type {PaperParagraph, Run} from '../paper/elements.ts';
import {halfPoints, spacingOf, styleNames, twips} from './styles.ts';

const lists = 'points';
const mostLevels = 4;

/** The bullets of lists. */
export const numbering = {
	config: [
		{
			reference: lists,
			levels: Array.from({length: mostLevels}, (_, level) => ({
				level,
				format: 'bullet' as const,
				text: bulletOf(level),
				alignment: 'left' as const,
				style: {paragraph: {indent: {left: twips(bulletWidth * (level + 1)), hanging: twips(bulletWidth)}}},
			})),
		},
	],
};

/** A paragraph in its style, in a size of the text, with what else is wanted of it. */
export function paragraphOf(paragraph: PaperParagraph, size: number, wanted: IParagraphOptions = {}): Paragraph {
	const look = lookOf(paragraph);
	const apart = size === textSize ? undefined : sizeOf(look, size);
	const children = runsOf(paragraph.runs, apart);
	// The mark of the paragraph, and with it the bullet, is as large as the text, or its line would be higher.
	const setting = apart === undefined ? {} : {...spacingOf(look, size), run: {size: halfPoints(apart)}};
	return new Paragraph({children, ...setting, ...styleOf(paragraph), ...wanted});
}

/** Runs of text, of a size in points where that is not the size of their style. */
export function runsOf(runs: readonly Run[], size?: number): ParagraphChild[] {
	return runs.map(({text, face}) => {
		const look = {
			...(face === 'bold' ? {bold: true} : {}),
			...(size === undefined ? {} : {size: halfPoints(size)}),
		};
		return text === '\n' ? new TextRun({...look, break: 1}) : new TextRun({...look, text});
	});
}

function styleOf(paragraph: PaperParagraph) {
	return byKind<PaperParagraph, IParagraphOptions>(paragraph, {
		title: () => ({style: 'Title'}),
		source: () => ({style: styleNames.source}),
		paragraph: () => ({style: 'BodyText'}),
		quotation: () => ({style: styleNames.quotation}),
		heading: ({level}) => ({style: `Heading${Math.min(headingLevels, level)}`}),
		point: ({level: depth, isFirst}) => {
			const level = Math.min(mostLevels - 1, depth);
			const style = level === 0 ? styleNames.point : styleNames.pointBelow;
			return isFirst
				? {style, numbering: {reference: lists, level}}
				: {style, indent: {left: twips(bulletWidth * (level + 1))}};
		},
	});
}
