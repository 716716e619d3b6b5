import {speakers} from '../../briefing/actors/names.ts';
import {differsFrom} from '../../briefing/actors/related.ts';
import {both} from '../../briefing/actors/selection.ts';
import {type Grouping, groupStatements, type StatementGroup} from '../../briefing/actors/statement-tree.ts';
import {paragraphSign, saidText} from '../../briefing/entry/citation.ts';
import {capitalized} from '../../briefing/wording.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Statement} from '../../report/model.ts';
import {kindTones} from '../drawing/kind-tone.ts';
import {line, span, widthOf} from '../drawing/line.ts';
import {type Entry, item} from '../drawing/outline.ts';
import {correctionEntries} from './corrections.ts';
import {countDue, dueEntries} from './due.ts';
import {unreviewedText} from './review.ts';
import {type Context, headLine, speakerSpans, type View} from './view.ts';

const groupings: Readonly<Record<string, Grouping>> = {
	'by stakeholder': 'stakeholder',
	'by issue': 'issue',
	'by kind': 'kind',
};
const due = 'what is due';
/** The longest kind, and a space. */
const kindWidth = 9;
const markWidth = 5;

/** What each stakeholder said, as a tree by stakeholder, issue or kind; and what of it, of the figures and of the terms is due. */
export const issues: View = {
	arrangements: [...Object.keys(groupings), due],
	heading: (context, grouping) => () => {
		const {issues: left} = context.selection;
		if (grouping === due) {
			return line(
				[span('What is due, of statements, figures and terms', 'strong')],
				[span(String(countDue(context)), 'dim')],
			);
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
	return item({
		key: `group:${group.id}`,
		target: group.actor === undefined ? undefined : {kind: 'actor', id: group.actor},
		actors: group.actor === undefined ? [] : [group.actor],
		draw: () => line(group.label, countOf(group)),
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

// With what stands with others it is what the lens and the page of the actor count.
function countOf({count, elsewhere}: StatementGroup): string {
	return elsewhere === 0 ? String(count) : `${count} + ${elsewhere} jointly`;
}

// Of a group of statements by issue or kind, or about somebody, each row must say who speaks.
function groupNamesSpeaker({id}: StatementGroup, by: Grouping): boolean {
	return by === 'stakeholder' && id !== 'about';
}

function statementEntry({index}: Context, statement: Statement, by: Grouping, group: StatementGroup): Entry {
	const namesSpeaker = !groupNamesSpeaker(group, by);
	const kind = by === 'kind' && !group.second ? '' : pad(statement.kind, kindWidth);
	return item({
		key: `statement:${statement.id}`,
		target: {kind: 'statement', id: statement.id},
		actors: statement.actors.length > 0 ? statement.actors : statement.about,
		draw: (width) => {
			const differs = differsFrom(index, statement).length > 0 ? [span('differs', 'accent')] : [];
			const some = statement.extent === 'some' ? [span('some', 'dim')] : [];
			const open = statement.unreviewed === true ? [span('unreviewed', 'dim')] : [];
			const marks = [...differs, ...(namesSpeaker ? [] : some), ...open].flatMap((part) => [part, span('  ')]);
			const said = saidText(index, statement);
			const who = namesSpeaker
				? speakerSpans(speakers(index, statement), textWidth(kind) + textWidth(said) + widthOf(marks), width)
				: [];
			return line(
				[span(kind, kindTones[statement.kind]), span(said)],
				[...marks, ...who, span(pad(paragraphSign(statement.paragraph), markWidth, 'right'), 'dim')],
			);
		},
	});
}
