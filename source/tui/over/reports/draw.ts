import {paragraphSign} from '../../../briefing/entry/citation.ts';
import {formatShortDate, formatSpan} from '../../../briefing/programme/moments.ts';
import {counted} from '../../../briefing/wording.ts';
import {pad, textWidth} from '../../../printing/text.ts';
import type {HitEverywhere} from '../../../shelf/find-everywhere.ts';
import type {ShelfEntry} from '../../../shelf/report-names.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span, widthOf} from '../../drawing/line.ts';
import {besideText, foundWithin} from '../../drawing/marked.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Everywhere, ReportPicker} from '../../state/overlay.ts';
import {unreviewedMark} from '../../views/review.ts';
import {foundReports} from './update.ts';

const symbolWidth = 16;
const kindWidth = 9;
const besideWidth = 24;
const shortBesideWidth = 10;
/** With less, only what is needed to tell one from another stands beside the text. */
const roomForColumns = 48;
const roomForSpans = 64;
/** With less, only who said something stands beside it, and shortened: where a text stands leaves too little of it. */
const roomForBeside = 92;
/** With less, neither is there room for what it is. */
const roomForKinds = 64;

/** The reports to choose from: what is typed, and those it leaves, by country and dates. */
export function reportLines(picker: ReportPicker, room: Room): Span[][] {
	const rows = foundReports(picker).map(({entry}) => rowOf(entry, room.width));
	const {length} = picker.reports;
	const widths = widthsOf(rows, room.width);
	return typedListLines(
		{
			...picker,
			prompt: 'Open: ',
			asides: length === 1 ? ['1 report', '1'] : [`${rows.length} of ${length} reports`, `${rows.length} of ${length}`],
			rows: rows.map((row) => () => reportLine(row, widths)),
			none: 'No report of your library has these letters. Backspace widens.',
		},
		room,
	);
}

/** Find in every report: what is typed, and the hits with the report each is in. */
export function everywhereLines(find: Everywhere, room: Room): Span[][] {
	const {query, hits, hasSlips, isCut} = find;
	const reports = new Set(hits.map(({report, origin = 'imported'}) => `${report} ${origin}`)).size;
	const twins = twinsIn(hits);
	const found = isCut ? `the best ${hits.length}` : `${hits.length} found`;
	const count = `${found}${hasSlips ? ', one slip away,' : ''} in ${counted(reports, 'report')}`;
	const symbol = Math.min(symbolWidth, widest(hits.map((hit) => reportOf(hit, twins))));
	return typedListLines(
		{
			...find,
			prompt: room.width < roomForColumns ? 'In every report: ' : 'Find in every report: ',
			asides: hits.length === 0 ? [] : [count, found],
			rows: hits.map((hit) => () => hitLine(hit, find, pad(reportOf(hit, twins), symbol), room.width)),
			none:
				query.trim() === '' ? 'Type words, names or numbers to look in every report.' : 'No report has these words.',
		},
		room,
	);
}

type ReportRow = ReturnType<typeof rowOf>;

// What a report is known by, and what tells it from others of the same.
function rowOf(entry: ShelfEntry, width: number) {
	const {symbol, title, subject, missionFrom, missionTo, statements, isOpen} = entry;
	const dates =
		width < roomForSpans && missionFrom !== '' ? formatShortDate(missionFrom) : formatSpan(missionFrom, missionTo);
	const state = isOpen ? 'open now' : width < roomForBeside ? '' : counted(statements, 'statement');
	const [whole, from] = kindOf(entry);
	const kind = width < roomForSpans ? whole.replace(/^summary of /, '') : whole;
	return {
		country: subject || title,
		known: [dates || 'dates not stated', ...(width < roomForColumns ? [] : [symbol])],
		title,
		apart: width < roomForBeside ? [isOpen ? state : kind] : [[kind, from].join(', '), state],
	};
}

// Whether it is in words of ours or its own, and where it is from.
function kindOf({origin, source}: ShelfEntry): readonly [kind: string, from: string] {
	switch (origin) {
		case 'bundled':
			return ['summary of ours', 'bundled'];
		case 'document':
			return ['from a file', 'not imported'];
		case 'imported':
			return [source.kind === 'json' ? 'in this format' : 'verbatim', 'imported'];
	}
}

// The country has what the others leave, so that these are never cut, but for the symbol where little is left.
function widthsOf(rows: readonly ReportRow[], width: number) {
	const columns = (lists: readonly (readonly string[])[]) =>
		(lists[0] ?? []).map((_, at) => widest(lists.map((texts) => texts[at] ?? '')));
	const [known, apart] = [columns(rows.map((row) => row.known)), columns(rows.map((row) => row.apart))];
	const taken = [...known, ...apart].reduce((sum, column) => sum + column + gap.length, 0);
	const longest = widest(rows.map(({country}) => country));
	const country = Math.min(longest, Math.max(leastCountry, width - taken));
	const [dates = 0, symbol] = known;
	const room = Math.max(0, width - taken - country + (symbol ?? 0));
	const symbols = Math.min(symbol ?? 0, room);
	const left = width - taken - country + (symbol ?? 0) - symbols - gap.length;
	return {country, known: symbol === undefined ? [dates] : [dates, symbols], apart, hasTitles: left >= leastTitle};
}

/** In columns: with less, titles of missions to one country are all alike. */
const leastTitle = 32;

/** In columns: as much of a country's name as tells it from others. */
const leastCountry = 14;

const gap = '  ';

function reportLine({country, known, title, apart}: ReportRow, widths: ReturnType<typeof widthsOf>): Line {
	const columns = known.map((text, at) => `${gap}${pad(text, widths.known[at] ?? 0)}`);
	const right = apart.map((text, at) => pad(text, widths.apart[at] ?? 0, at === 0 ? 'left' : 'right')).join(gap);
	const called = widths.hasTitles ? [span(`${gap}${title}`, 'dim')] : [];
	return line([span(pad(country, widths.country)), span(columns.join('')), ...called], [span(right, 'dim')]);
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(textWidth));
}

// The symbols that two reports have which hits are from: of these it is said where each is from.
function twinsIn(hits: readonly HitEverywhere[]): ReadonlySet<string> {
	const others = new Set(hits.flatMap(({report, origin}) => (origin === undefined ? [] : report)));
	return new Set(hits.flatMap(({report, origin}) => (origin === undefined && others.has(report) ? report : [])));
}

function reportOf({report, origin}: HitEverywhere, twins: ReadonlySet<string>): string {
	return twins.has(report) ? (origin ?? 'imported') : report;
}

// What was found has the room; what it is and whose come where there is more.
function hitLine(hit: HitEverywhere, {query, hasSlips}: Everywhere, report: string, width: number): Line {
	const {kind, paragraph, source, beside} = hit;
	const sort = width < roomForKinds ? '' : `${pad(sortOf(hit), kindWidth)} `;
	const what = span(`${report}  ${sort}`, 'dim');
	const whoWidth =
		width >= roomForBeside ? besideWidth : width >= roomForKinds && kind !== undefined ? shortBesideWidth : 0;
	const who = whoWidth === 0 || beside === '' ? '' : `${besideText(hit, whoWidth)} `;
	const where = paragraph === undefined ? '' : (source ?? paragraphSign(paragraph));
	const right = [...unreviewedMark(hit), span(`${who}${pad(where, 6, 'right')}`, 'dim')];
	return line([what, ...foundWithin(hit, query, hasSlips, width - widthOf([what, ...right]) - 1)], right);
}

// Of a statement its kind; a paragraph is the text that others are drawn from.
function sortOf({kind, target}: HitEverywhere): string {
	return kind ?? (target.kind === 'paragraph' ? 'text' : target.kind);
}
