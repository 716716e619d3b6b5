import meow, {type AnyFlags} from 'meow';
import {viewNames} from '../../briefing/actors/selection.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import {suggestion} from '../../briefing/wording.ts';
import {type Format, flaggedFormats, formatOfFile, formats, usualEndings} from '../../exporting/formats.ts';
import {isDay, isTime} from '../../report/dates.ts';
import {statementKinds} from '../../report/kinds.ts';
import {type CommandName, commandWords} from '../world/command-names.ts';
import {wrongUsage} from '../world/errors.ts';
import type {Request} from '../world/world.ts';
import {type SplitArguments, splitArguments} from './check-flags.ts';
import {belongsTo, type Flag, flags} from './flags.ts';
import {type Command, commandNamed} from './table.ts';

/** What the arguments ask for: help, on everything or on what some words name, the version, or work. */
export type ParsedArguments =
	| {readonly kind: 'help' | 'completion'; readonly words: readonly string[]; readonly color: boolean}
	| {readonly kind: 'version'}
	| {readonly kind: 'request'; readonly request: Request};

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments of the command line.
 * @param argv without the program's own name
 * @throws {Failure} 64, with one line that says what is wrong
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
	const split = splitArguments(argv);
	const aboutProgram = askedOfProgram(split);
	if (aboutProgram !== undefined) {
		return aboutProgram;
	}

	const called = commandNamed(split.words[0]);
	const command = called?.name;
	checkApply(split.given, (flag) => belongsTo(flag, command), command ?? 'the briefing');
	const values = readFlags(split.flags);
	const flagged = values.report as string | undefined;
	const words = [...(command === undefined ? split.words : split.words.slice(1)), ...split.literal];
	return {
		kind: 'request',
		request: {
			command,
			report: called?.words === undefined ? chooseReport(command, words, flagged) : flagged,
			isFirstWord: command === undefined && split.words.length > 0,
			words: called === undefined ? [] : ownWords(called, words),
			actors: values.actor as readonly string[],
			view: oneOf(viewNames, 'view', values),
			kind: oneOf(statementKinds, 'kind', values),
			at: checkMoment(values),
			format: chooseFormat(values, split.given),
			fields: values.json ? String(values.json).split(',') : undefined,
			output: values.output as string | undefined,
			bundle: values.bundle as string | undefined,
			isForExcel: values.excel === true,
			// A screen is the reader's own; what is exported, or written to a file, is for others too.
			hasNotes: values.notes === true || (command !== 'export' && values.output === undefined),
			isForced: values.force === true,
			classification: values.classification as string | undefined,
			data: values.data as string | undefined,
			isMatrix: values.matrix === true,
			isAudit: values.audit === true,
			isSure: values.yes === true,
			color: values.color === true,
		},
	};
}

// What needs no report; `mission-brief issues --help` asks for the help on issues.
function askedOfProgram({words: [first, ...rest], literal, given}: SplitArguments): ParsedArguments | undefined {
	const color = !given.has('no-color');
	if (given.has('help')) {
		return {kind: 'help', words: first === 'help' ? rest : [commandNamed(first)?.name ?? []].flat(), color};
	}

	if (given.has('version')) {
		return {kind: 'version'};
	}

	if (first !== 'help' && first !== 'version' && first !== 'completion') {
		return undefined;
	}

	checkApply(given, ({isForAll}) => isForAll === true, first);
	const words = [...rest, ...literal];
	if (first === 'version' && words[0] !== undefined) {
		throw wrongUsage(`version takes no argument: "${words[0]}"`);
	}

	return first === 'version' ? {kind: first} : {kind: first, words, color};
}

function readFlags(argv: readonly string[]): Values {
	const options = {argv: [...argv], importMeta: import.meta, pkg: {name: 'mission-brief'}, description: false} as const;
	return meow('', {...options, flags: meowFlags(), autoHelp: false, autoVersion: false, allowUnknownFlags: true}).flags;
}

// `--no-color` is read as the opposite of a switch that is on.
function meowFlags(): AnyFlags {
	return Object.fromEntries(
		flags.map(({name, value, optionalValue, repeats = false}) => {
			if (name.startsWith('no-')) {
				return [name.slice('no-'.length), {type: 'boolean', default: true}];
			}

			const isSwitch = value === undefined && optionalValue === undefined;
			return [name, isSwitch ? {type: 'boolean'} : {type: 'string', isMultiple: repeats}];
		}),
	);
}

function checkApply(given: ReadonlySet<string>, applies: (flag: Flag) => boolean, what: string): void {
	const flag = flags.find((one) => given.has(one.name) && !applies(one));
	if (flag !== undefined) {
		throw wrongUsage(`--${flag.name} does not apply to ${what}`);
	}
}

// A command that takes words of its own finds its report behind the flag only.
function ownWords({name, words: meant}: Command, words: readonly string[]): readonly string[] {
	if (meant === '' && words[0] !== undefined) {
		throw wrongUsage(`${name} takes no argument: "${words[0]}"`, 'a report goes behind --report');
	}

	const isOptional = meant === undefined || meant === '' || meant.startsWith('[');
	if (!isOptional && words.every((word) => word.trim() === '')) {
		throw wrongUsage(`${name} needs words: mission-brief ${name} ${meant}`);
	}

	return meant === undefined ? [] : words;
}

function chooseReport(command: CommandName | undefined, words: readonly string[], flag?: string): string | undefined {
	const [word, second] = words;
	if (second !== undefined && command === undefined) {
		throw wrongUsage(`no such command: "${word}"${suggestion(word ?? '', commandWords) || '; see --help'}`);
	}

	if (second !== undefined) {
		throw wrongUsage(`too many arguments: "${second}" after the report "${word}"`);
	}

	if (word !== undefined && flag !== undefined) {
		throw wrongUsage(`two reports are given: "${word}" and --report "${flag}"`);
	}

	if (word === '') {
		throw wrongUsage('the report is an empty name');
	}

	return word ?? flag;
}

function oneOf<Name extends string>(names: readonly Name[], flag: string, values: Values): Name | undefined {
	const value = values[flag];
	const name = names.find((one) => one === value);
	if (value === undefined || name !== undefined) {
		return name;
	}

	const hint = suggestion(String(value), names);
	throw wrongUsage(`--${flag} "${value}" is no ${flag}${hint || `: ${names.join(', ')}`}`);
}

function checkMoment({at}: Values): Moment | undefined {
	const [, day = '', time = ''] = /^(.{10})T(.{5})$/.exec(String(at)) ?? [];
	if (at === undefined || (isDay(day) && isTime(time))) {
		return at as Moment | undefined;
	}

	const isShaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(String(at));
	const wrong = isShaped ? 'is a moment that does not exist' : 'is not of the form YYYY-MM-DDTHH:MM';
	throw wrongUsage(`--at "${at}" ${wrong}`);
}

function chooseFormat(values: Values, given: ReadonlySet<string>): Format | undefined {
	const [format, other] = flaggedFormats.filter((name) => given.has(name));
	if (other !== undefined) {
		throw wrongUsage(`--${format} and --${other}: only one format can be printed`);
	}

	const output = values.output as string | undefined;
	const named = output === undefined ? undefined : formatOfFile(output);
	if (format !== undefined && named !== undefined && named !== 'plain' && named !== format) {
		throw wrongUsage(`--${format} --output "${output}": a file that ends so is ${formats[named].title}`);
	}

	const chosen = format ?? named;
	if (values.excel === true && chosen !== 'csv') {
		throw wrongUsage('--excel goes with --csv, or with --output and a file that ends in .csv');
	}

	if (chosen === undefined && output !== undefined) {
		throw wrongUsage(`--output "${output}": a file that ends in ${usualEndings} can be written`);
	}

	return chosen;
}
