import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, expect, test} from 'vitest';
import {kindOf, readDocument} from '../../../source/importing/formats/read-document.ts';
import type {Document} from '../../../source/importing/model/document.ts';
import {fewOf} from '../../amount.ts';
import {publishedPath} from '../../published.ts';
import {harbourReport} from '../invented/harbour.ts';
import {numberLines} from '../invented/made-lines.ts';
import {type MadeLine, makeDocx, makeHtml, makePdf, makeText} from '../invented/make-documents.ts';

const makers = {text: makeText, docx: makeDocx, html: makeHtml, pdf: makePdf};

/** The words of a document in their order. */
function wordsOf({lines}: Document): readonly string[] {
	return split(lines.map(({text}) => text));
}

/** A word that a line's end divides after its own hyphen is one word. */
function split(lines: readonly string[]): readonly string[] {
	return lines
		.join(' ')
		.replace(/(\p{L}-)\s+(?=\p{L})/gu, '$1')
		.split(/\s+/)
		.filter((word) => word !== '');
}

describe('a report in every format', () => {
	const printed = numberLines(harbourReport);
	const words = split(printed.map((line) => (line.kind === 'row' ? line.cells.join(' ') : line.text)));

	test.each(Object.entries(makers))('%s reads to the same words in the same order', async (kind, make) => {
		const bytes = await make(harbourReport);
		expect(kindOf(bytes)).toBe(kind);
		expect(wordsOf(await readDocument(bytes))).toEqual(words);
	});

	test.each(['docx', 'html'] as const)('%s knows headings, whole paragraphs and rows', async (kind) => {
		const {lines} = await readDocument(makers[kind](harbourReport));
		expect(lines.map(({form}) => form)).toEqual(
			printed.map((line) => {
				switch (line.kind) {
					case 'heading':
						return {kind: 'heading', depth: line.depth};
					case 'row':
						return {kind: 'row', cells: line.cells};
					default:
						return {kind: 'paragraph'};
				}
			}),
		);
		expect(lines.map(({number}) => number)).toEqual(lines.map((_, at) => at + 1));
	});

	test('a PDF keeps columns apart and pages told', async () => {
		const {lines} = await readDocument(await makePdf(harbourReport));
		const texts = lines.map(({text}) => text);
		const first = texts.find((text) => text.startsWith('Estonia')) ?? '';
		const second = texts.findIndex((text) => text.startsWith('Gabon'));
		expect(first).toMatch(/^Estonia {2,}Ida Nørgård, Permanent Representative$/);
		// The second line of a long cell stands below the first.
		expect(texts[second + 1]?.search(/\S/)).toBe(first.indexOf('Ida'));
		expect(lines.every(({page}) => page === 1)).toBe(true);
		expect(lines.filter(({text}) => text === '').length).toBeGreaterThan(5);
	});
});

const published = ['S_2012_534.txt', 'S_2014_173.txt'].flatMap((name) => publishedPath(name) ?? []);
if (published.length === 0) {
	process.stderr.write('Skipped the published reports in every format: no reports folder beside the checkout.\n');
}

describe.skipIf(published.length === 0)('a published report', () => {
	test.each(
		published.flatMap((path) =>
			fewOf(1, ['docx', 'html', 'pdf'] as const).map((kind) => [basename(path), kind, path] as const),
		),
	)('%s turned to %s reads to the same words in the same order', async (_, kind, path) => {
		const text = readFileSync(path);
		const {lines} = await readDocument(text);
		const made = lines
			.filter((line) => line.text.trim() !== '')
			.map((line): MadeLine => ({kind: 'paragraph', text: line.text.replaceAll('\t', ' ')}));
		expect(wordsOf(await readDocument(await makers[kind](made)))).toEqual(split(lines.map((line) => line.text)));
	});
});
