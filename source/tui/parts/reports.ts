import {mark} from '../../briefing/citation.ts';
import {formatSpan} from '../../briefing/moments.ts';
import {pad} from '../../exporting/text.ts';
import type {ReportEntry} from '../../library/kept-report.ts';
import type {Room} from '../layout.ts';
import {line, type Span, span} from '../line.ts';
import type {Everywhere, ReportPicker} from '../overlay.ts';
import {foundReports} from '../update-reports.ts';
import {marked} from './marked.ts';
import {typedListLines} from './typed-list.ts';

const symbolWidth = 16;
const roomForCounts = 90;

/** The reports to choose from: what is typed, and those it leaves, with the dates of the missions and how much is in each. */
export function reportLines(picker: ReportPicker, open: string, room: Room): Span[][] {
	const found = foundReports(picker).map(({entry}) => entry);
	const {length} = picker.reports;
	return typedListLines(
		{
			...picker,
			prompt: 'Open: ',
			aside: length === 1 ? '1 report' : `${found.length} of ${length} reports`,
			rows: found.map((entry) => () => reportLine(entry, open, room.width)),
			none: 'No report of your library has these letters. Backspace widens.',
		},
		room,
	);
}

/** Find in every report: what is typed, and the hits with the report each is in. */
export function everywhereLines(find: Everywhere, room: Room): Span[][] {
	const {query, hits} = find;
	const reports = new Set(hits.map(({report}) => report)).size;
	const count = `${hits.length} found in ${reports === 1 ? '1 report' : `${reports} reports`}`;
	return typedListLines(
		{
			...find,
			prompt: 'Find in every report: ',
			aside: hits.length === 0 ? '' : count,
			rows: hits.map(({report, paragraph, text, ranges}) => () => {
				const where = [span(pad(mark(paragraph), 6, 'right'), 'dim')];
				return line([span(`${pad(report, symbolWidth)} `, 'dim'), ...marked(text, ranges)], where);
			}),
			none:
				query.trim() === '' ? 'Type words, names or numbers to look in every report.' : 'No report has these words.',
		},
		room,
	);
}

function reportLine(
	{symbol, title, missionFrom, missionTo, paragraphs, statements}: ReportEntry,
	open: string,
	width: number,
) {
	const dates = formatSpan(missionFrom || undefined, missionTo || undefined) || 'dates not stated';
	const counts = width < roomForCounts ? `${statements} said` : `${paragraphs} paragraphs · ${statements} statements`;
	const right = symbol === open ? 'open now' : counts;
	return line(
		[span(`${pad(symbol, symbolWidth)} `), span(title)],
		[span(`${dates}  `, 'dim'), span(pad(right, width < roomForCounts ? 9 : 32, 'right'), 'dim')],
	);
}
