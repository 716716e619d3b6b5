import type {Change} from '../library/changes.ts';
import type {DraftParts} from '../library/drafts.ts';
import type {NextReport} from './shelved.ts';

/** Something a key asks of the outside, which no state can do by itself. What comes of it is an action again. */
export type Ask =
	/** Text for the clipboard, and what to say when it is sent. */
	| {readonly kind: 'copy'; readonly text: string; readonly said: string}
	/** A change to what the reader keeps, or one that takes an earlier one back and is not itself taken back. */
	| {readonly kind: 'keep'; readonly change: Change; readonly takesBack?: true}
	/** What is being written, to be kept soon: a program that is killed loses no more than a word. */
	| {readonly kind: 'draft'; readonly parts: DraftParts}
	/** The text that is being written, to go on with in the reader's own editor. */
	| {readonly kind: 'edit'; readonly text: string}
	/** The reports to choose from. */
	| {readonly kind: 'list-reports'}
	/** What every report of the library has of what is typed. */
	| {readonly kind: 'search-reports'; readonly query: string}
	/** To open another report in place of this one. */
	| {readonly kind: 'leave'; readonly next: NextReport}
	/** The terminal back to the shell, until it comes back. */
	| {readonly kind: 'suspend'};
