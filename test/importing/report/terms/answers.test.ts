import {expect, test} from 'vitest';
import {answeredTerms} from '../../../../source/importing/report/terms/answers.ts';

const terms = [
	'To assess the training of the harbour police and the repair of their boats',
	'To discuss with the Government the return of fishermen to the northern islands, and their nets and licences',
	'To review the elections of 2009, in particular the voters’ roll',
	'To reaffirm support',
];
const paragraph = (number: string, heading: string, text: string) => ({
	number,
	headings: [heading],
	section: heading,
	text,
	verbatim: true,
	line: 1,
});
const paragraphs = [
	paragraph(
		'1',
		'Introduction',
		'It was to assess the training of the harbour police, the return of fishermen and the elections.',
	),
	paragraph(
		'2',
		'Harbour police',
		'The Captain said the training of the harbour police had begun. He wanted boats. All was well.',
	),
	paragraph(
		'3',
		'The islands',
		'The Mayor feared that the fishermen would not return to the islands without nets. He thanked them.',
	),
	paragraph('5', 'Training of the harbour police', 'All was well. They said so.'),
	paragraph('4', 'Observations', 'The voters’ roll was old. Rain had come late.'),
];

const aims = (texts: readonly string[], ...headings: readonly string[]) => texts.map((text) => ({text, headings}));

/** The number of the term that each statement answers, from 1; a dash for none. */
function answered(...statements: readonly (readonly [paragraph: string, text: string])[]): string {
	const said = statements.map(([number, text]) => ({paragraph: number, text}));
	return answeredTerms(aims(terms), said, paragraphs, 'Arcadia')
		.map((at) => (at === undefined ? '-' : at + 1))
		.join(' ');
}

test('a statement answers the term whose topic it shares', () => {
	expect(answered(['2', 'the training of the harbour police had begun'])).toBe('1');
	expect(answered(['3', 'the fishermen would not return to the islands without nets'])).toBe('2');
	expect(answered(['4', 'The voters’ roll was old'])).toBe('3');
});

test('what it says counts, and so do its paragraph and the heading above', () => {
	expect(answered(['2', 'They had none'])).toBe('1');
	expect(answered(['5', 'All was well'])).toBe('1');
	expect(answered(['4', 'Rain had come late'])).toBe('-');
});

test('what fits two terms alike answers neither for certain', () => {
	const alike = ['To assess the repair of boats', 'To review the repair of boats'];
	expect(answeredTerms(aims(alike), [{paragraph: '2', text: 'the repair of boats'}], paragraphs, undefined)).toEqual([
		undefined,
	]);
});

test('of a term of many clauses it is on one, and on what the term names first rather than what it names last', () => {
	const many = [
		'To assess the dredging of the lagoon; and to examine the licences of fishermen and the tolls of the northern canal',
		'To review the budget of the port, the harbour dues, the wages of pilots and, for all that, the dredging of the lagoon',
	];
	const on = (text: string) => answeredTerms(aims(many), [{paragraph: '4', text}], paragraphs, undefined)[0];
	expect(on('the licences of all fishermen had lapsed')).toBe(0);
	expect(on('the dredging of the lagoon had cost much')).toBe(0);
});

test('where it stands alone, without a word of the term, ties nothing', () => {
	expect(answered(['4', 'Rain had come late'], ['4', 'Roads were closed'])).toBe('- -');
});

test('what every term speaks of is no topic', () => {
	const generic = ['To assess the overall situation and progress', 'To meet fishermen'];
	const text = 'the overall situation had seen progress';
	expect(answeredTerms(aims(generic), [{paragraph: '4', text}], paragraphs, undefined)).toEqual([undefined]);
});

test('what introduces a report only tells of its terms', () => {
	expect(answered(['1', 'to assess the training of the harbour police'])).toBe('-');
});

test('the name of the country is no topic', () => {
	const own = ['To visit Arcadia and Arcadian islands', 'To meet fishermen'];
	expect(answeredTerms(aims(own), [{paragraph: '4', text: 'Arcadia was Arcadian'}], paragraphs, 'Arcadia')).toEqual([
		undefined,
	]);
});

test('without terms, statements or paragraphs there is nothing to tie', () => {
	expect(answeredTerms([], [{paragraph: '2', text: 'the training'}], paragraphs, undefined)).toEqual([undefined]);
	expect(answeredTerms(aims(terms), [], [], undefined)).toEqual([]);
	expect(answeredTerms(aims(terms), [{paragraph: '9', text: 'the training'}], paragraphs, undefined)).toEqual([
		undefined,
	]);
});

test('what is said in one country answers the term for it, and none for another', () => {
	const alike = 'To assess the repair of boats';
	const byCountry = [
		...aims([alike], 'Terms of reference', '1. Chad'),
		...aims([alike], 'Terms of reference', '2. Niger'),
	];
	const spoken = [
		{...paragraph('7', 'A. The ports', 'The repair of boats had begun.'), headings: ['III. Niger', 'A. The ports']},
	];
	expect(answeredTerms(byCountry, [{paragraph: '7', text: 'The repair of boats'}], spoken, undefined)).toEqual([1]);
	expect(
		answeredTerms(byCountry.slice(0, 1), [{paragraph: '7', text: 'The repair of boats'}], spoken, undefined),
	).toEqual([undefined]);
});
