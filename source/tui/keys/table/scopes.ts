import type {Scope} from './row.ts';

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
