import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';

const annex =
	'Report of the Security Council mission to Arcadia\n\nI. Introduction\n\n1. It left.\n\n2. It returned.\n\nAnnex I\nTerms of reference of the Security Council mission to Arcadia\n\n';

function termsOf(text: string): readonly string[] {
	return findStructure(textDocument(annex + text)).terms.map(({label, text: own}) => `${label} ${own}`);
}

test.each([
	['large Roman numerals', ['I.', 'II.', 'III.']],
	['large Roman numerals with a bracket', ['I)', 'II)', 'III)']],
	['large letters', ['A.', 'B.', 'C.']],
	['the levels of an outline', ['1.1', '1.2', '1.3']],
	['words', ['First,', 'Second,', 'Third,']],
])('aims that begin with %s are the terms', (_, [one, two, three]) => {
	const aims = ['Reaffirm the support of the Council;', 'Assess the talks, including those in\nLow Town;', 'Report.'];
	const list = [one, two, three].map((label, at) => `${label} ${aims[at]}`);
	const expected = [
		`${one} ${aims[0]}`,
		`${two} Assess the talks, including those in Low Town;`,
		`${three} ${aims[2]}`,
	];
	expect(termsOf(list.join('\n'))).toEqual(expected);
	expect(termsOf(`The mission will:\n\n${list.join('\n\n')}`)).toEqual(expected);
});

test('the levels of an outline count what is to be done in each place', () => {
	const list =
		'1. Arcadia\n1.1 Hear the pilots;\n1.2 See the quays.\n2. In Borealis, the mission will:\n2.1 Meet the Mayor;\n2.2 Return.';
	expect(termsOf(list)).toEqual(['1.1 Hear the pilots;', '1.2 See the quays.', '2.1 Meet the Mayor;', '2.2 Return.']);
});

test('what large letters and numerals head is a list of its own', () => {
	const list = 'A. Arcadia\n\nTo hear the pilots.\n\nTo see the quays.\n\nB. Borealis\n\nTo return.';
	expect(termsOf(list)).toEqual([' To hear the pilots.', ' To see the quays.', ' To return.']);
	expect(termsOf('I. Arcadia\n(a) To hear the pilots.\nII. Borealis\n(a) To return.')).toEqual([
		'(a) To hear the pilots.',
		'(a) To return.',
	]);
});
