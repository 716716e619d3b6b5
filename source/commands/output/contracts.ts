import * as v from 'valibot';
import {described, list, record} from '../../report/fields.ts';
import {reportSchema} from '../../report/model.ts';
import {brief} from '../records/brief.ts';
import {text} from '../records/fields.ts';
import {auditedLine, backup, importedAccount, libraryEntry, restored, shownAccount} from '../records/library.ts';
import {now, programmeEntry} from '../records/meetings.ts';
import {note} from '../records/notes.ts';
import {matrix, question} from '../records/positions.ts';
import {hit, statementElsewhere} from '../records/search.ts';
import {figure, member, overview, paragraph, reportActor, statement, term} from '../records/views.ts';
import type {CommandName} from '../world/command-names.ts';

/** What is printed as JSON: who prints it, the schema of the one value that it is and, where it is like another, how. */
export type Contract = {readonly of: string; readonly value: v.GenericSchema; readonly as: string | undefined};

const oneOrSeveral = (one: v.GenericSchema) => v.union([one, v.array(one)]);

const values = {
	delegation: v.array(member),
	issues: v.array(statement),
	deployment: v.array(figure),
	programme: v.array(programmeEntry),
	positions: v.array(question),
	'positions --matrix': matrix,
	terms: v.array(term),
	text: v.array(paragraph),
	actors: v.array(reportActor),
	brief,
	now,
	search: v.array(hit),
	notes: v.array(note),
	statements: v.array(statementElsewhere),
	export: reportSchema,
	import: oneOrSeveral(importedAccount),
	'import --audit': v.array(auditedLine),
	library: v.array(libraryEntry),
	'library show': oneOrSeveral(shownAccount),
	'library remove': v.array(libraryEntry),
	backup,
	restore: restored,
	schema: v.array(
		record({
			command: described(text, 'what prints it, as `schema` takes it'),
			fields: described(list(text), 'the keys that `--json=FIELDS` takes'),
		}),
	),
	'mission-brief': overview,
} satisfies Readonly<Record<CommandName, v.GenericSchema>> & Readonly<Record<string, v.GenericSchema>>;

const likenesses: Readonly<Record<string, string>> = {
	export: 'the report itself: `help report-format`',
	'library show': '`import`, with `imported`, an instant, in place of `file`, `state` and `replaced`',
	'library remove': '`library`, of what was removed',
};

/** Everything that is printed as JSON, in the order of the commands; at last what is printed without one. */
export const contracts: readonly Contract[] = Object.entries(values).map(([of, value]) => ({
	...{of, value},
	as: likenesses[of],
}));

/** The contract on what is printed by what is typed so: `issues`, `library show`; `undefined` where there is none. */
export function contractOf(typed: string): Contract | undefined {
	return contracts.find(({of}) => of === typed);
}

/** The contract on what a command prints, of several on what it does with what is typed behind it. */
export function contractFor(name: CommandName | 'mission-brief', behind: string | undefined): Contract {
	return contractOf(`${name} ${behind}`) ?? {of: name, value: values[name], as: likenesses[name]};
}

type Schema = v.GenericSchema & {
	readonly entries?: object;
	readonly item?: Schema;
	readonly options?: readonly Schema[];
};

/** The keys of the object, or of each object of the list, that is printed. */
export function fieldsOf({value}: {readonly value: Schema}): readonly string[] {
	const {entries, item, options = []} = value;
	return entries === undefined
		? [...new Set([item ?? [], options].flat().flatMap((inner) => fieldsOf({value: inner})))]
		: Object.keys(entries);
}
