import {shortNames} from '../../briefing/actors/names.ts';
import {citationOf} from '../../briefing/entry/cite.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {whereText} from '../../briefing/programme/when-and-where.ts';
import type {Check} from '../../library/reader/checks.ts';
import {escapeMarkdown, markdownText} from '../../printing/markdown.ts';
import {actorsOfCheck, checkText} from '../brief/ticks.ts';
import {type Context, lensNames} from '../output/context.ts';
import {roomOf} from '../views/wording.ts';

import {type NoteGroup, noteGroups, type PlacedNote} from './groups.ts';
import {subjectOf} from './subject.ts';
import {groupHeading} from './text.ts';

const lineBreak = '  \n';

/** The draft of a readout in Markdown: meeting by meeting who was there, what was raised and what the reader noted. */
export function readout(context: Context): string {
	const {title, symbol, missionFrom, missionTo} = context.index.report;
	const lens = context.lens === undefined ? [] : [`lens: ${lensNames(context)}`];
	const blocks = [
		`# ${escapeMarkdown([title, formatSpan(missionFrom, missionTo)].filter((part) => part !== '').join(', '))}`,
		escapeMarkdown(['Draft of a readout', symbol, ...lens].join(' · ')),
		...noteGroups(context).flatMap((group) => section(context, group)),
	];
	return `${blocks.join('\n\n')}\n`;
}

function section(context: Context, group: NoteGroup): string[] {
	const {meeting, checks, notes} = group;
	return [
		`## ${escapeMarkdown(groupHeading(group))}`,
		...(meeting === undefined ? [] : [aboutMeeting(context, meeting)]),
		...(checks.length === 0 ? [] : [checks.map((check) => raisedItem(context, check, meeting)).join('\n')]),
		...notes.flatMap((placed, at) => noteBlocks(placed, notes[at - 1])),
	];
}

function aboutMeeting(context: Context, meeting: Appointment): string {
	const {index} = context;
	const citation = citationOf(index, {kind: 'meeting', id: meeting.id});
	return [
		whereText(meeting),
		`In the room: ${roomOf(context, meeting)}`,
		...(meeting.via.length === 0 ? [] : [`Inferred, presence not stated: ${shortNames(index, meeting.via)}`]),
		citation ?? 'Own meeting, not in the programme of the report',
	]
		.map(escapeMarkdown)
		.join(lineBreak);
}

// What was raised, in our words as everywhere, with its place in the report.
function raisedItem(context: Context, check: Check, meeting: Appointment | undefined): string {
	const {quotation, citation} = subjectOf(context, {kind: 'term', id: String(check.term)});
	const actors = actorsOfCheck(check);
	const whom = actors === undefined ? '' : ` with ${shortNames(context.index, actors) || actors.join(', ')}`;
	const state = checkText(context, check, meeting?.date);
	const what = [quotation[0] ?? [], citation === null ? [] : `(${citation})`].flat().join(' ');
	return `- ${escapeMarkdown(`${state.replace(/^./, (letter) => letter.toUpperCase())}${whom} · ${what}`)}`;
}

// Notes on one entry that follow each other have it quoted once.
function noteBlocks({note, subject, isOnMeeting}: PlacedNote, before: PlacedNote | undefined): string[] {
	const {kind, id} = note.target;
	const isRepeated = before?.note.target.kind === kind && before.note.target.id === id;
	return isOnMeeting || isRepeated ? [markdownText(note.text)] : [quoted(subject), markdownText(note.text)];
}

function quoted({quotation, citation}: PlacedNote['subject']): string {
	const parts = [markdownText(quotation.join('\n')), citation === null ? [] : escapeMarkdown(citation)].flat();
	return parts
		.join('\n\n')
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}
