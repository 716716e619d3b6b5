import type {CommandName} from '../../world/command-names.ts';
import {belongsTo, type Flag, flags} from '../flags.ts';
import {type Command, commands} from '../table.ts';
import {type CommandHelp, commandHelp} from './command-help.ts';
import type {Block, Page, Term} from './page.ts';

/** What is listed among the commands: one that is about reports, or about the program itself. */
type Listed = Pick<Command, 'help' | 'words'> & {readonly name: string};

const aboutProgram: readonly (Listed & CommandHelp)[] = [
	{
		name: 'help',
		words: '[COMMAND or TOPIC]',
		help: 'this help, or the help on a command or a topic',
		intro: 'What is longer than the screen is shown through `$PAGER`.',
		examples: [
			['mission-brief help', 'all commands, topics, flags and exit codes'],
			['mission-brief help brief', 'one command'],
			['mission-brief help keys', 'one topic'],
		],
	},
	{
		name: 'version',
		words: '',
		help: 'the version',
		examples: [
			['mission-brief version', 'the version, alone on a line'],
			['mission-brief -V', 'the same'],
		],
	},
	{
		name: 'completion',
		words: 'bash | zsh | fish',
		help: 'what has a shell complete what you type',
		intro:
			'Tab then completes commands, flags and what they take: views, kinds, fields, the reports of your library, and the actors and meetings of the report that the line names. The shell asks the program each time: these lines are added once.',
		examples: [
			['mission-brief completion bash >> ~/.bashrc', 'for bash'],
			['mission-brief completion zsh >> ~/.zshrc', 'for zsh'],
			['mission-brief completion fish >> ~/.config/fish/config.fish', 'for fish'],
		],
	},
];

/** The commands, and what the program says of itself. */
export const listedCommands: readonly Listed[] = [...commands, ...aboutProgram];

/** The commands as terms: each with its words and what it prints. */
export function commandTerms(): readonly Term[] {
	return listedCommands.map((command) => [synopsis(command), command.help]);
}

/**
 * The page on each command.
 * @param hasFlags whether each names the flags that belong to it
 */
export function commandPages(hasFlags: boolean): readonly Page[] {
	return [
		...commands.map((command) => pageOf(command, commandHelp[command.name], hasFlags ? flagBlocks(command.name) : [])),
		...aboutProgram.map((command) => pageOf(command, command, [])),
	];
}

/** Flags as terms: each with its value, what it does and, where that is asked for, the commands it belongs to. */
export function flagTerms(shown: readonly Flag[], withCommands: boolean): readonly Term[] {
	return shown.map((flag) => {
		const {name, short, value, optionalValue, help, repeats, of = []} = flag;
		const optional = optionalValue === undefined ? '' : `[=${optionalValue}]`;
		const signs = [`--${name}${optional}`, ...(short === undefined ? [] : [`-${short}`])].join(', ');
		const only = of.length > 1 && withCommands ? ` (${of.filter((one) => one !== 'briefing').join(', ')})` : '';
		return [
			value === undefined ? signs : `${signs} ${value}`,
			`${help}${only}${repeats === true ? '; may be repeated' : ''}`,
		];
	});
}

function pageOf(command: Listed, {intro = [], examples, more = []}: CommandHelp, flagged: readonly Block[]): Page {
	return {
		name: command.name,
		title: command.help,
		blocks: [
			{heading: `mission-brief ${synopsis(command)}`},
			`Prints ${command.help}.`,
			...[intro].flat(),
			{heading: 'Examples'},
			{examples},
			...more,
			...flagged,
		],
	};
}

function flagBlocks(name: CommandName): readonly Block[] {
	const own = flags.filter((flag) => belongsTo(flag, name));
	return [{heading: 'Flags'}, {terms: flagTerms(own, false)}, '`mission-brief help json` says what `--json` prints.'];
}

function synopsis({name, words = '[report]'}: Listed): string {
	return `${name} ${words}`.trimEnd();
}
