import {shortNames, speakers} from '../../briefing/actors/names.ts';
import {both, type Selection} from '../../briefing/actors/selection.ts';
import {byKind} from '../../briefing/by-kind.ts';
import {paragraphSign, saidText} from '../../briefing/entry/citation.ts';
import {type Due, whatIsDue} from '../../briefing/entry/due.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {type ReportIndex, termParagraph} from '../../briefing/report-index.ts';
import {joined} from '../../briefing/wording.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Figure} from '../../report/model.ts';
import {kindTones} from '../drawing/kind-tone.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {memoizeLast} from '../drawing/memo.ts';
import {type Entry, group, heading, item} from '../drawing/outline.ts';
import {unreviewedMark} from './review.ts';
import {type Context, speakerSpans} from './view.ts';

const dateWidth = 13;
const kindWidth = 9;

/**
 * What is due, of statements, figures and terms: what is still open at the clock, or was when the report was published, then what is past.
 */
export function dueEntries(context: Context): Entry[] {
	const {open, past} = dueIn(context);
	const [dated, undated] = [open.filter(({date}) => date !== undefined), open.filter(({date}) => date === undefined)];
	const day = dayOf(context);
	const when = day === undefined ? '' : `${context.at === undefined ? ' when reported,' : ' on'} ${formatDate(day)}`;
	const groupOf = (title: string, all: readonly Due[], startsOpen: boolean) =>
		group(`due:${title}`, title, all, (due) => dueEntry(context, due), {startsOpen});
	return open.length + past.length === 0
		? [heading('due:none', () => line('Nothing here has a date it is due by.'))]
		: [
				...groupOf(`Still open${when}`, dated, true),
				...groupOf('Due by no date', undated, true),
				...groupOf(open.length === 0 ? `Past${when}` : 'Past by then', past, open.length === 0),
			];
}

/** How many entries are due. */
export function countDue(context: Context): number {
	const {open, past} = dueIn(context);
	return open.length + past.length;
}

function dueIn(context: Context) {
	return dueOf(context.selection, dayOf(context));
}

// It is drawn on every key.
const dueOf = memoizeLast(({issues, deployment, terms}: Selection, day: string | undefined) =>
	whatIsDue({statements: both(issues), figures: both(deployment), terms: both(terms)}, day),
);

// A month that a report is published in is not over then.
function dayOf({at, index}: Context): string | undefined {
	return at?.slice(0, 10) ?? index.report.published;
}

/** What an entry is, of whom, and what stands in the columns of its row. */
type Cells = {
	readonly id: string;
	readonly actors: readonly string[];
	readonly what: Span;
	readonly text: string;
	readonly who: string;
	readonly where: string;
};

function dueEntry(context: Context, due: Due): Entry {
	const {kind, entry, date, words} = due;
	const {id, actors, what, text, who, where} = cellsOf(context.index, due);
	return item({
		key: `${kind}:${id}`,
		target: {kind, id},
		actors,
		draw: (width) =>
			line(
				[
					...(date === undefined ? [] : [span(pad(formatShortDate(date), dateWidth))]),
					span(pad(what.text, kindWidth), what.tone),
					span(text),
				],
				[
					...(date === undefined && words !== undefined ? [span(`${words}  `)] : []),
					...speakerSpans(who, dateWidth + kindWidth + textWidth(text), width),
					...(kind === 'term' ? [] : unreviewedMark(entry)),
					span(pad(where, 5, 'right'), 'dim'),
				],
			),
	});
}

function cellsOf(index: ReportIndex, due: Due): Cells {
	return byKind<Due, Cells>(due, {
		statement: ({entry}) => ({
			id: entry.id,
			actors: entry.actors,
			what: span(entry.kind, kindTones[entry.kind]),
			text: saidText(index, entry),
			who: entry.actors.length === 0 ? '' : speakers(index, entry),
			where: paragraphSign(entry.paragraph),
		}),
		figure: ({entry}) => ({
			id: entry.id,
			actors: [...entry.statedBy, ...entry.about],
			what: span('figure', 'dim'),
			text: figureText(entry),
			who: '',
			where: entry.source ?? paragraphSign(entry.paragraph),
		}),
		term: ({entry}) => ({
			id: String(entry.number),
			actors: entry.addressees,
			what: span(`term ${entry.number}`, 'dim'),
			text: entry.text,
			who: shortNames(index, entry.addressees),
			where: paragraphSign(termParagraph(entry)),
		}),
	});
}

function figureText(figure: Figure): string {
	return joined(' · ', figure.label, formatValue(figure));
}
