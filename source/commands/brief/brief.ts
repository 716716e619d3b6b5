import type {ListItem} from 'mdast';
import {briefOfMeeting} from '../../briefing/brief/brief.ts';
import {topicOfHead} from '../../briefing/brief/head.ts';
import {withNotes} from '../../briefing/brief/page/notes.ts';
import {briefPage} from '../../briefing/brief/page/page.ts';
import {withTicks} from '../../briefing/brief/page/ticks.ts';
import {withVerb} from '../../briefing/entry/said-text.ts';
import {type Appointment, placeText} from '../../briefing/programme/appointment.ts';
import {joined} from '../../briefing/wording.ts';
import {type Block, heading, list, paragraph, point, text} from '../../printing/markdown-blocks.ts';
import type {Table} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens-table.ts';
import type {DataRecord, Printable} from '../output/printable.ts';
import {checksOf, toBriefRecord} from './data.ts';
import {plainPage} from './plain.ts';
import {firstToGive, headingOf, type PrintedBrief, partsShown, printedBrief, type Row} from './printed.ts';
import {briefSubject} from './subject.ts';

/** The brief that is asked for: as one object, and a line of its page a row; and which of several meetings or actors of a name it is on. */
export function open(context: Context): Printable {
	return printableOf(context, briefAsked(context));
}

/** As `open`, but `undefined` where nothing is found: nobody said anything there, nor is anything noted on it. */
export function openFound(context: Context): Printable | undefined {
	const asked = briefAsked(context);
	const {sections, notes} = asked.noted;
	const isBare = notes.length === 0 && sections.every(({id, lines}) => id === 'notStated' || lines.length === 0);
	return isBare ? undefined : printableOf(context, asked);
}

function printableOf(context: Context, {brief, remarks, noted}: ReturnType<typeof briefAsked>): Printable {
	const {meeting} = brief.head;
	const page = printedBrief(noted);
	return {
		records: () => recordsOf(page),
		json: () => toBriefRecord(context, brief, noted),
		table: () => tableOf(context, page),
		plain: (width) => plainPage(page, width),
		parts: () => [{title: page.title, blocks: blocksOf(page), onePage: firstToGive(page)}],
		remarks,
		...(meeting === undefined ? {} : {calendar: () => calendarOf(context, [meeting])}),
	};
}

function briefAsked(context: Context) {
	const {brief, remarks} = briefSubject(context);
	const {index, papers} = context;
	const found = briefPage(index, brief);
	const checks = checksOf(context, brief.head);
	const ticked = checks.length === 0 ? found : withTicks(index, found, checks);
	return {brief, remarks, noted: withNotes(index, ticked, topicOfHead(brief.head), papers.notes)};
}

function recordsOf({title, head, notes, parts}: PrintedBrief): DataRecord[] {
	return [
		{part: 'Brief', lead: null, text: title, verb: null, source: head.join(' · ')},
		...notes.map(({text, tail = null}) => ({part: 'Brief', lead: null, text, verb: null, source: tail})),
		...parts.flatMap(({title: part, rows}) =>
			rows.flatMap(({lead = null, mark, text, verb = null, tail = null, below = []}) => [
				{part, lead: mark === undefined ? lead : `${lead} ${mark}`, text, verb, source: tail},
				...below.map((row) => ({part, lead: text, text: row.text, verb: null, source: row.tail ?? null})),
			]),
		),
	];
}

function tableOf(context: Context, page: PrintedBrief): Table {
	return {
		title: page.title,
		caption: captionOf(context),
		headings: 1,
		columns: [{title: 'Part'}, {title: 'Lead'}, {title: 'Text', grow: 3}, {title: 'Verb'}, {title: 'Source', grow: 2}],
		rows: recordsOf(page).map(({part, lead, text, verb, source}) => ({
			cells: [part, lead, text, verb, source].map((cell) => String(cell ?? '')),
		})),
	};
}

function blocksOf(page: PrintedBrief): Block[] {
	const {head, notes} = page;
	return [
		paragraph(head.join(' · ')),
		...(notes.length === 0 ? [] : [list(notes.map(pointOf))]),
		...partsShown(page).flatMap((part) => [heading(1, headingOf(part)), list(part.rows.map(pointOf))]),
	];
}

function pointOf({lead, mark, verb, text: words, tail, below = []}: Row): ListItem {
	const said = joined(' ', mark, withVerb(words, verb), tail && `· ${tail}`);
	const content = paragraph(lead === undefined ? said : ` ${said}`);
	if (lead !== undefined) {
		content.children.unshift({type: 'strong', children: [text(lead)]});
	}

	return point(content, below.map(pointOf));
}

/** Meetings for a calendar, each with its brief. */
export function calendarOf({index}: Context, meetings: readonly Appointment[]) {
	const {title, symbol, timeZone} = index.report;
	return {
		title,
		symbol,
		timeZone,
		events: meetings.map((meeting) => ({
			...meeting,
			place: meeting.place === undefined ? undefined : placeText(meeting),
			description: textOf(printedBrief(briefPage(index, briefOfMeeting(index, meeting)))),
		})),
	};
}

// A calendar sets its own lines, in a type of its own.
function textOf(page: PrintedBrief): string {
	const parts = partsShown(page).flatMap((part) => ['', headingOf(part), ...part.rows.flatMap(linesOf)]);
	return [page.head.join(' · '), ...parts].join('\n');
}

function linesOf({lead, text, verb, tail, below = []}: Row): string[] {
	const said = joined(' · ', joined(': ', lead, withVerb(text, verb)), tail);
	return [`• ${said}`, ...below.flatMap(linesOf).map((line) => `  ${line}`)];
}
