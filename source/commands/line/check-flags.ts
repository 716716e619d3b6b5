import {suggestion} from '../../briefing/wording.ts';
import {wrongUsage} from '../world/errors.ts';
import {flags, readFlag} from './flags.ts';

/** Arguments told apart: what belongs to flags, each checked against the table, and the words. */
export type SplitArguments = {
	/** Flags, each with its value as `--name=value`, so that nothing can be read in two ways. */
	readonly flags: readonly string[];
	/** The names of the flags given. */
	readonly given: ReadonlySet<string>;
	/** Words before `--`: a command may be among them. */
	readonly words: readonly string[];
	/** Words after `--`, whatever they look like. */
	readonly literal: readonly string[];
};

/**
 * Tells flags and words apart and checks each flag against the table.
 * @throws {Failure} 64 for an unknown flag, one without its value, with a value it has no use for, or given twice
 */
export function splitArguments(argv: readonly string[]): SplitArguments {
	const end = argv.indexOf('--');
	const before = end === -1 ? argv : argv.slice(0, end);
	const flagTokens: string[] = [];
	const given = new Set<string>();
	const words: string[] = [];
	for (let at = 0; at < before.length; at++) {
		const token = before[at] ?? '';
		if (!token.startsWith('-') || token === '-') {
			words.push(token);
			continue;
		}

		const takesNext = checkFlag(token, before[at + 1], given);
		flagTokens.push(takesNext ? `${token}=${before[at + 1]}` : token);
		at += takesNext ? 1 : 0;
	}

	return {flags: flagTokens, given, words, literal: end === -1 ? [] : argv.slice(end + 1)};
}

// Whether the flag takes the next argument for its value.
function checkFlag(token: string, next: string | undefined, given: Set<string>): boolean {
	const {sign, value: inline, flag} = readFlag(token);
	if (flag === undefined) {
		const names = flags.map((known) => known.name);
		const hint = suggestion(sign.replace(/^-+/, ''), names, '--');
		throw wrongUsage(`unknown flag ${sign}${hint || '; see --help'}`);
	}

	const {name, value, optionalValue, repeats} = flag;
	if (repeats !== true && given.has(name)) {
		throw wrongUsage(`--${name} is given twice`);
	}

	given.add(name);
	if (value === undefined && optionalValue === undefined && inline !== undefined) {
		throw wrongUsage(`--${name} takes no value`);
	}

	const takesNext = value !== undefined && inline === undefined;
	const isThere = takesNext ? next !== undefined && /^(?:-$|[^-])/.test(next) : inline !== '';
	if (!isThere) {
		const written = `--${name}${value === undefined ? '=' : ' '}`;
		throw wrongUsage(`${written.trim()} needs a value: ${written}${value ?? optionalValue}`);
	}

	return takesNext;
}
