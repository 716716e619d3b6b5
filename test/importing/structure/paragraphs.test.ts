import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../source/importing/find-structure.ts';
import {formedDocument, textDocument} from './documents.ts';

const title = 'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\n';
const longLine = 'The mission took note of the views of the Government on the return of the displaced';

function outline(text: string): readonly string[] {
	return findStructure(textDocument(title + text)).paragraphs.map(
		({number, headings, text: own}) => `${[...headings, number].join(' > ')}: ${own}`,
	);
}

describe('headings', () => {
	test('of any depth stand above their paragraphs', () => {
		expect(
			outline(
				'I. Introduction\n\n1. One.\n\nII. Key issues\n\nA. Politics\n\nThe talks\n\n2. Two.\n\nThe truce\n\n3. Three.\n\nB. Rights\n\n4. Four.\n\nIII. Observations\n\n5. Five.',
			),
		).toEqual([
			'Introduction > 1: One.',
			'Key issues > Politics > The talks > 2: Two.',
			'Key issues > Politics > The truce > 3: Three.',
			'Key issues > Rights > 4: Four.',
			'Observations > 5: Five.',
		]);
	});

	test('without blank lines around them, and split over lines', () => {
		expect(
			outline(
				`I. Introduction\n1.\nOne.\nII. Key issues\nOverall situation\n2.\n${longLine}\npersons.\nRole of the United Nations and\nof its partners\nin Arcadia\n3. Three.\nTimor-Leste\n4. Four.`,
			),
		).toEqual([
			'Introduction > 1: One.',
			`Key issues > Overall situation > 2: ${longLine} persons.`,
			'Key issues > Role of the United Nations and of its partners in Arcadia > 3: Three.',
			'Key issues > Timor-Leste > 4: Four.',
		]);
	});

	test('whose labels stand on lines of their own', () => {
		expect(outline('I.\n\nIntroduction\n\n1.\n\nOne.\n\nII.\nKey issues\n\nA.\n\nThe talks\n\n2.\nTwo.')).toEqual([
			'Introduction > 1: One.',
			'Key issues > The talks > 2: Two.',
		]);
	});

	test('in the marks of Markdown', () => {
		expect(
			outline(
				'## I. Introduction\n\n**1.** One.\n\n## II. Key issues\n\n### The talks\n\n**2.** Two.\n\n**The truce**\n\n3. Three, of **bold** words.',
			),
		).toEqual([
			'Introduction > 1: One.',
			'Key issues > The talks > 2: Two.',
			'Key issues > The truce > 3: Three, of **bold** words.',
		]);
	});

	test('glued to a paragraph or to each other', () => {
		const {paragraphs, sections, terms} = findStructure(
			textDocument(
				`${title}I. Introduction 1. One.\n\nII. Observations 2. Two.\n\nAnnex I**Mission to Arcadia: terms of reference**\n\n1. To go.\n\nAnnex IIProgramme of work\n\n3 May\n\n1000 Talks`,
			),
		);
		expect(paragraphs.map(({number, headings, text}) => [number, ...headings, text])).toEqual([
			['1', 'Introduction', 'One.'],
			['2', 'Observations', 'Two.'],
		]);
		expect(sections.map(({label, title: own}) => [label, own])).toEqual([
			['I', 'Introduction'],
			['II', 'Observations'],
			['Annex I', 'Mission to Arcadia: terms of reference'],
			['Annex II', 'Programme of work'],
			[undefined, '3 May'],
		]);
		expect(terms).toHaveLength(1);
	});

	test('with numbers of their own, beside those of the paragraphs', () => {
		expect(
			outline(
				'I. Meetings\n\nA. Bellavista\n\n1. Meeting with the President\n\n1. One.\n\n2. Two.\n\n2. Meeting with the opposition\n\n3. Three.',
			),
		).toEqual([
			'Meetings > Bellavista > Meeting with the President > 1: One.',
			'Meetings > Bellavista > Meeting with the President > 2: Two.',
			'Meetings > Bellavista > Meeting with the opposition > 3: Three.',
		]);
	});

	test('that the format knows', () => {
		const {paragraphs} = findStructure(
			formedDocument([
				[1, 'Report of the Security Council mission to Arcadia'],
				[2, 'Introduction'],
				'1. One.',
				[2, 'Key issues'],
				[3, 'The talks'],
				'2. Two.',
				[3, 'The truce'],
				'3. Three.',
				[2, 'Observations'],
				'4. Four.',
			]),
		);
		expect(paragraphs.map(({number, headings}) => [number, ...headings])).toEqual([
			['1', 'Introduction'],
			['2', 'Key issues', 'The talks'],
			['3', 'Key issues', 'The truce'],
			['4', 'Observations'],
		]);
	});

	test('of a table of contents are not doubled', () => {
		const {sections, aside} = findStructure(
			textDocument(
				`${title}Contents\n\nPage\n\nI. Introduction ........ 2\nII. Observations on the talks and\nthe truce ........ 3\nAnnexes\nI. Terms of reference ........ 5\n\nI. Introduction\n\n1. One.\n\nII. Observations\n\n2. Two.`,
			),
		);
		expect(sections.map(({title: own}) => own)).toEqual(['Introduction', 'Observations']);
		expect(aside.map(({reason}) => reason)).toEqual(['table of contents']);
		const split = findStructure(
			textDocument(
				`${title}Contents\n\nI.\n\nIntroduction . . . . . . . .\n\n2\n\nII.\n\nObservations . . . . . . . .\n\n3\n\nI.\n\nIntroduction\n\n1.\n\nOne.\n\nII.\n\nObservations\n\n2.\n\nTwo.`,
			),
		);
		expect(split.sections.map(({title: own}) => own)).toEqual(['Introduction', 'Observations']);
	});
});

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
		const {paragraphs, notes} = findStructure(
			textDocument(
				`${title}1. One.\n\n____________________\n* Reissued for technical reasons.\n\n10-12345\n\nS/2010/99\n\n2. Two.`,
			),
		);
		expect(paragraphs.map(({text}) => text)).toEqual(['One.', 'Two.']);
		expect(notes.map(({mark, text}) => [mark, text])).toEqual([['*', 'Reissued for technical reasons.']]);
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
		['dis\u00AD\nplaced', 'displaced'],
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
