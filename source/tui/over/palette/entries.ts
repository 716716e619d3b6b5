import {shortNames} from '../../../briefing/actors/names.ts';
import {viewNames} from '../../../briefing/actors/selection.ts';
import type {Range} from '../../../briefing/find/marks.ts';
import {actorsBeforeMeetings, matchMeetings} from '../../../briefing/programme/match-meetings.ts';
import {formatDay} from '../../../briefing/programme/moments.ts';
import {readAppointment, splitAppointment} from '../../../briefing/programme/read-appointment.ts';
import {capitalized, joined, words} from '../../../briefing/wording.ts';
import {statementKinds} from '../../../report/kinds.ts';
import type {Meeting} from '../../../report/model.ts';
import type {ActionId, Binding} from '../../keys/keymap.ts';
import {readingKeys} from '../../keys/table/reading.ts';
import {applies, keySign, keySigns} from '../../keys/table/row.ts';
import {candidatesFor} from '../../state/candidates.ts';
import type {Model} from '../../state/model.ts';
import {papersSeen, type State, scopeOf} from '../../state/state.ts';
import {views} from '../../views/all-views.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import {firstDay} from '../form/meeting-form.ts';
import {titlesWhere} from '../help.ts';
import type {Command, PaletteEntry} from './entry.ts';
import {completeExport} from './exports.ts';

/** An entry with what of its name was matched. */
export type FoundEntry = PaletteEntry & {readonly ranges: readonly Range[]};

const commands: readonly Command[] = [
	{name: 'lens', help: 'Narrow every view to a name', complete: completeLens},
	{name: 'lens save', help: 'Keep the lens under a name', complete: completeSave},
	{name: 'lens remove', help: 'Forget a lens that has a name', complete: completeRemove},
	{name: 'brief', help: 'Open the brief for a meeting or an actor', complete: completeBrief},
	{name: 'meeting add', help: 'Add a meeting of your own: Tue 10:00 Keïta at the palace', complete: completeAdd},
	{name: 'meeting change', help: 'Change a meeting of your own', complete: completeOwn('change')},
	{name: 'meeting remove', help: 'Remove a meeting of your own', complete: completeOwn('remove')},
	{name: 'export', help: 'Write this, a day or the whole report to a file', complete: completeExport},
];
const movements: ReadonlySet<ActionId> = new Set(
	readingKeys.map(({id}) => id).filter((id) => !id.startsWith('view-') && id !== 'regroup' && id !== 'sort'),
);

/** The command that what is typed begins with. */
export function commandIn(query: string): Command | undefined {
	return commands
		.filter(({name}) => query.trimStart().toLowerCase().startsWith(`${name} `))
		.toSorted((one, other) => other.name.length - one.name.length)[0];
}

/** The entries for what is typed: those of the command that is named, else every action, the best first. */
export function paletteEntries(query: string, state: State, model: Model): FoundEntry[] {
	const typed = query.trimStart();
	const named = commandIn(typed);
	if (named !== undefined) {
		const found = named.complete(typed.slice(named.name.length + 1).trim(), state, model);
		const longer = commands.filter(({name}) => name.startsWith(`${named.name} `)).map(asEntry);
		const others = rankBy(longer, typed, ({name}) => name).map(({entry}) => entry);
		return [...found, ...others].map((entry) => ({...entry, ranges: []}));
	}

	const all = [
		...commands.map(asEntry),
		...actions(state, model),
		...(typed === '' ? [] : [...arrangements(), ...elsewhere(state, model)]),
	];
	const byName = rankBy(all, typed, ({name}) => name);
	const seen = new Set(byName.map(({entry}) => entry));
	const others = all.filter((entry) => !seen.has(entry));
	const byHelp = rankBy(others, typed, ({help}) => help);
	const found = [
		...byName.map(({entry, ranges}) => ({...entry, ranges})),
		...byHelp.map(({entry}) => ({...entry, ranges: []})),
	];
	// Letters scattered over a name are less of a find than a word of the help.
	return [...found.filter((entry) => hasWord(entry, typed)), ...found.filter((entry) => !hasWord(entry, typed))];
}

function hasWord({name, help}: PaletteEntry, typed: string): boolean {
	return ` ${words(`${name} ${help}`).join(' ')}`.includes(` ${words(typed).join(' ')}`);
}

function actions(state: State, model: Model): PaletteEntry[] {
	const under = scopeOf({...state, overlay: undefined});
	const bound = model.keymap.filter((binding) => applies(binding, under, state.view) && binding.id !== 'palette');
	const byId = [...new Map(bound.map((binding) => [binding.id, binding])).values()];
	// Movement is quicker done than named.
	const ordered = [...byId.filter(({id}) => !movements.has(id)), ...byId.filter(({id}) => movements.has(id))];
	return ordered.map((binding) => ({
		name: nameOf(binding),
		help: binding.help,
		keys: keySigns(binding),
		deed: {kind: 'key', id: binding.id},
	}));
}

// Every way to group or sort a view, which its key goes through one by one.
function arrangements(): PaletteEntry[] {
	return viewNames
		.filter((view) => views[view].arrangements.length > 1)
		.flatMap((view) =>
			views[view].arrangements.map((arrangement) => {
				const kinds = arrangement === 'by kind' ? `: ${statementKinds.join(', ')}` : '';
				const help = `Show ${capitalized(view)} ${arrangement}${kinds}`;
				return {name: `${view} ${arrangement}`, help, deed: {kind: 'arrange', view, arrangement} as const};
			}),
		);
}

// What is done in other views only, for who looks for it by its name: it says in which.
function elsewhere(state: State, {keymap}: Model): PaletteEntry[] {
	const under = scopeOf({...state, overlay: undefined});
	const here = new Set(keymap.filter((binding) => applies(binding, under, state.view)).map(({id}) => id));
	const bound = keymap.filter(({id, scopes}) => !here.has(id) && scopes.includes(under));
	return [...Map.groupBy(bound, ({id}) => id).values()].flatMap((bindings) => {
		const [binding] = bindings;
		const titles = titlesWhere(bindings);
		const text = `${keySign(binding?.keys[0] ?? '')} works in ${titles}`;
		return binding === undefined || titles === undefined
			? []
			: {name: nameOf(binding), help: `${binding.help}: in ${titles}`, deed: {kind: 'say', text}};
	});
}

function nameOf({id}: Binding): string {
	return id.replaceAll('-', ' ');
}

function asEntry({name, help}: Command): PaletteEntry {
	return {name: `${name} …`, help, deed: {kind: 'type', text: `${name} `}};
}

function completeBrief(typed: string, _: State, {index}: Model): PaletteEntry[] {
	const matched = matchMeetings(index, index.report.meetings, typed);
	const ranked = rankBy(index.report.meetings, typed, ({title}) => title).map(({entry}) => entry);
	const meetings = [...new Set([...matched, ...ranked])].map(({id, title, ...when}) => ({
		name: `brief ${title}`,
		help: dayAndStart(when),
		deed: {kind: 'brief', on: {kind: 'meeting', id}} as const,
	}));
	const named = new Set(actorsBeforeMeetings(index, index.report.meetings, typed).map(({id}) => id));
	const candidates = Map.groupBy(candidatesFor(index, typed, {}, []), ({actors}) =>
		actors.every((id) => named.has(id)),
	);
	const actors = (isNamed: boolean) =>
		(candidates.get(isNamed) ?? []).map((candidate) => ({
			name: `brief ${candidate.name}`,
			whole: `brief ${candidate.typed}`,
			help: candidate.note,
			deed: {kind: 'brief', on: {kind: 'actors', ids: candidate.actors}} as const,
		}));
	return [...actors(true), ...meetings, ...actors(false)];
}

function completeAdd(typed: string, state: State, model: Model): PaletteEntry[] {
	if (typed === '') {
		return [{name: 'meeting add', help: 'Fill in a form instead', deed: {kind: 'form', meeting: undefined}}];
	}

	const read = readAppointment(model.index, splitAppointment(typed), firstDay(state, model));
	if ('why' in read) {
		return [saying('meeting add', read.why, `meeting add ${typed}`)];
	}

	const {date, start, end, place, title} = read;
	const who = read.with.length > 0 && `with ${shortNames(model.index, read.with)}`;
	const times = start === undefined ? 'all day' : end === undefined ? start : `${start}–${end}`;
	const help = [`${formatDay(date)} ${date.slice(0, 4)}, ${times}`, title, place, who];
	return [
		{
			name: 'meeting add',
			whole: `meeting add ${typed}`,
			help: joined(' · ', ...help),
			deed: {kind: 'save', change: {kind: 'add-meeting', parts: {...read, report: model.index.report.symbol}}},
		},
	];
}

function completeOwn(what: 'change' | 'remove'): Command['complete'] {
	return (typed, {papers: {meetings}}) =>
		meetings.length === 0
			? [saying(`meeting ${what}`, 'You have added no meeting yet: meeting add does')]
			: rankBy(meetings, typed, ({title}) => title).map(({entry}) => ({
					name: `meeting ${what} ${entry.title}`,
					help: dayAndStart(entry),
					deed:
						what === 'change'
							? {kind: 'form', meeting: entry}
							: {kind: 'save', change: {kind: 'remove-meeting', id: entry.id}},
				}));
}

function dayAndStart({date, start}: Pick<Meeting, 'date' | 'start'>): string {
	return start === undefined ? formatDay(date) : `${formatDay(date)} ${start}`;
}

function completeLens(typed: string, state: State, model: Model): PaletteEntry[] {
	return candidatesFor(model.index, typed, {on: state.lens}, papersSeen(state).lenses).map((candidate) => ({
		name: `lens ${candidate.name}`,
		whole: `lens ${candidate.typed}`,
		help: candidate.note,
		deed: {kind: 'lens', actors: candidate.actors},
	}));
}

function completeSave(typed: string, {lens}: State, {index}: Model): PaletteEntry[] {
	const name = `lens save ${typed}`.trim();
	const missing =
		lens.length === 0
			? 'There is no lens to save: a narrows to somebody first'
			: typed === ''
				? 'Give the lens a name: lens save NAME'
				: undefined;
	if (missing !== undefined) {
		return [saying(name, missing)];
	}

	const help = `Keep the lens on ${shortNames(index, lens)} under this name`;
	const change = {kind: 'save-lens', lens: {report: index.report.symbol, name: typed, actors: lens}} as const;
	return [{name, help, deed: {kind: 'save', change}}];
}

function completeRemove(typed: string, state: State, {index}: Model): PaletteEntry[] {
	const {lenses} = papersSeen(state);
	if (lenses.length === 0) {
		return [saying('lens remove', 'No lens is saved yet: lens save NAME keeps one')];
	}

	return rankBy(lenses, typed, ({name}) => name).map(({entry: {name, actors, report}}) => ({
		name: `lens remove ${name}`,
		help: shortNames(index, actors),
		deed: {kind: 'save', change: {kind: 'remove-lens', report, name}},
	}));
}

function saying(name: string, text: string, whole = name): PaletteEntry {
	return {name, whole, help: text, deed: {kind: 'say', text}};
}
