import type {Reader} from '../../reader.ts';

/** Opens a note on what the cursor is on, writes it, and saves it. */
export const noting = (reader: Reader, text: string) => reader.press('w').type(text).press('ctrl+s');

/** The section of the screen under a heading, as far as the next empty line. */
export const under = (reader: Reader, heading: string) => {
	const lines = reader.screen().split('\n');
	const from = lines.findIndex((line) => line.trim() === heading);
	const rest = from === -1 ? [] : lines.slice(from + 1);
	return rest.slice(
		0,
		rest.findIndex((line) => line.trim() === '' || line.startsWith('─')),
	);
};
