import type {World} from '../../world/world.ts';
import {belongsTo, type Flag, flags, flagWritten} from '../flags.ts';
import {listedCommands} from '../help/command-page.ts';
import {type Candidate, sourcesOf} from './sources.ts';
import {readTyped, type TypedLine} from './typed-line.ts';

/** What the first word may be. */
const atFirst = 'COMMAND | REPORT';

/**
 * What may stand in place of the last of some words, and begins as that does. There is none where any file may stand, or any text.
 * @param typed the words behind the program's name, the last as far as it is typed
 */
export async function candidates(typed: readonly string[], world: World): Promise<readonly Candidate[]> {
	const current = typed.at(-1) ?? '';
	const line = readTyped(typed.slice(0, -1));
	const all = await allCandidates(line, current, world);
	return all.filter(({value}) => value.toLowerCase().startsWith(current.toLowerCase()));
}

async function allCandidates(line: TypedLine, current: string, world: World): Promise<readonly Candidate[]> {
	const sources = sourcesOf(line, world);
	const ofFlag = async ({name, value, optionalValue}: Flag, part: string) =>
		(await (sources[name] ?? sources[(value ?? optionalValue ?? '').toLowerCase()])?.(part)) ?? [];
	if (line.open !== undefined) {
		return ofFlag(line.open, current);
	}

	if (current.startsWith('-') && !line.isLiteral) {
		const [sign = '', part] = current.split(/=(.*)/s);
		const flag = flagWritten(sign);
		return part === undefined || flag === undefined
			? signsFor(line)
			: (await ofFlag(flag, part)).map(({value, help}) => ({value: `${sign}=${value}`, help}));
	}

	const {first = '', words} = line;
	const {words: spelling = '[report]'} = listedCommands.find(({name}) => name === first) ?? {words: atFirst};
	const found = await Promise.all(
		nextIn(spelling, words).map(async (name) => {
			const source = sources[first] ?? sources[name.toLowerCase()];
			const isWord = source === undefined && name !== name.toUpperCase();
			return isWord ? [{value: name, help: ''}] : ((await source?.(current)) ?? []);
		}),
	);
	return found.flat();
}

// `help` and the like take none.
function signsFor({first, command, flags: given}: TypedLine): readonly Candidate[] {
	return flags
		.filter((flag) => first === command && belongsTo(flag, command) && (flag.repeats === true || !given.has(flag.name)))
		.map(({name, help}) => ({value: `--${name}`, help}));
}

/** What may follow some words where the help spells all of them so: `[show SYMBOL… | remove SYMBOL…]`. */
function nextIn(spelling: string, words: readonly string[]): readonly string[] {
	const ways = spelling.replaceAll(/[[\]]/g, '').split(/ \| | or /);
	return ways.flatMap((way) => {
		const names = way.split(' ');
		const isWay = words.every(
			(word, at) => names[at] === undefined || names[at] === word || !/^[a-z]+$/.test(names[at]),
		);
		const next = names[words.length] ?? (way.endsWith('…') ? names.at(-1) : undefined);
		return isWay && next !== undefined ? next.replace('…', '') : [];
	});
}
