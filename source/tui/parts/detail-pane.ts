import {type DetailLine, linkLines} from '../detail.ts';
import {fitLine, type Span} from '../line.ts';
import type {Opened} from '../state.ts';
import {gutterMark, stand} from './list-pane.ts';

/** The window of a detail: opened, with the cursor on one of its links; or beside the list, before it is opened. */
export function detailLines(
	lines: readonly DetailLine[],
	{height, width, opened}: {height: number; width: number; opened: Opened | undefined},
): Span[][] {
	const top = Math.max(0, Math.min(opened?.top ?? 0, lines.length - height));
	const pointed = opened === undefined ? -1 : (linkLines(lines)[opened.link] ?? -1);
	return lines.slice(top, top + height).map(({line}, at) => {
		const selected = top + at === pointed;
		const spans = fitLine(line, width);
		return [gutterMark(selected, true), ...(selected ? spans.map(stand) : spans)];
	});
}
