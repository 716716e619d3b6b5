import type {Binding, Scope} from '../binding.ts';
import {reading} from './scopes.ts';

const over: readonly Scope[] = ['reports', 'everywhere'];

/** The keys that lead to other reports. */
export const reportKeys: readonly Binding[] = [
	{id: 'open-report', keys: ['r'], label: 'other report', help: 'Open another report of your library', scopes: reading},
	{
		id: 'find-everywhere',
		keys: ['ctrl+r'],
		label: 'every report',
		help: 'Find in every report of your library',
		scopes: [...reading, 'find'],
	},
	{
		id: 'go',
		keys: ['enter'],
		label: 'open it',
		help: 'Open the report the cursor is on',
		scopes: over,
		footer: over,
	},
	{
		id: 'close',
		keys: ['escape'],
		label: 'close',
		help: 'Close it and stay in this report',
		scopes: over,
		footer: over,
	},
];
