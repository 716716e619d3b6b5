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

/** No row has more atoms. */
const mostInRow = 20;

/** Whether a row begins that names a state and no person: `Ambassador ??? (Chad)`. */
export function namesNobody(atoms: readonly Atom[], at: number): boolean {
	const behind = atoms.slice(at + 1, at + mostInRow);
	const end = behind.findIndex((atom) => atom.isFirst);
	const kinds = [...atoms.slice(at, at + 1), ...(end === -1 ? behind : behind.slice(0, end))].map(({kind}) => kind);
	return atoms[at]?.isFirst === true && kinds.includes('state') && !kinds.includes('name');
}

/** Whether what begins the row of a name is no state, and has its own persons: `Development Bank: Ms. Ann Lee`. */
export function isOfOther(atoms: readonly Atom[], at: number): boolean {
	const [before, name] = [atoms[at - 1], atoms[at]];
	return name?.kind === 'name' && !name.isFirst && before?.kind === 'word' && before.isFirst;
}

/** No list has more atoms: no delegation has more members. */
const mostAhead = 120;

/** How many rows from a place on begin with one kind, up to the next that begins an entry. */
export function firstsAhead(atoms: readonly Atom[], at: number, kind: Atom['kind'], start: Atom['kind']): number {
	const rest = atoms.slice(at, at + mostAhead);
	const end = rest.findIndex((atom) => atom.kind === start);
	return rest.slice(0, end === -1 ? rest.length : end).filter((atom) => atom.kind === kind && atom.isFirst).length;
}

/**
 * Whether a member comes behind those who are none: a State begins, or a name that has its own.
 * @param start what begins an entry
 */
export function endsStaff(atoms: readonly Atom[], at: number, start: Atom['kind']): boolean {
	const [atom, ...behind] = atoms.slice(at, at + mostInRow);
	const next = behind.find(({kind}) => kind === 'name' || kind === 'state');
	return start === 'state'
		? atom?.kind === 'state' && !atom.isInBrackets
		: atom?.kind === 'name' && next?.kind === 'state' && !next.isFirst;
}
