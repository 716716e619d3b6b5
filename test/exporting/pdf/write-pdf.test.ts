import {extractText, getDocumentProxy, getMeta} from 'unpdf';
import {describe, expect, test} from 'vitest';
import {writePdf} from '../../../source/exporting/pdf/write-pdf.ts';
import {paragraph} from '../../../source/printing/markdown-blocks.ts';
import {isLong} from '../../amount.ts';
import {inventedBook} from '../invented-book.ts';
import {bookDocument, documentOf} from '../prepared.ts';

type Node = {readonly role?: string; readonly children?: readonly Node[]};

const bytes = (await writePdf(inventedBook)).bytes;
// What reads a PDF keeps what it is given.
const open = () => getDocumentProxy(bytes.slice());
const {text: pages, totalPages} = await extractText(await open());

describe('a book as PDF', () => {
	test('has a brief on a page of its own, and contents with the page of each', () => {
		const begins = ['Terms of reference', 'Government', 'Deployment'].map(
			(title) => pages.findIndex((page, at) => at > 0 && page.replace(/^(?:.*\n){4}/, '').startsWith(title)) + 1,
		);
		expect(begins).toEqual([2, totalPages - 1, totalPages]);
		expect(pages[0]).toMatch(
			new RegExp(`Terms of reference\\s+2\\s+Government\\s+${totalPages - 1}\\s+Deployment\\s+${totalPages}`),
		);
	});

	test.each([20, 41])('of %i parts has its contents on one page', async (count) => {
		const titles = Array.from({length: count}, (_, at) => `Meeting with the Minister, ${at + 1} May 2031`);
		const long = documentOf(titles.map((title) => ({title, blocks: [], onePage: []})));
		const {text} = await extractText(await getDocumentProxy((await writePdf(long)).bytes));
		expect(text).toHaveLength(1 + count);
		expect(text[0]).toMatch(new RegExp(`Minister, ${count} May 2031\\s+${count + 1}`));
	});

	test('says all that it is made of', () => {
		const words = pages.join('\n').replace(/\s+/g, ' ');
		for (const said of [
			'for the 120th time',
			'In the room: Government',
			'What was said',
			'4 May 2031',
			'300 of 1,000 troops',
		]) {
			expect(words).toContain(said);
		}
	});

	test('has on each page its number, the classification at head and foot and, from the second on, what it is made from', () => {
		for (const [at, page] of pages.entries()) {
			expect(page).toContain(`${at + 1} of ${totalPages}`);
			expect(page.match(/For official use only/g)).toHaveLength(2);
			expect(page).toContain('Mission to Ardovia · S/2031/7'.replace(' ·', '\u00A0·').slice(-9));
			expect(page).toContain('prepared 4 May 2031');
		}
	});

	test('repeats the head of a table on each of its pages', () => {
		const ofTable = pages.slice(1, -2);
		expect(ofTable.length).toBeGreaterThan(2);
		expect(ofTable.filter((page) => !/No\.\s+Term\s+¶/.test(page))).toEqual([]);
	});

	test('says to who does not see it what is a heading, a list and a table, and what heads its columns', async () => {
		const pdf = await open();
		const trees = await Promise.all(pages.map(async (_, at) => (await pdf.getPage(at + 1)).getStructTree()));
		const roles = trees.flatMap((tree) => rolesIn(tree as Node));
		expect(roles).toEqual(
			expect.arrayContaining([
				'Document',
				'H1',
				'H2',
				'H3',
				'P',
				'BlockQuote',
				'TOC',
				'TOCI',
				'Link',
				'L',
				'LI',
				'Lbl',
				'LBody',
				'Table',
				'TR',
				'TD',
			]),
		);
		expect(rolesIn(trees[1] as Node).filter((role) => role === 'TH')).toHaveLength(3);
		expect((await pdf.getMarkInfo())?.Marked).toBe(true);
	});

	test('has an outline, a language, a title and the day', async () => {
		const pdf = await open();
		const outline = await pdf.getOutline();
		expect(outline.map(({title}) => title)).toEqual(['Terms of reference', 'Government', 'Deployment']);
		expect(outline[1]?.items.map(({title}: {title: string}) => title)).toEqual(['Raise']);
		const {info} = await getMeta(pdf);
		expect(info).toMatchObject({Title: 'Mission to Ardovia', Language: 'en', CreationDate: 'D:20310504000000Z'});
	});

	test('is the same bytes each time', async () => {
		expect(Buffer.compare((await writePdf(inventedBook)).bytes, bytes)).toBe(0);
	});
});

test.runIf(isLong)(
	'the bundled report says all of its book in order, and no line of it is wider than the page',
	async () => {
		const pdf = await getDocumentProxy((await writePdf(bookDocument())).bytes);
		const {text} = await extractText(pdf, {mergePages: true});
		expect(text).toContain('Banté Mangaral');
		for (let at = 1; at <= pdf.numPages; at++) {
			const {items} = await (await pdf.getPage(at)).getTextContent();
			const ends = items.flatMap((item) => ('transform' in item ? [item.transform[4] + item.width] : []));
			expect(Math.max(...ends)).toBeLessThan(595 - 50);
		}
	},
);

test('a word longer than the page is broken', async () => {
	const word = 'Rindfleischetikettierungs'.repeat(12);
	const document = documentOf([{title: 'Law', blocks: [{type: 'paragraph', children: [{type: 'text', value: word}]}]}]);
	const {text} = await extractText(await getDocumentProxy((await writePdf(document)).bytes), {mergePages: true});
	expect(text.replace(/\s/g, '')).toContain(word);
});

test('characters that the fonts lack are replaced, and told', async () => {
	const value = 'Naïve “Łódź” 漢字 and ☕\uFE0F 😀😀';
	const document = documentOf([{title: 'Name', blocks: [paragraph(value)]}]);
	const {bytes: written, lacking} = await writePdf(document);
	const {text} = await extractText(await getDocumentProxy(written), {mergePages: true});
	expect(text).toContain('Naïve “Łódź” \uFFFD\uFFFD and \uFFFD \uFFFD\uFFFD');
	expect(lacking).toEqual(['漢', '字', '☕', '😀']);
});

function rolesIn({role, children = []}: Node): readonly (string | undefined)[] {
	return [role, ...children.flatMap(rolesIn)];
}
