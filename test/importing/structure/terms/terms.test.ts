import {expect, test} from 'vitest';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';

const body =
	'Report of the Security Council mission to Arcadia\n\nI. Introduction\n\n1. It left.\n\n2. It returned.\n\n';
const annex = `${body}Annex I\nTerms of reference of the Security Council mission to Arcadia\n\n`;

function termsOf(text: string): readonly string[] {
	return findStructure(textDocument(text)).terms.map(({number, label, text: own}) => `${number} ${label} ${own}`);
}

test.each([
	[
		'numbers',
		'1. To reaffirm the support of the Council;\n2. To assess the talks,\nincluding those in Bellavista;\n3. To return.',
	],
	[
		'letters after an introduction',
		'The terms of reference are to:\n(a) To reaffirm the support of the Council;\n(b) To assess the talks,\n\n10-12345\n\n3\n\nS/2010/99\n\nincluding those in Bellavista;\n(c) To return.',
	],
	[
		'labels alone on their lines',
		'1.\nTo reaffirm the support of the Council;\n\n2.\nTo assess the talks,\nincluding those in Bellavista;\n\n3.\nTo return.',
	],
	[
		'bullets',
		'The objectives of the mission are as follows:\n\n• To reaffirm the support of the Council;\n• To assess the talks,\n  including those in Bellavista;\n• To return.',
	],
	[
		'dashes',
		'- To reaffirm the support of the Council;\n- To assess the talks, including those in Bellavista;\n- To return.',
	],
	[
		'no label at all',
		'The terms of reference of the mission are as follows:\n\nTo reaffirm the support of the Council;\n\nTo assess the talks,\nincluding those in Bellavista;\n\nTo return.',
	],
])('terms with %s', (_, list) => {
	const {terms} = findStructure(textDocument(annex + list));
	expect(terms.map(({text}) => text)).toEqual([
		'To reaffirm the support of the Council;',
		'To assess the talks, including those in Bellavista;',
		'To return.',
	]);
	expect(terms.map(({number, annex: there}) => [number, there])).toEqual([
		[1, 'I'],
		[2, 'I'],
		[3, 'I'],
	]);
});

test('labels are kept as printed, and (i) after (h) is a letter', () => {
	const letters = [...'abcdefghijk'];
	expect(termsOf(annex + letters.map((letter) => `(${letter}) To go;`).join('\n'))).toEqual(
		letters.map((letter, at) => `${at + 1} (${letter}) To go;`),
	);
});

test('bullets under a term are part of it, and so is a list that it does not lead in', () => {
	expect(termsOf(`${annex}1. To assess:\n• the talks;\n• the truce;\n2. To return.`)).toEqual([
		'1 1. To assess:\n• the talks;\n• the truce;',
		'2 2. To return.',
	]);
	expect(termsOf(`${annex}(a) To assess the talks.\n(i) They are old.\n(ii) They go on.\n(b) To return.`)).toEqual([
		'1 (a) To assess the talks.\n(i) They are old.\n(ii) They go on.',
		'2 (b) To return.',
	]);
});

test('the smallest numbered items are the terms, and what leads them in stands above them', () => {
	const {terms, passages} = findStructure(
		textDocument(
			`${annex}1. The Council decided to send a mission.\n\n2. Its terms of reference are as follows:\n\n(a) To express to the Government:\n(i) Support for the talks;\n(ii) Concern at the truce;\n(b) To assess:\n(i) Security:\na. the police;\nb. the quays;\n(ii) the ferry;\n(c) To return.`,
		),
	);
	expect(
		terms.map(({number, within = [], label, text}) => `${number} ${[...within, label].join(' ')} ${text}`),
	).toEqual([
		'1 (a) (i) Support for the talks;',
		'2 (a) (ii) Concern at the truce;',
		'3 (b) (i) a. the police;',
		'4 (b) (i) b. the quays;',
		'5 (b) (ii) the ferry;',
		'6 (c) To return.',
	]);
	expect(terms[3]?.headings.slice(1)).toEqual([
		'2. Its terms of reference are as follows:',
		'(b) To assess:',
		'(i) Security:',
	]);
	expect(passages.map(({text}) => text)).toEqual([
		'1. The Council decided to send a mission.',
		'2. Its terms of reference are as follows:',
		'(a) To express to the Government:',
		'(b) To assess:',
		'(i) Security:',
	]);
});

test('the label of an item and that of its first own may stand on one line', () => {
	expect(termsOf(`${annex}(a) (i) To assess;\n(ii) To meet;\n(b) To return.`)).toEqual([
		'1 (i) To assess;',
		'2 (ii) To meet;',
		'3 (b) To return.',
	]);
});

test('a list that a numbered paragraph only introduces holds the terms', () => {
	const {terms, passages} = findStructure(
		textDocument(`${annex}1. The mission has the following objectives:\n\n• To reaffirm;\n• To assess.\n`),
	);
	expect(terms.map(({label, text}) => [label, text])).toEqual([
		['•', 'To reaffirm;'],
		['•', 'To assess.'],
	]);
	expect(passages.map(({text}) => text)).toEqual(['1. The mission has the following objectives:']);
});

test('headings group terms, and may begin the count again', () => {
	const {terms} = findStructure(
		textDocument(`${annex}Arcadia\n\n1. To assess.\n\n2. To return.\n\nUtopia\n\n1. To meet.\n\n2. To leave.`),
	);
	expect(terms.map(({number, label, headings, text}) => [number, label, headings.at(-1), text])).toEqual([
		[1, '1.', 'Arcadia', 'To assess.'],
		[2, '2.', 'Arcadia', 'To return.'],
		[3, '1.', 'Utopia', 'To meet.'],
		[4, '2.', 'Utopia', 'To leave.'],
	]);
});

test('who leads a leg stands under its heading', () => {
	const {terms} = findStructure(
		textDocument(
			`${annex}Arcadia\nLed by Togo and Chad\n\n1. To assess.\n\n2. To return.\n\nUtopia\nLed by Benin\n\n1. To meet.`,
		),
	);
	expect(terms.map(({headings}) => headings.slice(-2))).toEqual([
		['Arcadia', 'Led by Togo and Chad'],
		['Arcadia', 'Led by Togo and Chad'],
		['Utopia', 'Led by Benin'],
	]);
});

test('text after the list is no term', () => {
	const {terms, passages} = findStructure(
		textDocument(`${annex}1. To assess.\n\n2. To return.\n\nThe mission will report to the Council.`),
	);
	expect(terms).toHaveLength(2);
	expect(passages.map(({text}) => text)).toEqual(['The mission will report to the Council.']);
});

test('terms before the body, and terms without the word annex', () => {
	const first = findStructure(
		textDocument(
			'Letter dated 3 May 2010 from the President of the Security Council\n\nAnnex\nTerms of reference\n\n1. To assess.\n2. To return.\n\nReport of the Security Council mission to Arcadia\n\nI. Introduction\n\n1. It left.',
		),
	);
	expect(first.terms.map(({text}) => text)).toEqual(['To assess.', 'To return.']);
	expect(first.paragraphs.map(({number, text}) => [number, text])).toEqual([['1', 'It left.']]);
	expect(
		termsOf(`${body}Security Council mission to Arcadia: terms of reference\n\n1. To assess.\n2. To return.`),
	).toHaveLength(2);
});

test('terms that only a paragraph lists stay in its text', () => {
	const {terms, paragraphs} = findStructure(
		textDocument(
			'Report of the Security Council mission to Arcadia\n\n1. The terms of reference of the mission were:\n\n(a) To assess;\n\n(b) To return.\n\n2. It left.',
		),
	);
	expect(terms.map(({number, label, text, inText}) => [number, label, text, inText])).toEqual([
		[1, '(a)', 'To assess;', true],
		[2, '(b)', 'To return.', true],
	]);
	expect(paragraphs[0]?.text).toBe('The terms of reference of the mission were:\n(a) To assess;\n(b) To return.');
});

test.each([
	[
		'of a joint visit',
		'The objectives of the joint visit were to: (a) see the quays; (b) hear the pilots; and (c) report.',
	],
	['in a sentence', 'The objectives of the mission were to: (a) see the quays; (b) hear the pilots; and (c) report.'],
	[
		'without a colon',
		'The terms of reference agreed upon were (a) to see the quays; (b) to hear the pilots; and (c) to report.',
	],
	['as what it was asked', 'It was requested:\n\n(a) To see the quays;\n(b) To hear the pilots; and\n(c) To report.'],
	[
		'as its aims',
		'The aims of the mission, as laid down by the Council, were:\n\n(a) see the quays;\n(b) hear the pilots; and\n(c) report.',
	],
])('terms that a paragraph lists %s', (_, text) => {
	expect(termsOf(`${body}3. ${text}\n\n4. It was late.`).map((term) => term.replace(/to (?=\p{Ll})/iu, ''))).toEqual([
		'1 (a) see the quays;',
		'2 (b) hear the pilots; and',
		'3 (c) report.',
	]);
});

test.each([
	'The mission had three tasks: first, to see the quays; second, to hear the pilots; and third, to report.',
	'The mission was asked first to see the quays, second to hear the pilots, and third to report. It did so.',
	'The purpose of the visit was threefold. First, to see the quays. Second, to hear the pilots. Third, to report.',
])('terms that a sentence counts in words: %s', (text) => {
	const terms = termsOf(`${body}3. ${text}\n\n4. It was late.`);
	expect(terms.map((term) => term.toLowerCase().replaceAll(/[.,;]/g, ''))).toEqual([
		'1 first to see the quays',
		'2 second to hear the pilots',
		'3 third to report',
	]);
});

test('an annex of aims holds the terms, whatever its title', () => {
	const aims = '(a) To see the quays;\n\n(b) To hear the pilots.';
	expect(termsOf(`${body}Annex I\nDirectives of the Security Council\n\n${aims}`)).toHaveLength(2);
	expect(termsOf(`${body}Annex I\nMandate\n\nThe mission shall:\n\n• See the quays;\n• Hear the pilots.`)).toHaveLength(
		2,
	);
	expect(termsOf(`${body}Annex I\nRecommendations\n\n${aims}`)).toEqual([]);
});

test('terms of a format that knows paragraphs', () => {
	const {terms} = findStructure(
		formedDocument([
			[1, 'Annex I'],
			[2, 'Terms of reference'],
			'The mission will:',
			'(a) Assess the talks;',
			'(b) Return.',
		]),
	);
	expect(terms.map(({label, text}) => [label, text])).toEqual([
		['(a)', 'Assess the talks;'],
		['(b)', 'Return.'],
	]);
});

test('the document that has the terms of reference is told where the report has none', () => {
	const elsewhere = (sentence: string) =>
		findStructure(
			textDocument(
				`Report of the Security Council mission to Arcadia\n\n1. It left.\n\n2. It met. ${sentence} It returned.`,
			),
		).termsIn;
	const there = {document: 'S/2031/40', paragraph: '2'};
	expect(elsewhere('The terms of reference of the mission are contained in the annex to document S/2031/40.')).toEqual(
		there,
	);
	expect(elsewhere('The terms of reference (see S/2031/40) were agreed.')).toEqual(there);
	expect(elsewhere('The terms of reference of the mission (S/2031/40) were agreed.')).toEqual(there);
	expect(elsewhere('The terms of reference were agreed. A list is contained in S/2031/40.')).toBeUndefined();
	expect(findStructure(textDocument(`${annex}1. To assess.\n\n2. To return (S/2031/40).`)).termsIn).toBeUndefined();
});

test('aims that a sentence on the terms of reference tells in a row are the terms', () => {
	const inRow = (sentence: string) =>
		findStructure(
			textDocument(`Report of the Security Council mission to Arcadia\n\n1. It left. ${sentence}\n\n2. It met.`),
		).terms.map(({text}) => text);
	expect(
		inRow(
			'Under its terms of reference, which were agreed, the mission was to see the quays, to speak to the pilots and to report to the Council.',
		),
	).toEqual(['to see the quays', 'to speak to the pilots', 'to report to the Council']);
	expect(inRow('The mission was to see the quays, to hear the pilots and to report.')).toEqual([]);
	expect(inRow('Its terms of reference were sent to the pilots, to the Mayor and to the press.')).toEqual([]);
});

test('what is to be done in each place stands below its name, and is no part of a term of that name', () => {
	const list =
		'1. Arcadia as a whole\n\n(a) To hear the pilots;\n\n(b) To see the quays.\n\n2. Borealis\n\n(a) To meet the Mayor;\n\n(b) To return.';
	const {terms} = findStructure(textDocument(`${annex}${list}`));
	expect(
		terms.map(({within = [], label, text, headings}) => `${headings.at(-1)} ${within.join()}${label} ${text}`),
	).toEqual([
		'1. Arcadia as a whole 1.(a) To hear the pilots;',
		'1. Arcadia as a whole 1.(b) To see the quays.',
		'2. Borealis 2.(a) To meet the Mayor;',
		'2. Borealis 2.(b) To return.',
	]);
});
