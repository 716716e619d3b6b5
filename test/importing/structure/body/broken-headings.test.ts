import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

const title = 'Report of the Security Council mission to Arcadia\n\n';

function outline(text: string): readonly string[] {
	const {sections, paragraphs} = findStructure(textDocument(title + text));
	return [...sections, ...paragraphs]
		.toSorted((one, other) => one.line - other.line)
		.map((part) => ('path' in part ? part.path.join(' > ') : `${part.number} ${part.text}`));
}

const full = 'The mission went to the harbour of the capital, where it was received by';

test('a heading as long as a line needs no empty line above it', () => {
	const heading = 'Stabilization of the harbour and deployment of the force of the islands';
	expect(outline(`1. ${full}\n${full} the dockers.\n${heading}\n2. ${full}\n${full} the pilots.`)).toEqual([
		`1 ${full} ${full} the dockers.`,
		heading,
		`2 ${full} ${full} the pilots.`,
	]);
});

test('a heading goes on under its words, below its label', () => {
	expect(
		outline('III. Implementation of the\n     resolution on harbours\n\nA. Quays\n\n1. It left.\n\n2. It met.'),
	).toEqual([
		'Implementation of the resolution on harbours',
		'Implementation of the resolution on harbours > Quays',
		'1 It left.',
		'2 It met.',
	]);
});

test('below a label alone a heading may break off at a comma', () => {
	expect(outline('I.\nHarbours, quays,\nferries and the light\n\n1. It left.\n\n2. It met.')).toEqual([
		'Harbours, quays, ferries and the light',
		'1 It left.',
		'2 It met.',
	]);
});

test.each([
	['that stands apart', 'A. Meeting with the Minister for Grey\nHarbours'],
	['within brackets', 'A. Visit (Grey\nBay)'],
	['behind its colon', 'A. Harbours:\nthe quays of the north'],
])('a heading goes on with the line below %s', (_, printed) => {
	const heading = printed.slice(3).replace('\n', ' ');
	expect(outline(`I. Visits\n\n1. It left.\n\n${printed}\n\n2. It met.`)).toEqual([
		'Visits',
		'1 It left.',
		`Visits > ${heading}`,
		'2 It met.',
	]);
});

test('a letter heads a paragraph with no empty line above it, and one that ends a list does not', () => {
	expect(
		outline(
			'I. Visits\n(a) The quays\n1. It left.\n(b) The light\n2. It asked for:\n(a) bread, and for the way to\nthe market.\n(b) Fish\n3. It met.',
		),
	).toEqual([
		'Visits',
		'Visits > (a) The quays',
		'1 It left.',
		'Visits > (b) The light',
		'2 It asked for:\n(a) bread, and for the way to the market.\n(b) Fish',
		'3 It met.',
	]);
});

test('I. after H. is a letter, and after a part that ended it is not', () => {
	const letters = [...'ABCDEFGHI'].map((letter, at) => `${letter}. Part ${letter}\n\n${at + 1}. It met.`);
	expect(outline(['I. Visits', ...letters, 'II. Observations', '10. It left.'].join('\n\n')).slice(-6)).toEqual([
		'Visits > Part H',
		'8 It met.',
		'Visits > Part I',
		'9 It met.',
		'Observations',
		'10 It left.',
	]);
});

test('a paragraph whose number is missing is found within the one before it', () => {
	expect(
		outline('1. It left.\n\n2. It met the dockers. 3. It met the pilots in 2.5 hours. It left.\n\n4. It returned.'),
	).toEqual(['1 It left.', '2 It met the dockers.', '3 It met the pilots in 2.5 hours. It left.', '4 It returned.']);
	expect(
		outline(`1. It left.\n\n2. ${full}\n3. The pilots gave their names to the mission.\n\n4. It returned.`),
	).toEqual(['1 It left.', `2 ${full}`, '3 The pilots gave their names to the mission.', '4 It returned.']);
});
