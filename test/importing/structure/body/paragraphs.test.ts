import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {longLine, outline, title} from '../outline-of.ts';

describe('numbered paragraphs', () => {
	test.each([
		['before their text', '1. One.\n\n2. Two.\n\n3. Three.'],
		['alone on a line', '1.\n\nOne.\n\n2.\nTwo.\n\n3.\nThree.'],
		['with tabs', '1.\tOne.\n2.\tTwo.\n3\tThree.'],
		['indented', '     1.   One.\n     2.   Two.\n     3.   Three.'],
		['glued to their text', '1.One.\n2.Two.\n3.Three.'],
	])('%s', (_, text) => {
		expect(outline(text)).toEqual(['1: One.', '2: Two.', '3: Three.']);
	});

	test('go on over pages, in mid-sentence or not', () => {
		expect(
			outline(
				'1. It went to Bellavista in\n\n10-12345 (E) 100510\n\n*1012345*\n\n2\n\nS/2010/99\n\nArcadia. It stayed.\n\n10-12345\n\n3\n\nS/2010/99\n\nThen it left.\n\n2. Two, as broken off\n\nin the middle.',
			),
		).toEqual([
			'1: It went to Bellavista in Arcadia. It stayed. Then it left.',
			'2: Two, as broken off in the middle.',
		]);
	});

	test('hold questions, counted or not, which are no headings', () => {
		expect(
			outline('1. It asked:\n\n   1. When did they leave?\n\n   2. Why?\n\nWho pays the pilots?\n\n2. It left.').join(
				'; ',
			),
		).not.toContain(' > ');
	});

	test('are not begun by a year, a date or an item of a list', () => {
		expect(
			outline(
				`1. ${longLine} in\n2. May it was said, and in\n2010. Later it went on.\n\n2. It asked for:\n\n1. Peace;\n2. Bread;\n3. Work.\n\n3. Three.`,
			),
		).toEqual([
			`1: ${longLine} in 2. May it was said, and in 2010. Later it went on.`,
			'2: It asked for:\n1. Peace;\n2. Bread;\n3. Work.',
			'3: Three.',
		]);
	});

	test('are not begun by the list that a last paragraph leads in', () => {
		expect(outline('1. One.\n\n2. Two.\n\n3. It recommends:\n\n1. Peace;\n\n2. Bread;\n\n3. Work.')).toEqual([
			'1: One.',
			'2: Two.',
			'3: It recommends:\n1. Peace;\n2. Bread;\n3. Work.',
		]);
	});

	test('count on beyond 999, whatever year stands at the start of a line', () => {
		const found = outline(
			Array.from({length: 1003}, (_, at) => `${at + 1}. Well ${at + 1} was dry in\n2009. It rained.`).join('\n\n'),
		);
		expect(found).toHaveLength(1003);
		expect(found.at(-1)).toBe('1003: Well 1003 was dry in 2009. It rained.');
	});

	test('may miss one', () => {
		expect(outline('1. One.\n\n3. Three.\n\n4. Four.')).toEqual(['1: One.', '3: Three.', '4: Four.']);
	});

	test('may begin again for another mission', () => {
		expect(outline('I. Arcadia\n\n1. One.\n\n2. Two.\n\nII. Utopia\n\n1. Three.\n\n2. Four.')).toEqual([
			'Arcadia > 1: One.',
			'Arcadia > 2: Two.',
			'Utopia > 1: Three.',
			'Utopia > 2: Four.',
		]);
	});

	test('of an annex have its label before them', () => {
		const {paragraphs, passages} = findStructure(
			textDocument(
				`${title}1. One.\n\nAnnex III\n\nStatement of the mission\n\n1. First.\n\n2. Second.\n\nAnnex IV\n\nCommuniqué\n\nWords without a number.`,
			),
		);
		expect(paragraphs.map(({number, part}) => [number, part])).toEqual([
			['1', 'body'],
			['III.1', 'annex'],
			['III.2', 'annex'],
		]);
		expect(passages.map(({annex, headings, text}) => [annex, ...headings, text])).toEqual([
			['IV', 'Communiqué', 'Words without a number.'],
		]);
	});

	test('of an annex on a programme that is no schedule', () => {
		const {paragraphs} = findStructure(
			textDocument(`${title}1. One.\n\nAnnex III\nNational programme of reform\n\n1. First.\n\n2. Second.`),
		);
		expect(paragraphs.map(({number}) => number)).toEqual(['1', 'III.1', 'III.2']);
	});

	test('may be missing: short lines set apart are headings, the rest is passages', () => {
		const {passages} = findStructure(
			textDocument(
				`${title}Introduction\n\nThe mission went to Arcadia.\n\nIt came back.\n\nThe talks\n\nThe talks went on.`,
			),
		);
		expect(passages.map(({headings, text}) => [...headings, text])).toEqual([
			['Introduction', 'The mission went to Arcadia.'],
			['Introduction', 'It came back.'],
			['The talks', 'The talks went on.'],
		]);
	});

	test('leave footnotes to the notes', () => {
		const {paragraphs, footnotes} = findStructure(
			textDocument(
				`${title}1. One.\n\n____________________\n* Reissued for technical reasons.\n\n10-12345\n\nS/2010/99\n\n2. Two.`,
			),
		);
		expect(paragraphs.map(({text}) => text)).toEqual(['One.', 'Two.']);
		expect(footnotes.map(({mark, text}) => [mark, text])).toEqual([['*', 'Reissued for technical reasons.']]);
	});
});

describe('words split at the end of a line', () => {
	test.each([
		['Secretary-\nGeneral', 'Secretary-General'],
		['SecretaryGeneral\nof', 'Secretary-General of'],
		['in Port-auPrince', 'in Port-au-Prince'],
		['gender-\nbased', 'gender-based'],
		['genderbased\nviolence', 'gender-based violence'],
		['humani-\ntarian humanitarian aid', 'humanitarian humanitarian aid'],
		['repatri-\nation', 'repatriation'],
		['re-\nestablished', 're-established'],
		[
			'the truce-\nkeepers of the truce and other keepers here',
			'the truce-keepers of the truce and other keepers here',
		],
		['2010-\n2011', '2010-2011'],
		['police/\nArmy', 'police/Army'],
		['the peace –\nand', 'the peace – and'],
	])('%j is %j', (split, whole) => {
		expect(outline(`1. It saw ${split}`)).toEqual([`1: It saw ${whole}`]);
	});

	test('learn from the document what it hyphenates', () => {
		expect(outline('1. The ox-cart is slow.\n\n2. An ox-\ncart and an oxcart\nwent.')).toEqual([
			'1: The ox-cart is slow.',
			'2: An ox-cart and an ox-cart went.',
		]);
		expect(outline('1. The oxcart is slow, an ox-cart too.\n\n2. There an oxcart\nwent.')[1]).toBe(
			'2: There an oxcart went.',
		);
	});
});
