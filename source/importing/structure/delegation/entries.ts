import {atomsOf} from './atoms.ts';
import {type Entry, inSingular} from './entry.ts';
import {ListReading, type Order} from './list-reading.ts';

const orders: readonly Order[] = [false, true].flatMap((isOfficeFirst) =>
	(['state', 'name'] as const).map((start) => ({start, isOfficeFirst})),
);

/**
 * The members that a list names, each by a state and a name, whatever their order: of the orders the one is taken in which most of the
 * list finds its place. Nothing where most finds none. Only who did not come may go without a name.
 * @param fewest of how many members the text must be a list
 */
export function entriesIn(text: string, fewest: number): readonly Entry[] {
	return listIn(text, fewest)?.entries ?? [];
}

/** The members that a list names, and how well what it tells of them fits together: the more the better. */
export function listIn(
	text: string,
	fewest: number,
): {readonly entries: readonly Entry[]; readonly worth: number} | undefined {
	const [best] = [false, true]
		.map((isGlued) => atomsOf(text, isGlued))
		.flatMap((atoms) => orders.map((order) => new ListReading(atoms, order)))
		.toSorted((one, other) => other.worth - one.worth);
	return best === undefined || best.whole < Math.max(fewest, best.misfits)
		? undefined
		: {entries: withSharedOffices(best.entries), worth: best.worth};
}

/** `Ambassadors Awa Deby (Chad), Luc Roy (France) and Mr. Kofi Ayite (Togo)`: all have the office until one has another, or is a plain Mr. */
function withSharedOffices(entries: readonly Entry[]): readonly Entry[] {
	let shared: string | undefined;
	for (const entry of entries) {
		const office = entry.offices[0] ?? entry.before;
		shared = inSingular(office) ?? (office === '' && !entry.isPlain ? shared : undefined);
		if (shared !== undefined) {
			entry.offices.splice(0, 1);
			entry.before = shared;
		}
	}

	return entries;
}
