import {pad} from '../../exporting/text.ts';
import {windowTop} from '../layout.ts';
import {fitLine, line, type Span, span} from '../line.ts';
import type {Model} from '../model.ts';
import type {Palette} from '../overlay.ts';
import {type FoundEntry, paletteEntries} from '../palette.ts';
import type {State} from '../state.ts';
import {gutterMark, stand} from './list-pane.ts';
import {marked} from './marked.ts';

const nameWidth = 18;

/** The palette: what is typed, and the actions it leaves with their keys. */
export function paletteLines(
	state: State,
	palette: Palette,
	model: Model,
	{height, width}: {height: number; width: number},
): Span[][] {
	const entries = paletteEntries(palette.query, state, model);
	const listHeight = Math.max(1, height - 2);
	const top = windowTop(0, palette.cursor, listHeight, entries.length);
	const rows = entries.slice(top, top + listHeight).map((entry, at): Span[] => {
		const selected = top + at === palette.cursor;
		const spans = drawEntry(entry, width);
		return [gutterMark(selected, true), ...(selected ? spans.map(stand) : spans)];
	});
	const prompt = [span(': ', 'dim'), span(`${palette.query}▏`, 'accent')];
	const none = [
		[span('   '), ...fitLine(line([span('No action has these letters. Backspace widens.', 'dim')]), width)],
	];
	return [
		[
			span('   '),
			...fitLine(
				line(prompt, [span(`${entries.length} ${entries.length === 1 ? 'action' : 'actions'}`, 'dim')]),
				width,
			),
		],
		[],
		...(rows.length === 0 ? none : rows),
	];
}

// A name longer than its column pushes the help on: what was typed in full must be read in full.
function drawEntry({name, help, keys, ranges}: FoundEntry, width: number): Span[] {
	const spans = marked(
		name,
		ranges.map(({start, end}) => ({from: start, to: end})),
	);
	const gap = ' '.repeat(Math.max(2, nameWidth - pad(name, 0).length - name.length + 2));
	return fitLine(line([...spans, span(gap), span(help, 'dim')], [span(keys)]), width);
}
