import {viewNames} from '../../../briefing/actors/selection.ts';
import type {Range} from '../../../briefing/find/marks.ts';
import {capitalized, words} from '../../../briefing/wording.ts';
import {statementKinds} from '../../../report/kinds.ts';
import type {ActionId, Binding} from '../../keys/keymap.ts';
import {readingKeys} from '../../keys/table/reading.ts';
import {applies, keySign, keySigns} from '../../keys/table/row.ts';
import type {Model} from '../../state/model.ts';
import {type State, scopeOf} from '../../state/state.ts';
import {views} from '../../views/all-views.ts';
import {rankBy} from '../../writing/fuzzy.ts';
import {titlesWhere} from '../help.ts';
import {lensCommands, meetingCommands} from './commands.ts';
import type {Command, PaletteEntry} from './entry.ts';
import {exportCommand} from './exports.ts';

/** An entry with what of its name was matched. */
export type FoundEntry = PaletteEntry & {readonly ranges: readonly Range[]};

const commands: readonly Command[] = [...lensCommands, ...meetingCommands, exportCommand];
const movements: ReadonlySet<ActionId> = new Set(
	readingKeys.map(({id}) => id).filter((id) => !id.startsWith('view-') && id !== 'regroup' && id !== 'sort'),
);

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

	const all = [
		...commands.map(asEntry),
		...actions(state, model),
		...(typed === '' ? [] : [...arrangements(), ...elsewhere(state, model)]),
	];
	const byName = rankBy(all, typed, ({name}) => name);
	const seen = new Set(byName.map(({entry}) => entry));
	const byHelp = rankBy(
		all.filter((entry) => !seen.has(entry)),
		typed,
		({help}) => help,
	);
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
			views[view].arrangements.map((arrangement) => ({
				name: `${view} ${arrangement}`,
				help:
					arrangement === 'by kind'
						? `Show ${capitalized(view)} by kind: ${statementKinds.join(', ')}`
						: `Show ${capitalized(view)} ${arrangement}`,
				deed: {kind: 'arrange', view, arrangement} as const,
			})),
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

function longerThan({name}: Command): PaletteEntry[] {
	return commands.filter((other) => other.name.startsWith(`${name} `)).map(asEntry);
}

function asEntry({name, help}: Command): PaletteEntry {
	return {name: `${name} …`, help, deed: {kind: 'type', text: `${name} `}};
}
