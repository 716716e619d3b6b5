import type {ViewName} from '../briefing/selection.ts';

/** Where a binding applies: in the list, in an opened detail, in the lens picker, in the help, in find, on the blank screen. */
export type Scope = 'list' | 'detail' | 'picker' | 'help' | 'find' | 'blank';

/** What a key does. */
export type ActionId =
	| `view-${ViewName}`
	| 'next-view'
	| 'previous-view'
	| 'down'
	| 'up'
	| 'page-down'
	| 'page-up'
	| 'half-page-down'
	| 'half-page-up'
	| 'first'
	| 'last'
	| 'open'
	| 'apply'
	| 'fold'
	| 'back'
	| 'regroup'
	| 'sort'
	| 'lens'
	| 'clear-lens'
	| 'mark'
	| 'erase'
	| 'erase-all'
	| 'help'
	| 'history-back'
	| 'history-forward'
	| 'copy'
	| 'cite'
	| 'brief'
	| 'find'
	| 'go'
	| 'lift'
	| 'next-hit'
	| 'previous-hit'
	| 'blank'
	| 'unblank'
	| 'close'
	| 'suspend'
	| 'quit';

/** One row of the table of keys: the handler, the footer, the help and the README's table all come from it. */
export type Binding = {
	readonly id: ActionId;
	/** Key names as `keyNames` gives them. */
	readonly keys: readonly string[];
	/** What the footer calls it. */
	readonly label: string;
	/** What the help says it does. */
	readonly help: string;
	readonly scopes: readonly Scope[];
	/** The views it applies in; all where none are named. */
	readonly views?: readonly ViewName[];
	/** The scopes whose footer names it. */
	readonly footer?: readonly Scope[];
	/** The keys as the footer shows them, where they stand for a pair of bindings. */
	readonly shown?: string;
};

/** Whether a binding applies in a scope and a view. */
export function applies({scopes, views}: Binding, scope: Scope, view: ViewName): boolean {
	return scopes.includes(scope) && (views === undefined || views.includes(view));
}

const signs: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '⏎',
	escape: 'Esc',
	tab: 'Tab',
	'shift+tab': 'Shift+Tab',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
};

/** A key as it is shown: `⏎`, `Esc`, `Ctrl+U`, `g`. */
export function keySign(key: string): string {
	return signs[key] ?? (key.startsWith('ctrl+') ? `Ctrl+${key.slice(5).toUpperCase()}` : key);
}

/** The keys of a binding as they are shown: `⏎ → l`. */
export function keySigns({keys}: Binding): string {
	return keys.map(keySign).join(' ');
}
