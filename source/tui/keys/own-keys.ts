import {closest} from 'fastest-levenshtein';
import {scopeNames} from './help-lines.ts';
import type {Binding} from './keymap.ts';
import {keyNamed} from './names.ts';
import {keySign, type Scope} from './table/row.ts';
import {typedIn} from './table/scopes.ts';

/** The table of keys as the reader wants it; with any error the table as it was. */
export type OwnKeys = {readonly keymap: readonly Binding[]; readonly errors: readonly string[]};

type Wish = {readonly id: string; readonly keys: readonly string[]};

/**
 * The table of keys with the reader's own in place of its own. In a place where one types, a key that is a character stays
 * a character. A second binding of an action in one place, such as Ctrl+C, keeps its keys: there is always a way out.
 * @param wishes the config's `keys`: action → key or list of keys, named as in the help or in this table
 */
export function remap(keymap: readonly Binding[], wishes: unknown): OwnKeys {
	if (wishes === undefined) {
		return {keymap, errors: []};
	}

	if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes)) {
		return {keymap, errors: ['keys: must name actions and their keys, as in {"keys": {"down": "n"}}']};
	}

	const read = Object.entries(wishes).map(([id, value]) => readWish(keymap, id, value));
	const wished = new Map(read.flatMap((wish) => (typeof wish === 'string' ? [] : [[wish.id, wish] as const])));
	const changed = keymap.flatMap((binding, at) => {
		const wish = wished.get(binding.id);
		const isSecond = keymap.slice(0, at).some((other) => other.id === binding.id && meets(other, binding));
		return wish === undefined || isSecond ? [binding] : rebound(binding, wish);
	});
	const errors = [
		...read.filter((wish) => typeof wish === 'string'),
		...[...wished.values()].flatMap((wish) => unusable(changed, wish)),
		...clashes(changed),
	];
	return errors.length > 0 ? {keymap, errors} : {keymap: changed.map((binding) => showTrue(changed, binding)), errors};
}

function readWish(keymap: readonly Binding[], id: string, value: unknown): Wish | string {
	const ids = keymap.map((binding): string => binding.id);
	if (!ids.includes(id)) {
		return `keys: there is no action "${id}"; the nearest is "${closest(id, ids)}"`;
	}

	const named: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (named.length === 0) {
		return `keys: "${id}" has no key`;
	}

	const keys = named.map((name) => (typeof name === 'string' ? keyNamed(name) : undefined));
	const wrong = keys.indexOf(undefined);
	return wrong === -1
		? {id, keys: [...new Set(keys.filter((key) => key !== undefined))]}
		: `keys: "${id}" has ${JSON.stringify(named[wrong])}, which is no key that a terminal sends`;
}

function rebound(binding: Binding, {keys}: Wish): Binding[] {
	const usable = keys.filter((key) => [...key].length > 1 || binding.keys.includes(key));
	const parts = [
		{scopes: binding.scopes.filter((scope) => !isTyped(scope)), keys},
		{scopes: binding.scopes.filter((scope) => isTyped(scope)), keys: usable.length === 0 ? binding.keys : usable},
	].filter(({scopes}) => scopes.length > 0);
	return usable.length === keys.length ? [{...binding, keys}] : parts.map((part) => ({...binding, ...part}));
}

function isTyped(scope: Scope): boolean {
	return typedIn.includes(scope);
}

function unusable(changed: readonly Binding[], {id, keys}: Wish): string[] {
	const bound = new Set(changed.filter((binding) => binding.id === id).flatMap((binding) => binding.keys));
	return keys
		.filter((key) => !bound.has(key))
		.map((key) => `keys: "${key}" cannot be "${id}": where that applies, it is typed`);
}

// Two actions may clash in many places: the first is enough.
function clashes(changed: readonly Binding[]): string[] {
	const said = new Map<string, string>();
	for (const [at, one] of changed.entries()) {
		for (const other of changed.slice(at + 1).filter(({id}) => id !== one.id)) {
			for (const key of meets(one, other) ? one.keys.filter((name) => other.keys.includes(name)) : []) {
				const pair = [key, ...[one.id, other.id].toSorted()].join(' ');
				const line = `keys: "${key}" is both "${one.id}" and "${other.id}" in the ${meetingPlace(one, other)}`;
				said.set(pair, said.get(pair) ?? line);
			}
		}
	}

	return [...said.values()];
}

function meetingPlace(one: Binding, other: Binding): string {
	const shared = one.scopes.find((scope) => other.scopes.includes(scope));
	const scope = shared === undefined ? '' : scopeNames[shared];
	const view = (one.views ?? other.views)?.find((name) => other.views?.includes(name) ?? true);
	return view === undefined ? scope : `${scope} of the ${view} view`;
}

function meets(one: Binding, other: Binding): boolean {
	const {views} = other;
	return (
		one.scopes.some((scope) => other.scopes.includes(scope)) &&
		(one.views === undefined || views === undefined || one.views.some((view) => views.includes(view)))
	);
}

// The footer shows a pair of bindings by both their keys, as ↑↓, for as long as these are their keys.
function showTrue(changed: readonly Binding[], binding: Binding): Binding {
	const {shown, ...plain} = binding;
	const bound = new Set(changed.filter((other) => meets(other, binding)).flatMap(({keys}) => keys.map(keySign)));
	return shown === undefined || [...shown].every((sign) => bound.has(sign)) ? binding : plain;
}
