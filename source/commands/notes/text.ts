import {ownPrefix} from '../../briefing/programme/appointment.ts';
import {whenText} from '../../briefing/programme/when-and-where.ts';
import type {Note} from '../../library/reader/notes.ts';
import type {Context} from '../input/context.ts';
import {instantText, titleOf} from '../views/wording.ts';
import type {NoteGroup, PlacedNote} from './groups.ts';

/** What heads the notes of a meeting: `Mon 3 Feb 2014, 11:30–14:00 (2h30) · Government`; or says that they belong to none. */
export function groupHeading({id, meeting}: NoteGroup): string {
	if (id === undefined) {
		return 'Other notes';
	}

	return meeting === undefined ? goneMeeting(id) : `${whenText(meeting)} · ${titleOf(meeting)}`;
}

/** What a note stands at, on one line. */
export function subjectLine({note: {target}, subject: {title, quotation}}: PlacedNote): string {
	// A paragraph is too long to be quoted for each note on it, and a brief may be on several actors.
	const isCalled = target.kind === 'paragraph' || target.kind === 'brief';
	return (isCalled ? title : null) ?? quotation[0] ?? '';
}

/** When a note was written and, where it was, last changed. */
export function writtenText(context: Context, {created, updated}: Note): string {
	const written = instantText(context, created);
	const changed = instantText(context, updated);
	return written === changed ? written : `${written}, changed ${changed}`;
}

function goneMeeting(id: string): string {
	return id.startsWith(ownPrefix) ? 'A meeting of yours that was removed' : `Meeting ${id}: not in the report any more`;
}
