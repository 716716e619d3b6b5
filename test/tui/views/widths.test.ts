import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {fewOf} from '../../amount.ts';
import {mali} from '../../data/mali.ts';
import {type Reader, readerOf} from '../reader.ts';

const rows = 24;
/** Those at which something changes, and some between. */
/** The widths at which something gives way first. */
const widths = fewOf(4, [81, 100, 115, 116, 120, 161, 162, 90, 99, 108, 117, 132, 144, 163, 180, 200]);

/** What is written in fewer letters where room is short. */
const shortForms: readonly (readonly [whole: string, short: string])[] = [
	['Permanent Representative', 'Perm. Rep.'],
	['Coordinator', 'Coord.'],
	['United Kingdom of Great Britain and Northern Ireland', 'UK'],
	['United States of America', 'US'],
	['Republic of Korea', 'ROK'],
];

// Without what is drawn, and the mark of the cursor.
function bodyOf(reader: Reader): string[] {
	return reader
		.lines()
		.slice(3, -2)
		.map((line) =>
			shortForms.reduce(
				(text, [whole, short]) => text.replaceAll(whole, short),
				line.replaceAll(/[\u2500-\u259f\u2800-\u28ff]/g, ' ').replace(/^ [>·]/, '  '),
			),
		);
}

/** What stands apart on a line; of what is cut, what shows of it. */
function cellsOf(lines: readonly string[]): string[] {
	return lines
		.flatMap((line) => line.split(/\s{2,}| · |…/))
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
}

function wordsOf(lines: readonly string[]): string[] {
	return lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== '' && !word.endsWith('…'));
}

/** What some screen shows, in its parts, that another does not. */
function missing(seen: Reader, wider: Reader, partsOf: (lines: readonly string[]) => string[]): string[] {
	const shown = bodyOf(wider).join('\n');
	return partsOf(bodyOf(seen)).filter((part) => !shown.includes(part));
}

describe('what 80 columns show uncut every wider terminal does', () => {
	const views = viewNames.map((name, at) => [name, String(at + 1)] as const);

	test.each<readonly string[]>([...views, ['Issues by issue', '2', 't'], ['what is due', '2', 't', 't', 't']])(
		'in the list of %s',
		(_, ...keys) => {
			const list = readerOf(mali).press(...keys);
			for (const width of widths) {
				expect(missing(list, list.resize(width, rows), cellsOf)).toEqual([]);
			}
		},
	);

	test.each(views)('on the first pages of %s, and in the list where that stands beside them', (_, key) => {
		for (const moved of [0, 1, 2, 5, 9]) {
			const list = readerOf(mali).press(key, ...Array.from({length: moved}, () => 'j'));
			for (const width of widths) {
				const page = list.press('enter').resize(width, rows);
				expect(missing(list.press('enter'), page, wordsOf)).toEqual([]);
				const isBeside = page.state.places[page.state.view].opened !== undefined && page.model.layout(page.state).wide;
				expect(isBeside ? missing(list, page, cellsOf) : []).toEqual([]);
			}
		}
	});

	test.each([
		['by issue', 't'],
		['what is due', 't', 't', 't'],
	])('beside a group without a page stands the first that it holds: Issues, %s', (_, ...keys) => {
		const list = readerOf(mali, {size: [120, 40]}).press('2', ...keys);
		const preview = (reader: Reader) =>
			reader
				.lines()
				.slice(3, -2)
				.map((line) => line.split(' │ ')[1]);
		const unfolded = list.pointed()?.includes('▾') === true ? list : list.press('enter');
		expect(preview(list)).toEqual(preview(unfolded.press('j')));
		expect(preview(list).join('')).toMatch(/\S/);
	});

	test('in a brief, the running text and the matrix', () => {
		const read = readerOf(mali);
		for (const width of widths) {
			const wider = (reader: Reader) => missing(reader, reader.resize(width, rows), wordsOf);
			expect(wider(read.press('4', 'j', 'b'))).toEqual([]);
			expect(wider(read.press('7', 't'))).toEqual([]);
			// Which of the actors show is said; there are more of them.
			expect(wider(read.press('5', 't')).filter((part) => !/^\d–\d+$/.test(part))).toEqual([]);
		}
	});
});
