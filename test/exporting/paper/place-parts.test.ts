import {layoutDocument, type PageLayout} from 'docx/layout';
import {extractText, getDocumentProxy} from 'unpdf';
import {expect, test} from 'vitest';
import {docxOf} from '../../../source/exporting/docx/write-docx.ts';
import {writePdf} from '../../../source/exporting/pdf/write-pdf.ts';
import {list, paragraph, point} from '../../../source/printing/markdown-blocks.ts';
import {documentOf} from '../prepared.ts';

const part = (title: string, points: number) => ({
	title,
	blocks: [list(Array.from({length: points}, (_, at) => point(paragraph(`point ${at + 1}`))))],
});
const parts = [
	part('Overview', 8),
	part('Delegation', 15),
	part('Programme', 60),
	part('Journey', 5),
	{...part('Audience', 3), onePage: []},
	part('Figures', 20),
	part('Terms', 30),
	part('Sources', 3),
];
const document = documentOf(parts, {title: 'Mission', classification: 'Restricted'});

/** The parts that begin on each page behind the contents. */
const placed = (pages: readonly string[]) =>
	pages.slice(1).map((text) => parts.flatMap(({title}) => (text.includes(title) ? title : [])).join(' '));

const wanted = ['Overview Delegation', 'Programme', 'Journey', 'Audience', 'Figures', 'Terms Sources'];

test('short parts of a PDF stand below one another; a brief stands alone, and no part is torn that a page holds', async () => {
	const {text} = await extractText(await getDocumentProxy((await writePdf(document)).bytes));
	expect(placed(text)).toEqual(wanted);
	for (const [at, titles] of wanted.entries()) {
		for (const title of titles.split(' ')) {
			expect(text[0]).toMatch(new RegExp(`${title}\\s+${at + 2}\\b`));
		}
	}
});

test('and so do those of a Word document', () => {
	const textOf = ({body}: PageLayout) =>
		body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map(({text}) => text) : [])).join('\n');
	expect(placed(layoutDocument(docxOf(document)).pages.map(textOf))).toEqual(wanted);
});
