import {counted} from '../../../briefing/wording.ts';
import {textWidth} from '../../../printing/text.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marked.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Model} from '../../state/model.ts';
import type {Palette} from '../../state/overlay.ts';
import type {State} from '../../state/state.ts';
import {type FoundEntry, paletteEntries} from './entries.ts';

const leastName = 18;
const leastHelp = 8;

/** The palette: what is typed, and the actions it leaves with their keys. */
export function paletteLines(state: State, palette: Palette, model: Model, room: Room): Span[][] {
	const entries = paletteEntries(palette.query, state, model);
	const nameWidth = nameWidthOf(entries, room.width);
	return typedListLines(
		{
			...palette,
			prompt: ': ',
			asides: [counted(entries.length, 'action'), String(entries.length)],
			rows: entries.map((entry) => () => drawEntry(entry, nameWidth)),
			none: 'No action has these letters. Backspace widens.',
		},
		room,
	);
}

// What does as the first does, the files of an export as the meetings of a brief, stands in columns.
function nameWidthOf(entries: readonly FoundEntry[], width: number): number {
	const alike = entries.filter(({deed}) => deed.kind === entries[0]?.deed.kind);
	const widths = alike.map(({name}) => textWidth(name)).filter((one) => one <= width - leastHelp);
	return Math.max(leastName, ...widths);
}

// A name longer than its column pushes the help on: what was typed in full must be read in full.
function drawEntry({name, help, keys = '', ranges}: FoundEntry, nameWidth: number): Line {
	const gap = ' '.repeat(Math.max(2, nameWidth - textWidth(name) + 2));
	return line([...marked(name, ranges), span(gap), span(help, 'dim')], [span(keys)]);
}
