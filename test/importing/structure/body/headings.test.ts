import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';
import {longLine, outline, title} from '../outline-of.ts';

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

	test('without a label, that the first of letters stands under', () => {
		const text =
			'I. Introduction\n\n1. One.\n\nII. Visit to Arcadia\nMeetings in Bellavista\nA.\n\nThe Mayor\n2.\nTwo.\n\nB.\n\nThe pilots\n3.\nThree.\n\nMeetings in Low Town\n\nA. The Prefect\n\n4. Four.\n\nIII. Observations\n\n5. Five.';
		expect(outline(text)).toEqual([
			'Introduction > 1: One.',
			'Visit to Arcadia > Meetings in Bellavista > The Mayor > 2: Two.',
			'Visit to Arcadia > Meetings in Bellavista > The pilots > 3: Three.',
			'Visit to Arcadia > Meetings in Low Town > The Prefect > 4: Four.',
			'Observations > 5: Five.',
		]);
		expect(findStructure(textDocument(text)).sections.map(({path}) => path.length)).toEqual([1, 1, 2, 3, 3, 2, 3, 1]);
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

	test('in capitals, that go on with a small word', () => {
		expect(outline('THE HARBOURS OF THE NORTH\nAND OF GREY BAY\n1. One.\nTHE TRUCE\n\nIN LOW TOWN\n2. Two.')).toEqual([
			'THE HARBOURS OF THE NORTH AND OF GREY BAY > 1: One.',
			'THE TRUCE > IN LOW TOWN > 2: Two.',
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

	test('that the format knows, with numbers where the paragraphs have none', () => {
		const {sections, passages} = findStructure(
			formedDocument([
				[1, 'Report of the Security Council mission to Arcadia'],
				[2, '1. Introduction'],
				'One.',
				[2, '2. Key issues'],
				'Two.',
			]),
		);
		expect(sections.map(({label, title: own}) => [label, own])).toEqual([
			['1', 'Introduction'],
			['2', 'Key issues'],
		]);
		expect(passages.map(({text}) => text)).toEqual(['One.', 'Two.']);
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
