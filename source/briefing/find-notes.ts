import {actorsOfBrief, meetingOfBrief} from './brief-id.ts';
import {isEntryKind} from './entries.ts';
import type {ExtraEntry, FindTarget} from './find-entry.ts';
import type {Target} from './target.ts';

/** A note of the reader's, as far as find cares. */
export type FoundNote = {readonly target: Target; readonly text: string};

/**
 * The reader's notes as find lists them; each leads to what it is on.
 * @param nameOf what an entry is called
 */
export function noteEntries(notes: readonly FoundNote[], nameOf: (target: Target) => string): ExtraEntry[] {
	return notes.flatMap(({target, text}) => {
		const at = placeOf(target);
		return at === undefined ? [] : [{view: 'notes', target: at, text, beside: short(nameOf(target))}];
	});
}

/** As much as says what it is on. */
const mostLetters = 60;

function short(name: string): string {
	return name.length > mostLetters ? `${name.slice(0, mostLetters).trimEnd()}…` : name;
}

// A note on a brief leads to the meeting, or to the first of the actors.
function placeOf({kind, id}: Target): FindTarget | undefined {
	if (kind !== 'brief') {
		return isEntryKind(kind) ? {kind, id} : undefined;
	}

	const meeting = meetingOfBrief(id);
	return meeting === undefined ? {kind: 'actor', id: actorsOfBrief(id)?.[0] ?? ''} : {kind: 'meeting', id: meeting};
}
