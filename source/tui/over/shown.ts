import {wrap} from '../../printing/text.ts';
import type {Size} from '../drawing/layout.ts';
import {type Span, span} from '../drawing/line.ts';
import type {Shown} from '../state/overlay.ts';

/** A text to be read or selected: at the left edge and without marks, so that nothing but it is taken along. */
export function shownLines({text, why}: Shown, {columns}: Size): Span[][] {
	const said = wrap(`${why}. Here it is, to be selected:`, columns).map((line) => [span(line, 'dim')]);
	const lines = text.split('\n').flatMap((line) => wrap(line, columns));
	return [...said, [], ...lines.map((line) => [span(line)])];
}
