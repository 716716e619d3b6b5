import {columnsOf} from '../../library/reader/columns.ts';
import {formatPlain} from '../../printing/plain.ts';
import type {Table} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames} from '../output/lens.ts';
import type {Printable} from '../output/printable.ts';
import type {NoteRecord} from '../output/records.ts';
import {withOpen} from '../views/wording.ts';
import {meetingOf, type NoteGroup, noteGroups} from './groups.ts';
import {notesPage} from './page.ts';
import {readout} from './readout.ts';
import {groupHeading, subjectLine, writtenText} from './text.ts';

/**
 * The reader's notes, meeting by meeting, then those that belong to none; under a lens those on entries of its actors. For people they
 * are a list with their lines kept or, in a pipe, where a row is a line, a table; as Markdown they are the draft of a readout.
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
		markdown: () => readout(context, groups),
		remarks:
			count === 0 || outside === 0
				? []
				: [`${outside} more outside ${lensNames(context)}; leave out --actor to see them`],
		nothing: count === 0 ? whyNothing(context) : undefined,
	};
}

function recordsOf({meeting, notes}: NoteGroup): NoteRecord[] {
	return notes.map(({note, subject: {title, paragraph, citation, unreviewed}}) => ({
		id: note.id,
		...columnsOf(note.target),
		title,
		meeting: meetingOf(note) ?? null,
		meetingTitle: meeting?.title ?? null,
		text: note.text,
		created: note.created,
		updated: note.updated,
		paragraph,
		citation,
		unreviewed,
	}));
}

// One note a row.
function tableOf(context: Context, groups: readonly NoteGroup[]): Table {
	return {
		title: 'Notes',
		caption: captionOf(context),
		headings: 1,
		columns: [
			{title: 'Meeting', grow: 2},
			{title: 'Written', grow: 1},
			{title: 'Source', grow: 1},
			{title: 'On', grow: 3},
			{title: 'Note', grow: 4},
		],
		rows: groups.flatMap((group) =>
			group.notes.map((placed) => ({
				cells: [
					groupHeading(group),
					writtenText(context, placed.note),
					withOpen(placed.subject.citation ?? '', placed.subject),
					placed.isOnMeeting ? 'the meeting itself' : subjectLine(placed),
					placed.note.text,
				],
			})),
		),
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
