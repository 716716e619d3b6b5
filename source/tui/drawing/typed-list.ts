import {endOf, textWidth, wrap} from '../../printing/text.ts';
import {behindGutter, type Room, typedListHeight, windowTop} from './layout.ts';
import {fitLine, type Line, line, type Span, span, widthOf} from './line.ts';

const cursorMark = '▏';

/** A list that what is typed above it narrows. */
type TypedList = {
	readonly query: string;
	/** Which of the rows the cursor is on, and how many show before and after it where there are any. */
	readonly cursor: number;
	readonly margin?: number;
	/** What stands before the typed text. */
	readonly prompt: string;
	/** What stands at the right of it, in ever fewer words: the first that there is room for. */
	readonly asides: readonly string[];
	/** The rows, of which only those that show are drawn: an array of what draws each, or what makes that. */
	readonly rows: {readonly length: number; readonly at: (index: number) => (() => Line) | undefined};
	/** What is said where no row is left. */
	readonly none: string;
};

/** What is typed, an empty line, and the window of the list that has the cursor in it. */
export function typedListLines(
	{query, cursor, margin = 0, prompt, asides, rows, none}: TypedList,
	{height, width}: Room,
): Span[][] {
	const listHeight = typedListHeight(height);
	const top = windowTop(0, cursor, listHeight, rows.length, margin);
	const shown = Array.from({length: Math.min(listHeight, rows.length - top)}, (_, at) => {
		const draw = rows.at(top + at) ?? (() => line(''));
		return behindGutter(fitLine(draw(), width), top + at === cursor ? width : undefined);
	});
	const said = (text: string) => behindGutter(fitLine(line([span(text, 'dim')]), width));
	return [
		behindGutter(promptLine([span(prompt, 'dim')], query, asides, width)),
		[],
		...(rows.length === 0 ? wrap(none, width).slice(0, listHeight).map(said) : shown),
	];
}

/**
 * What is typed behind its prompt, with what is said of it at the right edge as far as there is room: of a text that is longer than the
 * line the end shows, which is being written.
 * @param prompt what stands before it
 * @param asides what is said of it, in ever fewer words
 */
export function promptLine(prompt: readonly Span[], query: string, asides: readonly string[], width: number): Span[] {
	const before = widthOf(prompt);
	const taken = before + textWidth(query + cursorMark);
	const aside = asides.find((text) => text === '' || taken + 1 + textWidth(text) <= width) ?? '';
	const typed = span(endOf(query, width - before - textWidth(cursorMark)) + cursorMark, 'accent');
	return fitLine(line([...prompt, typed], aside === '' ? [] : [span(aside, 'dim')]), width);
}
