import {speakers} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {type Due, whatIsDue} from '../../briefing/entry/due.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {cut, pad} from '../../printing/text.ts';
import type {Figure} from '../../report/model.ts';
import {kindTones} from '../drawing/kind-tone.ts';
import {type Line, line, span} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {unreviewedMark} from './review.ts';
import {both, type Context} from './view.ts';

const dateWidth = 13;
const roomForNames = 64;

/** What is due, of statements and figures: what is still open at the clock, or was when the report was published, then what is past. */
export function dueEntries(context: Context): Entry[] {
	const {open, past} = dueIn(context);
	const day = dayOf(context);
	const when = day === undefined ? '' : `${context.at === undefined ? ' when reported,' : ' on'} ${formatDate(day)}`;
	return open.length + past.length === 0
		? [heading('due:none', () => line('Nothing here has a date it is due by.'))]
		: [
				...groupOf(context, `Still open${when}`, open, true),
				...groupOf(context, open.length === 0 ? `Past${when}` : 'Past by then', past, open.length === 0),
			];
}

/** How many entries are due. */
export function countDue(context: Context): number {
	const {open, past} = dueIn(context);
	return open.length + past.length;
}

function dueIn(context: Context) {
	const {issues, deployment} = context.selection;
	return whatIsDue(both(issues), both(deployment), dayOf(context));
}

// A month that a report is published in is not over then.
function dayOf({at, index}: Context): string | undefined {
	return at?.slice(0, 10) ?? index.report.published;
}

function groupOf(context: Context, title: string, all: readonly Due[], startsOpen: boolean): Entry[] {
	return all.length === 0
		? []
		: [
				item({
					key: `due:${title}`,
					startsOpen,
					draw: () => line(title, String(all.length)),
					children: () => all.map((due) => dueEntry(context, due)),
				}),
			];
}

function dueEntry(context: Context, due: Due): Entry {
	const {id} = due.entry;
	return item({
		key: `${due.kind}:${id}`,
		target: {kind: due.kind, id},
		actors: due.kind === 'statement' ? due.entry.actors : [...due.entry.statedBy, ...due.entry.about],
		draw: (width) => drawDue(context, due, width),
	});
}

function drawDue({index}: Context, {kind, entry, date}: Due, width: number): Line {
	const [what, text, who, where] =
		kind === 'statement'
			? [entry.kind, saidText(index, entry), speakers(index, entry), paragraphSign(entry.paragraph)]
			: ['figure', figureText(entry), '', entry.source ?? paragraphSign(entry.paragraph)];
	return line(
		[
			span(pad(date === undefined ? 'not dated' : formatShortDate(date), dateWidth)),
			span(pad(what, 9), kind === 'statement' ? kindTones[entry.kind] : 'dim'),
			span(text),
		],
		[
			span(who === '' ? '' : `${cut(who, width < roomForNames ? 13 : 20)}  `, 'dim'),
			...unreviewedMark(entry),
			span(pad(where, 5, 'right'), 'dim'),
		],
	);
}

function figureText(figure: Figure): string {
	const words = figure.due === undefined ? figure.dueText : '';
	return [figure.label, formatValue(figure), words].filter((part) => part !== undefined && part !== '').join(' · ');
}
