import {expect, test} from 'vitest';
import {type PdfPiece, pdfLines, pdfPage} from '../../source/importing/formats/pdf-lines.ts';

/** A page whose lines are given with the room above each, in points; the font is of 10. */
function page(...lines: readonly (readonly [room: number, text: string])[]) {
	let y = 800;
	const pieces = lines.map(([room, text]): PdfPiece => {
		y -= room;
		return {text, x: 72, y, width: text.length * 5, size: 10};
	});
	return pdfPage(pieces);
}

const long = 'The mission met with the Governor, who asked that the quays be cleared';
const paragraphs = page([0, `1. ${long}`], [12, `${long} soon.`], [12, long], [20, `2. ${long}`], [12, long]);

test('a page of a programme, where each line is a paragraph, is as open as the others are', () => {
	const programme = page(
		[0, 'Annex II'],
		[20, '3 May 2010'],
		[20, '9 a.m. Talks with the Governor of the islands'],
		[20, 'Noon Lunch'],
	);
	expect(pdfLines([programme])).toEqual([
		['Annex II', '3 May 2010', '9 a.m. Talks with the Governor of the islands', 'Noon Lunch'],
	]);
	const [first, second] = pdfLines([paragraphs, programme]);
	expect(first).toEqual([`1. ${long}`, `${long} soon.`, long, '', `2. ${long}`, long]);
	expect(second).toEqual([
		'Annex II',
		'',
		'3 May 2010',
		'',
		'9 a.m. Talks with the Governor of the islands',
		'',
		'Noon Lunch',
	]);
});

test('two small lines beside a large one are two', () => {
	const piece = (text: string, x: number, y: number, size: number): PdfPiece => ({
		text,
		x,
		y,
		width: text.length * 5,
		size,
	});
	const masthead = pdfPage([
		piece('Security Council', 72, 700, 16),
		piece('Distr.: General', 400, 706, 9),
		piece('20 June 2031', 400, 695, 9),
	]);
	expect(masthead.rows.map(({text}) => text.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
		'Security Council | Distr.: General',
		'20 June 2031',
	]);
	const marked = pdfPage([piece('It left', 72, 700, 10), piece('1', 107, 704, 6), piece(' early.', 112, 700, 10)]);
	expect(marked.rows.map(({text}) => text)).toEqual(['It left1 early.']);
});

test('a page of paragraphs set with double room between its lines has no empty ones in them', () => {
	const [, double] = pdfLines([paragraphs, page([0, `3. ${long}`], [23, long], [23, long], [23, long])]);
	expect(double).toEqual([`3. ${long}`, long, long, long]);
});
