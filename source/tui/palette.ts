import {shortNames} from '../briefing/actor-names.ts';
import type {Range} from '../briefing/find-marks.ts';
import {formatDay} from '../briefing/moments.ts';
import {readAppointment, splitAppointment} from '../briefing/read-appointment.ts';
import type {Change} from '../library/changes.ts';
import type {OwnMeeting} from '../library/own-meetings.ts';
import type {ActionId} from './binding.ts';
import {applies, keySigns} from './binding.ts';
import {candidatesFor} from './candidates.ts';
import {rankBy} from './fuzzy.ts';
import {readingKeys} from './keys/reading.ts';
import type {Model} from './model.ts';
import {papersSeen, type State, scopeOf} from './state.ts';
import {firstDay} from './update-form.ts';

/** What an entry of the palette does. */
export type Deed =
	| {readonly kind: 'key'; readonly id: ActionId}
	| {readonly kind: 'lens'; readonly actors: readonly string[]}
	| {readonly kind: 'brief'; readonly id: string}
	| {readonly kind: 'keep'; readonly change: Change}
	| {readonly kind: 'form'; readonly meeting: OwnMeeting | undefined}
	/** Asks for more to be typed. */
	| {readonly kind: 'type'; readonly text: string}
	/** Says what is missing. */
	| {readonly kind: 'say'; readonly text: string};

/** One line of the palette. */
export type PaletteEntry = {
	/** What it is called. */
	readonly name: string;
	/** What Tab completes it to, where that is not its name. */
	readonly whole?: string;
	readonly help: string;
	/** The keys that do the same; empty where only the palette does it. */
	readonly keys: string;
	readonly deed: Deed;
};

/** An entry with what of its name was matched. */
export type FoundEntry = PaletteEntry & {readonly ranges: readonly Range[]};

const movements: ReadonlySet<ActionId> = new Set(
	readingKeys.map(({id}) => id).filter((id) => !id.startsWith('view-') && id !== 'regroup' && id !== 'sort'),
);

type Command = {
	readonly name: string;
	readonly help: string;
	/** The entries for what is typed after its name. */
	readonly complete: (typed: string, state: State, model: Model) => readonly PaletteEntry[];
};

/** The commands that take words, besides the bindings. */
const commands: readonly Command[] = [
	{name: 'lens', help: 'Narrow every view to a name', complete: completeLens},
	{name: 'lens save', help: 'Keep the lens under a name', complete: completeSave},
	{name: 'lens remove', help: 'Forget a lens that has a name', complete: completeForget},
	{name: 'brief', help: 'Open the brief for a meeting or an actor', complete: completeBrief},
	{name: 'meeting add', help: 'Add a meeting of your own: Tue 10:00 Keïta at the palace', complete: completeAdd},
	{name: 'meeting change', help: 'Change a meeting of your own', complete: completeOwn('change')},
	{name: 'meeting remove', help: 'Remove a meeting of your own', complete: completeOwn('remove')},
];

/** The entries for what is typed: those of the command that is named, else every action, the best first. */
export function paletteEntries(query: string, state: State, model: Model): FoundEntry[] {
	const typed = query.trimStart();
	const named = commands
		.filter(({name}) => typed.toLowerCase().startsWith(`${name} `))
		.toSorted((one, other) => other.name.length - one.name.length)[0];
	if (named !== undefined) {
		const found = named.complete(typed.slice(named.name.length + 1).trim(), state, model);
		const others = rankBy(longerThan(named), typed, ({name}) => name).map(({entry}) => entry);
		return [...found, ...others].map((entry) => ({...entry, ranges: []}));
	}

	const all = [...commands.map(asEntry), ...actions(state, model)];
	const byName = rankBy(all, typed, ({name}) => name);
	const seen = new Set(byName.map(({entry}) => entry));
	const byHelp = rankBy(
		all.filter((entry) => !seen.has(entry)),
		typed,
		({help}) => help,
	);
	return [
		...byName.map(({entry, ranges}) => ({...entry, ranges})),
		...byHelp.map(({entry}) => ({...entry, ranges: []})),
	];
}

function actions(state: State, model: Model): PaletteEntry[] {
	const under = scopeOf({...state, overlay: undefined});
	const there = model.keymap.filter((binding) => applies(binding, under, state.view) && binding.id !== 'palette');
	const byId = [...new Map(there.map((binding) => [binding.id, binding])).values()];
	// Movement is quicker done than named.
	const ordered = [...byId.filter(({id}) => !movements.has(id)), ...byId.filter(({id}) => movements.has(id))];
	return ordered.map((binding) => ({
		name: binding.id.replaceAll('-', ' '),
		help: binding.help,
		keys: keySigns(binding),
		deed: {kind: 'key', id: binding.id},
	}));
}

function longerThan({name}: Command): PaletteEntry[] {
	return commands.filter((other) => other.name.startsWith(`${name} `)).map(asEntry);
}

function asEntry({name, help}: Command): PaletteEntry {
	return {name: `${name} …`, help, keys: '', deed: {kind: 'type', text: `${name} `}};
}

function completeLens(typed: string, state: State, model: Model): PaletteEntry[] {
	return candidatesFor(model.index, typed, state.lens, papersSeen(state).lenses).map((candidate) => ({
		name: `lens ${candidate.name}`,
		whole: `lens ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'lens', actors: candidate.actors},
	}));
}

function completeSave(typed: string, {lens}: State, {index}: Model): PaletteEntry[] {
	const report = index.report.symbol;
	const who = shortNames(index, lens);
	const deed: Deed =
		lens.length === 0
			? {kind: 'say', text: 'There is no lens to save: a narrows to somebody first'}
			: typed === ''
				? {kind: 'say', text: 'Give the lens a name: lens save NAME'}
				: {kind: 'keep', change: {kind: 'save-lens', lens: {report, name: typed, actors: lens}}};
	const help = deed.kind === 'say' ? deed.text : `Keep the lens on ${who} under this name`;
	return [{name: `lens save ${typed}`.trim(), help, keys: '', deed}];
}

function completeForget(typed: string, state: State, {index}: Model): PaletteEntry[] {
	const {lenses} = papersSeen(state);
	if (lenses.length === 0) {
		return [{name: 'lens remove', help: noLens, keys: '', deed: {kind: 'say', text: noLens}}];
	}

	return rankBy(lenses, typed, ({name}) => name).map(({entry: {name, actors, report}}) => ({
		name: `lens remove ${name}`,
		help: shortNames(index, actors),
		keys: '',
		deed: {kind: 'keep', change: {kind: 'remove-lens', report, name}},
	}));
}

function completeBrief(typed: string, _: State, {index}: Model): PaletteEntry[] {
	const meetings = rankBy(index.report.meetings, typed, ({title}) => title).map(
		({entry: {id, title, date, start}}) => ({
			name: `brief ${title}`,
			help: `${formatDay(date)} ${start ?? ''}`.trim(),
			keys: '',
			deed: {kind: 'brief', id: `meeting:${id}`} as const,
		}),
	);
	const actors = candidatesFor(index, typed, [], []).map((candidate) => ({
		name: `brief ${candidate.name}`,
		whole: `brief ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'brief', id: `actors:${candidate.key}`} as const,
	}));
	return [...meetings, ...actors];
}

function completeAdd(typed: string, state: State, model: Model): PaletteEntry[] {
	const form: PaletteEntry = {
		name: 'meeting add',
		help: 'Fill in a form instead',
		keys: '',
		deed: {kind: 'form', meeting: undefined},
	};
	if (typed === '') {
		return [form];
	}

	const read = readAppointment(model.index, splitAppointment(typed), firstDay(state, model));
	if (typeof read === 'string') {
		return [
			{name: 'meeting add', whole: `meeting add ${typed}`, help: read, keys: '', deed: {kind: 'say', text: read}},
		];
	}

	const {date, start, end, place, title} = read;
	const who = read.with.length === 0 ? '' : `with ${shortNames(model.index, read.with)}`;
	const times = start === undefined ? 'all day' : end === undefined ? start : `${start}–${end}`;
	const help = [`${formatDay(date)} ${date.slice(0, 4)}, ${times}`, title, place ?? '', who];
	return [
		{
			name: 'meeting add',
			whole: `meeting add ${typed}`,
			help: help.filter((part) => part !== '').join(' · '),
			keys: '',
			deed: {kind: 'keep', change: {kind: 'add-meeting', parts: {...read, report: model.index.report.symbol}}},
		},
	];
}

function completeOwn(what: 'change' | 'remove'): Command['complete'] {
	return (typed, {papers: {meetings}}) =>
		meetings.length === 0
			? [{name: `meeting ${what}`, help: nothingOwn, keys: '', deed: {kind: 'say', text: nothingOwn}}]
			: rankBy(meetings, typed, ({title}) => title).map(({entry}) => ({
					name: `meeting ${what} ${entry.title}`,
					help: `${formatDay(entry.date)} ${entry.start ?? ''}`.trim(),
					keys: '',
					deed:
						what === 'change'
							? {kind: 'form', meeting: entry}
							: {kind: 'keep', change: {kind: 'remove-meeting', id: entry.id}},
				}));
}

const noLens = 'No lens is saved yet: lens save NAME keeps one';
const nothingOwn = 'You have added no meeting yet: meeting add does';
