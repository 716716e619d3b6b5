import type {ViewName} from '../../../briefing/actors/selection.ts';
import {capitalized} from '../../../briefing/wording.ts';

/** Where a binding applies: in the list, in what was opened, or in what lies over them. */
export type Scope =
	| 'list'
	| 'grid'
	| 'detail'
	| 'brief'
	| 'picker'
	| 'help'
	| 'filter'
	| 'find'
	| 'palette'
	| 'editor'
	| 'form'
	| 'reports'
	| 'everywhere'
	| 'shown'
	| 'blank';

/** One row of the table of keys: the footer, the help and the manual page come from it, and every action needs a handler. */
export type Row<Id extends string = string> = {
	/** What the key does. */
	readonly id: Id;
	/** Key names as `keyNames` gives them. */
	readonly keys: readonly string[];
	/** What the footer calls it. */
	readonly label: string;
	/** What the help says it does. */
	readonly help: string;
	/** What it belongs to beside what it says, by which the help finds it too. */
	readonly topic?: string;
	readonly scopes: readonly Scope[];
	/** The views it applies in; all where none are named. */
	readonly views?: readonly ViewName[];
	/** The scopes whose footer names it. */
	readonly footer?: readonly Scope[];
	/** The keys as the footer shows them, where they stand for a pair of bindings. */
	readonly shown?: string;
	/** Whether it does something only under a lens: without one the footer does not name it. */
	readonly isUnderLens?: true;
	/** Whether it does something only where something is listed: in an empty view the footer does not name it. */
	readonly needsRows?: true;
	/** Whether it would show what the reader keeps: while others see the screen it does nothing. */
	readonly isPrivate?: true;
};

/** Whether a binding applies in a scope and a view. */
export function applies({scopes, views}: Row, scope: Scope, view: ViewName): boolean {
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
	' ': 'Space',
	backspace: 'Backspace',
	delete: 'Delete',
};

/** A key as it is shown: `⏎`, `Esc`, `Ctrl+U`, `Alt+←`, `g`. */
export function keySign(key: string): string {
	const plain = signs[key];
	const [, held = '', name = ''] = /^(ctrl\+|alt\+)(.+)$/.exec(key) ?? [];
	return plain ?? (held === '' ? key : capitalized(held) + (signs[name] ?? name.toUpperCase()));
}

/** The keys of a binding as they are shown: `⏎ → l`. */
export function keySigns({keys}: Row): string {
	return keys.map(keySign).join(' ');
}
