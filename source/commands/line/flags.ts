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

/** Every flag. */
export const flags: readonly Flag[] = [
	{
		name: 'actor',
		value: 'NAME',
		repeats: true,
		notOf: aboutNoReport,
		help: 'only what an actor, its members or its groups have part in; several are a union',
	},
	{
		name: 'view',
		value: 'VIEW',
		of: ['briefing'],
		help: `the view to begin with: ${viewNames.join(', ')}`,
	},
	{
		name: 'kind',
		value: 'KIND',
		of: ['issues', 'statements'],
		help: `only statements of a kind: ${statementKinds.join(', ')}`,
	},
	{
		name: 'at',
		value: 'YYYY-MM-DDTHH:MM',
		of: ['briefing', 'deployment', 'programme', 'brief', 'now', 'export'],
		help: "look at it from this moment, in the mission's time",
	},
	{name: 'report', value: 'REPORT', notOf: aboutNoReport, help: 'the report, instead of the argument'},
	{name: 'matrix', of: ['positions', 'export', 'schema'], help: 'the questions by those who take a position on them'},
	{name: 'audit', of: ['import', 'schema'], help: 'print each line and where its words went; keep nothing'},
	{
		name: 'yes',
		of: ['library', 'import', 'restore'],
		help: 'remove or replace without asking; of a bundle take all that yours does not contradict',
	},
	{name: 'json', optionalValue: 'FIELDS', help: 'print JSON; with FIELDS, as `id,text`, these keys alone'},
	...flaggedFormats.filter((name) => name !== 'json').map((name) => ({name, help: `print ${formats[name].title}`})),
	{
		name: 'output',
		value: 'FILE',
		help: `write to a file; ${usualEndings} at its end gives the format`,
	},
	{
		name: 'bundle',
		value: 'FILE',
		of: ['export'],
		help: 'write the report and what you put right and added into one file ending in .mbrief, for a colleague to import',
	},
	{
		name: 'notes',
		of: ['export', 'brief'],
		help: 'with what is yours, in a file too: notes, ticks, meetings and questions of your own',
	},
	{name: 'excel', help: 'with --csv or a file that ends so: with the byte order mark that Excel asks for'},
	{
		name: 'force',
		help: 'replace the file that is written to, or the fuller copy of a report that is imported, where it is there already',
	},
	{name: 'classification', value: 'TEXT', help: 'what stands at the head and foot of each page of a document'},
	{name: 'data', value: 'DIR', isForAll: true, help: 'keep and look for your data there'},
	{name: 'no-color', isForAll: true, help: 'no colours, as with NO_COLOR'},
	{name: 'help', short: 'h', help: 'print this help, or that on a command'},
	{name: 'version', short: 'V', help: 'print the version'},
];

/** The flag that is written so, `--name` or `-n`; `undefined` where there is none. */
export function flagWritten(sign: string): Flag | undefined {
	return flags.find(({name, short}) => sign === `--${name}` || (short !== undefined && sign === `-${short}`));
}

/** Whether a flag belongs to a command, or to the briefing. */
export function belongsTo({of, notOf}: Flag, command: CommandName | undefined): boolean {
	const isOne = of === undefined || of.includes(command ?? 'briefing');
	return isOne && (command === undefined || notOf?.includes(command) !== true);
}
