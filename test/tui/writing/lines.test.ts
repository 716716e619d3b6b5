import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {columnAt, type DrawnText, drawText, rowAt, textRows} from '../../../source/tui/writing/lines.ts';
import {amount} from '../../amount.ts';

/** A text in which `|` is the cursor, as it is drawn. */
function draw(marked: string, width: number, height = 20, top = 0): DrawnText {
	return drawText({text: marked.replace('|', ''), cursor: marked.indexOf('|')}, {width, height, top});
}

/** The column of the cursor, `|`, in its row. */
function columnOf(marked: string, width: number): number {
	const text = marked.replace('|', '');
	return columnIn(text, marked.indexOf('|'), width);
}

function columnIn(text: string, cursor: number, width: number): number {
	const rows = textRows(text, width);
	return columnAt(text, rows[rowAt(rows, cursor)] ?? {start: 0, end: 0}, cursor, width);
}

function lines(drawn: DrawnText): string[] {
	return drawn.lines.map((spans) => spans.map(({text}) => text).join(''));
}

describe('a text is drawn', () => {
	test.each([
		['with a mark that needs no colour', 'a|b', 9, ['a▏b']],
		['wrapped at words', 'one two three|', 9, ['one two', 'three▏']],
		['with room for the mark in a full row', '12345678|', 9, ['12345678▏']],
		['with a word that is too long broken', 'a 123456789012|', 9, ['a', '12345678', '9012▏']],
		['with its lines', 'one\n\n|two', 9, ['one', '', '▏two']],
		['with an end of line to write in', 'one\n|', 9, ['one', '▏']],
		['with spaces at the edge unseen', '12345678   |9', 9, ['12345678', '▏9']],
		['with the mark at the edge while spaces are typed there', '12345678   |', 9, ['12345678▏']],
		['with spaces inside kept', '  a   |b', 9, ['  a   ▏b']],
		['by the columns that characters take', '안녕하세요|', 9, ['안녕하세', '요▏']],
		['with whole characters', '👩‍🌾👩‍🌾👩‍🌾👩‍🌾👩‍🌾|', 9, ['👩‍🌾👩‍🌾👩‍🌾👩‍🌾', '👩‍🌾▏']],
		['when it is empty', '|', 9, ['▏']],
		['at the start of the row it goes on in', '12345678|9', 9, ['12345678', '▏9']],
	])('%s', (_, marked, width, expected) => {
		expect(lines(draw(marked, width))).toEqual(expected);
	});

	test('and says where the cursor is', () => {
		expect(draw('one two th|ree', 9)).toMatchObject({row: 1, top: 0});
		expect(columnOf('one two th|ree', 9)).toBe(2);
		expect(textRows('one two three', 9)).toHaveLength(2);
		expect(draw('안|녕', 9)).toMatchObject({row: 0});
		expect(columnOf('안|녕', 9)).toBe(2);
	});
});

describe('a window', () => {
	const ten = '0\n1\n2\n3\n4\n5\n6\n7\n8\n9';
	test.each([
		['shows what fits', ten.replace('0', '|0'), 0, ['▏0', '1', '2']],
		['follows the cursor down', ten.replace('4', '4|'), 0, ['2', '3', '4▏']],
		['stays where it is while the cursor is in it', ten.replace('4', '4|'), 3, ['3', '4▏', '5']],
		['follows it up', ten.replace('1', '|1'), 5, ['▏1', '2', '3']],
		['comes back when the text got shorter', '0\n1|', 7, ['0', '1▏']],
	])('%s', (_, marked, top, expected) => {
		const drawn = draw(marked, 9, 3, top);
		expect(lines(drawn)).toEqual(expected);
		expect(lines(drawn)[drawn.row]).toContain('▏');
	});
});

const unit = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...'abc  \n')},
	{weight: 1, arbitrary: fc.constantFrom('é', 'e\u0301', '안', '👩‍🌾', '🇲🇱', '\u0301', '\u200D', '\u3000', '\uFEFF')},
);
const anyText = fc.string({unit, maxLength: 120});

describe('whatever is written', () => {
	test('no drawn line is wider than asked, and the mark stands where it says', () => {
		fc.assert(
			fc.property(
				anyText,
				fc.nat(),
				fc.integer({min: 1, max: 30}),
				fc.integer({min: 1, max: 8}),
				fc.integer({min: 0, max: 40}),
				(text, place, width, height, top) => {
					const stops = [...[...new Intl.Segmenter().segment(text)].map(({index}) => index), text.length];
					const cursor = stops[place % stops.length] ?? 0;
					const drawn = drawText({text, cursor}, {width, height, top});
					const seen = lines(drawn);
					const column = columnIn(text, cursor, width);
					expect(seen.length).toBe(Math.min(height, textRows(text, width).length));
					expect(Math.max(...seen.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
					expect(column).toBeLessThanOrEqual(Math.max(1, width - 1));
					if (width >= 3) {
						expect(stringWidth(seen[drawn.row]?.split('▏')[0] ?? '')).toBe(column);
						expect(seen.join('').split('▏')).toHaveLength(2);
					}
				},
			),
			{numRuns: amount(200, 1000)},
		);
	});

	test('the rows hold all of it, in order', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 1, max: 30}), (text, width) => {
				const rows = textRows(text, width);
				expect(rows.map(({start, end}) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
				for (const [at, {end}] of rows.slice(0, -1).entries()) {
					expect(rows[at + 1]?.start).toBe(text[end] === '\n' ? end + 1 : end);
				}
			}),
			{numRuns: amount(200, 1000)},
		);
	});

	test('no word is broken that fits in a row', () => {
		const words = fc.array(fc.string({unit: fc.constantFrom(...'abé안'), minLength: 1, maxLength: 6}), {maxLength: 20});
		fc.assert(
			fc.property(words, fc.integer({min: 13, max: 30}), (written, width) => {
				const text = written.join(' ');
				const rows = textRows(text, width).map(({start, end}) => text.slice(start, end));
				expect(rows.flatMap((row) => row.split(' ')).filter((word) => word !== '')).toEqual(written);
			}),
		);
	});
});
