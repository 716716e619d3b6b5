import {expect, test} from 'vitest';
import {textDocument} from './documents.ts';
import {foundWhole} from './found-whole.ts';
import {longLine, title} from './outline-of.ts';

/** The structure of an invented report as a printer of pages leaves it, with nothing lost. */
const found = (text: string) => foundWhole(textDocument(title + text));

const outlined = (text: string) =>
	found(text).paragraphs.map(({number, headings, text: own}) => [number, headings.at(-1), own]);

test('a paragraph begins a page below a heading that is as long as a line', () => {
	expect(
		outlined(`I. Introduction

1. ${longLine} persons to
their villages, which the Governor had asked for.

Reopening of the harbours of the north and deployment of the observers
\f2. Fishermen from Bellavista and Porto Alto reported that the observers
${longLine}.

3. The mission left.`).map(([number, heading]) => [number, heading]),
	).toEqual([
		['1', 'Introduction'],
		['2', 'Reopening of the harbours of the north and deployment of the observers'],
		['3', 'Reopening of the harbours of the north and deployment of the observers'],
	]);
});

test('a number that begins a page within a sentence begins no paragraph', () => {
	expect(
		outlined(`I. Introduction

1. The mission left.

The mission took note of the views of the Government on the resolution of May and
\f2. June, which had been adopted by all members of the Parliament.

2. The mission returned.`).map(([number, , own]) => [number, own]),
	).toContainEqual(['2', 'The mission returned.']);
});

const noted = (rule: string) => `I. Introduction
1. The mission left.
2. The mission met the Governor, who said that the observers would stay until the harbour
had been rebuilt.1 He called for 1,100 tents and for talks with the

${rule}1

See the letter of the Governor, paragraph 7.

2

S/2010/99

Fishermen. The mission thanked him.2
3. He added that the matter was urgent.

${rule}2

The Governor later confirmed this
in writing.

3
`;

test('notes whose marks stand alone below a rule end no sentence of the page', () => {
	const structure = found(noted('__________________\n\n'));
	expect(structure.paragraphs.map(({number, text}) => [number, text])).toEqual([
		['1', 'The mission left.'],
		[
			'2',
			'The mission met the Governor, who said that the observers would stay until the harbour had been rebuilt.1 He called for 1,100 tents and for talks with the Fishermen. The mission thanked him.2',
		],
		['3', 'He added that the matter was urgent.'],
	]);
	expect(structure.sections.map(({title: name}) => name)).toEqual(['Introduction']);
	expect(structure.footnotes.map(({mark, text}) => [mark, text])).toEqual([
		['1', 'See the letter of the Governor, paragraph 7.'],
		['2', 'The Governor later confirmed this in writing.'],
	]);
});

test.each([
	['on its line', '1 The letter of the Governor was later\npublished.'],
	['on a line of its own', '1\nThe letter of the Governor was later\npublished.'],
])('the notes of a copied page, where no rule is, are told by the marks in its text: a mark %s', (_, note) => {
	const structure = found(`I. Introduction

1. The mission left.

2. The mission met the Governor, who said that the observers would stay until the harbour
had been rebuilt.1 He called for talks with the
${note}
2 Ibid.
2/8 10-12345
S/2010/99
Fishermen, who had lost 20 boats in May.2 The mission
thanked him.
3. He added that the matter was urgent.
`);
	expect(structure.paragraphs.map(({number, text}) => [number, text]).slice(1)).toEqual([
		[
			'2',
			'The mission met the Governor, who said that the observers would stay until the harbour had been rebuilt.1 He called for talks with the Fishermen, who had lost 20 boats in May.2 The mission thanked him.',
		],
		['3', 'He added that the matter was urgent.'],
	]);
	expect(structure.footnotes.map(({mark, text}) => [mark, text])).toEqual([
		['1', 'The letter of the Governor was later published.'],
		['2', 'Ibid.'],
	]);
});

test('numbers alone at the end of a page are no notes where the text refers to none', () => {
	const {footnotes} = found(`I. Introduction

1. The mission counted the boats of each harbour:

1

Bellavista has twelve.

2

Porto Alto has nine.
\f2. The mission left.`);
	expect(footnotes).toEqual([]);
});

test('an annex begins on a line of its own, though what stands above it ends no sentence and no blank line parts them', () => {
	const {members, terms, meetings} = found(`I. Introduction
1. The mission left.
Annex I
Members of the mission
Peru: Ambassador Ann Lee (head of mission)
Togo: Mr. Luc Roy
Chad: Ms. Ida Quist
Annex II
Terms of reference
(a) To see the quays;
(b) To hear the dockers
Annex III
Programme of work
Tuesday, 4 May 2032
9 a.m. Talks`);
	expect([members.length, terms.length, meetings.length]).toEqual([3, 2, 1]);
});
