import {existsSync} from 'node:fs';
import {extname} from 'node:path';
import {viewNames} from '../../../briefing/actors/selection.ts';
import {type Appointment, dayText, whenText} from '../../../briefing/programme/appointment.ts';
import {words} from '../../../briefing/wording.ts';
import {formats} from '../../../exporting/formats.ts';
import {statementKinds} from '../../../report/kinds.ts';
import type {Report} from '../../../report/model.ts';
import {chooseReport} from '../../input/choose-report.ts';
import {readPapers} from '../../input/read-papers.ts';
import {contractFor, contracts, fieldsOf} from '../../output/contracts.ts';
import {askLibrary} from '../../world/reach-library.ts';
import {bareRequest, type World} from '../../world/world.ts';
import {belongsTo, type Flag, flags, readFlag} from '../flags.ts';
import {commandPages, listedCommands} from '../help/command-page.ts';
import {topicPages} from '../help/topics/topics.ts';
import {reopenLastReport} from '../open-briefing.ts';
import {commandNamed} from '../table.ts';
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
		const {sign, value: part, flag} = readFlag(current);
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

/** What may be typed, and what it is; empty where it says so itself. */
type Candidate = {
	readonly value: string;
	readonly help: string;
	/** The name that may stand in its place, and is known by its words. */
	readonly name?: string;
};

/** What there is to choose from, where something has been typed of it. */
type Source = (typed: string) => readonly Candidate[] | Promise<readonly Candidate[]>;

/**
 * What is known of the names that the help has for words, in small letters, and of a command and a flag of which more is known than that.
 */
function sourcesOf(line: TypedLine, world: World): Readonly<Record<string, Source | undefined>> {
	const request = {...bareRequest, data: line.flags.get('data')};
	const saved = () => askLibrary(request, world, (library) => (library?.reports.list() ?? []).map(named));
	const actors = async () =>
		(await reportAtHand(line, world)).actors.map(({id, name}) => ({value: id, help: name, name}));
	const meetings = async (): Promise<readonly Appointment[]> => {
		const report = await reportAtHand(line, world);
		return [...report.meetings, ...(await readPapers(report.symbol, 'beside', request, world)).meetings];
	};
	return {
		report: async () => [...(await saved()), named(world.bundled())],
		symbol: saved,
		name: actors,
		actor: actors,
		meeting: async () => {
			const all = await meetings();
			const byTitle = Map.groupBy(all, ({title}) => title);
			return all.map((meeting) => {
				const {id, title, start} = meeting;
				const isOne = byTitle.get(title)?.length === 1;
				const name = isOne ? title : `${title} ${start ?? dayText(meeting)}`;
				return {value: id, help: `${whenText(meeting)} · ${title}`, name};
			});
		},
		day: async () => each((await meetings()).flatMap(({date, until}) => (until === undefined ? date : []))),
		'yyyy-mm-ddthh:mm': async () =>
			(await meetings()).flatMap(({date, until, start, title}) =>
				start === undefined || until !== undefined ? [] : {value: `${date}T${start}`, help: title},
			),
		command: () => commandPages(false).map(({name, title}) => ({value: name, help: title})),
		topic: () => topicPages([]).map(({name, title}) => ({value: name, help: title})),
		view: () => each(viewNames),
		kind: () => each(statementKinds),
		fields: (typed) => fieldsBehind(typed, line),
		schema: () => each(contracts.flatMap(({of}) => wordBehind(of, line.words))),
		output: withEnding,
	};
}

async function reportAtHand({command, words, flags}: TypedLine, world: World): Promise<Report> {
	const data = flags.get('data');
	const hasReport = command === undefined || commandNamed(command)?.words === undefined;
	const given = flags.get('report') ?? (hasReport ? words[0] : undefined);
	const isReopened = given === undefined && command === undefined && !isDocument(await world.lastReport());
	const {report} = isReopened
		? await reopenLastReport({...bareRequest, data}, world)
		: await chooseReport({report: isDocument(given) ? undefined : given, isFirstWord: false, data}, world);
	return report;
}

// A document would have to be imported first, which takes longer than anybody waits for a word.
function isDocument(name: string | undefined): boolean {
	return name !== undefined && extname(name).toLowerCase() !== '.json' && existsSync(name);
}

function named({symbol, title}: {readonly symbol: string; readonly title: string}): Candidate {
	return {value: symbol, help: title};
}

function each(values: readonly string[]): readonly Candidate[] {
	return [...new Set(values)].map((value) => ({value, help: ''}));
}

// Those before the last comma stay as they are typed.
function fieldsBehind(typed: string, {command, words}: TypedLine): readonly Candidate[] {
	const chosen = typed.split(',').slice(0, -1);
	const fields = fieldsOf(contractFor(command ?? 'mission-brief', words[0]));
	const others = fields.filter((field) => !chosen.includes(field));
	return each(others.map((field) => [...chosen, field].join(',')));
}

function wordBehind(text: string, words: readonly string[]): readonly string[] {
	const all = text.split(' ');
	const [next] = all.slice(words.length);
	return next === undefined || next.startsWith('-') || words.some((word, at) => word !== all[at]) ? [] : [next];
}

// A file is named first, and its format chosen then.
function withEnding(typed: string): readonly Candidate[] {
	const [, name] = /^(.*[^./\\])\.\w*$/.exec(typed) ?? [];
	return name === undefined
		? []
		: Object.values(formats).map(({title, endings: [ending]}) => ({value: `${name}.${ending}`, help: title}));
}
