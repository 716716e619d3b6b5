import type {EntryTarget} from '../entry/entries.ts';
import {isEntry, type Target} from '../entry/target.ts';
import {shortened} from '../wording.ts';
import type {ExtraEntry} from './entry.ts';

/** A note of the reader's, as far as find cares. */
type FoundNote = {readonly id: number; readonly target: Target; readonly text: string};

/** As much as says what it is on. */
const mostLetters = 60;

/**
 * The reader's notes as find lists them, each with what it is on.
 * @param nameOf what an entry is called
 */
export function noteEntries(notes: readonly FoundNote[], nameOf: (target: Target) => string): ExtraEntry[] {
	return notes.flatMap(({id, target, text}) => {
		const entry = entryOf(target);
		return entry === undefined
			? []
			: [{view: 'notes', target: entry, note: id, text, beside: shortened(nameOf(target), mostLetters)}];
	});
}

// A note on a brief leads to the meeting, or to the first of the actors.
function entryOf(target: Target): EntryTarget | undefined {
	if (target.kind !== 'brief') {
		return isEntry(target) ? target : undefined;
	}

	return target.on.kind === 'meeting' ? target.on : {kind: 'actor', id: target.on.ids[0] ?? ''};
}
