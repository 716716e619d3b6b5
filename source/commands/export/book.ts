import type {Appointment} from '../../briefing/programme/appointment.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import {paragraph} from '../../printing/markdown-blocks.ts';
import {groupedBlocks} from '../../printing/table-blocks.ts';
import {open as brief} from '../brief/brief.ts';
import type {Context} from '../input/context.ts';
import {open as notes} from '../notes/notes.ts';
import type {Printable} from '../output/printable.ts';
import {open as delegation} from '../views/delegation.ts';
import {open as deployment} from '../views/deployment.ts';
import {open as issues} from '../views/issues.ts';
import {meetingsIn} from '../views/moment.ts';
import {open as overview} from '../views/overview.ts';
import {open as positions} from '../views/positions.ts';
import {open as matrix} from '../views/positions-matrix.ts';
import {open as programme} from '../views/programme.ts';
import {open as terms} from '../views/terms.ts';

/** The whole report as one document or, of a day, its programme; in either every meeting with its brief. As data it is the report itself. */
export function open(context: Context): Printable {
	const [day] = context.words;
	const {title} = context.index.report;
	const cover = overview(context);
	return {
		...cover,
		json: () => context.index.report,
		table: () => ({...cover.table(), title: day === undefined ? title : `${title}, ${formatDate(day)}`}),
		parts: () => (day === undefined ? bookOf(context, cover) : dayOf(onDay(context, day))),
	};
}

function bookOf(context: Context, cover: Printable): DocumentPart[] {
	return [
		partOf(cover),
		partOf(delegation(context)),
		...dayOf(context),
		...[matrix, positions, issues, deployment, terms].map((view) => partOf(view(context))),
		...(context.papers.notes.length === 0 ? [] : [partOf(notes(context))]),
	];
}

function dayOf(context: Context): DocumentPart[] {
	return [partOf(programme(context)), ...meetingsIn(context).map(({id}) => partOf(brief({...context, words: [id]})))];
}

// What a lens leaves nothing of says why.
function partOf({nothing, parts, table}: Printable): DocumentPart {
	const [part] = parts?.() ?? [];
	const {title} = table();
	return part ?? {title, blocks: nothing === undefined ? groupedBlocks(table()) : [paragraph(nothing)]};
}

function onDay(context: Context, day: string): Context {
	const isOn = ({date}: Appointment) => date === day;
	const {index, selection, papers} = context;
	return {
		...context,
		index: {...index, report: {...index.report, meetings: index.report.meetings.filter(isOn)}},
		selection: {
			...selection,
			programme: {first: selection.programme.first.filter(isOn), second: selection.programme.second.filter(isOn)},
		},
		papers: {...papers, meetings: papers.meetings.filter(isOn)},
	};
}
