import {anywhere, listed, opened, reading, rowsOf, typing} from './row.ts';

/** The keys in what lies over a view: where one types, writes or fills in. */
export const overKeys = rowsOf({scopes: typing, footer: true}, [
	['down', 'down', 'move', 'Move down', {shown: '↑↓'}],
	['up', 'up', 'up', 'Move up', {footer: []}],
	['page-down', 'pagedown', 'page', 'Move a page down', {footer: []}],
	['page-up', 'pageup', 'page', 'Move a page up', {footer: []}],
	['go', 'enter', 'go there', 'Go to the hit the cursor is on', {scopes: ['find']}],
	['lift', 'tab', 'every actor', 'Find for every actor, or for those shown now', {needs: 'lens', scopes: ['find']}],
	['unblank', ['.', 'escape'], 'show', 'Show the screen again; nothing else does', {scopes: ['blank'], footer: []}],
	...rowsOf({scopes: ['picker'], footer: true}, [
		['apply', 'enter', 'narrow to it', 'Narrow every view to it, or to those ticked'],
		['tick', 'tab', 'tick several', 'Tick or untick it, to narrow to several'],
	]),
	['erase', 'backspace', 'erase', 'Erase a character', {footer: []}],
	['erase-all', 'ctrl+u', 'erase all', 'Erase what is typed', {footer: []}],
	['close', 'escape', 'close', 'Close the help and its filter', {scopes: ['filter']}],
	['close', 'escape', 'close', 'Close the picker and keep the lens as it was', {scopes: ['picker']}],
	['close', 'escape', 'close', 'Close find and return to where you were', {scopes: ['find']}],
	...rowsOf({scopes: ['palette'], footer: true}, [
		['run', 'enter', 'do it', 'Do what the cursor is on'],
		['complete', 'tab', 'complete', 'Complete what is typed with what the cursor is on'],
	]),
	['save', 'ctrl+s', 'save', 'Save what is written', {scopes: ['editor']}],
	['save', ['enter', 'ctrl+s'], 'save', 'Save what is filled in', {scopes: ['form']}],
	['outside', 'ctrl+o', 'in $EDITOR', 'Go on in your own editor, and save when it is closed', {scopes: ['editor']}],
	...rowsOf({scopes: ['form']}, [
		['next-field', ['tab', 'down'], 'next field', 'Go to the next field', {footer: true}],
		['page-down', 'pagedown', 'page', 'Move on in the paragraph below the fields'],
		['page-up', 'pageup', 'page', 'Move back in the paragraph below the fields'],
		['previous-field', ['shift+tab', 'up'], 'field before', 'Go to the field before'],
	]),
	['down', ['down', 'j'], 'move', 'Move down', {scopes: ['shown', 'help'], shown: '↑↓'}],
	['up', ['up', 'k'], 'up', 'Move up', {scopes: ['shown', 'help'], footer: []}],
	['filter', '/', 'filter', 'Narrow the help to what is typed', {scopes: ['help']}],
	['close', ['escape', '?', 'q'], 'close', 'Close the help', {scopes: ['help']}],
]);

/** The keys for help, for what is taken along, and the ways out. */
export const leavingKeys = rowsOf({scopes: reading, footer: true}, [
	['help', '?', 'help', 'Show this help, first what is done here'],
	['export', 'e', 'export', 'Write this view, brief or readout, a day or the whole report to a file', {footer: []}],
	['close', 'q', 'close', 'Close what is open', {scopes: opened}],
	['close', 'escape', 'close', 'Close the palette and do nothing', {scopes: ['palette']}],
	['close', 'escape', 'keep as draft', 'Close the note; what is written is kept as a draft', {scopes: ['editor']}],
	['close', 'escape', 'cancel', 'Close the form and change nothing', {scopes: ['form']}],
	['close', ['escape', 'enter', 'q'], 'close', 'Close the text', {scopes: ['shown']}],
	['quit', 'q', 'quit', 'Quit', {scopes: listed}],
	...rowsOf({scopes: anywhere}, [
		['quit', 'ctrl+c', 'quit', 'Quit from anywhere'],
		['suspend', 'ctrl+z', 'suspend', 'Go to the shell; fg comes back'],
	]),
]);
