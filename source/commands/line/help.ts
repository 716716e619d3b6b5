import {pad, wrap} from '../../printing/text.ts';
import type {CommandName} from '../world/command-names.ts';
import {exitCodeMeanings} from '../world/errors.ts';
import {belongsTo, type Flag, flags} from './flags.ts';
import {type Command, commandNamed, commands} from './table.ts';

const width = 80;

/** The help, made from the tables of commands and flags, at most 80 columns wide: on everything, or on one command. */
export function helpText(name?: CommandName): string {
	const command = commandNamed(name);
	const sections = command === undefined ? generalHelp() : commandHelp(command);
	return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function generalHelp(): string[][] {
	return [
		['A terminal briefing for people who prepare and sit in diplomatic meetings.'],
		[
			'Usage',
			...list([
				['mission-brief [report]', 'open the briefing; print an overview where the output is no terminal'],
				['mission-brief COMMAND [report]', 'print one view'],
				['mission-brief COMMAND [words]', 'print what is asked for in words; --report names the report'],
			]),
		],
		wrap(
			'A report is a file (JSON in our own model, text, PDF, Word, HTML; - is standard input), or the symbol or words of the title of one that you imported or that comes with the program, S/2014/173. Where you imported that one too, yours is meant, as it is verbatim; `bundled` is ours. Without a report the briefing opens the last one, and a command prints the bundled one.',
			width,
		),
		['Commands', ...list(commands.map(({name, help, words = ''}) => [`${name} ${words}`.trimEnd(), help]))],
		['Flags', ...list(flags.map((flag) => [synopsis(flag), describe(flag)]))],
		['Exit codes', ...list(exitCodeMeanings.map(([code, meaning]) => [String(code), meaning]))],
	];
}

function commandHelp({name, help, words = '[report]', more = []}: Command): string[][] {
	const applicable = flags.filter((flag) => belongsTo(flag, name));
	return [
		[`mission-brief ${name} ${words}`.trimEnd(), `Prints ${help}.`],
		...more.map((paragraph) => wrap(paragraph, width)),
		['Flags', ...list(applicable.map((flag) => [synopsis(flag), flag.help]))],
	];
}

function synopsis({name, value}: Flag): string {
	return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function describe({help, repeats, of}: Flag): string {
	const only = of === undefined || of.length === 1 ? '' : ` (${of.filter((name) => name !== 'briefing').join(', ')})`;
	return `${help}${only}${repeats === true ? '; repeatable' : ''}`;
}

function list(entries: readonly (readonly [string, string])[]): string[] {
	const left = Math.max(...entries.map(([term]) => term.length));
	return entries.flatMap(([term, meaning]) =>
		wrap(meaning, width - left - 4).map((line, at) => `  ${pad(at === 0 ? term : '', left)}  ${line}`.trimEnd()),
	);
}
