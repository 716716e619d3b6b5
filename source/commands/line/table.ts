import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import type {PrintedView} from '../output/printable.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';

/** The name of a command: a view, the actors, a page of its own, or what is done with the library. */
export type CommandName =
	| ViewName
	| 'actors'
	| 'brief'
	| 'now'
	| 'search'
	| 'notes'
	| 'statements'
	| 'import'
	| 'library';

/** What a file of a command gives that is not about one report alone. */
export type Act = {
	/** Does what is asked for; gives the exit code. */
	readonly act: (request: Request, world: World) => Promise<number>;
};

/** A command, for the parser, the help and the start alike. */
export type Command = {
	readonly name: CommandName;
	/** One line for the help. */
	readonly help: string;
	/** What its words are, where they are not a report, which then goes behind `--report`; empty where it takes none. */
	readonly words?: string;
	/** Whether it shows what the reader keeps: beside the report, or as what is asked for. The others do not look for it. */
	readonly kept?: 'beside' | 'asked';
	/** Loads the file that prints it of one report, only when it is asked for. */
	readonly load?: () => Promise<PrintedView>;
	/** Loads the file that does it, where it is not about one report alone. */
	readonly act?: () => Promise<Act>;
};

/** Every command, in the order of the views. */
export const commands: readonly Command[] = [
	{
		name: 'delegation',
		help: 'who travelled, who leads, who assists whom',
		load: () => import('../views/delegation.ts'),
	},
	{name: 'issues', help: 'what each stakeholder said', load: () => import('../views/issues.ts')},
	{
		name: 'deployment',
		help: 'strength, shares, gaps and every other figure',
		load: () => import('../views/deployment.ts'),
	},
	{name: 'programme', help: 'the meetings, day by day', kept: 'beside', load: () => import('../views/programme.ts')},
	{
		name: 'positions',
		help: 'contested questions, and who holds what',
		load: () => import('../views/positions.ts'),
	},
	{
		name: 'terms',
		help: 'the terms of reference, and what answers them',
		load: () => import('../views/terms.ts'),
	},
	{name: 'text', help: 'the report by paragraph', load: () => import('../views/text.ts')},
	{name: 'actors', help: 'everybody the report knows', load: () => import('../views/actors.ts')},
	{
		name: 'brief',
		help: 'one page on a meeting, or on an actor',
		words: '[meeting or actor]',
		kept: 'beside',
		load: () => import('../brief/brief.ts'),
	},
	{
		name: 'now',
		help: 'what is on, and what is next',
		words: '',
		kept: 'beside',
		load: () => import('../views/now.ts'),
	},
	{
		name: 'search',
		help: 'everything that has all of these words, the best first',
		words: 'WORDS…',
		kept: 'beside',
		load: () => import('../search/search.ts'),
		act: () => import('../search/search-all.ts'),
	},
	{
		name: 'notes',
		help: 'your notes, by meeting; as Markdown the draft of a readout',
		words: '',
		kept: 'asked',
		load: () => import('../notes/notes.ts'),
	},
	{
		name: 'statements',
		help: 'what an actor said, in every report, in order of time',
		words: 'NAME…',
		act: () => import('../search/statements.ts'),
	},
	{
		name: 'import',
		help: 'what is found in mission reports, and keeps them in your library',
		words: 'FILE…',
		act: () => import('../library/import.ts'),
	},
	{
		name: 'library',
		help: 'the reports you imported',
		words: '[show SYMBOL… | remove SYMBOL…]',
		act: () => import('../library/library.ts'),
	},
];

/** The words that name what is asked for: the commands, and what the program says of itself. */
export const commandWords: readonly string[] = [...commands.map(({name}) => name), 'help', 'version'];

/** The command of a name; `undefined` where there is none. */
export function commandNamed(name: string | undefined): Command | undefined {
	return commands.find((command) => command.name === name);
}

/** Whether the text is the name of a view. */
export function isViewName(text: string): text is ViewName {
	return (viewNames as readonly string[]).includes(text);
}
