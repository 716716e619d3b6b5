import {expect, test} from 'vitest';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {htmlLines} from '../../../source/importing/formats/html/lines.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {textDocument} from './documents.ts';
import {foundWhole} from './found-whole.ts';
import {longLine, title} from './outline-of.ts';

/** The structure of an invented report as `pdftotext` prints what office programs and browsers make of it, with nothing lost. */
const found = (text: string) => foundWhole(textDocument(title + text));

const body = 'I. Introduction\n1. The mission left.\n';

const paragraphs = (text: string) => found(text).paragraphs.map(({number, text: own}) => `${number}: ${own}`);

test('a long heading is no line of a paragraph where those reach further', () => {
	const {paragraphs: own} = found(`I. Introduction
1. ${longLine} persons to
${longLine} persons, and
${longLine} persons, too.

Stabilization of the centres of the north and the work of the mission
2. ${longLine} persons to
${longLine} persons.`);
	expect(own.map(({number, headings}) => [number, headings.at(-1)])).toEqual([
		['1', 'Introduction'],
		['2', 'Stabilization of the centres of the north and the work of the mission'],
	]);
});

test('heads and feet of two lines are set aside wherever a converter puts them', () => {
	const foot = (page: number) => `5/4/31, 9:12 AM\nfile:///home/report.html ${page}/3\n`;
	const text = `${body}2. The mission met
${foot(1)}\fthe Prime Minister and
${foot(2)}\fthe President.
${foot(3)}`;
	expect(paragraphs(text)).toEqual([
		'1: The mission left.',
		'2: The mission met the Prime Minister and the President.',
	]);
});

test('notes that differ in their numbers alone are no feet of pages', () => {
	const page = (number: number) =>
		`${number + 1}. The mission met the Governor of one of the districts.${number}\n\n${number}See S/2010/${number}0 and the annex.\n\nS/2010/99\n`;
	expect(found(`${body}${page(1)}\f${page(2)}\f${page(3)}`).footnotes.map(({mark, text}) => [mark, text])).toEqual([
		['1', 'See S/2010/10 and the annex.'],
		['2', 'See S/2010/20 and the annex.'],
		['3', 'See S/2010/30 and the annex.'],
	]);
});

test('a note at the foot of a page is none of the sentence that goes on over it', () => {
	const text = `${body}2. The mission met the Governor,1 who was
1Elected in 2009, for a term
of five years.
S/2010/99
\fthe first of the opposition.`;
	const {footnotes} = found(text);
	expect(footnotes.map(({mark, text: own}) => [mark, own])).toEqual([
		['1', 'Elected in 2009, for a term of five years.'],
	]);
	expect(paragraphs(text).at(-1)).toBe('2: The mission met the Governor,1 who was the first of the opposition.');
});

test('a symbol set as a heading stands in the head of the document', () => {
	const document = {
		lines: htmlLines(
			`<h1>S/2010/99</h1><p>Distr.: General<p>20 June 2010<h1>${title.trim()}</h1><p>1. The mission left.`,
			documentLimits,
		),
	};
	const {symbol, published, title: name} = findStructure(document);
	expect([symbol, published, name]).toEqual(['S/2010/99', '2010-06-20', title.trim()]);
});

test('the language that an annex was written in, between its label and its title, is no title', () => {
	const {terms, sections} = found(
		`${body}\nAnnex I\n\n[Original: English and French]\n\nTerms of reference\n\n(a) To see the quays;\n\n(b) To hear the dockers.`,
	);
	expect(terms).toHaveLength(2);
	expect(sections.at(-1)).toMatchObject({label: 'Annex I', title: 'Terms of reference'});
});
