import {formatDate} from '../../briefing/programme/moments.ts';
import type {ExportedDocument} from '../document.ts';
import {colours, edgeLook, page, sizeOf, textSize, textWidth} from './design.ts';
import type {Face} from './font-files.ts';
import {type Line, lineHeight, linesOf, widthOf} from './lines.ts';
import type {Pen} from './strip.ts';

const size = sizeOf(edgeLook, textSize);
const gap = 12;

/** Head and foot of a document: its classification, what it is made from, and the number of the page. */
export function edgesOf({classification, source, day}: ExportedDocument) {
	const set = (text: string, face: Face = 'regular') => linesOf([{text, face}], textWidth, size);
	const marks = classification === undefined ? [] : set(classification, 'bold');
	const [prepared = nothing] = set(preparedOn(day));
	const sourceWidth = textWidth - prepared.width - gap;
	const [from = nothing] = set(shortened(source, sourceWidth));
	const height = size * lineHeight;
	const extra = Math.max(0, marks.length - 1) * height;
	const centred = (pen: Pen, top: number) => {
		for (const [at, line] of marks.entries()) {
			const x = (page.width - line.width) / 2;
			pen.text(line, undefined, {x, top: top + at * height, size, colour: colours.text});
		}
	};
	const atRight = (pen: Pen, line: Line, top: number) =>
		pen.text(line, undefined, {x: page.width - page.side - line.width, top, size, colour: edgeLook.colour});
	return {
		/** How much more room each takes than on other documents, in points. */
		extra,
		/** Draws them on a page of so many; what the document is made from stands below the title of the first. */
		draw: (pen: Pen, number: number, count: number) => {
			const foot = page.height - page.edge - height;
			centred(pen, page.edge);
			centred(pen, foot - extra - height);
			const [counted = nothing] = set(`${number} of ${count}`);
			atRight(pen, counted, foot);
			if (number > 1) {
				const top = page.edge + extra + height;
				pen.text(from, undefined, {x: page.side, top, size, colour: edgeLook.colour});
				atRight(pen, prepared, top);
			}
		},
	};
}

/** When a document was written, in words. */
export function preparedOn(day: string): string {
	return `prepared ${formatDate(day)}`;
}

const nothing: Line = {pieces: [], width: 0};

// The whole stands below the title.
function shortened(text: string, width: number): string {
	const isTooWide = (part: string) => widthOf(part, 'regular', size) > width;
	if (!isTooWide(text)) {
		return text;
	}

	let kept = text;
	while (kept !== '' && isTooWide(`${kept}…`)) {
		kept = kept.slice(0, -1).trimEnd();
	}

	return `${kept}…`;
}
