import {viewNames} from '../../briefing/actors/selection.ts';
import {flaggedFormats, formats, usualEndings} from '../../exporting/formats.ts';
import {statementKinds} from '../../report/kinds.ts';
import type {CommandName} from '../world/command-names.ts';

/** A flag, for the parser, the checks and the help alike. */
export type Flag = {
	readonly name: string;
	/** The letter that stands for it behind one hyphen. */
	readonly short?: string;
	/** What its value is called; a flag without one is a switch. */
	readonly value?: string;
	/** What may stand behind `=` of a switch that says more than yes. */
	readonly optionalValue?: string;
	/** Whether it may be given more than once. */
	readonly repeats?: true;
	/** The commands it belongs to, `briefing` being the start without one; without it, it belongs to all. */
	readonly of?: readonly (CommandName | 'briefing')[];
	/** The commands it does not belong to, of all. */
	readonly notOf?: readonly CommandName[];
	/** Whether it stands beside whatever is asked, the help, the version and completions too. */
	readonly isForAll?: true;
	/** One line for the help. */
	readonly help: string;
};

const aboutNoReport: readonly CommandName[] = ['statements', 'import', 'library', 'backup', 'restore', 'schema'];

/** A flag as its row has it: its name, its line for the help, and what is its own. */
type Row = readonly [name: string, help: string, own?: Omit<Flag, 'name' | 'help'>];

const rows: readonly Row[] = [
	[
		'actor',
		'only what an actor, its members or its groups have part in; several are a union',
		{value: 'NAME', repeats: true, notOf: aboutNoReport},
	],
	['view', `the view to begin with: ${viewNames.join(', ')}`, {value: 'VIEW', of: ['briefing']}],
	['kind', `only statements of a kind: ${statementKinds.join(', ')}`, {value: 'KIND', of: ['issues', 'statements']}],
	[
		'at',
		"look at it from this moment, in the mission's time",
		{value: 'YYYY-MM-DDTHH:MM', of: ['briefing', 'deployment', 'programme', 'brief', 'now', 'export']},
	],
	['report', 'the report, instead of the argument', {value: 'REPORT', notOf: aboutNoReport}],
	['matrix', 'the questions by those who take a position on them', {of: ['positions', 'export', 'schema']}],
	['audit', 'print each line and where its words went; keep nothing', {of: ['import', 'schema']}],
	[
		'yes',
		'remove or replace without asking; of a bundle take all that yours does not contradict',
		{of: ['library', 'import', 'restore']},
	],
	['json', 'print JSON; with FIELDS, as `id,text`, these keys alone', {optionalValue: 'FIELDS'}],
	...flaggedFormats.filter((name) => name !== 'json').map((name): Row => [name, `print ${formats[name].title}`]),
	['output', `write to a file; ${usualEndings} at its end gives the format`, {value: 'FILE'}],
	[
		'bundle',
		'write the report and what you put right and added into one file ending in .mbrief, for a colleague to import',
		{value: 'FILE', of: ['export']},
	],
	[
		'notes',
		'with what is yours, in a file too: notes, ticks, meetings and questions of your own',
		{of: [...viewNames, 'actors', 'brief', 'now', 'search', 'export']},
	],
	['excel', 'with --csv or a file that ends so: with the byte order mark that Excel asks for'],
	[
		'force',
		'replace the file that is written to, or the fuller copy of a report that is imported, where it is there already',
	],
	[
		'classification',
		'what stands at the head and foot of each page of a document',
		{value: 'TEXT', notOf: ['backup', 'restore']},
	],
	['data', 'keep and look for your data there', {value: 'DIR', isForAll: true}],
	['no-color', 'no colours, as with NO_COLOR', {isForAll: true}],
	['help', 'print this help, or that on a command', {short: 'h'}],
	['version', 'print the version', {short: 'V'}],
];

/** Every flag. */
export const flags: readonly Flag[] = rows.map(([name, help, own]) => ({name, help, ...own}));

/** Tells the sign of a flag as it is typed, `--name` or `-n`, from the value behind `=`; the flag is `undefined` where no sign is so. */
export function readFlag(typed: string) {
	const [sign = '', value] = typed.split(/=(.*)/s);
	const flag = flags.find(({name, short}) => sign === `--${name}` || (short !== undefined && sign === `-${short}`));
	return {sign, value, flag};
}

/** Whether a flag belongs to a command, or to the briefing. */
export function belongsTo({of, notOf}: Flag, command: CommandName | undefined): boolean {
	const isOne = of === undefined || of.includes(command ?? 'briefing');
	return isOne && (command === undefined || notOf?.includes(command) !== true);
}
