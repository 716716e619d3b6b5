import type {Size} from '../layout.ts';

/** Columns that no text of a report fills. */
const unbounded = 1000;

/**
 * The size of the terminal; 80×24 for one that does not tell, which says 0.
 * @param spoken whether a screen reader reads it: what is spoken needs no cutting to a width
 */
export function terminalSize(spoken: boolean): Size {
	const {columns, rows} = process.stdout;
	return {columns: spoken ? unbounded : columns || 80, rows: rows || 24, spoken};
}
