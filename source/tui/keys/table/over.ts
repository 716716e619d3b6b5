import {rowsOf, typing} from './row.ts';

/** The keys in what lies over a view: where one types, writes or fills in. */
export const overKeys = rowsOf({scopes: typing, footer: true}, [
	{id: 'down', keys: ['down'], label: 'move', help: 'Move down', shown: '↑↓'},
	{id: 'up', keys: ['up'], label: 'up', help: 'Move up', footer: []},
	{id: 'page-down', keys: ['pagedown'], label: 'page', help: 'Move a page down', footer: []},
	{id: 'page-up', keys: ['pageup'], label: 'page', help: 'Move a page up', footer: []},
	{id: 'go', keys: ['enter'], label: 'go there', help: 'Go to the hit the cursor is on', scopes: ['find']},
	{
		id: 'lift',
		keys: ['tab'],
		label: 'every actor',
		help: 'Find for every actor, or for those shown now',
		isUnderLens: true,
		scopes: ['find'],
	},
	{
		id: 'unblank',
		keys: ['.', 'escape'],
		label: 'show',
		help: 'Show the screen again; nothing else does',
		scopes: ['blank'],
		footer: [],
	},
	...rowsOf({scopes: ['picker'], footer: true}, [
		{id: 'apply', keys: ['enter'], label: 'narrow to it', help: 'Narrow every view to it, or to those ticked'},
		{id: 'tick', keys: ['tab'], label: 'tick several', help: 'Tick or untick it, to narrow to several'},
	]),
	{id: 'erase', keys: ['backspace'], label: 'erase', help: 'Erase a character', footer: []},
	{id: 'erase-all', keys: ['ctrl+u'], label: 'erase all', help: 'Erase what is typed', footer: []},
	{id: 'close', keys: ['escape'], label: 'close', help: 'Close the help and its filter', scopes: ['filter']},
	{
		id: 'close',
		keys: ['escape'],
		label: 'close',
		help: 'Close the picker and keep the lens as it was',
		scopes: ['picker'],
	},
	{id: 'close', keys: ['escape'], label: 'close', help: 'Close find and return to where you were', scopes: ['find']},
	...rowsOf({scopes: ['palette'], footer: true}, [
		{id: 'run', keys: ['enter'], label: 'do it', help: 'Do what the cursor is on'},
		{id: 'complete', keys: ['tab'], label: 'complete', help: 'Complete what is typed with what the cursor is on'},
	]),
	{id: 'save', keys: ['ctrl+s'], label: 'save', help: 'Save what is written', scopes: ['editor']},
	{id: 'save', keys: ['enter', 'ctrl+s'], label: 'save', help: 'Save what is filled in', scopes: ['form']},
	{
		id: 'outside',
		keys: ['ctrl+o'],
		label: 'in $EDITOR',
		help: 'Go on in your own editor, and save when it is closed',
		scopes: ['editor'],
	},
	...rowsOf({scopes: ['form']}, [
		{id: 'next-field', keys: ['tab', 'down'], label: 'next field', help: 'Go to the next field', footer: true},
		{id: 'page-down', keys: ['pagedown'], label: 'page', help: 'Move on in the paragraph below the fields'},
		{id: 'page-up', keys: ['pageup'], label: 'page', help: 'Move back in the paragraph below the fields'},
		{id: 'previous-field', keys: ['shift+tab', 'up'], label: 'field before', help: 'Go to the field before'},
	]),
	{id: 'down', keys: ['down', 'j'], label: 'move', help: 'Move down', scopes: ['shown', 'help'], shown: '↑↓'},
	{id: 'up', keys: ['up', 'k'], label: 'up', help: 'Move up', scopes: ['shown', 'help'], footer: []},
	{id: 'filter', keys: ['/'], label: 'filter', help: 'Narrow the help to what is typed', scopes: ['help']},
	{id: 'close', keys: ['escape', '?', 'q'], label: 'close', help: 'Close the help', scopes: ['help']},
]);
