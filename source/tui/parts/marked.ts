import type {Range} from '../../briefing/find-marks.ts';
import {type Span, span} from '../line.ts';

/** A text with the stretches that a search matched marked. */
export function marked(text: string, ranges: readonly Range[]): Span[] {
	const ends = [...ranges.map(({from}) => from), text.length];
	const first = span(text.slice(0, ends[0]));
	const others = ranges.flatMap(({from, to}, at) => [
		span(text.slice(from, to), 'accent'),
		span(text.slice(to, ends[at + 1])),
	]);
	return [first, ...others].filter((stretch) => stretch.text !== '');
}
