import {type CommandName, commandWords} from '../../world/command-names.ts';
import {type Flag, readFlag} from '../flags.ts';
import {commandNamed} from '../table.ts';

/** A command line as far as it is typed, right or not. */
export type TypedLine = {
	/** The word behind which its own words stand: a command, `help` and the like; `undefined` where a report may stand. */
	readonly first: string | undefined;
	readonly command: CommandName | undefined;
	/** The words behind that. */
	readonly words: readonly string[];
	/** The flags given by name, with the last value of each. */
	readonly flags: ReadonlyMap<string, string>;
	/** The flag whose value comes next. */
	readonly open: Flag | undefined;
	/** Whether what comes next is a word even where it looks like a flag. */
	readonly isLiteral: boolean;
};

/** Reads what stands before the word that is being typed. */
export function readTyped(tokens: readonly string[]): TypedLine {
	const words: string[] = [];
	const flags = new Map<string, string>();
	let open: Flag | undefined;
	let isLiteral = false;
	for (const token of tokens) {
		if (open !== undefined) {
			flags.set(open.name, token);
			open = undefined;
		} else if (isLiteral || !token.startsWith('-') || token === '-') {
			words.push(token);
		} else if (token === '--') {
			isLiteral = true;
		} else {
			const {sign, value, flag} = readFlag(token);
			open = value === undefined && flag?.value !== undefined ? flag : undefined;
			flags.set(flag?.name ?? sign, value ?? '');
		}
	}

	const [word] = words;
	const command = commandNamed(word)?.name;
	const first = commandWords.find((name) => name === word);
	return {first, command, words: first === undefined ? words : words.slice(1), flags, open, isLiteral};
}
