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

const nameWidth = 18;

/** The palette: what is typed, and the actions it leaves with their keys. */
export function paletteLines(state: State, palette: Palette, model: Model, room: Room): Span[][] {
	const entries = paletteEntries(palette.query, state, model);
	return typedListLines(
		{
			...palette,
			prompt: ': ',
			asides: [counted(entries.length, 'action'), String(entries.length)],
			rows: entries.map((entry) => () => drawEntry(entry)),
			none: 'No action has these letters. Backspace widens.',
		},
		room,
	);
}

// A name longer than its column pushes the help on: what was typed in full must be read in full.
function drawEntry({name, help, keys = '', ranges}: FoundEntry): Line {
	const gap = ' '.repeat(Math.max(2, nameWidth - textWidth(name) + 2));
	return line([...marked(name, ranges), span(gap), span(help, 'dim')], [span(keys)]);
}
