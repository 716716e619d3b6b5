import {oncePer} from '../../briefing/once-per.ts';
import {inFonts, plainLetters} from '../paper/lines.ts';
import type {Pen, Tag} from '../paper/strip.ts';

/**
 * Draws on the page a PDF is at, and tells those who do not see it what is there.
 * @param onLacking is given each character that the fonts lack, as it is replaced
 */
export function pagePen(pdf: PDFKit.PDFDocument, onLacking: (character: string) => void): Pen {
	const elementOf = oncePer(({type, within, scope}: Tag): PDFKit.PDFStructureElement => {
		const options = (scope === undefined ? {} : {scope}) as PDFKit.Mixins.StructureElementOptions;
		const element = pdf.struct(type, options);
		if (within === undefined) {
			pdf.addStructure(element);
		} else {
			elementOf(within).add(element);
		}

		return element;
	});
	const forTheEye = (draw: () => unknown) => {
		pdf.markContent('Artifact', {type: 'Layout'});
		draw();
		pdf.endMarkedContent();
	};
	let parts = 0;
	const outlines: PDFKit.Mixins.PDFOutline['outline'][] = [pdf.outline];
	return {
		text: ({pieces}, tag, {x, top, size, colour}) => {
			const content = tag && pdf.markStructureContent(tag.type);
			if (content === undefined) {
				pdf.markContent('Artifact', {type: 'Layout'});
			}

			for (const piece of pieces) {
				const {shown, lacking} = inFonts(piece.text);
				lacking.forEach(onLacking);
				pdf
					.font(piece.face, size)
					.fillColor(`#${colour}`)
					.text(shown, x + piece.x, top, {lineBreak: false, ...plainLetters});
			}

			pdf.endMarkedContent();
			if (tag !== undefined && content !== undefined) {
				elementOf(tag).add(content);
			}
		},
		box: ({x, top, width, height, colour}) => forTheEye(() => pdf.rect(x, top, width, height).fill(`#${colour}`)),
		picture: ({bytes, x, top, width, height}) =>
			forTheEye(() => pdf.image(Buffer.from(bytes), x, top, {fit: [width, height]})),
		mention: elementOf,
		bookmark: (level, title, top) => {
			outlines.length = Math.min(outlines.length, level);
			const item = outlines.at(-1)?.addItem(title, {top, expanded: false} as {expanded: boolean});
			if (item !== undefined) {
				outlines.push(item);
			}

			if (level === 1) {
				pdf.addNamedDestination(nameOf(parts), 'XYZ', 0, top, null);
				parts += 1;
			}
		},
		link: (part, tag, {x, top, width, height}) => {
			const options = {structParent: elementOf(tag)} as PDFKit.Mixins.AnnotationOption;
			pdf.goTo(x, top, width, height, nameOf(part), options);
		},
	};
}

function nameOf(part: number): string {
	return `part-${part + 1}`;
}
