import type {Found} from '../briefing/find-scan.ts';
import type {Moment} from '../briefing/moments.ts';
import type {Target} from '../briefing/target.ts';
import type {Change} from '../library/changes.ts';
import type {Papers} from '../library/papers.ts';
import type {ActionId} from './binding.ts';
import type {Size} from './layout.ts';
import type {FoundEverywhere, NextReport, ShelfEntry} from './shelved.ts';

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
	/** A text that the terminal could not take into its clipboard, to be shown instead, and why. */
	| {readonly type: 'uncopied'; readonly text: string; readonly why: string}
	/** A change that was made, what it did, and what the reader keeps now. */
	| {
			readonly type: 'kept';
			readonly change: Change;
			readonly said: string;
			readonly undo: Change | undefined;
			readonly papers: Papers;
	  }
	/** A change that could not be made, and why. */
	| {readonly type: 'refused'; readonly change: Change; readonly why: string}
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
