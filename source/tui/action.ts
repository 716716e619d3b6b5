import type {ActionId} from './binding.ts';
import type {Size} from './layout.ts';

/** What can happen: a bound key, text typed into a picker, or a new size. */
export type Action =
	| {readonly type: 'key'; readonly id: ActionId}
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size};
