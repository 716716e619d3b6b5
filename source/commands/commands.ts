import {type ViewName, viewNames} from '../briefing/selection.ts';
import type {PrintedView} from './printed-view.ts';

/** The name of a command: a view, the actors, or a page of its own. */
export type CommandName = ViewName | 'actors' | 'brief' | 'now' | 'search' | 'notes';

/** A command, for the parser, the help and the start alike. */
export type Command = {
	readonly name: CommandName;
	/** One line for the help. */
	readonly help: string;
	/** What its words are, where they are not a report, which then goes behind `--report`; empty where it takes none. */
	readonly words?: string;
	/** Whether it shows what the reader keeps: beside the report, or as what is asked for. The others do not look for it. */
	readonly kept?: 'beside' | 'asked';
	/** Loads the file that prints it, only when it is asked for. */
	readonly load: () => Promise<PrintedView>;
};

/** Every command, in the order of the views. */
export const commands: readonly Command[] = [
	{
		name: 'delegation',
		help: 'who travelled, who leads, who assists whom',
		load: () => import('./delegation.ts'),
	},
	{name: 'issues', help: 'what each stakeholder said', load: () => import('./issues.ts')},
	{
		name: 'deployment',
		help: 'strength, shares, gaps and every other figure',
		load: () => import('./deployment.ts'),
	},
	{name: 'programme', help: 'the meetings, day by day', kept: 'beside', load: () => import('./programme.ts')},
	{
		name: 'positions',
		help: 'contested questions, and who holds what',
		load: () => import('./positions.ts'),
	},
	{
		name: 'terms',
		help: 'the terms of reference, and what answers them',
		load: () => import('./terms.ts'),
	},
	{name: 'text', help: 'the report by paragraph', load: () => import('./text.ts')},
	{name: 'actors', help: 'everybody the report knows', load: () => import('./actors.ts')},
	{
		name: 'brief',
		help: 'one page on a meeting, or on an actor',
		words: '[meeting or actor]',
		kept: 'beside',
		load: () => import('./brief.ts'),
	},
	{
		name: 'now',
		help: 'what is on, and what is next',
		words: '',
		kept: 'beside',
		load: () => import('./now.ts'),
	},
	{
		name: 'search',
		help: 'everything that has all of these words, the best first',
		words: 'WORDS…',
		kept: 'beside',
		load: () => import('./search.ts'),
	},
	{
		name: 'notes',
		help: "the reader's notes, by meeting; as Markdown the draft of a readout",
		words: '',
		kept: 'asked',
		load: () => import('./notes.ts'),
	},
];

/** The command of a name; `undefined` where there is none. */
export function commandNamed(name: string | undefined): Command | undefined {
	return commands.find((command) => command.name === name);
}

/** Whether the text is the name of a view. */
export function isViewName(text: string): text is ViewName {
	return (viewNames as readonly string[]).includes(text);
}
