import {describe, expect, test} from 'vitest';
import {accountOf, accountRecord} from '../../../source/commands/library/account.ts';
import {accountText, nextCommand} from '../../../source/commands/library/account-text.ts';
import {leftOf} from '../../../source/importing/import-here.ts';
import type {Structure} from '../../../source/importing/model/structure.ts';
import type {Note} from '../../../source/library/reader/notes.ts';
import {paragraph} from '../../briefing/builders.ts';
import {reportOf, source} from '../../library/reports/some-reports.ts';

const made = {report: 'S/2031/7', document: 'd0c', created: '2031-06-01T10:00:00Z', from: 4, to: 11, change: null};
const misfits = [
	{
		made: {...made, id: 1, paragraph: '14', text: 'The harbour is closed.'},
		change: undefined,
		why: 'this copy has no ¶14',
	},
	{made: {...made, id: 2, paragraph: '3', text: ''}, change: undefined, why: 'its words are not in ¶3 of this copy'},
];
const note = (text: string): Note => ({
	...{id: 1, report: 'S/2031/7', target: {kind: 'statement', id: 's-9'} as const, meeting: undefined, text},
	...{created: made.created, updated: made.created},
});
const outcome = {
	symbol: 'S/2031/7',
	state: 'new',
	corrections: {count: 5, misfits},
	strayNotes: [note('Ask again'), note('Who said so?')],
	next: 'mission-brief S/2031/7',
} as const;
const said = (paragraph: string, unreviewed = true) => ({
	text: `of ${paragraph}`,
	actors: ['ffa'],
	paragraph,
	unreviewed,
});
const structure: Structure = {
	...{
		front: [],
		sections: [],
		paragraphs: [],
		passages: [],
		members: [],
		terms: [],
		meetings: [],
		told: [],
		footnotes: [],
	},
	aside: [
		{text: 'S/2031/7', line: 1, spans: [], reason: 'running head'},
		{text: 'stray\twords '.repeat(20), line: 40, spans: [], reason: 'not placed'},
	],
};

describe('the account of an import', () => {
	const report = reportOf(
		['one', 'two', 'three', 'four', 'five'],
		[
			...['1', '2', '2', '3', '4', '4', '4', '5'].map((paragraph) => said(paragraph)),
			...['3', '3', '3'].map((paragraph) => said(paragraph, false)),
		],
		{published: undefined},
	);
	const document = {lines: [], pagesWithoutText: [2, 7], pagesReadAcross: [3]} as const;
	const makings = {...leftOf(document, structure), took: {read: 1, structure: 1, report: 1}};
	const account = accountOf({report, source, made: makings}, outcome);

	test('says what was found, what was not, what to check first and what to type next', () => {
		expect(accountText(account)).toBe(`S/2031/7
  Mission to the atolls · 4–6 May 2031
  imported from harbour.docx
  found     5 paragraphs · 11 statements (8 unreviewed) · 2 actors
  yours     5 corrections, 2 did not fit
  not in it symbol (S/2031/7 is from the name of the file), date of publication,
            members of the mission, figures, terms of reference, programme
  time zone Etc/UTC, inferred from the places of the mission
  check     your corrections that did not fit, kept as before: ¶14 “The harbour
            is closed.”, ¶3
  check     your notes on what is not in this copy, kept: “Ask again”, “Who said
            so?”
  check     statements that a rule is unsure of: ¶4 (3), ¶2 (2), ¶1 (1) and 2
            more
  check     no text on pages 2, 7: blank, or a picture of text, which is not
            read
  check     columns or a table on page 3: read across, so that sentences may be
            mixed
  check     text that was not placed: line 40 “stray words stray words stray
            words stray words stray words…”
  next      mission-brief S/2031/7
`);
	});

	test.each([20, 39, 40, 60, 79, 200])('keeps to a terminal of %i columns, and loses no word', (columns) => {
		const words = (text: string) => text.split(/\s+/).join(' ');
		const [printed, usual] = [accountText(account, columns), accountText(account)];
		const lines = printed.split('\n').filter((line) => !line.includes('next'));
		expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(Math.min(columns, 80));
		expect(words(printed)).toBe(words(usual));
	});

	test('as data', () => {
		expect(accountRecord(account)).toMatchObject({
			symbol: 'S/2031/7',
			published: null,
			state: 'new',
			source,
			...{members: 0, paragraphs: 5, statements: 11, actors: 2, figures: 0, terms: 0, meetings: 0},
			unreviewedStatements: 8,
			corrections: 5,
			lacks: expect.arrayContaining(['terms of reference']),
			check: {
				corrections: [
					{paragraph: '14', text: 'harbour', why: 'this copy has no ¶14'},
					{paragraph: '3', text: '', why: 'its words are not in ¶3 of this copy'},
				],
				paragraphs: [
					{paragraph: '4', statements: 3},
					{paragraph: '2', statements: 2},
					{paragraph: '1', statements: 1},
					{paragraph: '3', statements: 1},
					{paragraph: '5', statements: 1},
				],
				notes: ['Ask again', 'Who said so?'],
				pagesWithoutText: [2, 7],
				pagesReadAcross: [3],
				notPlaced: [{line: 40, text: expect.stringContaining('stray')}],
			},
		});
	});
});

test('numbers that are missing among paragraphs and terms are to be checked', () => {
	const paragraphs = ['1', '2', '4'].map((number) => ({
		...{number, text: 'It met.', line: 1, spans: [], headings: []},
		part: 'body' as const,
	}));
	const terms = ['(a)', '(c)'].map((label, at) => ({
		...{number: at + 1, label, text: 'To meet.', line: 9, spans: [], headings: []},
	}));
	const account = accountOf(
		{
			report: reportOf(['one']),
			source,
			made: {
				...leftOf({lines: []}, {...structure, paragraphs, terms}),
				took: {read: 1, structure: 1, report: 1},
			},
		},
		outcome,
	);
	expect(account.missing).toEqual({paragraphs: ['3'], terms: ['(b)']});
	const text = accountText(account).replaceAll(/\s+/g, ' ');
	expect(text).toContain('check paragraphs whose numbers are missing, perhaps lost in others: 3');
	expect(text).toContain('check terms of reference whose numbers are missing, perhaps lost in others: (b)');
});

test('a delegation that is listed and was not read is to be checked', () => {
	const account = accountOf({report: {...reportOf(['one']), membersUnread: '1'}, source}, outcome);
	expect(accountText(account).replaceAll(/\s+/g, ' ')).toContain(
		'check the delegation, which is listed and of which no member was read: ¶1',
	);
	expect(accountRecord(account)).toMatchObject({check: {membersUnread: '1'}});
});

test('meetings whose day was not found are to be looked up', () => {
	const notes = ['Talks', 'Lunch'].map((title) => ({text: `On a day that is not stated: ${title}`, paragraph: '1'}));
	const account = accountOf({report: {...reportOf(['one']), notes}, source}, outcome);
	expect(accountText(account).replaceAll(/\s+/g, ' ')).toContain(
		'check 2 meetings whose day was not found, kept in the notes: they stand in no programme',
	);
	expect(accountRecord(account)).toMatchObject({check: {undated: 2}});
});

test('an annex of terms or of a programme of which nothing was read is to be checked, and is not said to be missing', () => {
	const annexes = ['Terms of reference › A. Arcadia', 'Itinerary'].map((section, at) => ({
		...paragraph(`${'I'.repeat(at + 1)}.0`),
		section,
	}));
	const report = {...reportOf(['one']), terms: [], meetings: []};
	const unread = accountOf({report: {...report, paragraphs: [paragraph('1'), ...annexes]}, source}, outcome);
	const text = accountText(unread).replaceAll(/\s+/g, ' ');
	expect(text).toContain('check the annex of the terms of reference, of which none was read: ¶I.0');
	expect(text).toContain('check the annex of the programme, of which none was read: ¶II.0');
	expect(unread.lacks).not.toContain('terms of reference');
	expect(unread.lacks).not.toContain('programme');
	expect(accountRecord(unread)).toMatchObject({check: {termsUnread: 'I.0', programmeUnread: 'II.0'}});
	expect(accountOf({report, source}, outcome).lacks).toEqual(
		expect.arrayContaining(['terms of reference', 'programme']),
	);
});

test('the next command is one that a shell takes as it stands', () => {
	expect(nextCommand('S/2031/7', {data: undefined})).toBe('mission-brief S/2031/7');
	expect(nextCommand("the mayor's 1a2b", {data: 'my data'})).toBe(
		`mission-brief 'the mayor'\\''s 1a2b' --data 'my data'`,
	);
});
