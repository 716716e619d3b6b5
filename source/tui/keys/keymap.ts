import type {ViewName} from '../../briefing/actors/selection.ts';
import {actingKeys, keepingKeys, reviewingKeys} from './table/acting.ts';
import {leavingKeys, overKeys} from './table/over.ts';
import {readingKeys, reportKeys} from './table/reading.ts';
import {applies, type Row, type Scope} from './table/row.ts';

const rows = [
	...readingKeys,
	...actingKeys,
	...keepingKeys,
	...reviewingKeys,
	...overKeys,
	...reportKeys,
	...leavingKeys,
];

/** What a key does. */
export type ActionId = (typeof rows)[number]['id'];

/** The keys of an action, and where they apply. */
export type Binding = Row<ActionId>;

/** Every binding of the program, in the order of the help. Within a scope the footer keeps this order too. */
export const keymap: readonly Binding[] = rows;

/** What would show, while others see the screen, what the reader keeps. */
export const privateActions: ReadonlySet<ActionId> = new Set(
	keymap.filter(({isPrivate}) => isPrivate === true).map(({id}) => id),
);

const withHeldKey = /^(?:ctrl|alt)\+(?=(?:up|down|left|right|home|end|pageup|pagedown)$)/;

/** The binding of a key in a scope and a view. An arrow means the same with Ctrl or Alt, where that has no meaning of its own. */
export function bindingFor(
	bindings: readonly Binding[],
	key: string,
	scope: Scope,
	view: ViewName,
): Binding | undefined {
	const here = bindings.filter((binding) => applies(binding, scope, view));
	const bound = (name: string) => here.find(({keys}) => keys.includes(name));
	return bound(key) ?? bound(key.replace(withHeldKey, ''));
}

/** The bindings that the footer names in a scope and a view, in order. */
export function footerBindings(bindings: readonly Binding[], scope: Scope, view: ViewName): Binding[] {
	return bindings.filter((binding) => applies(binding, scope, view) && binding.footer?.includes(scope));
}
