import {shortNames} from '../../briefing/actors/names.ts';
import {ownPrefix, whenText} from '../../briefing/programme/appointment.ts';
import type {Context} from '../input/context.ts';
import {titleOf} from '../views/wording.ts';
import type {NoteGroup, PlacedCheck, PlacedNote} from './groups.ts';

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

/** What was raised of a group and what was not, in the order of a readout. */
export const raisedParts = [
	{part: 'raised', title: 'Raised'},
	{part: 'theyRaised', title: 'They raised'},
	{part: 'notRaised', title: 'Not raised, of the terms that the brief proposed'},
] as const;

/** A thing raised or not in our words as everywhere, with its place in the report, with whom, and whether it was answered. */
export function raisedText({index}: Context, {check, subject, actors}: PlacedCheck): string {
	const {quotation, citation} = subject;
	const text = [quotation[0] ?? [], citation === null ? [] : `(${citation})`].flat().join(' ');
	const whom = actors === undefined ? [] : [`with ${shortNames(index, actors) || actors.join(', ')}`];
	return [text, ...whom, ...(check.state === 'answered' ? ['answered'] : [])].join(' · ');
}

function goneMeeting(id: string): string {
	return id.startsWith(ownPrefix) ? 'A meeting of yours that was removed' : `Meeting ${id}: not in the report any more`;
}
