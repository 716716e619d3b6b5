import {citationOf} from '../../briefing/entry/copied-text.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {inOrder} from '../../briefing/programme/agenda.ts';
import {dayText} from '../../briefing/programme/appointment.ts';
import {clockOf} from '../../briefing/programme/mission-clock.ts';
import {capitalized} from '../../briefing/wording.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Draft, Note} from '../../library/reader/notes.ts';
import type {Meeting} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {type Span, span} from '../drawing/line.ts';
import {unreviewedMarkAt} from '../views/review.ts';
import type {DetailContext} from '../views/view.ts';
import {leadIn} from './links.ts';

/** The longest word for a kind of entry, and a space. */
const widestWord = 11;

/** The reader's notes on an entry; of pages of several things none. */
export function notesSection(context: DetailContext, target: Target): Block[] {
	const {notes, drafts, marks} = context.papers;
	const key = keyOf(target);
	const on = notes.filter((note) => keyOf(note.target) === key);
	const draft = drafts.filter((other) => keyOf(other.target) === key);
	const isMarked = marks.some((mark) => keyOf(mark.target) === key);
	return [
		...section('Your notes', [
			...draft.map((one) => draftLine(context, one, target)),
			...on.map((note) => noteLink(context, note, target)),
		]),
		...(isMarked ? section('Marked by you', [paragraph('m takes the mark away', 'dim')]) : []),
	];
}

/** One note: its text, what it is on, and when it was written. */
export function noteDetail(context: DetailContext, wanted: number): Block[] {
	const note = context.papers.notes.find(({id}) => id === wanted);
	if (note === undefined) {
		return [paragraph('This note is not there any more.')];
	}

	const {index} = context;
	const {target, text, created, updated, meeting} = note;
	const at = meeting === undefined ? undefined : index.meetings.get(meeting);
	const changed = updated === created ? '' : `, changed ${clockOf(index, updated)}`;
	return [
		title('Your note'),
		paragraph(`written ${clockOf(index, created)}${changed}`, 'dim'),
		{kind: 'blank'},
		...text.split('\n').map((written): Block => (written.trim() === '' ? {kind: 'blank'} : paragraph(written))),
		...section('On', [markLink(context, target)]),
		...(at === undefined || target.kind === 'meeting'
			? []
			: section('Belongs to', [markLink(context, {kind: 'meeting', id: at.id})])),
	];
}

/** All notes and what was raised, those of each meeting together and in order of time. */
export function notesDetail(context: DetailContext): Block[] {
	const {index, papers} = context;
	const {notes, drafts} = papers;
	const unsaved = drafts.map((draft) => draftLine(context, draft, {kind: 'notes'}));
	const ticks = papers.checks.filter((check) => check.state !== 'open');
	const named = new Set([...notes.map(({meeting}) => meeting), ...ticks.map(({checklist}) => checklist)]);
	const meetings = inOrder(index.report.meetings).filter(({id}) => named.has(id));
	const isElsewhere = (meeting: string | undefined) => meeting === undefined || !index.meetings.has(meeting);
	return [
		title('Your notes and ticks'),
		...(notes.length + drafts.length + ticks.length === 0
			? [
					paragraph(
						'There are none. w writes a note on what the cursor is on; in a brief, x ticks what was raised.',
						'dim',
					),
				]
			: []),
		...section('Not saved yet', unsaved),
		...meetings.flatMap((meeting) =>
			section(headingOf(meeting), [
				...notes
					.filter((note) => note.meeting === meeting.id)
					.map((note) => noteLink(context, note, {kind: 'meeting', id: meeting.id})),
				...ticks.filter(({checklist}) => checklist === meeting.id).map((tick) => tickLink(context, tick)),
			]),
		),
		...section(meetings.length === 0 ? 'In order of writing' : 'Of no meeting', [
			...notes.filter((note) => isElsewhere(note.meeting)).map((note) => noteLink(context, note, {kind: 'notes'})),
			...ticks.filter(({checklist}) => isElsewhere(checklist)).map((tick) => tickLink(context, tick)),
		]),
	];
}

type Tick = Exclude<Check, {readonly state: 'open'}>;

function tickLink({index}: DetailContext, tick: Tick): Block {
	const at = tick.state === 'answered' ? tick.answered : tick.raised;
	const words = nameOfTarget(index, tick.target);
	return link(tick.target, words, [span(clockOf(index, at), 'dim')], leadIn(tick.state, 'dim', widestWord));
}

function headingOf({start, title: name, ...days}: Meeting): string {
	return `${dayText(days)}${start === undefined ? '' : `, ${start}`} · ${name}`;
}

function noteLink(context: DetailContext, note: Note, where: Target): Block {
	return writtenLink(context, {kind: 'note', id: note.id}, [], note, where);
}

/** What was written of a note and not saved, as a link to what it is on, which goes without saying where that is. */
export function draftLine(context: DetailContext, draft: Draft, where: Target): Block {
	return writtenLink(context, draft.target, [span('draft ', 'accent')], draft, where);
}

function writtenLink({index}: DetailContext, to: Target, lead: Span[], written: Note | Draft, where: Target): Block {
	const {target, text, updated} = written;
	// What it is on goes without saying on the page of that.
	const isThere = keyOf(target) === keyOf(where);
	return link(
		to,
		[...lead, span(firstLine(text)), ...(isThere ? [] : [span(` · on: ${nameOfTarget(index, target)}`, 'dim')])],
		[...(isThere ? [] : unreviewedMarkAt(index, target)), span(clockOf(index, updated), 'dim')],
	);
}

function firstLine(text: string): string {
	const [first = '', ...others] = text.split('\n').filter((written) => written.trim() !== '');
	return others.length === 0 ? first : `${first} …`;
}

/** What the reader marked, in the order of the marks. */
export function marksDetail(context: DetailContext): Block[] {
	const {marks} = context.papers;
	const links = marks.map(({target}) => markLink(context, target));
	return [
		title('Marks'),
		...(marks.length === 0 ? [paragraph('Nothing is marked. m marks what the cursor is on.', 'dim')] : []),
		...section(`${marks.length} marked`, links),
	];
}

function markLink({index}: DetailContext, target: Target): Block {
	// The report goes without saying; the place in it does not.
	const [, where = ''] = /^[^,]*, (.*)$/.exec(citationOf(index, target) ?? '') ?? [];
	return link(
		target,
		nameOfTarget(index, target),
		[...unreviewedMarkAt(index, target), span(where, 'dim')],
		leadIn(wordFor(target), 'dim', widestWord),
	);
}

// What is no entry is a brief, or what another version of this program kept.
function wordFor(target: Target): string {
	const [kind = ''] = keyOf(target).split(':');
	return kind === 'member' ? 'Delegate' : capitalized(kind);
}
