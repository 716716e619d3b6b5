import type {ViewName} from '../../../briefing/actors/selection.ts';
import {capitalized} from '../../../briefing/wording.ts';

/** The places where a binding may apply: in the list, in what was opened, or in what lies over them; and what each is called. */
export const scopeNames = {
	list: 'list',
	grid: 'matrix',
	detail: 'opened entry',
	picker: 'lens picker',
	brief: 'brief',
	help: 'help',
	filter: 'filter of the help',
	find: 'find',
	palette: 'palette',
	editor: 'note',
	form: 'form',
	reports: 'reports',
	everywhere: 'every report',
	shown: 'shown text',
	blank: 'blank screen',
} as const;

/** A place where a binding may apply. */
export type Scope = keyof typeof scopeNames;

/** The places where one reads: a list, an opened entry, a brief. */
export const reading: readonly Scope[] = ['list', 'grid', 'detail', 'brief'];
/** What a view lists. */
export const listed: readonly Scope[] = ['list', 'grid'];
/** What was opened. */
export const opened: readonly Scope[] = ['detail', 'brief'];
/** Where a line is typed over a list. */
export const typing: readonly Scope[] = ['picker', 'filter', 'find', 'palette', 'reports', 'everywhere'];
/** Where a character is written, and is no key. */
export const typedIn: readonly Scope[] = [...typing, 'editor', 'form'];
/** Where one scrolls or moves without typing. */
export const scrolling: readonly Scope[] = [...reading, 'shown', 'help'];
/** Everywhere, the blank screen too. */
export const anywhere: readonly Scope[] = [...scrolling, ...typedIn, 'blank'];

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
	/**
	 * Without what the footer does not name it: without a lens, without rows where it is in a list, on a page that stands in no list, or on
	 * one that is a note of the reader's, or none.
	 */
	readonly needs?: 'lens' | 'rows' | 'listed' | 'note' | 'no note';
	/** Whether it would show what the reader keeps: while others see the screen it does nothing. */
	readonly isPrivate?: boolean;
};

/** What is said of the rows of a table, or of one of them; `footer: true` is in the footers of all its scopes. */
type Shared = Omit<Row, 'id' | 'keys' | 'label' | 'help' | 'footer'> & {readonly footer?: true | readonly Scope[]};

/** A row as it is written: it has the scopes of its table unless it says others. */
type WrittenRow<Id extends string> = readonly [
	id: Id,
	keys: string | readonly string[],
	label: string,
	help: string,
	own?: Partial<Shared>,
];

/** The rows of a table, with what is said of all of them where a row says nothing else. */
export function rowsOf<const Id extends string>(
	shared: Shared,
	rows: readonly (WrittenRow<Id> | Row<Id>)[],
): Row<Id>[] {
	return rows.map((row) => {
		if ('id' in row) {
			return row;
		}

		const [id, keys, label, help, own] = row;
		const {footer = [], ...parts} = {...shared, ...own};
		return {id, keys: [keys].flat(), label, help, ...parts, footer: footer === true ? parts.scopes : footer};
	});
}

/** Whether a binding applies in a scope and a view. */
export function applies({scopes, views}: Row, scope: Scope, view: ViewName): boolean {
	return scopes.includes(scope) && (views === undefined || views.includes(view));
}

/** The signs of keys that are not shown by their names. */
const signs: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '⏎',
	escape: 'Esc',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	' ': 'Space',
};

/** A key as it is shown: `⏎`, `Esc`, `Ctrl+U`, `Alt+←`, `g`. */
export function keySign(key: string): string {
	const [, held = '', name = key] = /^((?:ctrl|alt|shift)\+)(.+)$/.exec(key) ?? [];
	return capitalized(held) + (signs[name] ?? (key.length === 1 ? key : capitalized(name)));
}

/** The keys of a binding as they are shown: `⏎ → l`. */
export function keySigns({keys}: Row): string {
	return keys.map(keySign).join(' ');
}
