import {shortNames} from '../../briefing/actors/names.ts';
import {citationOf} from '../../briefing/entry/copied-text.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import {type Appointment, whereText} from '../../briefing/programme/appointment.ts';
import {capitalized} from '../../briefing/wording.ts';
import {type Block, heading, list, paragraph, point, quotation, textBlocks} from '../../printing/markdown-blocks.ts';
import type {Context} from '../input/context.ts';
import {roomOf} from '../views/wording.ts';
import type {NoteGroup, PlacedNote} from './groups.ts';
import {groupHeading, raisedParts, raisedText} from './text.ts';

/** The draft of a readout: meeting by meeting who was there, what the reader noted, what was raised by whom, and what was not. */
export function readout(context: Context, groups: readonly NoteGroup[]): Block[] {
	return groups.flatMap((group) => section(context, group));
}

function section(context: Context, group: NoteGroup): Block[] {
	const {meeting, notes} = group;
	return [
		heading(1, groupHeading(group)),
		...(meeting === undefined ? [] : [aboutMeeting(context, meeting)]),
		...notes.flatMap((placed, at) => noteBlocks(placed, notes[at - 1])),
		...raisedParts.flatMap(({part, title}) =>
			group[part].length === 0
				? []
				: [paragraph(`${title}:`), list(group[part].map((placed) => point(paragraph(raisedText(context, placed)))))],
		),
	];
}

function aboutMeeting(context: Context, meeting: Appointment): Block {
	const {index} = context;
	const citation = citationOf(index, {kind: 'meeting', id: meeting.id});
	return paragraph(
		capitalized(whereText(meeting)),
		`In the room: ${roomOf(context, meeting)}`,
		...(meeting.via.length === 0 ? [] : [`Inferred, presence not stated: ${shortNames(index, meeting.via)}`]),
		citation ?? 'Own meeting, not in the programme of the report',
	);
}

// Notes on one entry that follow each other have it quoted once.
function noteBlocks({note, subject, isOnMeeting}: PlacedNote, before: PlacedNote | undefined): Block[] {
	const isRepeated = before !== undefined && keyOf(before.note.target) === keyOf(note.target);
	return isOnMeeting || isRepeated ? textBlocks(note.text) : [quotationOf(subject), ...textBlocks(note.text)];
}

function quotationOf({quotation: quoted, citation}: PlacedNote['subject']): Block {
	return quotation([...textBlocks(quoted.join('\n')), ...(citation === null ? [] : [paragraph(citation)])]);
}
