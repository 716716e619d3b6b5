import {expect, test} from 'vitest';
import type {TextPiece} from '../../../../source/importing/formats/base/rows.ts';
import {pdfLines, pdfPage} from '../../../../source/importing/formats/pdf/lines.ts';

const at = (text: string, x: number, y: number): TextPiece => ({text, x, y, width: text.length * 5, size: 10});

/** A column of lines, a paragraph for each list of them; a blank line stands between two. */
function column(x: number, y: number, ...paragraphs: readonly (readonly string[])[]): readonly TextPiece[] {
	let below = y;
	return paragraphs.flatMap((lines) => {
		const pieces = lines.map((text, line) => at(text, x, below - line * 12));
		below -= lines.length * 12 + 8;
		return pieces;
	});
}

const left = column(
	72,
	700,
	['1. The mission went to the harbour,', 'where it met with the dockers, who', 'asked for a crane.'],
	[
		'2. The harbour master told it that',
		'the quays were closed since the',
		'flood of the year before, and that',
		'the ferry had been',
	],
);
const right = column(
	320,
	700,
	['sold to the islands, which use it', 'twice a week.'],
	[
		'3. The mission saw the lighthouse,',
		'and was told that it had not been',
		'lit since then for want of oil and',
		'of a keeper who would go there.',
	],
	['4. It left.'],
);
const read = (...pieces: readonly TextPiece[]) =>
	pdfLines([pdfPage(pieces)])
		.flat()
		.map((line) => line.trim())
		.filter((line) => line !== '');

test('columns of running text are read one after the other, between a head and a foot', () => {
	const title = at('Report of the mission of the Harbour Council to the islands of Lowport', 90, 760);
	const lines = read(title, ...left, ...right, at('2', 72, 560), at('31-00001', 320, 560));
	expect(lines[0]).toBe(title.text);
	expect(lines.slice(1, 8)).toEqual(left.map(({text}) => text));
	expect(lines.slice(8, -1)).toEqual(right.map(({text}) => text));
	expect(lines.at(-1)).toMatch(/^2 +31-00001$/);
});

test('a column that ends right below its head is one', () => {
	const short = column(320, 700, ['5. The mission thanks the people', 'of the islands, who gave it their', 'boats.']);
	const long = [...left, ...column(72, 602, ['3. All of the islands were without', 'a light.'])];
	expect(read(...long, ...short)).toEqual([...long, ...short].map(({text}) => text));
});

test('columns of short lines are two where the lines of the one stand at other heights than those of the other', () => {
	const day = (x: number, y: number, name: string) =>
		column(
			x,
			y,
			[`${name} 4 May`, 'Lowport'],
			['9 a.m. The harbour and all who work in it', '10 a.m. The ferry', '11 a.m. The light'],
			['Highport'],
			['3 p.m. The mayor', '4 p.m. The dockers', '6 p.m. Dinner', '7 p.m. The choir'],
			['Midport', '9 p.m. The boats'],
		);
	const columns = [...day(72, 700, 'Monday'), ...day(320, 692, 'Friday')];
	expect(read(...columns)).toEqual(columns.map(({text}) => text));
	const table = [...day(72, 700, 'Monday'), ...day(320, 700, 'Friday')];
	expect(read(...table)[0]).toMatch(/^Monday 4 May +Friday 4 May$/);
});

test('the cells of a table are read across', () => {
	const rows = [
		['Azuria', 'Ada Quist, Permanent Representative'],
		['Redland', 'Bo Lind, Deputy Permanent Representative'],
		['Blueland', 'Cy Marr, Counsellor'],
		['Greenland Isles', 'Di Penn, First Secretary'],
	].map(([country = '', name = ''], row) => [at(country, 72, 700 - row * 24), at(name, 280, 700 - row * 24)]);
	expect(read(...rows.flat()).map((line) => line.split(/ {2,}/))).toEqual(rows.map((row) => row.map(({text}) => text)));
});

test('rows set closely with the time alone, beside an empty cell for the day, are of a table', () => {
	const meetings = [
		['Monday, 4 May', '9 a.m.', 'Talks with the Governor of the islands'],
		['', '10 a.m.', 'Visit to the harbour and to the light'],
		['', '11 a.m.', 'Lunch given by those who own the ferry'],
		['', '3 p.m.', 'Meeting with Ana Silva and the dockers'],
		['', '5 p.m.', 'Talks with Rui Neves, the harbour master'],
		['Tuesday, 5 May', '9 a.m.', 'Departure of the mission by its own boat'],
	].map(([day = '', time = '', title = ''], row) =>
		[at(day, 72, 700 - row * 12), at(time, 180, 700 - row * 12), at(title, 240, 700 - row * 12)].filter(
			({text}) => text !== '',
		),
	);
	expect(read(...meetings.flat()).map((line) => line.split(/ {2,}/))).toEqual(
		meetings.map((row) => row.map(({text}) => text)),
	);
});

test('rows of which each has its day and its place are of a table, over however many lines they go', () => {
	const rows = [
		['Mon 4 May', '9 a.m.', 'Talks with the Governor', 'Government House'],
		['', '', 'of the islands', 'in Lowport'],
		['Tue 5 May', '11 a.m.', 'Visit to the harbour', 'Quay of the ferry'],
		['Wed 6 May', '3 p.m.', 'Meeting with Ana Silva', 'Hall of the dockers'],
		['', '', 'and the dockers', 'in Highport'],
		['Thu 7 May', '4 p.m.', 'Dinner of Rui Neves', 'House of the pilots'],
		['Fri 8 May', '5 p.m.', 'Departure by boat', 'Quay of the ferry'],
	].map((cells, row) =>
		cells.flatMap((text, cell) => (text === '' ? [] : [at(text, [72, 132, 190, 320][cell] ?? 0, 700 - row * 12)])),
	);
	expect(read(...rows.flat()).map((line) => line.split(/ {2,}/))).toEqual(rows.map((row) => row.map(({text}) => text)));
});

test('text in columns that begins side by side may be a table: it is read across, and the page says so', () => {
	const cells = (x: number, word: string) =>
		column(
			x,
			700,
			[`${word} shall see to it that the quays`, 'are open by the end of the year.'],
			[`${word} shall see to it that the ferry`, 'is bought back from the islands.'],
			[`${word} shall see to it that the light`, 'is lit again before the winter.'],
		);
	const page = pdfPage([...cells(72, 'Azuria'), ...cells(320, 'Harbour')]);
	expect(page.isAmbiguous).toBe(true);
	expect(page.rows[0]?.text).toMatch(/^Azuria .+ quays +Harbour .+ quays$/);
	expect(pdfPage([...left, ...right]).isAmbiguous).toBe(false);
});
