import {keeping} from '../../keeping.ts';
import type {Reader} from '../../reader.ts';

/** Fills the fields of a form from the one it is in on. */
export const fill = (form: Reader, ...fields: readonly string[]) =>
	fields.reduce((there, text, at) => (at === 0 ? there : there.press('tab')).type(text), form);

/** The fields of the form as they show. */
export const fieldsOf = (form: Reader) =>
	form
		.lines()
		.slice(5, 11)
		.map((line) => line.slice(10).trimEnd());

/** What is filled in for a meeting of the reader's own. */
export const tea = ['Tea', 'Sun', '1530', '16:30', 'Port', 'Çelik, a driver'];

/** A reader who looks at the programme with that meeting in it, under the cursor. */
export const withTea = () => {
	const shelf = keeping();
	return {...shelf, reader: fill(shelf.reader.press('4', '+'), ...tea).press('enter')};
};
