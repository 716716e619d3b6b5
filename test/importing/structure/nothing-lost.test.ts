import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {audit, auditLines} from '../../../source/importing/audit.ts';
import type {Document} from '../../../source/importing/model/document.ts';
import type {Placed, Structure} from '../../../source/importing/model/structure.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {amount} from '../../amount.ts';
import {arcadiaReport} from '../invented/arcadia.ts';
import {anyDocument, anyText} from './any-document.ts';
import {textDocument} from './documents.ts';
import {realText} from './real-texts.ts';

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
	for (const piece of [...found.paragraphs, ...found.footnotes, ...found.terms.filter(({inText}) => !inText)]) {
		expect(spanned(document, piece).endsWith(bare(piece.text))).toBe(true);
		expect(spanned(document, piece).length - bare(piece.text).length).toBeLessThan(8);
	}

	return found;
}

test('any text is whole in its structure', () => {
	fc.assert(
		fc.property(anyText, (text) => void expectWhole(textDocument(text))),
		{numRuns: amount(25, 600)},
	);
});

test('any document whose format knows forms is whole in its structure', () => {
	fc.assert(
		fc.property(anyDocument, (document) => void expectWhole(document)),
		{numRuns: amount(16, 400)},
	);
});

test('a line number may have any order', () => {
	const document = {
		lines: [
			{text: '1. One.', number: 7},
			{text: 'Two.', number: 3},
		],
	};
	expect(audit(document, findStructure(document))).toEqual({lost: [], doubled: []});
});

describe.each([
	['an invented report', arcadiaReport],
	['S/2014/173', realText('S_2014_173.txt')],
	['S/2012/534', realText('S_2012_534.txt')],
])('%s, changed', (_, text) => {
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
			{numRuns: amount(2, 25)},
		);
	});

	test.skipIf(text === undefined)('is whole with its lines shuffled', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(lines), (some) => void expectWhole(textDocument(some.join('\n')))),
			{numRuns: amount(1, 10)},
		);
	});
});

test('the audit tells where each word went, and what is lost or doubled', () => {
	const document = textDocument('I. Introduction\n\n1. One.\n\nS/2010/99');
	const found = findStructure(document);
	expect(
		auditLines(document, found).map(({line, words}) => [
			line,
			...words.map(({text, places}) => `${text} → ${places.join(', ')}`),
		]),
	).toEqual([
		[1, 'I. Introduction → heading “Introduction”'],
		[3, '1. → paragraph 1', 'One. → paragraph 1'],
		[5, 'S/2010/99 → symbol'],
	]);
	expect(audit(document, {...found, paragraphs: []}).lost).toEqual([{line: 3, from: 0, to: 7}]);
	expect(
		audit(document, {...found, passages: found.paragraphs.map((one) => ({...one, part: 'body' as const}))}).doubled,
	).not.toEqual([]);
});
