import {expect, test} from 'vitest';
import {actor, paragraph, reportOf, statement, term} from '../../briefing/builders.ts';
import {importedReport} from '../../importing/imported-report.ts';
import {readerOf} from '../reader.ts';

const text = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

I. Introduction

1. The Security Council sent a mission to Arcadia from 3 to 5 May 2010.

2. The mission visited Bellavista and met the President.

Annex I
Terms of reference

(a) To assess, with the Government, the following:

(i) Progress in the peace process;

(ii) The return of displaced families;

(b) To support the elections.
`;
const report = await importedReport(Buffer.from(text), 'arcadia.txt');

test('where the terms stand is said over them', () => {
	const headed = (paragraphs: readonly (string | undefined)[]) => {
		const terms = paragraphs.map((paragraph, at) => term(at + 1, {paragraph}));
		return readerOf(reportOf({terms})).press('6').screen();
	};
	expect(headed([undefined, undefined])).toMatch(/Terms of reference, annex I +2\n/);
	expect(headed(['II.1', 'II.2'])).toMatch(/Terms of reference, annex II +2\n/);
	expect(headed(['1', '1'])).toMatch(/Terms of reference, para\. 1 +2\n/);
	expect(headed(['1', '2'])).toMatch(/Terms of reference +2\n/);
	expect(headed([])).not.toContain('annex');
});

test('terms that stand in another have its words over them, once', () => {
	const lines = readerOf(report).press('6').screen().split('\n');
	const at = lines.findIndex((line) => line.includes('(a) To assess, with the Government, the following:'));
	expect(lines.filter((line) => line.includes('the following:'))).toHaveLength(1);
	expect(lines[at + 1]).toContain('(a) (i)  Progress in the peace process');
	expect(lines[at + 2]).toContain('(a) (ii)  The return of displaced families');
	// What stands in no other does not seem to stand in that one.
	expect(lines[at + 3]?.trim()).toBe('');
	expect(lines[at + 4]).toContain('(b)  To support the elections');
});

test('what leads in within another stands below it, and is not said again', () => {
	const paths = [
		'Annex › (c) To assess: › (i) Security:',
		'Annex › (c) To assess: › (ii) Politics:',
		'Annex › (c) To assess:',
		'Annex',
	];
	const terms = paths.map((_, at) => term(at + 1, {paragraph: `I.${at + 1}`}));
	const paragraphs = [paragraph('1'), ...paths.map((section, at) => paragraph(`I.${at + 1}`, section))];
	const {lines} = readerOf(reportOf({terms, paragraphs})).press('6');
	expect(
		lines()
			.slice(4, 12)
			.map((line) => line.slice(3, 20).trimEnd()),
	).toEqual([
		'(c) To assess:',
		'  (i) Security:',
		' 1  Term 1',
		'  (ii) Politics:',
		' 2  Term 2',
		'(c) To assess:',
		' 3  Term 3',
		'',
	]);
});

test('where the program found nothing that answers a term, nor to whom it is addressed, its page says just that', async () => {
	const found = await importedReport(
		Buffer.from(text.replace('(b) To support the elections.', '(b) To count whales.')),
		'arcadia.txt',
	);
	const page = readerOf(found).press('6', 'G', 'enter').screen();
	expect(page).toMatch(/Addressed to\n {3}None found\./);
	expect(page).toMatch(/Answered by\n {3}None found\./);
});

test('the page of such a term has its words too', () => {
	const page = readerOf(report).press('6', 'enter').screen().replaceAll(/\s+/g, ' ');
	expect(page).toContain(
		'Term (a) (i) (a) To assess, with the Government, the following: Progress in the peace process',
	);
	expect(page).toContain('annex I (a) (i) · verbatim');
});

test('what is said in none of the words of a term is counted apart, in the list and on its page', () => {
	const statements = [
		statement('schools', ['mayor'], {text: 'schools reopened'}),
		statement('roads', ['mayor'], {text: 'the road was mended'}),
	];
	const terms = [term(1, {text: 'To see the schools', inferred: true, statements: ['schools', 'roads']})];
	const list = readerOf(reportOf({actors: [actor('mayor')], statements, terms})).press('6');
	expect(list.screen()).toMatch(/To see the schools +1 \+1 answers, inferred/);
	expect(list.resize(60, 20).screen()).toMatch(/To see the schools +1 \+1, inferred/);
	expect(list.press('enter').screen()).toMatch(
		/Answered by \(inferred\)\n.*schools reopened.*\n\n +Said beside these, in none of its words \(inferred\)\n.*the road was mended/,
	);
});
