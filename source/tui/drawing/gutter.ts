import {gutter} from './layout.ts';
import {type Span, span, widthOf} from './line.ts';

/** Marks the line that the keys go to. */
export const cursorMark = ' >'.padEnd(gutter);

/** A line behind the gutter; with the cursor on it, it stands out over all of a width. */
export function behindGutter(spans: readonly Span[], selectedWidth?: number): Span[] {
	return selectedWidth === undefined
		? [span(' '.repeat(gutter)), ...spans]
		: selectedBar([span(cursorMark), ...spans], gutter + selectedWidth);
}

/** A line that stands out over all of a width, since the cursor is on it. */
export function selectedBar(spans: readonly Span[], width: number): Span[] {
	const fill = span(' '.repeat(Math.max(0, width - widthOf(spans))));
	return [...spans, fill].map(({text, tone}) => span(text, tone === 'accent' ? 'selectedAccent' : 'selected'));
}
