import {shortNames} from '../../briefing/actors/names.ts';
import {citationOf} from '../../briefing/entry/copied-text.ts';
import {keyOf, type Target, topicOf} from '../../briefing/entry/target.ts';
import {type Appointment, ownPrefix, titleOf, whenText, whereText} from '../../briefing/programme/appointment.ts';
import {capitalized, counted, joined} from '../../briefing/wording.ts';
import type {Check} from '../../library/reader/checks.ts';
import {columnsOf} from '../../library/reader/columns.ts';
import type {Note} from '../../library/reader/notes.ts';
import {type Block, heading, list, paragraph, point, quotation, textBlocks} from '../../printing/markdown-blocks.ts';
import {formatPlain} from '../../printing/plain.ts';
import {tableOf} from '../../printing/table.ts';
import {narrowWidth, usualWidth, wrap} from '../../printing/text.ts';
import {tickedOf} from '../brief/data.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames, moreOutside} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import type {NoteRecord} from '../records/notes.ts';
import {roomOf, withUnreviewed} from '../views/wording.ts';
import {type NoteGroup, noteGroups, type PlacedCheck, type PlacedNote} from './groups.ts';
import type {Subject} from './subject.ts';

/**
 * The reader's notes and what was raised, meeting by meeting, then what belongs to none; under a lens what is on entries of its actors. For
 * people they are a list with their lines kept or, in a pipe, where a row is a line, a table; as Markdown they are the draft of a readout.
 */
export function open(context: Context): Printable {
	const groups = noteGroups(context);
	const count = groups.reduce((sum, {notes}) => sum + notes.length, 0);
	const outside = context.papers.notes.length - count;
	const lines = groups.flatMap(linesOf);
	const table = () =>
		tableOf(lines, {
			title: 'Notes',
			caption: captionOf(context),
			headings: 1,
			columns: [
				{title: 'Meeting', grow: 2, cell: ({group}) => groupHeading(group)},
				{title: 'Part', grow: 1, cell: ({called}) => called},
				{title: 'Source', grow: 1, cell: ({subject}) => withUnreviewed(subject.citation ?? '', subject)},
				{title: 'On', grow: 3, cell: ({on}) => on},
				{title: 'Note', grow: 4, cell: ({note}) => note?.text},
			],
		});
	return {
		records: () => lines.map(toRecord),
		table,
		plain: (width) => (width === undefined ? formatPlain(table(), width) : notesPage(context, groups, width)),
		parts: () => [{title: 'Draft of a readout', blocks: groups.flatMap((group) => section(context, group))}],
		remarks: groups.length === 0 ? [] : [...moreOutside(context, outside), ...unsaved(context)],
		nothing: groups.length === 0 ? whyNothing(context) : undefined,
	};
}

/** A note, or a thing raised or not, which is a row: which part of a readout it is of, what that is called, and what it is on. */
type Line = {
	readonly group: NoteGroup;
	readonly part: NoteRecord['part'];
	readonly called: string;
	readonly target: Target;
	readonly subject: Subject;
	readonly on: string;
	readonly note?: Note;
	readonly check?: Check;
};

function linesOf(group: NoteGroup): Line[] {
	return [
		...group.notes.map((placed): Line => {
			const {note, subject, isOnMeeting} = placed;
			const on = isOnMeeting ? 'the meeting itself' : subjectLine(placed);
			return {group, part: 'note', called: 'Note', target: note.target, subject, on, note};
		}),
		...raisedParts.flatMap(({part, title}) =>
			group[part].map(({check, subject}): Line => {
				const called = check.state === 'answered' ? `${title}, answered` : title;
				return {group, part, called, target: check.target, subject, on: subject.quotation[0] ?? '', check};
			}),
		),
	];
}

function toRecord({group: {id, meeting}, part, target, subject, note, check}: Line): NoteRecord {
	const {title, paragraph, citation, unreviewed} = subject;
	return {
		id: note?.id ?? null,
		...columnsOf(target),
		title,
		meeting: id ?? null,
		meetingTitle: meeting?.title ?? null,
		text: note?.text ?? null,
		created: note?.created ?? null,
		updated: note?.updated ?? null,
		...{paragraph, citation, unreviewed, part},
		...tickedOf(check),
	};
}

function whyNothing(context: Context): string {
	const {length} = context.papers.notes;
	const {symbol} = context.index.report;
	const [what = 'in the briefing, w writes one on what the cursor is on'] = unsaved(context);
	return length === 0
		? `notes: you have none on ${symbol}; ${what}`
		: `notes: none for ${lensNames(context)}; ${length} outside it: leave out --actor`;
}

function unsaved({papers}: Context): string[] {
	const {length} = papers.drafts;
	return length === 0 ? [] : [`in the briefing, W has ${counted(length, 'draft')} to go on with`];
}

function section(context: Context, group: NoteGroup): Block[] {
	const {meeting, notes} = group;
	return [
		heading(1, groupHeading(group)),
		...(meeting === undefined ? [] : [aboutMeeting(context, meeting)]),
		...notes.flatMap((placed, at) => noteBlocks(placed, notes[at - 1])),
		...raisedIn(context, group).flatMap(({title, texts}) => [
			paragraph(`${title}:`),
			list(texts.map((text) => point(paragraph(text)))),
		]),
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

const deepest = 8;

/**
 * The notes as a list for a terminal of a width, at most 80 columns wide: under each meeting its notes, their lines kept, then what was
 * raised.
 */
function notesPage(context: Context, groups: readonly NoteGroup[], width: number): string {
	const room = Math.min(width, usualWidth);
	const blocks = groups.map((group) => [
		...wrap(groupHeading(group), room),
		...group.notes.flatMap((placed, at) => [...(room < narrowWidth && at > 0 ? [''] : []), ...drawNote(placed, room)]),
		...raisedIn(context, group).flatMap(({title, texts}) => [
			...wrap(`${title}:`, room),
			...texts.flatMap((text) => item(text, room)),
		]),
	]);
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function drawNote(placed: PlacedNote, room: number): string[] {
	const {note, subject, isOnMeeting} = placed;
	const source = joined(' · ', subject.citation, subject.unreviewed && 'unreviewed');
	const below = isOnMeeting ? [] : [`on ${subjectLine(placed)}`, source].filter((line) => line !== '');
	return [...item(note.text, room), ...below.flatMap((line) => hang(line, room < narrowWidth ? 0 : 6, room))];
}

function item(text: string, room: number): string[] {
	const isNarrow = room < narrowWidth;
	const lines = text.split('\n').flatMap((line) => hang(line, isNarrow ? 0 : 4, room));
	return lines.map((line, at) => (at === 0 && !isNarrow ? `  - ${line.slice(4)}` : line));
}

// What the reader indented stays so, also where it is wrapped.
function hang(text: string, margin: number, room: number): string[] {
	const [indent = ''] = /^\s*/.exec(text.replaceAll('\t', '  ')) ?? [];
	const inset = ' '.repeat(margin === 0 ? 0 : margin + Math.min(indent.length, deepest));
	return wrap(text.replaceAll('\t', ' ').trim(), room - inset.length).map((line) => (inset + line).trimEnd());
}

/** What heads the notes of a meeting: `Mon 3 Feb 2014, 11:30–14:00 (2h30) · Government`; or says that they belong to none. */
function groupHeading({id, meeting}: NoteGroup): string {
	if (id === undefined) {
		return 'Other notes';
	}

	const gone = id.startsWith(ownPrefix)
		? 'A meeting of yours that was removed'
		: `Meeting ${id}: not in the report any more`;
	return meeting === undefined ? gone : `${whenText(meeting)} · ${titleOf(meeting)}`;
}

/** What a note stands at, on one line. */
function subjectLine({note: {target}, subject: {title, quotation}}: PlacedNote): string {
	// A paragraph is too long to be quoted for each note on it, and a brief may be on several actors.
	const isCalled = target.kind === 'paragraph' || target.kind === 'brief';
	return (isCalled ? title : null) ?? quotation[0] ?? '';
}

/** What was raised of a group and what was not, in the order of a readout. */
const raisedParts = [
	{part: 'raised', title: 'Raised'},
	{part: 'theyRaised', title: 'They raised'},
	{part: 'notRaised', title: 'Not raised, of the terms that the brief proposed'},
] as const;

function raisedIn(context: Context, group: NoteGroup) {
	return raisedParts.flatMap(({part, title}) => {
		const texts = group[part].map((placed) => raisedText(context, placed));
		return texts.length === 0 ? [] : {title, texts};
	});
}

/** A thing raised or not in our words as everywhere, with its place in the report, with whom, and whether it was answered. */
function raisedText({index}: Context, {check, subject}: PlacedCheck): string {
	const {quotation, citation} = subject;
	const text = joined(' ', quotation[0], citation && `(${citation})`);
	const on = topicOf(check.checklist);
	const whom = on.kind === 'actors' && `with ${shortNames(index, on.ids) || on.ids.join(', ')}`;
	return joined(' · ', text, whom, check.state === 'answered' && 'answered');
}
