import * as v from 'valibot';
import {reportSchema} from '../../report/model.ts';
import {brief} from '../records/brief.ts';
import {auditedLine, importedAccount, libraryEntry, shownAccount} from '../records/library.ts';
import {now, programmeEntry} from '../records/meetings.ts';
import {note} from '../records/notes.ts';
import {matrix, question} from '../records/positions.ts';
import {schemaEntry} from '../records/schemas.ts';
import {hit, statementElsewhere} from '../records/search.ts';
import {figure, member, overview, paragraph, reportActor, statement, term} from '../records/views.ts';
import type {CommandName} from '../world/command-names.ts';

/** What is printed as JSON: who prints it, the schema of the one value that it is and, where it is like another, how. */
export type Contract = {readonly of: string; readonly value: v.GenericSchema; readonly as?: string};

const oneOrSeveral = (record: v.GenericSchema) => v.union([record, v.array(record)]);

const ofCommands: Readonly<Record<CommandName, readonly Contract[]>> = {
	delegation: [{of: 'delegation', value: v.array(member)}],
	issues: [{of: 'issues', value: v.array(statement)}],
	deployment: [{of: 'deployment', value: v.array(figure)}],
	programme: [{of: 'programme', value: v.array(programmeEntry)}],
	positions: [
		{of: 'positions', value: v.array(question)},
		{of: 'positions --matrix', value: matrix},
	],
	terms: [{of: 'terms', value: v.array(term)}],
	text: [{of: 'text', value: v.array(paragraph)}],
	actors: [{of: 'actors', value: v.array(reportActor)}],
	brief: [{of: 'brief', value: brief}],
	now: [{of: 'now', value: now}],
	search: [{of: 'search', value: v.array(hit)}],
	notes: [{of: 'notes', value: v.array(note)}],
	statements: [{of: 'statements', value: v.array(statementElsewhere)}],
	export: [{of: 'export', value: reportSchema, as: 'the report itself: `help report-format`'}],
	import: [
		{of: 'import', value: oneOrSeveral(importedAccount)},
		{of: 'import --audit', value: v.array(auditedLine)},
	],
	library: [
		{of: 'library', value: v.array(libraryEntry)},
		{
			of: 'library show',
			value: oneOrSeveral(shownAccount),
			as: '`import`, with `imported`, an instant, in place of `file`, `state` and `replaced`',
		},
		{of: 'library remove', value: v.array(libraryEntry), as: '`library`, of what was removed'},
	],
	schema: [{of: 'schema', value: v.array(schemaEntry)}],
};

/** Everything that is printed as JSON, in the order of the commands; at last what is printed without one. */
export const contracts: readonly Contract[] = [
	...Object.values(ofCommands).flat(),
	{of: 'mission-brief', value: overview},
];

/** The contract on what is printed by what is typed so: `issues`, `library show`; `undefined` where there is none. */
export function contractOf(typed: string): Contract | undefined {
	return contracts.find(({of}) => of === typed);
}

/** The keys of the object, or of each object of the list, that is printed. */
export function fieldsOf({value}: Contract): readonly string[] {
	return keysOf(value);
}

type Schema = v.GenericSchema & {
	readonly entries?: object;
	readonly item?: Schema;
	readonly options?: readonly Schema[];
};

function keysOf({entries, item, options = []}: Schema): readonly string[] {
	return entries === undefined ? [...new Set([item ?? [], options].flat().flatMap(keysOf))] : Object.keys(entries);
}
