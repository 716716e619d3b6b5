import {describe, expect, test} from 'vitest';
import {searched, sharedRun} from './shared-run.ts';

const source = searched(
	'The harbour master of Porto Nuovo told the visitors that no ship had left\n\nthe quay since the storm began in May.',
	['Porto Nuovo', 'Porto Nuovo Pilots'],
	9,
);

describe('a copied sentence is found', () => {
	test('word for word', () => {
		expect(sharedRun('The visitors that no ship had left the quay since', source)).toBe(
			'the visitors that no ship had left the quay',
		);
	});

	test('in other case, with other signs and across the lines of the source', () => {
		expect(sharedRun('“NO ship, had LEFT; the quay – since the storm”', source)).toBeDefined();
	});

	test('inside a longer text of our own', () => {
		expect(sharedRun('They heard, we read, that no ship had left the quay since the storm, and left.', source)).toBe(
			'that no ship had left the quay since the',
		);
	});

	test('with another name put in, or none: names are masked', () => {
		expect(sharedRun('The harbour master of Porto Nuovo Pilots told the visitors that no', source)).toBeDefined();
		expect(sharedRun('The harbour master of told the visitors that no', source)).toBeDefined();
	});
});

describe('our own words are left alone', () => {
	test.each([
		['where eight words in a row are the same', 'That no ship had left the quay since, they heard'],
		['where the same words stand in another order', 'Since the storm began in May the quay had no ship that left'],
		['where they are few', 'No ship had left'],
		['where there are none', ''],
	])('%s', (_, text) => {
		expect(sharedRun(text, source)).toBeUndefined();
	});

	test('where nine words in a row are the same only with the names counted', () => {
		const named = searched('Met by Porto Nuovo Pilots and the master of Porto Nuovo', ['Porto Nuovo', 'Pilots'], 9);
		expect(sharedRun('Met by Porto Nuovo Pilots and the master of Porto Nuovo', named)).toBeUndefined();
	});
});
