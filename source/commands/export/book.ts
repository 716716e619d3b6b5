import * as v from 'valibot';
import {speakers} from '../../briefing/actors/names.ts';
import {both} from '../../briefing/actors/selection.ts';
import {groupStatements, type StatementGroup} from '../../briefing/actors/statement-tree.ts';
import {byKind} from '../../briefing/by-kind.ts';
import {paragraphSign, paragraphSigns, sourcedSign} from '../../briefing/entry/citation.ts';
import {type Due, dayOfDue, dueCells, whatIsDue} from '../../briefing/entry/due.ts';
import {isOwnQuestion} from '../../briefing/entry/own-questions.ts';
import {termLabel} from '../../briefing/entry/term-text.ts';
import {formatFigure} from '../../briefing/figures/figure-text.ts';
import {type Appointment, isOnDay, shortDateText} from '../../briefing/programme/appointment.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {readDay, wrongWeekday} from '../../briefing/programme/typed-when.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {counted, joined} from '../../briefing/wording.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import {
	type Block,
	groupedBlocks,
	heading,
	list,
	paragraph,
	point,
	tableBlock,
} from '../../printing/markdown-blocks.ts';
import {formatPlain} from '../../printing/plain.ts';
import {type Row, tableOf} from '../../printing/table.ts';
import {usualWidth, wrap} from '../../printing/text.ts';
import {type Report, reportSchema} from '../../report/model.ts';
import {calendarOf, openFound} from '../brief/brief.ts';
import type {Context} from '../input/context.ts';
import {open as notes} from '../notes/notes.ts';
import {partsOf} from '../output/documents.ts';
import {captionOf} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {open as actors} from '../views/actors.ts';
import {open as delegation} from '../views/delegation.ts';
import {open as deployment} from '../views/deployment.ts';
import {columnsOfSaid, open as issues, notesOn} from '../views/issues.ts';
import {open as overview} from '../views/overview.ts';
import {open as positions} from '../views/positions.ts';
import {open as matrix} from '../views/positions-matrix.ts';
import {meetingsIn, momentOf, open as programme} from '../views/programme.ts';
import {open as terms} from '../views/terms.ts';
import {open as text} from '../views/text.ts';
import {wrongUsage} from '../world/errors.ts';

/**
 * The whole report as one document or, of a day, its programme; in either every meeting with its brief, where anything is found on it. As data
 * it is the report itself.
 */
export function open(context: Context): Printable {
	const [typed] = context.words;
	const day = typed === undefined ? undefined : dayMeant(context, typed);
	const {title} = context.index.report;
	const cover = overview(context);
	const view = day === undefined ? context : onDay(context, day);
	return {
		...cover,
		plain: () =>
			plainOf([
				...(day === undefined ? [cover, ...viewsOf(view)] : [programme(view)]),
				...briefsOf(view).flatMap(({printed}) => printed ?? []),
			]),
		nothing: day === undefined || meetingsIn(view).length > 0 ? undefined : `export: no meeting is on ${day}`,
		sheets: () =>
			[...(day === undefined ? viewsOf(view) : [programme(view)]), ...notesOfReader(view)].map(({table, records}) => ({
				name: table().title,
				records: records(),
			})),
		calendar: () => calendarOf(view, meetingsIn(view)),
		json: () => reportOf(context),
		table: () => ({...cover.table(), title: day === undefined ? title : `${title}, ${formatDate(day)}`}),
		parts: () => (day === undefined ? bookOf(context, cover) : dayOf(view)),
	};
}

// Its keys in the order of the model, however the file had them. What its reader asks of it is no part of it.
function reportOf({index: {report}}: Context): Report {
	return v.parse(reportSchema, {...report, questions: report.questions.filter((one) => !isOwnQuestion(one))});
}

// Days of the week are those of the mission; today is the reader's.
function dayMeant(context: Context, typed: string): string {
	const {missionFrom, meetings} = context.index.report;
	const today = () => momentOf(context).slice(0, 'YYYY-MM-DD'.length);
	const first = () => missionFrom ?? meetings.map(({date}) => date).toSorted()[0] ?? today();
	const day = readDay(typed, /^to/i.test(typed) ? today() : first());
	if (day === undefined) {
		throw wrongUsage(`export "${typed}": there is no such day`);
	}

	const wrong = wrongWeekday(typed, day);
	if (wrong !== undefined) {
		throw wrongUsage(`export "${typed}": ${wrong}`);
	}

	return day;
}

function bookOf(context: Context, cover: Printable): DocumentPart[] {
	return [
		...[coverOf(cover), delegation(context)].flatMap(partsOf),
		...dayOf(context),
		...partsOf(matrix(context)),
		stakeholdersPart(context),
		...[deployment, terms].flatMap((view) => partsOf(view(context))),
		...duePart(context),
		...notesOfReader(context).flatMap(partsOf),
		...reportNotes(context),
		sourcesPart(context),
	];
}

function dayOf(context: Context): DocumentPart[] {
	const briefs = briefsOf(context);
	const without = briefs.filter(({printed}) => printed === undefined).map(({meeting}) => briefTitle(meeting));
	const last = without.length === 0 ? [] : [paragraph(`No brief, as nothing is found on it: ${without.join('; ')}`)];
	return [
		...partsOf(programme(context)).map((part) => ({...part, blocks: [...part.blocks, ...last]})),
		...briefs.flatMap(({meeting, printed}) =>
			printed === undefined ? [] : partsOf(printed).map((part) => ({...part, title: briefTitle(meeting)})),
		),
	];
}

// An arrival on which nothing is found is in the programme, and needs no page.
function briefsOf(context: Context) {
	return meetingsIn(context).map((meeting) => ({meeting, printed: openFound({...context, words: [meeting.id]})}));
}

// Each as its own command prints it for a terminal.
function plainOf(printed: readonly Printable[]): string {
	return printed
		.map(({table, plain, nothingInDocument}) =>
			nothingInDocument === undefined
				? (plain?.(usualWidth) ?? `${table().title}\n${formatPlain(table(), usualWidth)}`)
				: `${table().title}\n${wrap(nothingInDocument, usualWidth).join('\n')}`,
		)
		.join('\n\n');
}

// Two meetings of a mission may have one title.
function briefTitle(meeting: Appointment): string {
	return joined(', ', meeting.title, shortDateText(meeting), meeting.start);
}

// How many entries a view has says nothing on paper, and the notes to the report are a part of their own.
function coverOf(cover: Printable): Printable {
	const {rows, ...table} = cover.table();
	return {
		...cover,
		table: () => ({
			...table,
			rows: rows.filter(({cells: [what = '']}) => what !== 'Note' && !what.startsWith('Entries in')),
		}),
	};
}

function reportNotes({index}: Context): readonly DocumentPart[] {
	const {notes = []} = index.report;
	const points = notes.map(({text, paragraph: from}) => point(paragraph(`${text} · ${paragraphSign(from)}`)));
	return points.length === 0 ? [] : [{title: 'Notes to the report', blocks: [list(points)]}];
}

function notesOfReader(context: Context): Printable[] {
	return context.papers.notes.length === 0 ? [] : [notes(context)];
}

function viewsOf(context: Context): Printable[] {
	return [delegation, issues, deployment, programme, positions, terms, text, actors].map((view) => view(context));
}

function onDay(context: Context, day: string): Context {
	const isOn = (meeting: Appointment) => isOnDay(meeting, day);
	const {index, selection} = context;
	return {
		...context,
		index: {...index, report: {...index.report, meetings: index.report.meetings.filter(isOn)}},
		selection: {
			...selection,
			programme: {first: selection.programme.first.filter(isOn), second: selection.programme.second.filter(isOn)},
		},
	};
}

function sourcesPart(context: Context): DocumentPart {
	const {symbol, title, figures, termsIn} = context.index.report;
	const sourced = figures.filter(({source}) => source !== undefined);
	const ofFigures = Map.groupBy(sourced, ({source = ''}) => source);
	const rows = [
		{cells: [symbol, `the report: ${title}`]},
		...(termsIn === undefined ? [] : [{cells: [termsIn.document, 'the terms of reference']}]),
		...[...ofFigures].map(([source, from]) => ({
			cells: [source, `figures: ${paragraphSigns([...new Set(from.map(({paragraph}) => paragraph))])}`],
		})),
	];
	const columns = [{title: 'Document'}, {title: 'What is from it', grow: 1}];
	return {
		title: 'Sources',
		blocks: groupedBlocks({title: 'Sources', caption: captionOf(context), columns, rows}),
	};
}

function duePart(context: Context): readonly DocumentPart[] {
	const {index, selection, at} = context;
	const day = dayOfDue(index.report, at);
	const [statements, figures, terms] = [both(selection.issues), both(selection.deployment), both(selection.terms)];
	const {open, past} = whatIsDue({statements, figures, terms}, day);
	const when = day === undefined ? '' : ` on ${formatDate(day)}`;
	const rows = [
		...open.map((due) => rowOf(index, `Open${when}`, due)),
		...past.map((due) => rowOf(index, `Past${when}`, due)),
	];
	const columns = [{title: 'State'}, {title: 'Due'}, {title: 'What', grow: 3}, {title: 'Who', grow: 1}, {title: '¶'}];
	const title = 'What is due';
	return rows.length === 0
		? []
		: [{title, blocks: groupedBlocks({title, caption: captionOf(context), headings: 1, columns, rows})}];
}

function rowOf(index: ReportIndex, state: string, due: Due): Row {
	const when = due.words ?? (due.date === undefined ? '' : formatShortDate(due.date));
	const {text, who, ...where} = dueCells(index, due);
	const what = byKind<Due, string>(due, {
		statement: ({entry}) => `${entry.kind}: ${text}`,
		figure: ({entry}) => joined(': ', text, entry.value !== undefined && formatFigure(entry)),
		term: ({entry}) => `Term ${termLabel(entry)}: ${text}`,
	});
	return {cells: [state, when, what, who, sourcedSign(where)]};
}

/** Below this a heading of a page looks as one above it does. */
const deepest = 3;

function stakeholdersPart(context: Context): DocumentPart {
	const {index, selection, lens} = context;
	const statements = both(selection.issues);
	const groups = groupStatements(index, statements, lens, 'stakeholder');
	return {title: 'Issues by stakeholder', blocks: groups.flatMap((group) => blocksOf(context, group, 1))};
}

function blocksOf(context: Context, group: StatementGroup, depth: 1 | 2 | 3): Block[] {
	const {label, count, elsewhere, groups, statements} = group;
	const jointly = elsewhere === 0 ? '' : ` + ${elsewhere} jointly`;
	const below = Math.min(deepest, depth + 1) as typeof depth;
	return [
		heading(depth, `${label} · ${counted(count, 'statement')}${jointly}`),
		...(statements.length === 0 ? [] : [statementsTable(context, group)]),
		...groups.flatMap((inner) => blocksOf(context, inner, below)),
	];
}

// Who speaks stands above, but for those of whom several are gathered there.
function statementsTable(context: Context, {id, label, statements, second}: StatementGroup): Block {
	const {index} = context;
	return tableBlock(
		tableOf(statements, {
			title: label,
			caption: captionOf(context),
			columns: [
				{title: 'Who', grow: 2, cell: (one) => (second && id === 'about' ? speakers(index, one) : undefined)},
				{title: 'Kind', cell: ({extent, kind}) => (extent === 'some' ? `some: ${kind}` : kind)},
				...columnsOfSaid(index),
			],
			notes: (statement) => notesOn(context, statement),
		}),
	);
}
