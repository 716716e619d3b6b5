import {type ViewName, viewNames} from '../../../briefing/actors/selection.ts';
import {listed, opened, reading, rowsOf} from './row.ts';

/** The keys that narrow, look up and copy. */
export const actingKeys = rowsOf({scopes: reading}, [
	{
		id: 'lens',
		keys: ['a'],
		label: 'only',
		help: 'Narrow every view to those under the cursor, or to a name',
		footer: [...listed, 'detail'],
		onNote: false,
	},
	{id: 'clear-lens', keys: ['A'], label: 'show all', help: 'Clear the lens'},
	{
		id: 'brief',
		keys: ['b'],
		label: 'brief',
		help: 'Open the brief for the meeting',
		views: ['programme'],
		footer: listed,
	},
	{
		id: 'brief',
		keys: ['b'],
		label: 'brief',
		help: 'Open the brief on the actors here',
		views: viewNames.filter((name) => name !== 'programme'),
	},
	{
		id: 'find',
		keys: ['/'],
		label: 'find',
		help: 'Find words, names and numbers everywhere, as you type',
		footer: ['list'],
	},
	{id: 'next-hit', keys: ['n'], label: 'next hit', help: 'Go to the next hit'},
	{id: 'previous-hit', keys: ['N'], label: 'previous hit', help: 'Go to the hit before'},
	{id: 'copy', keys: ['y'], label: 'copy', help: 'Copy the entry with its citation, through the terminal'},
	{id: 'cite', keys: ['Y'], label: 'copy citation', help: 'Copy the citation alone'},
	{
		id: 'open-document',
		keys: ['o'],
		label: 'document',
		help: 'Open the document it is from in the browser, or show its address',
	},
	{id: 'history-back', keys: ['['], label: 'back in history', help: 'Go back to the place before, as it was left'},
	{id: 'history-forward', keys: [']'], label: 'forward in history', help: 'Go forward to the place gone back from'},
	{id: 'blank', keys: ['.'], label: 'blank', help: 'Blank the screen at once', scopes: [...reading, 'shown']},
	{id: 'palette', keys: [':'], label: 'all actions', help: 'Do anything by its name; Tab completes'},
]);

/** The keys that keep what the reader adds, and take it back. */
export const keepingKeys = rowsOf({scopes: reading, isPrivate: true}, [
	{
		id: 'raise',
		keys: ['x'],
		label: 'raised',
		help: 'Tick what was raised; once more, what was answered',
		scopes: ['brief'],
		footer: true,
		onNote: false,
	},
	{
		id: 'write',
		keys: ['w'],
		label: 'note',
		help: 'Write a new note on what the cursor is on, or on what a note there is on',
		footer: ['brief'],
	},
	{
		id: 'change',
		keys: ['c'],
		label: 'change',
		help: 'Change the note, statement, figure, or what is your own',
		topic: 'review correct',
		footer: opened,
		onNote: true,
	},
	{id: 'notes', keys: ['W'], label: 'notes', help: 'List your notes and ticks, by meeting'},
	{id: 'mark', keys: ['m'], label: 'mark', help: 'Mark it, or take the mark away'},
	{id: 'marks', keys: ["'"], label: 'marks', help: 'List what you marked'},
	{
		id: 'add-meeting',
		keys: ['+'],
		label: 'add meeting',
		help: 'Add a meeting of your own to the programme',
		views: ['programme'],
	},
	{
		id: 'oppose',
		keys: ['!'],
		label: 'oppose',
		help: 'Take a statement, and another that opposes it: a question of your own',
		topic: 'positions',
	},
	{
		id: 'join',
		keys: ['&'],
		label: 'join',
		help: 'Take a statement, and another that completes it: a question of your own',
		topic: 'positions',
	},
	{
		id: 'remove',
		keys: ['d'],
		label: 'remove',
		help: 'Remove the note, draft, statement, figure, or what is your own',
		topic: 'review',
	},
	{id: 'undo', keys: ['u'], label: 'undo', help: 'Take the last change of yours back'},
	{
		id: 'present',
		keys: ['P'],
		label: 'present',
		help: 'Hide what is yours while others see the screen, or show it',
		isPrivate: false,
	},
]);

const reviewed: readonly ViewName[] = ['issues', 'deployment'];
// An opened paragraph has its statements, too.
const shown: readonly ViewName[] = [...reviewed, 'text'];

/** The keys that put an imported report right. */
export const reviewingKeys = rowsOf({topic: 'review', scopes: ['list', 'detail'], isPrivate: true}, [
	{id: 'confirm', keys: ['v'], label: 'confirm', help: 'Confirm the statement or figure here', views: shown},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next that nobody reviewed',
		isPrivate: false,
		views: reviewed,
	},
	{id: 'take-back', keys: ['U'], label: 'as found', help: 'Put it back as the import found it', views: shown},
	{
		id: 'add-statement',
		keys: ['+'],
		label: 'add statement',
		help: 'Add a statement to the paragraph here',
		views: ['issues', 'text'],
	},
]);
