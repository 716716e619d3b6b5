import {words} from '../../../briefing/wording.ts';
import type {World} from '../../world/world.ts';
import {belongsTo, type Flag, flags, flagWritten} from '../flags.ts';
import {listedCommands} from '../help/command-page.ts';
import {type Candidate, sourcesOf} from './sources.ts';
import {readTyped, type TypedLine} from './typed-line.ts';

/** What the first word may be. */
const atFirst = 'COMMAND | REPORT';

/**
 * What may stand in place of the last of some words, and begins as that does or, of meetings and actors, has a word in its name that does.
 * There is none where any file may stand, or any text.
 * @param typed the words behind the program's name, the last as far as it is typed
 */
export async function candidates(typed: readonly string[], world: World): Promise<readonly Candidate[]> {
	const current = typed.at(-1) ?? '';
	const line = readTyped(typed.slice(0, -1));
	const sources = sourcesOf(line, world);
	const ofFlag = async ({name, value, optionalValue}: Flag, part: string) =>
		meantBy(part, (await (sources[name] ?? sources[(value ?? optionalValue ?? '').toLowerCase()])?.(part)) ?? []);
	if (line.open !== undefined) {
		return ofFlag(line.open, current);
	}

	if (current.startsWith('-') && !line.isLiteral) {
		const [sign = '', part] = current.split(/=(.*)/s);
		const flag = flagWritten(sign);
		return part === undefined || flag === undefined
			? meantBy(current, signsFor(line))
			: (await ofFlag(flag, part)).map(({value, help}) => ({value: `${sign}=${value}`, help}));
	}

	const {first = '', words: before} = line;
	const {words: spelling = '[report]'} = listedCommands.find(({name}) => name === first) ?? {words: atFirst};
	const found = await Promise.all(
		nextIn(spelling, before).map(async (name) => {
			const source = sources[first] ?? sources[name.toLowerCase()];
			const isWord = source === undefined && name !== name.toUpperCase();
			return isWord ? [{value: name, help: ''}] : ((await source?.(current)) ?? []);
		}),
	);
	return meantBy(current, found.flat());
}

// A name stands there whole, as whoever typed a word of it reads it.
function meantBy(typed: string, all: readonly Candidate[]): readonly Candidate[] {
	const wanted = words(typed);
	const isCalled = (name: string) =>
		wanted.length > 0 && wanted.every((word) => words(name).some((one) => one.startsWith(word)));
	return all.flatMap(({value, help, name}) => {
		if (value.toLowerCase().startsWith(typed.toLowerCase())) {
			return {value, help};
		}

		return name !== undefined && isCalled(name) ? {value: name, help: help === name ? '' : help} : [];
	});
}

// `help` and the like take none.
function signsFor({first, command, flags: given}: TypedLine): readonly Candidate[] {
	return flags
		.filter((flag) => first === command && belongsTo(flag, command) && (flag.repeats === true || !given.has(flag.name)))
		.map(({name, help}) => ({value: `--${name}`, help}));
}

/** What may follow some words where the help spells all of them so: `[show SYMBOL… | remove SYMBOL…]`. */
function nextIn(spelling: string, before: readonly string[]): readonly string[] {
	const ways = spelling.replaceAll(/[[\]]/g, '').split(/ \| | or /);
	return ways.flatMap((way) => {
		const names = way.split(' ');
		const isWay = before.every(
			(word, at) => names[at] === undefined || names[at] === word || !/^[a-z]+$/.test(names[at]),
		);
		const next = names[before.length] ?? (way.endsWith('…') ? names.at(-1) : undefined);
		return isWay && next !== undefined ? next.replace('…', '') : [];
	});
}
