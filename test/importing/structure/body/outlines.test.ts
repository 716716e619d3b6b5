import {describe, expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {textDocument} from '../documents.ts';
import {outline, title} from '../outline-of.ts';

const termsOf = (text: string) =>
	findStructure(textDocument(title + text)).terms.map(({number, label, text: own}) => `${number} ${label} ${own}`);

test('headings of many depths stand above the first paragraph, lettered under numbered and Roman under lettered ones', () => {
	expect(
		outline(`I. Introduction

A. Background

1. Origin

(a) First visit

(i) Preparations

1. The mission left.

(ii) Crossing

2. It arrived in Bellavista.

(b) Second visit

3. It returned.

2. Follow-up

4. It briefed the Council.

B. Context

5. Arcadia is at peace.`),
	).toEqual([
		'Introduction > Background > Origin > (a) First visit > (i) Preparations > 1: The mission left.',
		'Introduction > Background > Origin > (a) First visit > (ii) Crossing > 2: It arrived in Bellavista.',
		'Introduction > Background > Origin > (b) Second visit > 3: It returned.',
		'Introduction > Background > Follow-up > 4: It briefed the Council.',
		'Introduction > Context > 5: Arcadia is at peace.',
	]);
});

describe('numbers of the levels of an outline', () => {
	test.each([
		[
			'under headings that have them, too',
			`1. Background\n1.1 The mission left.\n1.2 It was led by the Chair.\n2. Bellavista\n2.1 Talks with the Government and\nwith its partners\n2.1.1 The President asked\nfor 1.5 million.\n2.1.2 The Mayor did not. He saw:\n1. Ships;\n2. Boats.\n2.2 The harbour\n2.2.1 It was closed.`,
			[
				'Background > 1.1: The mission left.',
				'Background > 1.2: It was led by the Chair.',
				'Bellavista > Talks with the Government and with its partners > 2.1.1: The President asked for 1.5 million.',
				'Bellavista > Talks with the Government and with its partners > 2.1.2: The Mayor did not. He saw:\n1. Ships;\n2. Boats.',
				'Bellavista > The harbour > 2.2.1: It was closed.',
			],
		],
		[
			'under headings of another kind, with a point behind them',
			'I. Introduction\n\n1.1. The mission left.\n\n1.2. It returned.\n\nII. Bellavista\n\n2.1. It was cold.\n\n2.3. It rained.',
			[
				'Introduction > 1.1: The mission left.',
				'Introduction > 1.2: It returned.',
				'Bellavista > 2.1: It was cold.',
				'Bellavista > 2.3: It rained.',
			],
		],
		[
			'on lines of their own, under chapters that a nought counts',
			'1.0 INTRODUCTION\n\n1.1\n\nThe mission left.\n\n1.2\n\nIt returned.\n\n2.0 BELLAVISTA\n\n2.1\n\nIt was cold.',
			['INTRODUCTION > 1.1: The mission left.', 'INTRODUCTION > 1.2: It returned.', 'BELLAVISTA > 2.1: It was cold.'],
		],
		[
			'are not those of times and amounts in plain paragraphs',
			'1. It met at\n1.10 Monday, and lost\n1.2 Million. It gave:\n\n1.1 A list;\n\n2. Two.\n\n3. Three.\n\n4. Four.',
			['1: It met at 1.10 Monday, and lost 1.2 Million. It gave: 1.1 A list;', '2: Two.', '3: Three.', '4: Four.'],
		],
	])('%s', (_, text, expected) => {
		expect(outline(text)).toEqual(expected);
	});

	test('stand above text that has none', () => {
		const {sections, passages} = findStructure(
			textDocument(
				`${title}1. Introduction\n\nThe mission left.\n\n1.1 Mandate\n\nIt was to see the harbour.\n\n1.2 Members\n\nNobody knows.\n\n2. Talks\n\n2.1 With the Mayor\n\nThe Mayor was cold.`,
			),
		);
		expect(sections.map(({label, path}) => `${label} ${path.join(' > ')}`)).toEqual([
			'1 Introduction',
			'1.1 Introduction > Mandate',
			'1.2 Introduction > Members',
			'2 Talks',
			'2.1 Talks > With the Mayor',
		]);
		expect(passages.map(({text}) => text)).toEqual([
			'The mission left.',
			'It was to see the harbour.',
			'Nobody knows.',
			'The Mayor was cold.',
		]);
	});
});

const inBody = `I. Introduction

1. The mission left.

II. Terms of reference

2. In April the Council adopted the following terms of reference:

1. Express support for the Government of France;

2. Review the rebuilding of the harbour;

3. Call on all to keep the truce.

III. Meetings

3. The mission met the Governor.

4. It returned.`;

test('the terms in a paragraph keep the numbers that later paragraphs have, too', () => {
	expect(outline(inBody).map((line) => line.split(':')[0])).toEqual([
		'Introduction > 1',
		'Terms of reference > 2',
		'Meetings > 3',
		'Meetings > 4',
	]);
	expect(termsOf(inBody)).toHaveLength(3);
});

test('what divides a term in a paragraph is no term of its own', () => {
	expect(
		termsOf(`1. The terms of reference of the mission were as follows:

(a) To support the talks;

(b) To review the protection of civilians, in particular:

(i) Fishermen of the north;

(ii) Families in Bellavista;

(c) To urge all to keep the truce.

2. The mission left.`),
	).toEqual([
		'1 (a) To support the talks;',
		'2 (b) To review the protection of civilians, in particular:\n(i) Fishermen of the north;\n(ii) Families in Bellavista;',
		'3 (c) To urge all to keep the truce.',
	]);
});

const inTwoPlaces = (number: number) => `1. The mission left.

Annex

Terms of reference

In Bellavista, the mission will:

1. Reiterate the support of the Council;

2. Emphasize that all must take part.

In Porto Alto, the mission will:

${number}. Thank the Governor.`;

test.each([1, 3])('text between terms introduces those below it, which go on from %i', (number) => {
	expect(termsOf(inTwoPlaces(number)).map((term) => term.slice(2))).toEqual([
		'1. Reiterate the support of the Council;',
		'2. Emphasize that all must take part.',
		`${number}. Thank the Governor.`,
	]);
	expect(findStructure(textDocument(title + inTwoPlaces(number))).passages.map(({text}) => text)).toEqual([
		'In Bellavista, the mission will:',
		'In Porto Alto, the mission will:',
	]);
});

test('numbers with a full stop within are none of a report that counts its paragraphs', () => {
	expect(
		outline(`I. Introduction

1. The shares were as follows:

1.1 Bellavista has two thirds;

1.2 Porto Alto has the rest.

2. The mission left.

3. It returned.`).map((line) => line.split(':')[0]),
	).toEqual(['Introduction > 1', 'Introduction > 2', 'Introduction > 3']);
});
