import {both, countIn, viewNames} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatDates, formatFigure, notStated} from '../../briefing/figures/figure-text.ts';
import {knownAt, strengths} from '../../briefing/figures/figures.ts';
import {formatDate, formatSpan} from '../../briefing/programme/moments.ts';
import {counted, joined} from '../../briefing/wording.ts';
import {tableOf} from '../../printing/table.ts';
import {hanging, usualWidth, wrap} from '../../printing/text.ts';
import type {Figure, Member, Statement} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {type Overview, overview} from '../records/views.ts';
import {toFigureRecord} from './deployment.ts';

const mostLines = 24;

type Fact = {readonly what: string; readonly detail: string; readonly paragraph: string | null};

/** The report at a glance: as one object, and a fact a row. */
export function open(context: Context): Printable {
	const records = recordsOf(context);
	return {
		records: () => records,
		json: () => toOverview(context),
		table: () =>
			tableOf(records, {
				title: 'Overview',
				caption: captionOf(context),
				columns: [
					{title: 'What', cell: ({what}) => what},
					{title: 'Detail', grow: 1, cell: ({detail}) => detail},
					{title: '¶', cell: ({paragraph}) => (paragraph === null ? '' : paragraphSign(paragraph))},
				],
			}),
		plain: () => screenOf(context),
	};
}

function toOverview(context: Context): Overview {
	const {report} = context.index;
	const figure = headlineOf(context);
	return recordOf(overview, {
		...report,
		leads: leadsOf(context).map(({country, name, title}) => ({country, name, title})),
		headline: figure && toFigureRecord(context, figure),
		views: viewNames.map((view) => ({
			view,
			entries: context.selection[view].first.length,
			via: context.selection[view].second.length,
		})),
		unreviewedStatements: unreviewedIn(context, 'issues'),
		unreviewedFigures: unreviewedIn(context, 'deployment'),
		notes: report.notes ?? [],
	});
}

function recordsOf(context: Context): Fact[] {
	const {title, symbol, missionFrom, missionTo, published, notes = [], membersAbsent = []} = context.index.report;
	const figure = headlineOf(context);
	const unreviewed = unreviewedText(context);
	return [
		fact('Report', `${title}, ${symbol}`),
		fact('Mission', formatSpan(missionFrom, missionTo) || notStated),
		fact('Published', published === undefined ? notStated : formatDate(published)),
		...(context.lens === undefined ? [] : [fact('Lens', lensNames(context))]),
		...leadsOf(context).map((lead) => fact('Led by', leadText(lead), lead.paragraph)),
		...membersAbsent.map(({country, name, paragraph}) => fact('Did not come', joined(', ', name, country), paragraph)),
		...(figure === undefined ? [] : [fact(figure.label, figureText(figure), figure.paragraph)]),
		...viewNames.map((view) => fact(`Entries in ${view}`, countIn(context.selection, view))),
		...(unreviewed === '' ? [] : [fact('Unreviewed', unreviewed)]),
		...notes.map(({text, paragraph}) => fact('Note', text, paragraph)),
	];
}

// On a screen of 80 columns and 24 lines, with as many of its notes as go on it.
function screenOf(context: Context): string {
	const {title, symbol, missionFrom, missionTo, published, notes = []} = context.index.report;
	const figure = headlineOf(context);
	const unreviewed = unreviewedText(context);
	const leads = leadsOf(context).map((lead) => `${leadText(lead)} ${paragraphSign(lead.paragraph)}`);
	const lines = [
		...wrap(title, usualWidth),
		...wrap(
			joined(' · ', symbol, formatSpan(missionFrom, missionTo), published && `published ${formatDate(published)}`),
			usualWidth,
		),
		...(context.lens === undefined ? [] : wrap(`Lens: ${lensNames(context)}`, usualWidth)),
		'',
		...labelled('Led by', leads),
		...labelled(
			'Headline',
			figure === undefined ? [] : [`${figure.label}: ${figureText(figure)} ${paragraphSign(figure.paragraph)}`],
		),
		...labelled('Views', [viewNames.map((view) => `${view} ${countIn(context.selection, view)}`).join(' · ')]),
		...labelled('Check', unreviewed === '' ? [] : [`${unreviewed}: unreviewed`]),
	];
	return `${[...lines, ...noteLines(notes, mostLines - lines.length)].join('\n')}\n`;
}

// Of what the lens keeps.
function unreviewedIn({selection}: Context, view: 'issues' | 'deployment'): number {
	return both<Statement | Figure>(selection[view]).filter(({unreviewed}) => unreviewed === true).length;
}

function unreviewedText(context: Context): string {
	const [statements, figures] = [unreviewedIn(context, 'issues'), unreviewedIn(context, 'deployment')];
	return joined(', ', statements > 0 && counted(statements, 'statement'), figures > 0 && counted(figures, 'figure'));
}

function noteLines(notes: Overview['notes'], room: number): string[] {
	const shown: string[] = [];
	let count = 0;
	for (const {text, paragraph} of notes) {
		const note = hanging('- ', `${text} ${paragraphSign(paragraph)}`, 2, usualWidth);
		// The blank line, the heading and the line on what is left out.
		if (shown.length + note.length + 3 > room) {
			break;
		}

		shown.push(...note);
		count++;
	}

	const left = notes.length - count;
	return [
		...(notes.length === 0 ? [] : ['', 'Notes to the report']),
		...shown,
		...(left === 0 ? [] : [`and ${left} more: mission-brief text`]),
	];
}

function labelled(label: string, texts: readonly string[]): string[] {
	return texts.flatMap((text, order) => hanging(order === 0 ? label : '', text, 10, usualWidth));
}

function fact(what: string, detail: string, paragraph: string | null = null): Fact {
	return {what, detail, paragraph};
}

function leadsOf({index}: Context): Member[] {
	return index.report.members.filter(({role}) => role !== 'member');
}

function leadText({country, name, title, role}: Member): string {
	return `${country}: ${name}, ${title} (${role})`;
}

function headlineOf({index, at}: Context): Figure | undefined {
	return strengths(index.report.figures.filter((figure) => at === undefined || knownAt(figure, at)))[0]?.shown;
}

function figureText(figure: Figure): string {
	const when = formatDates(figure);
	const text = when === notStated ? formatFigure(figure) : `${formatFigure(figure)} · ${when}`;
	return figure.note === undefined ? text : `${text} (${figure.note})`;
}
