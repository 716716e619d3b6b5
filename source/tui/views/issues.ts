import {speakers} from '../../briefing/actors/names.ts';
import {differsFrom} from '../../briefing/actors/related.ts';
import {both, type Selection} from '../../briefing/actors/selection.ts';
import {type Grouping, groupStatements, type StatementGroup} from '../../briefing/actors/statement-tree.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {type Due, dayOfDue, dueCells, whatIsDue} from '../../briefing/entry/due.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import {termLabel} from '../../briefing/entry/term-text.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import {memoizeLast} from '../../briefing/memo.ts';
import {formatDate, formatShortDate} from '../../briefing/programme/moments.ts';
import {capitalized, joined} from '../../briefing/wording.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Statement} from '../../report/model.ts';
import {kindTones, line, type Span, span, widthOf} from '../drawing/line.ts';
import {type Entry, group, heading, item} from '../drawing/outline.ts';
import {correctionEntries, unreviewedMark, unreviewedText} from './review.ts';
import {type Context, dateWidth, headLine, kindWidth, markWidth, speakerSpans, type View} from './view.ts';

const groupings: Readonly<Record<string, Grouping>> = {
	'by stakeholder': 'stakeholder',
	'by issue': 'issue',
	'by kind': 'kind',
};
const due = 'what is due';

/** What each stakeholder said, as a tree by stakeholder, issue or kind; and what of it, of the figures and of the terms is due. */
export const issues: View = {
	arrangements: [...Object.keys(groupings), due],
	heading: (context, grouping) => () => {
		const {issues: left} = context.selection;
		if (grouping === due) {
			const {open, past} = dueIn(context);
			const count = String(open.length + past.length);
			return line([span('What is due, of statements, figures and terms', 'strong')], [span(count, 'dim')]);
		}

		return headLine(context, capitalized(grouping), left, context.index.report.statements, unreviewedText(left));
	},
	entries: (context, grouping) => {
		const by = groupings[grouping];
		if (by === undefined) {
			return dueEntries(context);
		}

		const groups = groupStatements(context.index, both(context.selection.issues), context.lens, by);
		return [
			...groups.map((group, at) => groupEntry(context, group, by, at === 0)),
			...correctionEntries(context, 'statement'),
		];
	},
	whyEmpty: (_, names) => `The report has no statement by or about ${names}.`,
};

function groupEntry(context: Context, group: StatementGroup, by: Grouping, first: boolean): Entry {
	const {actor, count, elsewhere} = group;
	return item({
		key: `group:${group.id}`,
		target: actor === undefined ? undefined : {kind: 'actor', id: actor},
		actors: actor === undefined ? [] : [actor],
		// With what stands with others it is what the lens and the page of the actor count.
		draw: () => line(group.label, elsewhere === 0 ? String(count) : `${count} + ${elsewhere} jointly`),
		startsOpen: first || context.lens !== undefined,
		children: () => [
			...group.groups.map((below) => groupEntry(context, below, by, false)),
			...group.statements.map((statement) => statementEntry(context, statement, by, group)),
			...group.jointly().map((statement) => ({
				...statementEntry(context, statement, 'issue', group),
				// It has its own row where it is counted.
				key: `jointly:${group.id}:${statement.id}`,
			})),
		],
	});
}

function statementEntry({index}: Context, statement: Statement, by: Grouping, group: StatementGroup): Entry {
	// Of a group of statements by issue or kind, or about somebody, each row must say who speaks.
	const namesSpeaker = by !== 'stakeholder' || group.id === 'about';
	const kind = by === 'kind' && !group.second ? '' : pad(statement.kind, kindWidth);
	return item({
		target: {kind: 'statement', id: statement.id},
		actors: statement.actors.length > 0 ? statement.actors : statement.about,
		draw: (width) => {
			const differs = differsFrom(index, statement).length > 0 ? [span('differs', 'accent')] : [];
			const some = statement.extent === 'some' ? [span('some', 'dim')] : [];
			const apart = [...differs, ...(namesSpeaker ? [] : some)].flatMap((part) => [part, span('  ')]);
			const marks = [...apart, ...unreviewedMark(statement)];
			const said = saidText(index, statement);
			const who = namesSpeaker
				? speakerSpans(speakers(index, statement), textWidth(kind) + textWidth(said) + widthOf(marks), width)
				: [];
			return line(
				[span(kind, kindTones[statement.kind]), span(said)],
				[...marks, ...who, span(paragraphSign(statement.paragraph).padStart(markWidth), 'dim')],
			);
		},
	});
}

/**
 * What is due, of statements, figures and terms: what is still open at the clock, or was when the report was published, then what is past.
 */
function dueEntries(context: Context): Entry[] {
	const {open, past} = dueIn(context);
	const [dated, undated] = [open.filter(({date}) => date !== undefined), open.filter(({date}) => date === undefined)];
	const day = dayOfDue(context.index.report, context.at);
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

function dueIn(context: Context) {
	return dueOf(context.selection, dayOfDue(context.index.report, context.at));
}

// It is drawn on every key.
const dueOf = memoizeLast(({issues, deployment, terms}: Selection, day: string | undefined) =>
	whatIsDue({statements: both(issues), figures: both(deployment), terms: both(terms)}, day),
);

function dueEntry(context: Context, due: Due): Entry {
	const {kind, entry, date, words} = due;
	const {id, actors, source, paragraph, ...cells} = dueCells(context.index, due);
	const what = kindOf(due);
	const text = joined(' · ', cells.text, kind === 'figure' && formatValue(entry));
	const who = kind === 'figure' || actors.length === 0 ? '' : cells.who;
	// Of a date that was worked out the words, where they are short.
	const isShort = words !== undefined && textWidth(words) < dateWidth;
	const beside = date === undefined ? (words ?? '') : words === undefined || isShort ? '' : 'inferred';
	const marks = [
		...(beside === '' ? [] : [span(`${beside}  `, date === undefined ? undefined : 'dim')]),
		...(kind === 'term' ? [] : unreviewedMark(entry)),
	];
	// Where a mark stands and the words do not fit, who said them gives way.
	const taken = dateWidth + kindWidth + textWidth(text) + widthOf(marks);
	return item({
		target: {kind, id},
		actors,
		draw: (width) =>
			line(
				[
					...(date === undefined ? [] : [span(pad(isShort ? words : formatShortDate(date), dateWidth))]),
					span(pad(what.text, kindWidth), what.tone),
					span(text),
				],
				[
					...marks,
					...(marks.length > 0 && taken > width ? [] : speakerSpans(who, taken, width)),
					span((source ?? paragraphSign(paragraph)).padStart(markWidth), 'dim'),
				],
			),
	});
}

function kindOf({kind, entry}: Due): Span {
	return kind === 'statement'
		? span(entry.kind, kindTones[entry.kind])
		: span(kind === 'figure' ? kind : `term ${termLabel(entry)}`, 'dim');
}
