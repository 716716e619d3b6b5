import type {Target} from '../../briefing/entry/target.ts';
import type {Found} from '../../briefing/find/scan.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {ExportAsked, ExportOutcome} from '../../exporting/asked.ts';
import type {Change} from '../../library/changes.ts';
import type {Papers} from '../../library/papers.ts';
import type {DraftParts} from '../../library/reader/notes.ts';
import type {FoundEverywhere} from '../../shelf/find-everywhere.ts';
import type {NextReport, ShelfEntry} from '../../shelf/report-names.ts';
import type {Size} from '../drawing/layout.ts';
import type {ActionId} from '../keys/keymap.ts';

/** What can happen. */
export type Action =
	/** A bound key. */
	| {readonly type: 'key'; readonly id: ActionId}
	/** A key that is bound to nothing: where one writes, it may move or erase. */
	| {readonly type: 'press'; readonly key: string}
	/** Text that was typed, all that came at once, or pasted. */
	| {readonly type: 'text'; readonly text: string; readonly isTyped?: boolean}
	/** More of what find found. */
	| {readonly type: 'found'; readonly found: Found}
	/** Something to say in the footer. */
	| {readonly type: 'notice'; readonly text: string}
	/** A text to be shown where the outside could not take it, and why. */
	| {readonly type: 'show'; readonly text: string; readonly why: string}
	/** A change that was made, what it did, and what the reader keeps now. */
	| {
			readonly type: 'saved';
			readonly change: Change;
			readonly said: string;
			readonly undo?: Change | undefined;
			readonly papers: Papers;
			/** Whether it was made after it had been refused: the reader may be elsewhere by now. */
			readonly isLate?: boolean;
	  }
	/** What the reader keeps now, which another program has changed. */
	| {readonly type: 'papers'; readonly papers: Papers}
	/** A change that could not be made, and why. */
	| {readonly type: 'refused'; readonly change: Change; readonly why: string}
	/** What came of an export. */
	| {readonly type: 'exported'; readonly asked: ExportAsked; readonly outcome: ExportOutcome}
	/** What the reader's own editor left, and how it ended where it did not end well. */
	| {readonly type: 'edited'; readonly text: string; readonly why: string | undefined}
	/** The reports to choose from. */
	| {readonly type: 'reports'; readonly reports: readonly ShelfEntry[]}
	/** What every report has of what was typed. */
	| ({readonly type: 'searched'; readonly query: string} & FoundEverywhere)
	/** Another report can be opened, and is to be. */
	| {readonly type: 'leaving'; readonly next: NextReport}
	/** The entry that the report was opened for. */
	| {readonly type: 'arrive'; readonly target: Target; readonly isFirst?: true}
	/** The clock of the mission; `undefined` while nothing of it is on. */
	| {readonly type: 'clock'; readonly at: Moment | undefined}
	| {readonly type: 'resize'; readonly size: Size};

/** Something a key asks of the outside, which no state can do by itself. What comes of it is an action again. */
export type Ask =
	/** Text for the clipboard, and what to say when it is sent. */
	| {readonly kind: 'copy'; readonly text: string; readonly said: string}
	/** An address for the browser. */
	| {readonly kind: 'browse'; readonly address: string}
	/** A change to what the reader keeps, or one that takes an earlier one back and is not itself taken back. */
	| {readonly kind: 'save'; readonly change: Change; readonly takesBack?: true}
	/** What is being written, to be kept soon: a program that is killed loses no more than a word. */
	| {readonly kind: 'draft'; readonly parts: DraftParts}
	/** The text that is being written, to go on with in the reader's own editor. */
	| {readonly kind: 'edit'; readonly text: string}
	/** What is open, or a part of it, in a file. */
	| {readonly kind: 'export'; readonly asked: ExportAsked}
	/** The reports to choose from. */
	| {readonly kind: 'list-reports'}
	/** What every report of the library has of what is typed. */
	| {readonly kind: 'search-reports'; readonly query: string}
	/** To open another report in place of this one. */
	| {readonly kind: 'leave'; readonly next: NextReport}
	/** The terminal back to the shell, until it comes back. */
	| {readonly kind: 'suspend'};
