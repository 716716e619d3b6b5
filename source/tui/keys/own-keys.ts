import {closest} from 'fastest-levenshtein';
import type {Binding} from './keymap.ts';
import {keyNamed} from './names.ts';
import {keySign, scopeNames, typedIn} from './table/row.ts';

/** The keys that the reader wants for an action; none where it is to keep its usual ones. */
type Wish = {readonly id: string; readonly keys: readonly string[]};

type Fault = {readonly id: string; readonly key: string; readonly why: string};

/**
 * The table of keys with the reader's own in place of its own, and what it leaves out of these, a line each. In a place where one types, a key that is a character stays
 * a character. A second binding of an action in one place, such as Ctrl+C, keeps its keys: there is always a way out. A key that
 * cannot be had is left out, and takes no other with it.
 * @param wanted the config's `keys`: action → key or list of keys, named as in the help or in this table
 */
export function remap(keymap: readonly Binding[], wanted: unknown) {
	if (wanted === undefined) {
		return {keymap, errors: []};
	}

	if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
		return {keymap, errors: ['keys: must name actions and their keys, as in {"keys": {"down": "n"}}']};
	}

	const read = Object.entries(wanted).map(([id, value]) => readWish(keymap, id, value));
	const errors = read.flatMap((wish) => wish.errors);
	let wishes: readonly Wish[] = read.map(({id, keys}) => ({id, keys}));
	let changed = withWishes(keymap, wishes);
	// One at a time: a key that is left out may free another, or bring a usual one back.
	for (let fault = faultIn(changed, wishes); fault !== undefined; fault = faultIn(changed, wishes)) {
		const {id, key, why} = fault;
		wishes = wishes.map((wish) => (wish.id === id ? {id, keys: wish.keys.filter((one) => one !== key)} : wish));
		const isLast = wishes.some((wish) => wish.id === id && wish.keys.length === 0);
		errors.push(`${why}; ${isLast ? `"${id}" keeps its usual keys` : 'it is left out'}`);
		changed = withWishes(keymap, wishes);
	}

	return {keymap: changed.map((binding) => showTrue(changed, binding)), errors};
}

function readWish(keymap: readonly Binding[], id: string, value: unknown): Wish & {readonly errors: readonly string[]} {
	const ids = keymap.map((binding): string => binding.id);
	if (!ids.includes(id)) {
		return {id, keys: [], errors: [`keys: there is no action "${id}"; the nearest is "${closest(id, ids)}"`]};
	}

	const named: readonly unknown[] = Array.isArray(value) ? value : [value];
	const read = named.map((name) => ({name, key: typeof name === 'string' ? keyNamed(name) : undefined}));
	const keys = [...new Set(read.flatMap(({key}) => key ?? []))];
	const instead = keys.length === 0 ? `"${id}" keeps its usual keys` : 'it is left out';
	const unknown = read
		.filter(({key}) => key === undefined)
		.map(({name}) => `keys: "${id}" has ${JSON.stringify(name)}, a key that is not supported; ${instead}`);
	return {id, keys, errors: named.length === 0 ? [`keys: "${id}" has no key; ${instead}`] : unknown};
}

function withWishes(keymap: readonly Binding[], wishes: readonly Wish[]): readonly Binding[] {
	const keysOf = new Map(wishes.map((wish) => [wish.id, wish]));
	return keymap.flatMap((binding, at) => {
		const wish = keysOf.get(binding.id);
		const isSecond = keymap.slice(0, at).some((other) => other.id === binding.id && meets(other, binding));
		return wish === undefined || wish.keys.length === 0 || isSecond ? [binding] : rebound(binding, wish);
	});
}

function faultIn(changed: readonly Binding[], wishes: readonly Wish[]): Fault | undefined {
	return wishes.map((wish) => unusable(changed, wish)).find((fault) => fault !== undefined) ?? clash(changed, wishes);
}

function rebound(binding: Binding, {keys}: Wish): Binding[] {
	const usable = keys.filter((key) => [...key].length > 1 || binding.keys.includes(key));
	const typed = usable.length === 0 ? binding.keys : usable;
	const parts = [
		{scopes: binding.scopes.filter((scope) => !typedIn.includes(scope)), keys},
		{scopes: binding.scopes.filter((scope) => typedIn.includes(scope)), keys: typed},
	].filter(({scopes}) => scopes.length > 0);
	return usable.length === keys.length ? [{...binding, keys}] : parts.map((part) => ({...binding, ...part}));
}

function unusable(changed: readonly Binding[], {id, keys}: Wish): Fault | undefined {
	const bound = new Set(changed.filter((binding) => binding.id === id).flatMap((binding) => binding.keys));
	const key = keys.find((one) => !bound.has(one));
	return key === undefined
		? undefined
		: {id, key, why: `keys: "${key}" cannot be "${id}": where that applies, it is typed`};
}

// Of two that the reader wants one key for, the one they wrote last goes without it.
function clash(changed: readonly Binding[], wishes: readonly Wish[]): Fault | undefined {
	for (const [at, one] of changed.entries()) {
		for (const other of changed.slice(at + 1).filter((binding) => binding.id !== one.id && meets(binding, one))) {
			const key = one.keys.find((name) => other.keys.includes(name));
			const wish = wishes.findLast(({id, keys}) => (id === one.id || id === other.id) && keys.includes(key ?? ''));
			if (key !== undefined && wish !== undefined) {
				const why = `keys: "${key}" is both "${one.id}" and "${other.id}" in the ${meetingPlace(one, other)}`;
				return {id: wish.id, key, why};
			}
		}
	}

	return undefined;
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
