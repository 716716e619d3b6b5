import {type ViewName, viewNames} from '../../../briefing/actors/selection.ts';
import {listed, opened, reading, rowsOf} from './row.ts';

const others = viewNames.filter((name) => name !== 'programme');
const onEntry = {footer: [...listed, 'detail'], needs: 'no note'} as const;
const onLine = {scopes: ['brief'], footer: true, needs: 'no note'} as const;
const onNote = {topic: 'review correct', footer: opened, needs: 'note'} as const;
const inBrief = {footer: ['brief']} as const;

/** The keys that narrow, look up and copy. */
export const actingKeys = rowsOf({scopes: reading}, [
	['lens', 'a', 'only', 'Narrow every view to those under the cursor, or to a name', onEntry],
	['clear-lens', 'A', 'show all', 'Clear the lens'],
	['brief', 'b', 'brief', 'Open the brief for the meeting', {views: ['programme'], footer: listed}],
	['brief', 'b', 'brief', 'Open the brief on the actors here', {views: others}],
	['find', '/', 'find', 'Find words, names and numbers everywhere, as you type', {footer: ['list']}],
	['next-hit', 'n', 'next hit', 'Go to the next hit'],
	['previous-hit', 'N', 'previous hit', 'Go to the hit before'],
	['copy', 'y', 'copy', 'Copy the entry with its citation, through the terminal'],
	['cite', 'Y', 'copy citation', 'Copy the citation alone'],
	['open-document', 'o', 'document', 'Open the document it is from in the browser, or show its address'],
	['history-back', '[', 'back in history', 'Go back to the place before, as it was left'],
	['history-forward', ']', 'forward in history', 'Go forward to the place gone back from'],
	['blank', '.', 'blank', 'Blank the screen at once', {scopes: [...reading, 'shown']}],
	['palette', ':', 'all actions', 'Do anything by its name; Tab completes'],
]);

/** The keys that keep what the reader adds, and take it back. */
export const keepingKeys = rowsOf({scopes: reading, isPrivate: true}, [
	['raise', 'x', 'raised', 'Tick what was raised; once more, what was answered', onLine],
	['write', 'w', 'note', 'Write a new note on what the cursor is on, or on what a note there is on', inBrief],
	['change', 'c', 'change', 'Change the note, statement, figure, name of an actor, or what is your own', onNote],
	['notes', 'W', 'notes', 'List your notes and ticks, by meeting'],
	['mark', 'm', 'mark', 'Mark it, or take the mark away'],
	['marks', "'", 'marks', 'List what you marked'],
	['add-meeting', '+', 'add meeting', 'Add a meeting of your own to the programme', {views: ['programme']}],
	...rowsOf({scopes: reading, isPrivate: true, topic: 'positions'}, [
		['oppose', '!', 'oppose', 'Take a statement, and another that opposes it: a question of your own'],
		['join', '&', 'join', 'Take a statement, and another that completes it: a question of your own'],
	]),
	['remove', 'd', 'remove', 'Remove the note, draft, statement, figure, or what is your own', {topic: 'review'}],
	['undo', 'u', 'undo', 'Take the last change of yours back'],
	['present', 'P', 'present', 'Hide what is yours while others see the screen, or show it', {isPrivate: false}],
]);

const reviewed: readonly ViewName[] = ['issues', 'deployment'];
// An opened paragraph has its statements, too.
const shown: readonly ViewName[] = [...reviewed, 'text'];

/** The keys that put an imported report right. */
export const reviewingKeys = rowsOf({topic: 'review', scopes: ['list', 'detail'], isPrivate: true}, [
	['confirm', 'v', 'confirm', 'Confirm the statement or figure here', {views: shown}],
	['next-unreviewed', 'V', 'unreviewed', 'Go to the next that nobody reviewed', {isPrivate: false, views: reviewed}],
	['take-back', 'U', 'as found', 'Put it back as the import found it'],
	['add-statement', '+', 'add statement', 'Add a statement to the paragraph here', {views: ['issues', 'text']}],
]);
