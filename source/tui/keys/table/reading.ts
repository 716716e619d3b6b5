import {type ViewName, viewNames} from '../../../briefing/actors/selection.ts';
import {opened, type Row, reading, rowsOf, type Scope, scrolling} from './row.ts';

/** The keys that move, open and arrange. */
export const readingKeys = rowsOf({scopes: reading}, [
	{
		id: 'down',
		keys: ['down', 'j'],
		label: 'move',
		help: 'Move down',
		footer: true,
		shown: '↑↓',
		needsRows: true,
	},
	{id: 'up', keys: ['up', 'k'], label: 'up', help: 'Move up'},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'open',
		help: 'Open what the cursor is on, or unfold a group',
		scopes: ['list'],
		footer: true,
		needsRows: true,
	},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'follow',
		help: 'Follow the link the cursor is on',
		scopes: opened,
		footer: true,
	},
	...rowsOf({scopes: ['grid'], views: ['positions'], footer: true}, [
		{id: 'open', keys: ['enter'], label: 'open', help: 'Open the question the cursor is on', needsRows: true},
		{
			id: 'next-columns',
			keys: ['right', 'l'],
			label: 'actors',
			help: 'Show the next actors',
			shown: '←→',
			needsRows: true,
		},
		{id: 'previous-columns', keys: ['left', 'h'], label: 'actors before', help: 'Show the actors before', footer: []},
	]),
	{
		id: 'fold',
		keys: ['left', 'h'],
		label: 'fold',
		help: 'Fold the group, or go to it',
		scopes: ['list'],
		views: ['issues', 'deployment', 'positions'],
		footer: true,
		needsRows: true,
	},
	{
		id: 'back',
		keys: ['escape', 'left', 'h'],
		label: 'back',
		help: 'Go back to where you came from',
		scopes: opened,
		footer: true,
	},
	...rowsOf({scopes: ['detail']}, [
		{id: 'next-entry', keys: ['J'], label: 'next', help: 'Open the next entry of the list', footer: true, shown: 'JK'},
		{id: 'previous-entry', keys: ['K'], label: 'before', help: 'Open the entry before'},
	]),
	...rowsOf({scopes: ['brief']}, [
		{id: 'next-entry', keys: ['J'], label: 'next meeting', help: 'Go to the brief for the next meeting'},
		{id: 'previous-entry', keys: ['K'], label: 'meeting before', help: 'Go to the brief for the meeting before'},
	]),
	{id: 'page-down', keys: ['pagedown', ' ', 'ctrl+f'], label: 'page', help: 'Move a page down', scopes: scrolling},
	{id: 'page-up', keys: ['pageup', 'ctrl+b'], label: 'page', help: 'Move a page up', scopes: scrolling},
	{id: 'half-page-down', keys: ['ctrl+d'], label: 'half page', help: 'Move half a page down', scopes: scrolling},
	{id: 'half-page-up', keys: ['ctrl+u'], label: 'half page', help: 'Move half a page up', scopes: scrolling},
	{id: 'first', keys: ['g', 'home'], label: 'top', help: 'Go to the first line', scopes: scrolling},
	{id: 'last', keys: ['G', 'end'], label: 'end', help: 'Go to the last line', scopes: scrolling},
	{
		id: 'regroup',
		keys: ['t'],
		label: 'group',
		help: 'Group by speaker, issue or kind; list what is due',
		views: ['issues'],
		footer: ['list'],
		needsRows: true,
	},
	{
		id: 'running-text',
		keys: ['t'],
		label: 'read on',
		help: 'Read the report as running text, or as a list',
		views: ['text'],
		footer: ['list'],
	},
	{
		id: 'regroup',
		keys: ['t'],
		label: 'matrix',
		help: 'Show the questions as a matrix by actors',
		scopes: ['list', 'detail'],
		views: ['positions'],
		footer: ['list'],
		needsRows: true,
	},
	{
		id: 'regroup',
		keys: ['t'],
		label: 'list',
		help: 'Make the matrix a list again',
		scopes: ['grid'],
		views: ['positions'],
		footer: true,
	},
	{
		id: 'sort',
		keys: ['s'],
		label: 'sort',
		help: 'Sort the list another way',
		views: ['delegation', 'deployment'],
		footer: ['list'],
		needsRows: true,
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
	{id: 'next-view', keys: ['tab'], label: 'next view', help: 'Show the next view'},
	{id: 'previous-view', keys: ['shift+tab'], label: 'previous view', help: 'Show the view before'},
]);

const over: readonly Scope[] = ['reports', 'everywhere'];

/** The keys that lead to other reports. */
export const reportKeys = rowsOf({scopes: reading}, [
	{id: 'open-report', keys: ['r'], label: 'other report', help: 'Open another report of your library'},
	{
		id: 'find-everywhere',
		keys: ['ctrl+r'],
		label: 'every report',
		help: 'Find in every report of your library',
		scopes: [...reading, 'find'],
	},
	{id: 'go', keys: ['enter'], label: 'open it', help: 'Open the report the cursor is on', scopes: over, footer: true},
	{id: 'close', keys: ['escape'], label: 'close', help: 'Close it and stay in this report', scopes: over, footer: true},
]);
