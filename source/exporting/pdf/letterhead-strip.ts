import {colours, page, textWidth} from '../paper/design.ts';
import {lineHeight} from '../paper/faces.ts';
import {letterheadGap, type PaperLetterhead} from '../paper/letterhead.ts';
import type {Strip, Tag} from '../paper/strip.ts';

/** A letterhead, above all else of a document. */
export function letterheadStrip({logo, lines, indent, height}: PaperLetterhead, within: Tag): Strip {
	return {
		height,
		above: 0,
		isKept: true,
		draw: (pen, top) => {
			if (logo !== undefined) {
				pen.picture({x: page.side, top, ...logo});
			}

			let below = top;
			for (const {line, size} of lines) {
				pen.text(line, {type: 'P', within}, {x: page.side + indent, top: below, size, colour: colours.text});
				below += size * lineHeight;
			}

			const rule = {x: page.side, top: top + height - letterheadGap.below * 0.6, width: textWidth, height: 0.5};
			pen.box({...rule, colour: colours.rule});
		},
	};
}
