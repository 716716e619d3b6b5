import type {Found} from '../briefing/find-scan.ts';
import type {ActionId} from './binding.ts';
import type {Size} from './layout.ts';

/** What can happen: a bound key, text typed into a picker, a new size, more of what find found, or something to say in the footer. */
export type Action =
	| {readonly type: 'key'; readonly id: ActionId}
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'found'; readonly found: Found}
	| {readonly type: 'notice'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size};
