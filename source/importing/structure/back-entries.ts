import type {Bit} from './bits.ts';
import {itemAt} from './list-items.ts';
import {openingOf} from './member-openings.ts';

/** What a list says of a state: its members, and the bits that say it. */
export type Entry = {readonly country: string; readonly rests: readonly string[]; readonly bits: readonly Bit[]};

/** Entries that name the state after the member: lines are gathered until one does. */
export function backEntries(bits: readonly Bit[]): readonly Entry[] {
	const entries: Entry[] = [];
	let gathered: Bit[] = [];
	// Where each entry has a label, it goes on to the next.
	const isLabelled = bits.filter(({text}) => itemAt(text) !== undefined).length * 2 > bits.length;
	for (const [at, bit] of bits.entries()) {
		gathered.push(bit);
		const opening = gathered.length > 6 ? undefined : openingOf(gathered.map(({text}) => text).join(' '));
		const next = bits[at + 1];
		const isNew =
			next === undefined || itemAt(next.text) !== undefined || !(isLabelled || /^[\p{Ll}(,]/u.test(next.text));
		if (opening !== undefined && isNew) {
			entries.push({country: opening.country, rests: [opening.rest], bits: gathered});
			gathered = [];
		} else if (isLabelled && isNew) {
			// An item that names no state is no part of the next.
			gathered = [];
		}
	}

	const last = entries.at(-1);
	return last === undefined || gathered.length === 0
		? entries
		: [...entries.slice(0, -1), {...last, bits: [...last.bits, ...gathered]}];
}
