import {expect, test} from 'vitest';
import {paperLetterhead} from '../../../source/exporting/paper/letterhead.ts';
import {writePdf} from '../../../source/exporting/pdf/write-pdf.ts';
import {inventedBook} from '../invented-book.ts';

test('a logo keeps its shape, as large as there is room for, and lines stand beside it', () => {
	const {logo, indent = 0, lines} = paperLetterhead(inventedBook.letterhead) ?? {};
	expect(logo?.width).toBe(logo?.height);
	expect(indent).toBeGreaterThan(logo?.width ?? 0);
	expect(lines).toHaveLength(2);
});

test('a line too long for the page goes on below', () => {
	const line =
		'Permanent Mission of Ardovia to the United Nations and other international organizations in New York '.repeat(2);
	expect(paperLetterhead({lines: [line], logo: undefined})?.lines.length).toBeGreaterThan(1);
});

test('a damaged picture is told', async () => {
	const logo = {bytes: Buffer.from('\x89PNG\r\n\x1A\nbroken', 'latin1'), type: 'png'} as const;
	await expect(writePdf({...inventedBook, letterhead: {lines: [], logo}})).rejects.toMatchObject({
		name: 'LibraryError',
		reason: 'export.letterhead.logo: the picture is damaged',
	});
});
