import {viewNames} from '../../briefing/actors/selection.ts';
import {words} from '../../briefing/wording.ts';
import type {ActionId, Binding} from './keymap.ts';
import {keySigns, type Scope} from './table/row.ts';
import {reading, typing} from './table/scopes.ts';

/** More places than these are too many to name. */
const mostNamed = 4;

/** One line of the help: the heading of a place, or keys and what they do there. */
export type HelpLine =
	| {readonly kind: 'heading'; readonly text: string}
	| {
			readonly kind: 'binding';
			readonly id: ActionId;
			readonly keys: string;
			readonly help: string;
			readonly where: string;
	  };

const places: readonly (readonly [string, (binding: Binding) => boolean])[] = [
	['While reading', ({scopes, views}) => views === undefined && isReading(scopes)],
	['In some views', ({views}) => views !== undefined],
	['Where one types or writes, and on the blank screen', ({scopes}) => !isReading(scopes)],
];

/** The help under a filter: the bindings whose keys, words or views hold every typed word. */
export function helpLines(keymap: readonly Binding[], query: string): HelpLine[] {
	const wanted = words(query);
	const sign = query.trim();
	return places.flatMap(([text, belongs]): HelpLine[] => {
		const lines = keymap
			.filter((binding) => belongs(binding) && (sign === '' || matches(binding, wanted, sign)))
			.map((binding) => ({
				kind: 'binding' as const,
				id: binding.id,
				keys: keySigns(binding),
				help: binding.help,
				where: whereOf(binding),
			}));
		return lines.length === 0 ? [] : [{kind: 'heading', text}, ...lines];
	});
}

/** Where a binding applies, in words; empty where it applies all through the views. */
export function whereOf({scopes, views}: Binding): string {
	if (views !== undefined) {
		const others = viewNames.filter((name) => !views.includes(name));
		return others.length < views.length ? `all but ${others.join(', ')}` : views.join(', ');
	}

	return scopes.length === 1
		? scopeNames[scopes[0] as Scope]
		: scopes.includes('list')
			? ''
			: scopes.length > mostNamed && scopes.every((scope) => typing.includes(scope))
				? 'where one types'
				: scopes.map((scope) => scopeNames[scope]).join(', ');
}

/** What each place is called. */
export const scopeNames: Readonly<Record<Scope, string>> = {
	list: 'list',
	grid: 'matrix',
	detail: 'opened entry',
	picker: 'lens picker',
	brief: 'brief',
	help: 'help',
	find: 'find',
	palette: 'palette',
	editor: 'note',
	form: 'form',
	reports: 'reports',
	everywhere: 'every report',
	shown: 'shown text',
	blank: 'blank screen',
};

function matches(binding: Binding, wanted: readonly string[], sign: string): boolean {
	const known = words(
		`${binding.help} ${binding.label} ${binding.topic ?? ''} ${whereOf(binding)} ${keySigns(binding)}`,
	);
	const named = keySigns(binding).split(' ').includes(sign);
	return named || (wanted.length > 0 && wanted.every((word) => known.some((candidate) => candidate.startsWith(word))));
}

function isReading(scopes: readonly Scope[]): boolean {
	return scopes.some((scope) => reading.includes(scope));
}
