import {paragraphSign} from '../../../briefing/entry/citation.ts';
import {matchedRanges} from '../../../briefing/find/marks.ts';
import {formatShortDate, formatSpan} from '../../../briefing/programme/moments.ts';
import {counted} from '../../../briefing/wording.ts';
import {pad, textWidth} from '../../../printing/text.ts';
import type {HitEverywhere} from '../../../shelf/find-everywhere.ts';
import type {ShelfEntry} from '../../../shelf/report-names.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span, widthOf} from '../../drawing/line.ts';
import {besideText, markedWithin} from '../../drawing/marked.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Everywhere, ReportPicker} from '../../state/overlay.ts';
import {unreviewedMark} from '../../views/review.ts';
import {foundReports} from './update.ts';

const symbolWidth = 16;
const kindWidth = 9;
const roomForBeside = 64;
const roomForCounts = 90;
/** With less, only what is needed to tell one from another stands beside the text. */
const roomForColumns = 48;

/** The reports to choose from: what is typed, and those it leaves, with the dates of the missions and how much is in each. */
export function reportLines(picker: ReportPicker, room: Room): Span[][] {
	const found = foundReports(picker).map(({entry}) => entry);
	const {length} = picker.reports;
	const bySymbol = Map.groupBy(picker.reports, ({symbol}) => symbol);
	const originOf = ({symbol, origin}: ShelfEntry) => (bySymbol.get(symbol)?.length === 1 ? '' : origin);
	const symbols = symbolColumn(found.map(({symbol}) => symbol));
	return typedListLines(
		{
			...picker,
			prompt: 'Open: ',
			asides:
				length === 1 ? ['1 report', '1'] : [`${found.length} of ${length} reports`, `${found.length} of ${length}`],
			rows: found.map((entry) => () => reportLine(entry, originOf(entry), symbols, room.width)),
			none: 'No report of your library has these letters. Backspace widens.',
		},
		room,
	);
}

/** Find in every report: what is typed, and the hits with the report each is in. */
export function everywhereLines(find: Everywhere, room: Room): Span[][] {
	const {query, hits, hasSlips, isCut} = find;
	const reports = new Set(hits.map(({report, origin = 'imported'}) => `${report} ${origin}`)).size;
	const widths = columnsOf(hits, room.width);
	const twins = twinsIn(hits);
	const found = isCut ? `the best ${hits.length}` : `${hits.length} found`;
	const count = `${found}${hasSlips ? ', one slip away,' : ''} in ${counted(reports, 'report')}`;
	return typedListLines(
		{
			...find,
			prompt: room.width < roomForColumns ? 'In every report: ' : 'Find in every report: ',
			asides: hits.length === 0 ? [] : [count, found],
			rows: hits.map((hit) => () => hitLine(hit, {...find, twins}, widths, room.width)),
			none:
				query.trim() === '' ? 'Type words, names or numbers to look in every report.' : 'No report has these words.',
		},
		room,
	);
}

function reportLine(entry: ShelfEntry, origin: string, symbolColumn: number, width: number) {
	const {symbol, title, missionFrom, missionTo, paragraphs, statements, isOpen} = entry;
	const dates = formatSpan(missionFrom || undefined, missionTo || undefined) || 'dates not stated';
	if (width < roomForColumns) {
		const when = missionFrom === '' ? dates : formatShortDate(missionFrom);
		const right = isOpen ? 'open now' : origin === '' ? when : origin;
		return line([span(`${pad(symbol, symbolColumn)}  `), span(title)], [span(right, 'dim')]);
	}

	const isNarrow = width < roomForCounts;
	const counts = isNarrow
		? `${statements} said`
		: `${counted(paragraphs, 'paragraph')} · ${counted(statements, 'statement')}`;
	const right = isOpen ? 'open now' : isNarrow && origin !== '' ? origin : counts;
	const when = isNarrow || origin === '' ? dates : `${origin} · ${dates}`;
	return line(
		[span(`${pad(symbol, symbolWidth)} `), span(title)],
		[span(`${when}  `, 'dim'), span(pad(right, isNarrow ? 9 : 32, 'right'), 'dim')],
	);
}

type Columns = {readonly symbol: number; readonly beside: number};

// As wide as what stands in them, so that the texts have all the room there is.
function columnsOf(hits: readonly HitEverywhere[], width: number): Columns {
	const most = width < roomForBeside ? 0 : width < roomForCounts ? 16 : 32;
	return {
		symbol: symbolColumn(hits.map(({report}) => report)),
		beside: Math.min(most, widest(hits.map(({beside}) => beside))),
	};
}

function symbolColumn(symbols: readonly string[]): number {
	return Math.min(symbolWidth, widest(symbols));
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(textWidth));
}

// The symbols that two reports have which hits are from: of these it is said where each is from.
function twinsIn(hits: readonly HitEverywhere[]): ReadonlySet<string> {
	const others = new Set(hits.flatMap(({report, origin}) => (origin === undefined ? [] : report)));
	return new Set(hits.flatMap(({report, origin}) => (origin === undefined && others.has(report) ? report : [])));
}

// What it is: of a statement what kind, of all else what find has it under.
function hitLine(
	hit: HitEverywhere,
	{query, hasSlips, twins}: Everywhere & {readonly twins: ReadonlySet<string>},
	{symbol, beside}: Columns,
	width: number,
): Line {
	const {report, origin = 'imported', kind, target, text, paragraph, source} = hit;
	const sort = width < roomForColumns ? '' : `${pad(kind ?? target.kind, kindWidth)} `;
	const what = span(`${pad(twins.has(report) ? origin : report, symbol)}  ${sort}`, 'dim');
	const who = beside === 0 ? '' : `${besideText(hit, beside)} `;
	const where = paragraph === undefined ? '' : (source ?? paragraphSign(paragraph));
	const right = [...unreviewedMark(hit), span(`${who}${pad(where, 6, 'right')}`, 'dim')];
	const ranges = matchedRanges(text, query, hasSlips);
	return line([what, ...markedWithin(text, ranges, width - widthOf([what, ...right]) - 1)], right);
}
