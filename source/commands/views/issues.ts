import {statementTier} from '../../briefing/actors/lens.ts';
import {speakers} from '../../briefing/actors/names.ts';
import {differsFrom} from '../../briefing/actors/related.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {dueText} from '../../briefing/entry/due.ts';
import {saidText, withVerb} from '../../briefing/entry/said-text.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {alsoSpoke} from '../../briefing/subjects/also-spoke.ts';
import {joined} from '../../briefing/wording.ts';
import {gathered, type TableOf} from '../../printing/table.ts';
import type {Statement} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {lensNames, lensTable, viaGroup} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {statement} from '../records/views.ts';

/** What was said; under a lens first what its actors said, then what a group of theirs said or others said about them. */
export function open(context: Context): Printable {
	const {index, lens} = context;
	const statements = statementsIn(context);
	return {
		records: () =>
			statements.map((entry) =>
				recordOf(statement, {
					...entry,
					said: withVerb(saidText(index, entry), entry.verb),
					issueTitle: index.issueTitles.get(entry.issue) ?? '',
					actors: actorReferences(index, entry.actors),
					about: actorReferences(index, entry.about),
					differsFrom: differsFrom(index, entry),
					lens: lens && statementTier(lens, entry),
					unreviewed: entry.unreviewed === true,
					alsoSpoke: alsoSpoke(index, entry).map(({id}) => id),
				}),
			),
		table: () =>
			gathered(
				lensTable(context, statements, {
					title: 'Issues',
					headings: 1,
					reason: (entry) => reasonOf(context, entry),
					columns: [
						{title: 'Issue', cell: ({issue}) => index.issueTitles.get(issue)},
						{title: 'Who', grow: 2, cell: (entry) => speakers(index, entry)},
						{title: 'Kind', cell: ({kind}) => kind},
						...columnsOfSaid(index),
					],
					notes: (entry) => notesOn(context, entry),
				}),
			),
		...nothingLeft(context, 'issues', statements),
	};
}

/** What was said, whether others differ on it, and where it stands, as columns of a table. */
export function columnsOfSaid(index: ReportIndex): TableOf<Statement>['columns'] {
	return [
		{title: 'What (the report’s verb)', grow: 3, cell: (entry) => withVerb(saidText(index, entry), entry.verb)},
		{title: 'Differs', cell: (entry) => (differsFrom(index, entry).length > 0 ? 'differs' : '')},
		{title: '¶', cell: ({paragraph}) => paragraphSign(paragraph)},
	];
}

function statementsIn({index, lens, kind}: Context): Statement[] {
	const all = index.report.statements.filter((one) => kind === undefined || one.kind === kind);
	if (lens === undefined) {
		return all;
	}

	const tiers = Map.groupBy(all, (one) => statementTier(lens, one));
	return [...(tiers.get('said') ?? []), ...(tiers.get('via') ?? []), ...(tiers.get('about') ?? [])];
}

function reasonOf(context: Context, entry: Statement): string | undefined {
	const tier = context.lens && statementTier(context.lens, entry);
	return tier === 'via' ? viaGroup(context, entry.actors) : tier === 'about' ? `about ${lensNames(context)}` : 'said';
}

/** What stands beside a statement: when it is due, its note, and why nobody should rely on it yet. */
export function notesOn(context: Context, {id, note, unreviewed, doubt, ...when}: Statement): string[] {
	const due = dueText(when);
	return [
		due === undefined ? [] : `due ${due}`,
		note ?? [],
		unreviewed ? joined(': ', 'unreviewed', doubt) : [],
		yourNotes(context, {kind: 'statement', id}),
	].flat();
}
