import {type ViewName, viewNames} from '../../../briefing/actors/selection.ts';
import type {Row, Scope} from './row.ts';
import {moving, opened, reading} from './scopes.ts';

/** The keys that move, open and arrange. */
export const readingKeys = [
	{
		id: 'down',
		keys: ['down', 'j'],
		label: 'move',
		help: 'Move down',
		scopes: reading,
		footer: reading,
		shown: '↑↓',
	},
	{id: 'up', keys: ['up', 'k'], label: 'up', help: 'Move up', scopes: reading},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'open',
		help: 'Open what the cursor is on, or unfold a group',
		scopes: ['list'],
		footer: ['list'],
	},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'follow',
		help: 'Follow the link the cursor is on',
		scopes: opened,
		footer: opened,
	},
	{
		id: 'fold',
		keys: ['left', 'h'],
		label: 'fold',
		help: 'Fold the group, or go to it',
		scopes: ['list'],
		views: ['issues', 'deployment', 'positions'],
		footer: ['list'],
	},
	{
		id: 'back',
		keys: ['escape', 'left', 'h'],
		label: 'back',
		help: 'Go back to where you came from',
		scopes: opened,
		footer: opened,
	},
	{id: 'page-down', keys: ['pagedown'], label: 'page', help: 'Move a page down', scopes: moving},
	{id: 'page-up', keys: ['pageup'], label: 'page', help: 'Move a page up', scopes: moving},
	{id: 'half-page-down', keys: ['ctrl+d'], label: 'half page', help: 'Move half a page down', scopes: reading},
	{id: 'half-page-up', keys: ['ctrl+u'], label: 'half page', help: 'Move half a page up', scopes: reading},
	{id: 'first', keys: ['g', 'home'], label: 'top', help: 'Go to the first line', scopes: reading},
	{id: 'last', keys: ['G', 'end'], label: 'end', help: 'Go to the last line', scopes: reading},
	{
		id: 'regroup',
		keys: ['t'],
		label: 'group',
		help: 'Group the statements by stakeholder, issue or kind, or list what is due',
		scopes: reading,
		views: ['issues'],
		footer: ['list'],
	},
	{
		id: 'sort',
		keys: ['s'],
		label: 'sort',
		help: 'Sort the list another way',
		scopes: reading,
		views: ['delegation', 'deployment'],
		footer: ['list'],
	},
	...viewNames.map(
		(name, at): Row<`view-${ViewName}`> => ({
			id: `view-${name}`,
			keys: [String(at + 1)],
			label: name,
			help: `Show the ${name} view`,
			scopes: reading,
		}),
	),
	{id: 'next-view', keys: ['tab'], label: 'next view', help: 'Show the next view', scopes: reading},
	{id: 'previous-view', keys: ['shift+tab'], label: 'previous view', help: 'Show the view before', scopes: reading},
] as const satisfies readonly Row[];

const over: readonly Scope[] = ['reports', 'everywhere'];

/** The keys that lead to other reports. */
export const reportKeys = [
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
] as const satisfies readonly Row[];
