import type {ListItem} from 'mdast';
import {shortNames} from '../../briefing/actors/names.ts';
import {briefOfMeeting} from '../../briefing/brief/brief.ts';
import {citationOf} from '../../briefing/entry/copied-text.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {whereText} from '../../briefing/programme/when-and-where.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Check} from '../../library/reader/checks.ts';
import {type Block, heading, list, paragraph, point, quotation, textBlocks} from '../../printing/markdown-blocks.ts';
import {actorsOfCheck, checkText} from '../brief/ticks.ts';
import type {Context} from '../input/context.ts';
import {lensNames} from '../output/lens.ts';
import {roomOf} from '../views/wording.ts';
import type {NoteGroup, PlacedNote} from './groups.ts';
import {subjectOf} from './subject.ts';
import {groupHeading} from './text.ts';

/** The draft of a readout in Markdown: meeting by meeting who was there, what the reader noted, what was raised and what was not. */
export function readout(context: Context, groups: readonly NoteGroup[]): Block[] {
	const {title, symbol, missionFrom, missionTo} = context.index.report;
	const lens = context.lens === undefined ? [] : [`only ${lensNames(context)}`];
	return [
		heading(1, [title, formatSpan(missionFrom, missionTo)].filter((part) => part !== '').join(', ')),
		paragraph(['Draft of a readout', symbol, ...lens].join(' · ')),
		...groups.flatMap((group) => section(context, group)),
	];
}

function section(context: Context, group: NoteGroup): Block[] {
	const {meeting, checks, notes} = group;
	return [
		heading(2, groupHeading(group)),
		...(meeting === undefined ? [] : [aboutMeeting(context, meeting)]),
		...notes.flatMap((placed, at) => noteBlocks(placed, notes[at - 1])),
		...(checks.length === 0
			? []
			: [paragraph('Raised:'), list(checks.map((check) => raisedPoint(context, check, meeting)))]),
		...notRaised(context, group),
	];
}

// Where anything was ticked, what the brief for the meeting had besides.
function notRaised(context: Context, {meeting, checks}: NoteGroup): Block[] {
	if (meeting === undefined || checks.length === 0) {
		return [];
	}

	const raised = new Set(checks.map(({term}) => term));
	const open = briefOfMeeting(context.index, meeting).raise.filter(({term}) => !raised.has(term.number));
	return open.length === 0
		? []
		: [paragraph('Not raised:'), list(open.map(({term}) => point(paragraph(termText(context, term.number)))))];
}

function termText(context: Context, number: number): string {
	const {quotation: quoted, citation} = subjectOf(context, {kind: 'term', id: String(number)});
	return [quoted[0] ?? [], citation === null ? [] : `(${citation})`].flat().join(' ');
}

function aboutMeeting(context: Context, meeting: Appointment): Block {
	const {index} = context;
	const citation = citationOf(index, {kind: 'meeting', id: meeting.id});
	return paragraph(
		whereText(meeting),
		`In the room: ${roomOf(context, meeting)}`,
		...(meeting.via.length === 0 ? [] : [`Inferred, presence not stated: ${shortNames(index, meeting.via)}`]),
		citation ?? 'Own meeting, not in the programme of the report',
	);
}

// What was raised, in our words as everywhere, with its place in the report.
function raisedPoint(context: Context, check: Check, meeting: Appointment | undefined): ListItem {
	const actors = actorsOfCheck(check);
	const whom = actors === undefined ? '' : ` with ${shortNames(context.index, actors) || actors.join(', ')}`;
	const state = checkText(context, check, meeting?.date);
	return point(paragraph(`${capitalized(state)}${whom} · ${termText(context, check.term)}`));
}

// Notes on one entry that follow each other have it quoted once.
function noteBlocks({note, subject, isOnMeeting}: PlacedNote, before: PlacedNote | undefined): Block[] {
	const isRepeated = before !== undefined && keyOf(before.note.target) === keyOf(note.target);
	return isOnMeeting || isRepeated ? textBlocks(note.text) : [quotationOf(subject), ...textBlocks(note.text)];
}

function quotationOf({quotation: quoted, citation}: PlacedNote['subject']): Block {
	return quotation([...textBlocks(quoted.join('\n')), ...(citation === null ? [] : [paragraph(citation)])]);
}
