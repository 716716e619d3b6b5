import {textWidth} from '../../printing/text.ts';
import {stops} from '../writing/lines.ts';
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

function endOf(text: string, room: number): string {
	if (textWidth(text) <= room) {
		return text;
	}

	const places = stops(text);
	let left = room - textWidth('…');
	let at = places.length - 1;
	while (at > 0) {
		left -= textWidth(text.slice(places[at - 1], places[at]));
		if (left < 0) {
			break;
		}

		at--;
	}

	return `…${text.slice(places[at])}`;
}
