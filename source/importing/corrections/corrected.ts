import {keyOf} from '../../briefing/entry/target.ts';
import type {Figure, Report, Statement} from '../../report/model.ts';
import type {Renamed} from './correct-actors.ts';
import type {Fitting, Misfit} from './fitting.ts';
import {isOfType} from './step.ts';
import type {WordsAt} from './words-at.ts';

/** A statement or a figure. */
export type Reviewed =
	| {readonly kind: 'statement'; readonly entry: Statement}
	| {readonly kind: 'figure'; readonly entry: Figure};

/** What a reader corrected, as it was found (`undefined` for what they added), and the corrections that made it what it is. */
export type Origin<Made> = {readonly found: Reviewed | undefined; readonly corrections: readonly Made[]};

/** What a reader removed, as it would stand there, and the corrections that removed it. */
export type Removed<Made> = Reviewed & {readonly corrections: readonly Made[]};

/** A report with its reader's corrections. What is told by entry is told by its `keyOf`. */
export type Corrected<Made> = {
	readonly report: Report;
	/** The corrections that are not in it, and why. */
	readonly misfits: readonly Misfit<Made>[];
	readonly removed: readonly Removed<Made>[];
	/** The place that a further correction of an entry is kept with; none where it cannot be corrected. */
	readonly places: ReadonlyMap<string, WordsAt>;
	/** Where each entry that was corrected comes from. */
	readonly origins: ReadonlyMap<string, Origin<Made>>;
	/** What each actor was found as that goes by another name, by its id. */
	readonly renamed: ReadonlyMap<string, Renamed<Made>>;
};

/** What is written down while a report is corrected. */
export type Ledger<Made> = {
	readonly used: Set<Made>;
	readonly removed: Removed<Made>[];
	readonly places: Map<string, WordsAt>;
	readonly origins: Map<string, Origin<Made>>;
};

/** The text an entry is known by; see `keyOf`. */
export function reviewedKey({kind, entry}: Reviewed): string {
	return keyOf({kind, id: entry.id});
}

/** What is being corrected: where it comes from, and all corrections of what it becomes. */
export type Root<Made> = {readonly found: Reviewed | undefined; readonly corrections: Made[]};

/** Writes down what an entry became by the corrections at its place; false where they remove it. */
export function isKept<Made>(
	one: Reviewed,
	place: WordsAt | undefined,
	steps: readonly Fitting<Made>[],
	root: Root<Made>,
	{used, removed, places, origins}: Ledger<Made>,
): boolean {
	const key = reviewedKey(one);
	const removing = steps.filter(({change}) => isOfType(change, 'remove'));
	for (const {made} of steps) {
		used.add(made);
		root.corrections.push(made);
	}

	if (removing.length > 0) {
		removed.push({...one, corrections: removing.map(({made}) => made)});
		origins.delete(key);
		return false;
	}

	if (place !== undefined) {
		places.set(key, place);
	}

	if (steps.length > 0) {
		origins.set(key, root);
	}

	return true;
}
