import {runsOf} from '../lines/segments.ts';
import type {Atom} from './atom.ts';

/** A name and a state of which each is the only one in a row, or of which the second stands in brackets behind the first, or behind a `by`. */
export function tiesOf(atoms: readonly Atom[]): readonly (readonly [Atom, Atom])[] {
	return runsOf(atoms, (_, atom) => atom.isFirst).flatMap((atomsOfRow) => {
		const row = atomsOfRow.filter(({kind}) => kind === 'name' || kind === 'state');
		return row.flatMap((atom, at) => {
			const above = row[at - 1];
			const isTie =
				row.length === 2 ||
				(atom.isInBrackets && above?.isInBrackets === false) ||
				(atom.kind === 'name' && atom.isTied === true);
			return above === undefined || above.kind === atom.kind || !isTie ? [] : [[above, atom] as const];
		});
	});
}
