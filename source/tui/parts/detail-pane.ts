import {type DetailLine, linkLines} from '../detail.ts';
import type {Room} from '../layout.ts';
import {fitLine, type Span} from '../line.ts';
import type {Opened} from '../state.ts';
import {behindGutter} from './gutter.ts';

/** The window of a detail: opened, with the cursor on one of its links; or beside the list, before it is opened. */
export function detailLines(
	lines: readonly DetailLine[],
	{top, height, width, opened}: Room & {top: number; opened: Opened | undefined},
): Span[][] {
	const pointed = opened === undefined ? -1 : (linkLines(lines)[opened.link] ?? -1);
	return lines.slice(top, top + height).map(({line}, at) => {
		const selected = top + at === pointed;
		const spans = fitLine(line, width);
		return behindGutter(spans, selected);
	});
}
