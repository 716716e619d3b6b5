import {expect, test} from 'vitest';
import type {TextPiece} from '../../../../source/importing/formats/base/rows.ts';
import {pdfLines, pdfPage} from '../../../../source/importing/formats/pdf/lines.ts';

/** A page whose lines are given with the room above each, in points; the font is of 10. */
function page(...lines: readonly (readonly [room: number, text: string])[]) {
	let y = 800;
	const pieces = lines.map(([room, text]): TextPiece => {
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
	const piece = (text: string, x: number, y: number, size: number): TextPiece => ({
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
	expect(marked.rows.map(({text}) => text)).toEqual(['It left¹ early.']);
});

test('a page of paragraphs set with double room between its lines has no empty ones in them', () => {
	const [, double] = pdfLines([paragraphs, page([0, `3. ${long}`], [23, long], [23, long], [23, long])]);
	expect(double).toEqual([`3. ${long}`, long, long, long]);
});

const at = (text: string, x: number, y: number, size = 10): TextPiece => ({text, x, y, width: text.length * 5, size});
const columns = (pieces: readonly TextPiece[]) => pdfPage(pieces).rows.map(({text}) => text.trim().split(/ {2,}/));

test('a cell that fills its column is one where the rows around it show where the next begins', () => {
	expect(
		columns([
			at('Chad', 72, 700),
			at('Awa Deby', 230, 700),
			at('United Kingdom of Great Britain', 72, 685),
			at('Ann Lee', 230, 685),
			at('and Northern Ireland', 72, 670),
		]),
	).toEqual([['Chad', 'Awa Deby'], ['United Kingdom of Great Britain', 'Ann Lee'], ['and Northern Ireland']]);
	// The same room with no column above or below is one between words.
	expect(columns([at('The members of the Council have', 72, 685), at('met him', 230, 685)])).toEqual([
		['The members of the Council have met him'],
	]);
});

test('cells stand below each other, however full of narrow letters the one before is', () => {
	const narrow = (text: string, x: number, y: number): TextPiece => ({...at(text, x, y), width: text.length * 4.2});
	const {rows} = pdfPage([
		narrow('Meeting with the Governor of the islands of Lowport, Ana Silva', 72, 700),
		narrow('Lowport', 350, 700),
		narrow('Lunch', 72, 688),
		narrow('Highport', 350, 688),
	]);
	expect(rows[0]?.text.indexOf('Lowport', 60)).toBe(rows[1]?.text.indexOf('Highport'));
});

test('the words of a line that fills a narrow column are set apart evenly, and are no cells', () => {
	const justified = [at('Ambassador', 72, 700), at('Awa', 135, 700), at('Deby', 163, 700), at('Lindqvist', 196, 700)];
	expect(columns([...justified, at('(Chad), who came from the capital', 72, 685)])).toEqual([
		['Ambassador Awa Deby Lindqvist'],
		['(Chad), who came from the capital'],
	]);
	// Of cells one stands further off than the other.
	const cells = [at('Ambassador', 72, 700), at('Awa Deby', 135, 700), at('Chad', 217, 700)];
	expect(columns([...cells, at('Counsellor', 72, 685), at('Ann Lee', 135, 685), at('Mali', 217, 685)])).toEqual([
		['Ambassador', 'Awa Deby', 'Chad'],
		['Counsellor', 'Ann Lee', 'Mali'],
	]);
});

test('a raised number is the mark of a note, wherever it stands in a line', () => {
	const {rows} = pdfPage([
		at('It met the Governor, Ana Silva.', 72, 700),
		at('1', 227, 704, 6),
		at('Rui Neves left.', 239, 700),
		// As a scan has it, a little smaller than the rest, it is none.
		at('It returned on', 72, 680),
		at('6', 147, 680.5, 8.5),
		at('May.', 157, 680),
		at('1', 72, 104, 6),
		at('See the annex.', 80, 100),
	]);
	expect(rows.map(({text}) => text)).toEqual([
		'It met the Governor, Ana Silva.¹ Rui Neves left.',
		'It returned on 6 May.',
		'¹ See the annex.',
	]);
});
