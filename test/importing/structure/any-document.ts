import fc from 'fast-check';
import type {Document} from '../../../source/importing/model/document.ts';
import {textDocument} from './documents.ts';

const pieces = [
	'',
	'',
	'',
	'S/2010/99',
	'10-12345 (E) 010510',
	'*1012345*',
	'7',
	'- 2 -',
	'Page 3',
	'United Nations',
	'Security Council',
	'Distr.: General',
	'3 June 2010',
	'Original: English',
	'Report of the Security Council mission to Arcadia,',
	'3-5 May 2010',
	'Contents',
	'I. Introduction ........ 2',
	'I. Introduction',
	'II. Key issues',
	'A. Talks',
	'The truce',
	'1.',
	'2.',
	'3. It left for Port-au-',
	'Prince.',
	'1. The mission, led by France, was composed as follows:',
	'Chad (Awa Deby, Counsellor)',
	'France\tLuc Roy\tPermanent Representative',
	'United Kingdom of Great',
	'Britain and Northern Ireland',
	'(Ann Lee, Deputy',
	'Permanent Representative)',
	'Ambassador Kofi Ayite (Togo), head of mission',
	'The representative of China was unable to join.',
	'* Joined later.',
	'____________',
	'Annex I',
	'Annex II**Programme of work****3 May 2010**',
	'Terms of reference',
	'(a) To assess;',
	'(b) To return.',
	'• bread;',
	'i. peace',
	'Programme of work',
	'Monday, 3 May',
	'4 May 2010**Bellavista**',
	'Bellavista',
	'9 a.m.',
	'1030-1100 Talks',
	'2300-0100',
	'noon  Lunch  Palace',
	'Time  Activity  Venue',
	'some words of a sentence that goes on to the end of the line and',
	'and ends.',
	'**Bold**',
	'# Heading',
	'   indented   words',
	'a\tb\tc',
	'\f',
	'(',
	')',
	'1. 2. 3.',
	'Togo',
	'“Quoted”',
	'é\u0301 中文 🇲🇱',
] as const;

const anyLine = fc.oneof(
	{weight: 5, arbitrary: fc.constantFrom(...pieces)},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 40})},
	{weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map((two) => two.join(' '))},
);
/** Any text made of lines as reports have them, in any order, and of others. */
export const anyText = fc.array(anyLine, {maxLength: 60}).map((lines) => lines.join('\n'));
const anyForm = fc.option(
	fc.constantFrom<Exclude<Document['lines'][number]['form'], undefined>['kind']>('heading', 'paragraph', 'row'),
	{nil: undefined},
);

/** The same lines with forms that a format might know, right or wrong. */
export const anyDocument: fc.Arbitrary<Document> = fc
	.tuple(anyText, fc.array(anyForm, {minLength: 60, maxLength: 60}))
	.map(([text, forms]) => {
		const plain = textDocument(text);
		return {
			lines: plain.lines.map((line, at) => {
				const kind = forms[at];
				const form =
					kind === 'heading'
						? {kind, depth: 1 + (at % 4)}
						: kind === 'row'
							? {kind, cells: line.text.split('\t')}
							: kind === undefined
								? undefined
								: {kind};
				return form === undefined ? line : {...line, form};
			}),
		};
	});
