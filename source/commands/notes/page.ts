import {wrap} from '../../printing/text.ts';
import type {Context} from '../input/context.ts';
import type {NoteGroup, PlacedNote} from './groups.ts';
import {groupHeading, raisedParts, raisedText, subjectLine} from './text.ts';

const widest = 80;
/** Below this, indents would leave no room for words. */
const narrowest = 40;
const deepest = 8;

/**
 * The notes as a list for a terminal of a width, at most 80 columns wide: under each meeting its notes, their lines kept, then what was
 * raised.
 */
export function notesPage(context: Context, groups: readonly NoteGroup[], width: number): string {
	const room = Math.min(width, widest);
	const blocks = groups.map((group) => [
		...wrap(groupHeading(group), room),
		...group.notes.flatMap((placed, at) => [...(room < narrowest && at > 0 ? [''] : []), ...drawNote(placed, room)]),
		...raisedParts.flatMap(({part, title}) =>
			group[part].length === 0
				? []
				: [...wrap(`${title}:`, room), ...group[part].flatMap((placed) => item(raisedText(context, placed), room))],
		),
	]);
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function drawNote(placed: PlacedNote, room: number): string[] {
	const {note, subject, isOnMeeting} = placed;
	const source = [subject.citation ?? [], subject.unreviewed ? 'unreviewed' : []].flat().join(' · ');
	const below = isOnMeeting ? [] : [`on ${subjectLine(placed)}`, source].filter((line) => line !== '');
	return [...item(note.text, room), ...below.flatMap((line) => hang(line, room < narrowest ? 0 : 6, room))];
}

function item(text: string, room: number): string[] {
	const isNarrow = room < narrowest;
	const lines = text.split('\n').flatMap((line) => hang(line, isNarrow ? 0 : 4, room));
	return lines.map((line, at) => (at === 0 && !isNarrow ? `  - ${line.slice(4)}` : line));
}

// What the reader indented stays so, also where it is wrapped.
function hang(text: string, margin: number, room: number): string[] {
	const [indent = ''] = /^\s*/.exec(text.replaceAll('\t', '  ')) ?? [];
	const inset = ' '.repeat(margin === 0 ? 0 : margin + Math.min(indent.length, deepest));
	return wrap(text.replaceAll('\t', ' ').trim(), room - inset.length).map((line) => (inset + line).trimEnd());
}
