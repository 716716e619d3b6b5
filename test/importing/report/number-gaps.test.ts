import {expect, test} from 'vitest';
import {numberGaps} from '../../../source/importing/report/number-gaps.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../structure/documents.ts';
import {title} from '../structure/outline-of.ts';

const gaps = (text: string) => numberGaps(findStructure(textDocument(title + text)));

test('numbers that a report does not print are told, of paragraphs and of terms', () => {
	expect(
		gaps(
			[
				...['1. It left.', '2. It met.', '4. It returned.', '7. It ended.'],
				...['Annex', 'Terms of reference', '1. To meet;', '2. To see;', '4. To hear.'],
			].join('\n\n'),
		),
	).toEqual({paragraphs: ['3', '5–6'], terms: ['3']});
});

test('letters go on over (i), and a list that counts anew lacks nothing', () => {
	const letters = 'abcdefghjk'.split('').map((letter) => `(${letter}) To see the harbour;`);
	expect(gaps(['1. It left.', 'Annex', 'Terms of reference', ...letters].join('\n\n')).terms).toEqual(['(i)']);
	const missions = [
		'I. Arcadia',
		'1. It left.',
		'2. It met.',
		'3. It ended.',
		'II. Ruritania',
		'1. It left.',
		'2. It met.',
	];
	expect(gaps(missions.join('\n\n'))).toEqual({paragraphs: [], terms: []});
});

test('each list within a list is counted by itself', () => {
	const items = ['(a) To tell:', '(i) this;', '(iii) that;', '(b) To see;', '(d) To hear:', '(i) them;', '(ii) us.'];
	expect(gaps(['1. It left.', 'Annex', 'Terms of reference', ...items].join('\n\n')).terms).toEqual(['(c)', '2']);
});
