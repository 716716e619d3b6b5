import {gutter} from './layout.ts';
import {type Span, span} from './line.ts';

/** The mark of the cursor: `>` where the keys go, `·` where it waits. */
export function gutterMark(selected: boolean, focused: boolean): Span {
	const mark = selected ? (focused ? '>' : '·') : ' ';
	return span(` ${mark}`.padEnd(gutter), selected ? 'accent' : 'plain');
}

/** What the cursor is on stands out. */
export function standOut(spans: readonly Span[], selected: boolean): readonly Span[] {
	return selected ? spans.map(({text, tone}) => ({text, tone: tone === 'plain' ? 'strong' : tone})) : spans;
}

/** A line behind the gutter, with the cursor on it or not. */
export function behindGutter(spans: readonly Span[], selected = false): Span[] {
	return [gutterMark(selected, true), ...standOut(spans, selected)];
}
