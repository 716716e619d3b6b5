import {viewNames} from '../../briefing/actors/selection.ts';

/** The names of all commands: the views, the actors, pages of their own, what is done with the library, and what is printed. */
export const commandNames = [
	...viewNames,
	'actors',
	'brief',
	'now',
	'search',
	'notes',
	'statements',
	'export',
	'import',
	'library',
	'backup',
	'restore',
	'schema',
] as const;

/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

/** The words that name what is asked for: the commands, and what the program says of itself. */
export const commandWords: readonly string[] = [...commandNames, 'help', 'version', 'completion'];
