import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {capitalized, words} from '../../briefing/wording.ts';
import type {KeyLine} from '../../shelf/opening.ts';
import type {Binding} from './keymap.ts';
import {applies, keySigns, reading, type Scope, scopeNames, typing} from './table/row.ts';

/** More places than these are too many to name. */
const mostNamed = 4;

type Place = readonly [heading: string, belongs: (binding: Binding) => boolean];

const places: readonly Place[] = [
	['While reading', ({scopes, views}) => views === undefined && isReading(scopes)],
	['In some views', ({views}) => views !== undefined],
	['Where one types or writes, and on the blank screen', ({scopes}) => !isReading(scopes)],
];

type Here = {readonly scope: Scope; readonly view: ViewName};

/**
 * The help under a filter: the bindings whose keys, words or views hold every typed word.
 * @param here where its reader is, which then comes first: what is done there only before what is done everywhere
 */
export function helpLines(keymap: readonly Binding[], query: string, here?: Here): KeyLine[] {
	const wanted = words(query);
	const sign = query.trim();
	const isHere = (binding: Binding) => here !== undefined && applies(binding, here.scope, here.view);
	const hereFirst: readonly Place[] = [
		...(here === undefined ? [] : [[`Here: ${capitalized(here.view)}, ${scopeNames[here.scope]}`, isHere] as const]),
		...places.map(([text, belongs]): Place => [text, (binding) => !isHere(binding) && belongs(binding)]),
	];
	return hereFirst.flatMap(([text, belongs]): KeyLine[] => {
		const lines = keymap
			.filter((binding) => belongs(binding) && (sign === '' || matches(binding, wanted, sign)))
			.toSorted((one, other) => (belongs === isHere ? breadthOf(one) - breadthOf(other) : 0))
			.map((binding) => ({
				kind: 'binding' as const,
				id: binding.id,
				keys: keySigns(binding),
				help: binding.help,
				where: belongs === isHere ? '' : whereOf(binding),
			}));
		return lines.length === 0 ? [] : [{kind: 'heading', text}, ...lines];
	});
}

// In some views, in some of the places where one reads, in all of them.
function breadthOf({views, scopes}: Binding): number {
	return views !== undefined ? 0 : reading.every((scope) => scopes.includes(scope)) ? 2 : 1;
}

function whereOf({scopes, views}: Binding): string {
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
