import {endOf, textWidth} from '../../printing/text.ts';
import {fitLine, line, type Span, span} from './line.ts';

const cursorMark = '▏';

/**
 * What is typed behind its prompt, with what is said of it at the right edge as far as there is room: of a text that is longer than the
 * line the end shows, which is being written.
 * @param prompt what stands before it
 * @param asides what is said of it, in ever fewer words
 */
export function promptLine(
	prompt: readonly Span[],
	query: string,
	asides: readonly string[],
	width: number,
): readonly Span[] {
	const before = prompt.reduce((sum, {text}) => sum + textWidth(text), 0);
	const taken = before + textWidth(query + cursorMark);
	const aside = asides.find((text) => text === '' || taken + 1 + textWidth(text) <= width) ?? '';
	const typed = span(endOf(query, width - before - textWidth(cursorMark)) + cursorMark, 'accent');
	return fitLine(line([...prompt, typed], aside === '' ? [] : [span(aside, 'dim')]), width);
}
