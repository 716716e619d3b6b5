import type {Reader} from '../../reader.ts';

/** What the palette lists, each line without the mark of the cursor. */
export function listed(reader: Reader): string[] {
	return reader
		.lines()
		.slice(5, -2)
		.map((line) => line.slice(3).trim())
		.filter((line) => line !== '');
}
