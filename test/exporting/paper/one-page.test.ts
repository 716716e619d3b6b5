import {type LineLayout, layoutDocument, type PageLayout} from 'docx/layout';
import {extractText, getDocumentProxy} from 'unpdf';
import {describe, expect, test} from 'vitest';
import {docxOf} from '../../../source/exporting/docx/write-docx.ts';
import {writePdf} from '../../../source/exporting/pdf/write-pdf.ts';
import {type Block, heading, list, paragraph, point} from '../../../source/printing/markdown-blocks.ts';
import {fewOf, isLong} from '../../amount.ts';
import {mali} from '../../data/mali.ts';
import {briefDocument, documentOf} from '../prepared.ts';
import {wordsOfPdf} from '../read-back.ts';

/** Where the text of a page of US Letter ends with our margins, in pixels of 96 to the inch. */
const endOfLetter = ((279.4 - 18) / 25.4) * 96;
const letterhead = {lines: ['Permanent Mission of Ardovia', '1 Quay Street'], logo: undefined};
const classification = 'For official use only';

describe.each(fewOf(2, mali.meetings).map(({id}) => id))('the brief on the meeting %s', (id) => {
	test('is one page of PDF and of Word, on A4 and on US Letter, below a letterhead', async () => {
		const document = briefDocument(id, {letterhead, classification});
		expect((await getDocumentProxy((await writePdf(document)).bytes)).numPages).toBe(1);
		const {pages, stoppedAt} = layoutDocument(docxOf(document));
		expect(stoppedAt).toBeUndefined();
		expect(pages.map(endOf)).toEqual([expect.toSatisfy((end) => end < endOfLetter)]);
	});
});

test.runIf(isLong)('in one document, too, the brief on each meeting and each actor is one page', async () => {
	const briefs = fewOf(3, [...mali.meetings, ...mali.actors]).flatMap(({id}) => briefDocument(id).parts);
	const document = documentOf(briefs, {title: 'All briefs', classification});
	const layout = layoutDocument(docxOf(document));
	expect(layout.stoppedAt).toBeUndefined();
	const pages = layout.pages.slice(-briefs.length);
	expect(pages.map(titleOf)).toEqual(briefs.map(({title}) => title));
	expect(pages.map(endOf).filter((end) => end > endOfLetter)).toEqual([]);
	const pdf = await extractText(await getDocumentProxy((await writePdf(document)).bytes));
	const texts = pdf.text.slice(-briefs.length).map((text) => text.replace(/\s+/g, ' '));
	expect(texts.filter((text, at) => !text.includes(`${briefs[at]?.title}`))).toEqual([]);
	expect(pdf.totalPages).toBe(layout.pages.length);
});

function linesOn({body}: PageLayout): readonly LineLayout[] {
	return body.flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
}

function titleOf(page: PageLayout): string {
	const [first] = page.body;
	return first?.type === 'paragraph' ? first.lines.map(({text}) => text).join('') : '';
}

function endOf(page: PageLayout): number {
	return Math.max(...linesOn(page).map(({y, height}) => y + height));
}

describe('what a page has no room for', () => {
	const points = (name: string, count: number) =>
		list(Array.from({length: count}, (_, at) => point(paragraph(`${name} ${at + 1}`))));
	const sections = (asks: number, notes: number, terms: number) => [
		heading(1, 'Asks · 2 raised'),
		points('ask', asks),
		heading(1, 'Notes'),
		points('note', notes),
		heading(1, 'Terms'),
		points('term', terms),
	];
	const wordsOn = async (blocks: readonly Block[], ...onePage: string[]) =>
		wordsOfPdf((await writePdf(documentOf([{title: 'Brief', blocks, onePage}]))).bytes);

	test('is named in a line at the end, where the least needed goes first', async () => {
		const words = await wordsOn(sections(30, 40, 10), 'Notes');
		expect(words).toContain('ask 30');
		expect(words).toContain('term 10');
		expect(words).toMatch(/Left out here: Notes, \d+ of 40 lines\. The briefing has them\./);
	});

	test('is whole sections from the end where it is much', async () => {
		expect(await wordsOn(sections(90, 40, 1))).toMatch(
			/Left out here: Asks, \d+ of 90 lines; Notes, 40 lines; Terms, 1 line\. The briefing has them\./,
		);
	});

	test('is nothing where smaller text fits', async () => {
		const words = await wordsOn(sections(20, 20, 10));
		expect(words).toContain('term 10');
		expect(words).not.toContain('Left out');
	});
});
