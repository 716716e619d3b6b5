import {viewNames} from '../../../briefing/actors/selection.ts';
import {opened, reading, rowsOf, type Scope, scrolling} from './row.ts';

const inList = {scopes: ['list'], footer: true, needs: 'rows'} as const;
const folding = {...inList, views: ['issues', 'deployment', 'positions']} as const;
const arranging = {footer: ['list'], needs: 'rows'} as const;
const toMatrix = {...arranging, scopes: ['list', 'detail'], views: ['positions']} as const;
const ofText = {views: ['text'], footer: ['list']} as const;

/** The keys that move, open and arrange. */
export const readingKeys = rowsOf({scopes: reading}, [
	['down', ['down', 'j'], 'move', 'Move down', {footer: true, shown: '↑↓', needs: 'rows'}],
	['up', ['up', 'k'], 'up', 'Move up'],
	['open', ['enter', 'right', 'l'], 'open', 'Open what the cursor is on, or unfold a group', inList],
	['open', ['enter', 'right', 'l'], 'follow', 'Follow the link the cursor is on', {scopes: opened, footer: true}],
	...rowsOf({scopes: ['grid'], views: ['positions'], footer: true}, [
		['open', 'enter', 'open', 'Open the question the cursor is on', {needs: 'rows'}],
		['next-columns', ['right', 'l'], 'actors', 'Show the next actors', {shown: '←→', needs: 'rows'}],
		['previous-columns', ['left', 'h'], 'actors before', 'Show the actors before', {footer: []}],
	]),
	['fold', ['left', 'h'], 'fold', 'Fold the group, or go to it', folding],
	['back', ['escape', 'left', 'h'], 'back', 'Go back to where you came from', {scopes: opened, footer: true}],
	...rowsOf({scopes: ['detail']}, [
		['next-entry', 'J', 'next', 'Open the next entry of the list', {footer: true, shown: 'JK', needs: 'listed'}],
		['previous-entry', 'K', 'before', 'Open the entry before'],
	]),
	...rowsOf({scopes: ['brief']}, [
		['next-entry', 'J', 'next meeting', 'Go to the brief for the next meeting'],
		['previous-entry', 'K', 'meeting before', 'Go to the brief for the meeting before'],
	]),
	['page-down', ['pagedown', ' ', 'ctrl+f'], 'page', 'Move a page down', {scopes: scrolling}],
	['page-up', ['pageup', 'ctrl+b'], 'page', 'Move a page up', {scopes: scrolling}],
	['half-page-down', 'ctrl+d', 'half page', 'Move half a page down', {scopes: scrolling}],
	['half-page-up', 'ctrl+u', 'half page', 'Move half a page up', {scopes: scrolling}],
	['first', ['g', 'home'], 'top', 'Go to the first line', {scopes: scrolling}],
	['last', ['G', 'end'], 'end', 'Go to the last line', {scopes: scrolling}],
	['regroup', 't', 'group', 'Group by speaker, issue or kind; list what is due', {views: ['issues'], ...arranging}],
	['running-text', 't', 'read on', 'Read the report as running text, or as a list', ofText],
	['regroup', 't', 'matrix', 'Show the questions as a matrix by actors', toMatrix],
	['regroup', 't', 'list', 'Make the matrix a list again', {scopes: ['grid'], views: ['positions'], footer: true}],
	['sort', 's', 'sort', 'Sort the list another way', {views: ['delegation', 'deployment'], ...arranging}],
	...viewNames.map((name, at) => [`view-${name}`, String(at + 1), name, `Show the ${name} view`] as const),
	['next-view', 'tab', 'next view', 'Show the next view'],
	['previous-view', 'shift+tab', 'previous view', 'Show the view before'],
]);

const over: readonly Scope[] = ['reports', 'everywhere'];

/** The keys that lead to other reports. */
export const reportKeys = rowsOf({scopes: reading}, [
	['open-report', 'r', 'other report', 'Open another report of your library'],
	['find-everywhere', 'ctrl+r', 'every report', 'Find in every report of your library', {scopes: [...reading, 'find']}],
	['go', 'enter', 'open it', 'Open the report the cursor is on', {scopes: over, footer: true}],
	['close', 'escape', 'close', 'Close it and stay in this report', {scopes: over, footer: true}],
]);
