import {statementTier} from '../../briefing/actors/lens.ts';
import {speakers} from '../../briefing/actors/names.ts';
import {differsFrom} from '../../briefing/actors/related.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {alsoSpoke} from '../../briefing/subjects/also-spoke.ts';
import {gathered, type Table} from '../../printing/table.ts';
import type {Statement} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, lensNames, lensTable, viaGroup} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {StatementRecord} from '../records/views.ts';

/** What was said; under a lens first what its actors said, then what a group of theirs said or others said about them. */
export function open(context: Context): Printable {
	const statements = statementsIn(context);
	return {
		records: () => statements.map((statement) => toRecord(context, statement)),
		table: () => tableOf(context, statements),
		nothing: nothingLeft(context, 'issues', statements),
	};
}

// By issue.
function tableOf(context: Context, statements: readonly Statement[]): Table {
	const {index} = context;
	const rows = statements.map((statement) => ({
		reason: reasonOf(context, statement),
		cells: [
			index.issueTitles.get(statement.issue) ?? '',
			speakers(index, statement),
			statement.kind,
			`${statement.text} (“${statement.verb}”)`,
			differsFrom(index, statement).length > 0 ? 'differs' : '',
			paragraphSign(statement.paragraph),
		],
		notes: notesOn(statement),
	}));
	const table = lensTable(context, {
		title: 'Issues',
		headings: 1,
		columns: [
			{title: 'Issue'},
			{title: 'Who', grow: 2},
			{title: 'Kind'},
			{title: 'What (the report’s verb)', grow: 3},
			{title: 'Differs'},
			{title: '¶'},
		],
		rows,
	});
	return gathered(table);
}

function statementsIn({index, lens, kind}: Context): Statement[] {
	const all = index.report.statements.filter((statement) => kind === undefined || statement.kind === kind);
	if (lens === undefined) {
		return all;
	}

	const tiers = Map.groupBy(all, (statement) => statementTier(lens, statement));
	return [...(tiers.get('said') ?? []), ...(tiers.get('via') ?? []), ...(tiers.get('about') ?? [])];
}

function toRecord({index, lens}: Context, statement: Statement): StatementRecord {
	return {
		id: statement.id,
		issue: statement.issue,
		issueTitle: index.issueTitles.get(statement.issue) ?? '',
		actors: actorReferences(index, statement.actors),
		extent: statement.extent,
		kind: statement.kind,
		verb: statement.verb,
		text: statement.text,
		paragraph: statement.paragraph,
		about: actorReferences(index, statement.about),
		differsFrom: differsFrom(index, statement),
		lens: (lens === undefined ? undefined : statementTier(lens, statement)) ?? null,
		due: statement.due ?? null,
		note: statement.note ?? null,
		unreviewed: statement.unreviewed === true,
		doubt: statement.doubt ?? null,
		alsoSpoke: alsoSpoke(index, statement).map(({id}) => id),
	};
}

function reasonOf(context: Context, statement: Statement): string {
	const tier = context.lens === undefined ? undefined : statementTier(context.lens, statement);
	if (tier === 'via') {
		return viaGroup(context, statement.actors) ?? '';
	}

	return tier === 'about' ? `about ${lensNames(context)}` : 'said';
}

/** What stands beside a statement: when it is due, its note, and why nobody should rely on it yet. */
export function notesOn({due, note, unreviewed, doubt}: Statement): string[] {
	return [
		due === undefined ? [] : `due ${formatDate(due)}`,
		note ?? [],
		unreviewed ? ['unreviewed', doubt ?? []].flat().join(': ') : [],
	].flat();
}
