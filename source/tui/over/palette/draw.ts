import {capitalized, counted} from '../../../briefing/wording.ts';
import {cut, endOf, textWidth} from '../../../printing/text.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marked.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Model} from '../../state/model.ts';
import type {Palette} from '../../state/overlay.ts';
import type {State} from '../../state/state.ts';
import {commandIn, type FoundEntry, paletteEntries} from './entries.ts';

const leastName = 18;
const leastHelp = 8;
/** The share of the width that names of files have at most: what they are stands beside them. */
const mostOfFiles = 0.6;

/** The palette: what is typed, and the actions it leaves with their keys. */
export function paletteLines(state: State, palette: Palette, model: Model, room: Room): Span[][] {
	const entries = paletteEntries(palette.query, state, model);
	const named = commandIn(palette.query);
	const areFiles = entries.some(({deed}) => deed.kind === 'export');
	const nameWidth = areFiles ? fileWidthOf(entries, room.width) : nameWidthOf(entries, room.width);
	const shown = areFiles ? entries.map((entry) => ({...entry, name: cutInside(entry.name, nameWidth)})) : entries;
	return typedListLines(
		{
			...palette,
			prompt: ': ',
			asides: [counted(entries.length, 'action'), String(entries.length)],
			rows: shown.map((entry) => () => drawEntry(entry, nameWidth)),
			none: `${named === undefined ? 'No action has' : `${capitalized(named.name)} finds nothing with`} these letters. Backspace widens.`,
		},
		room,
	);
}

function fileWidthOf(entries: readonly FoundEntry[], width: number): number {
	return Math.min(Math.floor(width * mostOfFiles), Math.max(...entries.map(({name}) => textWidth(name))));
}

// Names of files begin alike and end as what they are; the one that is typed stands above in full.
function cutInside(name: string, width: number): string {
	return textWidth(name) <= width
		? name
		: cut(name, Math.ceil(width / 2)) + endOf(name, Math.floor(width / 2) + 1).replace('…', '');
}

// What does as the first does, as the meetings of a brief, stands in columns.
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
