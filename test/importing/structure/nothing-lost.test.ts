import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {audit, auditLines} from '../../../source/importing/audit.ts';
import type {Document} from '../../../source/importing/document.ts';
import {findStructure} from '../../../source/importing/find-structure.ts';
import type {Placed, Structure} from '../../../source/importing/structure.ts';
import {textDocument} from './documents.ts';
import {realText} from './real-texts.ts';

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
const anyText = fc.array(anyLine, {maxLength: 60}).map((lines) => lines.join('\n'));
const anyForm = fc.option(
	fc.constantFrom<Exclude<Document['lines'][number]['form'], undefined>['kind']>('heading', 'paragraph', 'row'),
	{nil: undefined},
);

/** The same lines with forms that a format might know, right or wrong. */
const anyDocument: fc.Arbitrary<Document> = fc
	.tuple(anyText, fc.array(anyForm, {minLength: 60, maxLength: 60}))
	.map(([text, forms]) => {
		const plain = textDocument(text);
		return {
			kind: 'html',
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

function bare(text: string): string {
	return text.replaceAll(/[\s\u00AD-]+/gu, '');
}

/** The words that spans point to, without space and hyphens, which joining may drop or restore. */
function spanned({lines}: Document, {spans}: Placed): string {
	const texts = new Map(lines.map(({number, text}) => [number, text]));
	return bare(spans.map(({line, from, to}) => texts.get(line)?.slice(from, to)).join(''));
}

function expectWhole(document: Document): Structure {
	const found = findStructure(document);
	expect(audit(document, found)).toEqual({lost: [], doubled: []});
	for (const piece of [
		...found.front,
		...found.sections,
		...found.passages,
		...found.meetings,
		...found.aside,
		...found.members.filter(({inText}) => !inText),
	]) {
		expect(bare(piece.text)).toBe(spanned(document, piece));
	}

	// Their labels and marks are told apart from their text.
	for (const piece of [...found.paragraphs, ...found.notes, ...found.terms.filter(({inText}) => !inText)]) {
		expect(spanned(document, piece).endsWith(bare(piece.text))).toBe(true);
		expect(spanned(document, piece).length - bare(piece.text).length).toBeLessThan(8);
	}

	return found;
}

test('any text is whole in its structure', () => {
	fc.assert(
		fc.property(anyText, (text) => void expectWhole(textDocument(text))),
		{numRuns: 600},
	);
});

test('any document whose format knows forms is whole in its structure', () => {
	fc.assert(
		fc.property(anyDocument, (document) => void expectWhole(document)),
		{numRuns: 400},
	);
});

test('a line number may have any order', () => {
	const document = {
		kind: 'text' as const,
		lines: [
			{text: '1. One.', number: 7},
			{text: 'Two.', number: 3},
		],
	};
	expect(audit(document, findStructure(document))).toEqual({lost: [], doubled: []});
});

describe.each(['S_2014_173.txt', 'S_2012_534.txt'])('%s, changed', (name) => {
	const text = realText(name);
	const lines = text?.split('\n') ?? [];
	const change = fc.record({
		at: fc.nat(lines.length),
		kind: fc.constantFrom('drop', 'double', 'blank', 'glue', 'cut', 'move'),
		to: fc.nat(lines.length),
	});

	test.skipIf(text === undefined)('is whole in its structure', () => {
		fc.assert(
			fc.property(fc.array(change, {maxLength: 25}), (changes) => {
				const changed = [...lines];
				for (const {at, kind, to} of changes) {
					const line = changed[at] ?? '';
					const other = {
						drop: [],
						double: [line, line],
						blank: ['', line, ''],
						glue: [`${line} ${changed[at + 1] ?? ''}`],
						cut: [line.slice(0, line.length / 2), line.slice(line.length / 2)],
						move: [changed[to] ?? '', line],
					}[kind];
					changed.splice(at, 1, ...other);
				}

				expectWhole(textDocument(changed.join('\n')));
			}),
			{numRuns: 25},
		);
	});

	test.skipIf(text === undefined)('is whole with its lines shuffled', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(lines), (some) => void expectWhole(textDocument(some.join('\n')))),
			{numRuns: 10},
		);
	});
});

test('the audit tells where each word went, and what is lost or doubled', () => {
	const document = textDocument('I. Introduction 1. One.\n\nS/2010/99');
	const found = findStructure(document);
	expect(
		auditLines(document, found).map(({line, words}) => [
			line,
			...words.map(({text, places}) => `${text} → ${places.join(', ')}`),
		]),
	).toEqual([
		[1, 'I. Introduction → heading “Introduction”', '1. → paragraph 1', 'One. → paragraph 1'],
		[3, 'S/2010/99 → symbol'],
	]);
	expect(audit(document, {...found, paragraphs: []}).lost).toEqual([{line: 1, from: 15, to: 23}]);
	expect(
		audit(document, {...found, passages: found.paragraphs.map((one) => ({...one, part: 'body' as const}))}).doubled,
	).not.toEqual([]);
});
