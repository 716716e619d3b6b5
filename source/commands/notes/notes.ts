import type {Target} from '../../briefing/entry/target.ts';
import type {Check} from '../../library/reader/checks.ts';
import {columnsOf} from '../../library/reader/columns.ts';
import type {Note} from '../../library/reader/notes.ts';
import {formatPlain} from '../../printing/plain.ts';
import type {Table} from '../../printing/table.ts';
import {tickedOf} from '../brief/ticks.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames} from '../output/lens.ts';
import type {Printable} from '../output/printable.ts';
import type {NoteRecord} from '../records/notes.ts';
import {withOpen} from '../views/wording.ts';
import {type NoteGroup, noteGroups} from './groups.ts';
import {notesPage} from './page.ts';
import {readout} from './readout.ts';
import type {Subject} from './subject.ts';
import {groupHeading, raisedParts, subjectLine} from './text.ts';

/**
 * The reader's notes and what was raised, meeting by meeting, then what belongs to none; under a lens what is on entries of its actors. For
 * people they are a list with their lines kept or, in a pipe, where a row is a line, a table; as Markdown they are the draft of a readout.
 */
export function open(context: Context): Printable {
	const groups = noteGroups(context);
	const count = groups.reduce((sum, {notes}) => sum + notes.length, 0);
	const outside = context.papers.notes.length - count;
	const table = () => tableOf(context, groups);
	return {
		records: () => groups.flatMap(recordsOf),
		table,
		plain: (width) => (width === undefined ? formatPlain(table(), width) : notesPage(context, groups, width)),
		parts: () => [{title: 'Draft of a readout', blocks: readout(context, groups)}],
		remarks:
			groups.length === 0 || outside === 0
				? []
				: [`${outside} more outside ${lensNames(context)}; leave out --actor to see them`],
		nothing: groups.length === 0 ? whyNothing(context) : undefined,
	};
}

function recordsOf(group: NoteGroup): NoteRecord[] {
	return [
		...group.notes.map(({note, subject}) => toRecord(group, note.target, subject, {part: 'note', note})),
		...raisedParts.flatMap(({part}) =>
			group[part].map(({check, subject}) => toRecord(group, check.target, subject, {part, check})),
		),
	];
}

function toRecord(
	{id, meeting}: NoteGroup,
	target: Target,
	{title, paragraph, citation, unreviewed}: Subject,
	{part, note, check}: {readonly part: NoteRecord['part']; readonly note?: Note; readonly check?: Check},
): NoteRecord {
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

// One note, or one thing raised or not, a row.
function tableOf(context: Context, groups: readonly NoteGroup[]): Table {
	return {
		title: 'Notes',
		caption: captionOf(context),
		headings: 1,
		columns: [
			{title: 'Meeting', grow: 2},
			{title: 'Part', grow: 1},
			{title: 'Source', grow: 1},
			{title: 'On', grow: 3},
			{title: 'Note', grow: 4},
		],
		rows: groups.flatMap((group) => [
			...group.notes.map((placed) => ({
				cells: [
					groupHeading(group),
					'Note',
					withOpen(placed.subject.citation ?? '', placed.subject),
					placed.isOnMeeting ? 'the meeting itself' : subjectLine(placed),
					placed.note.text,
				],
			})),
			...raisedParts.flatMap(({part, title}) =>
				group[part].map(({check, subject}) => ({
					cells: [
						groupHeading(group),
						check.state === 'answered' ? `${title}, answered` : title,
						withOpen(subject.citation ?? '', subject),
						subject.quotation[0] ?? '',
						'',
					],
				})),
			),
		]),
	};
}

// And how to write one.
function whyNothing(context: Context): string {
	const {length} = context.papers.notes;
	const {symbol} = context.index.report;
	return length === 0
		? `notes: you have none on ${symbol}; in the briefing, w writes one on what the cursor is on`
		: `notes: none for ${lensNames(context)}; ${length} outside it: leave out --actor`;
}
