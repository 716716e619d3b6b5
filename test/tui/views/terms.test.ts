import {expect, test} from 'vitest';
import {reportOf, term} from '../../briefing/builders.ts';
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
	expect(lines[at + 1]).toContain('1  Progress in the peace process');
	expect(lines[at + 2]).toContain('2  The return of displaced families');
	expect(lines[at + 3]).toContain('3  To support the elections');
});

test('the page of such a term has its words too', () => {
	const page = readerOf(report).press('6', 'enter').screen().replaceAll(/\s+/g, ' ');
	expect(page).toContain('Term 1 (a) To assess, with the Government, the following: Progress in the peace process');
});
