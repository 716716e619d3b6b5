import PdfDocument from 'pdfkit';
import {expect, test} from 'vitest';
import type {TextPiece} from '../../../../source/importing/formats/base/rows.ts';
import {raisedCells} from '../../../../source/importing/formats/pdf/centred-cells.ts';
import {readDocument} from '../../../../source/importing/formats/read-document.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';

type Cells = readonly (readonly string[])[];

const columns = [72, 170, 400];
const step = 12;

/** A page with a programme in a table, whose cells are in the middle of their rows, or at the top. */
async function programme(rows: readonly Cells[], isCentred: boolean): Promise<Uint8Array> {
	const pdf = new PdfDocument({size: 'A4'});
	const chunks: Uint8Array[] = [];
	pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk)).fontSize(10);
	const print = (text: string, x: number, y: number) => pdf.text(text, x, y, {lineBreak: false});
	print('Report of the Security Council mission to Arcadia, 3 to 5 May 2010', 72, 60);
	print('1. The mission left New York.', 72, 90);
	print('Annex', 72, 120);
	print('Programme of the mission', 72, 140);
	print('Monday, 3 May 2010', 72, 170);
	let top = 200;
	for (const cells of rows) {
		const height = Math.max(...cells.map(({length}) => length));
		for (const [at, lines] of cells.entries()) {
			const lead = isCentred ? (height - lines.length) / 2 : 0;
			for (const [index, line] of lines.entries()) {
				print(line, columns[at] ?? 0, top + (lead + index) * step);
			}
		}

		top += (height + 1) * step;
	}

	pdf.end();
	await new Promise((resolve) => pdf.on('end', resolve));
	return new Uint8Array(Buffer.concat(chunks));
}

const rows: readonly Cells[] = [
	[['9 a.m.'], ['Talks with the Governor of the islands', 'and those who own the ferries'], ['City Hall']],
	[['10.30 a.m.'], ['Talks with the Mayor'], ['Hotel Bella']],
	[
		['Noon–', '1 p.m.'],
		['Lunch given by the Prime Minister', 'for the mission, the Governor,', 'the Mayor and their wives'],
		['Hotel Royal'],
	],
];

test.each([true, false])(
	'a programme whose cells are in the middle of their rows is as one with them at the top: %s',
	async (isCentred) => {
		const {meetings} = findStructure(await readDocument(await programme(rows, isCentred)));
		expect(meetings.map(({start, end, title, place}) => [start, end, title, place])).toEqual([
			['09:00', undefined, 'Talks with the Governor of the islands and those who own the ferries', 'City Hall'],
			['10:30', undefined, 'Talks with the Mayor', 'Hotel Bella'],
			[
				'12:00',
				'13:00',
				'Lunch given by the Prime Minister for the mission, the Governor, the Mayor and their wives',
				'Hotel Royal',
			],
		]);
	},
);

const at = (text: string, x: number, y: number): TextPiece => ({text, x, y, width: text.length * 5, size: 10});

test('the next time stays at its title where the first one stands right below a day flush with it', () => {
	const page = [
		at('Monday, 3 May 2010 (Lowport)', 72, 712),
		at('9 a.m.', 72, 700),
		at('Talks with Ana Silva, Governor of', 150, 700),
		at('the islands, and those who own', 150, 688),
		at('10 a.m.', 72, 676),
		at('Talks with Rui Neves', 150, 676),
		at('11 a.m.', 72, 664),
		at('Visit to the harbour, where the', 150, 664),
		at('ferry was built', 150, 652),
		at('3 p.m.', 72, 640),
		at('Press conference', 150, 640),
		at('Tuesday, 4 May 2010 (Highport)', 72, 628),
	];
	expect(raisedCells(page)).toBe(page);
});

test('the head of a column stays in its row where the title of the programme stands flush above the first one', () => {
	const page = [
		at('Programme of the mission to the islands of Lowport', 72, 684),
		at('Date', 72, 672),
		at('Meeting', 140, 672),
		at('Venue', 340, 672),
		at('3 May', 72, 660),
		at('Talks with Ana Silva, Governor of', 140, 660),
		at('City Hall', 340, 660),
		at('2010', 72, 648),
		at('the islands', 140, 648),
	];
	expect(raisedCells(page)).toBe(page);
});

const dense = (y: number, time: string, ...titles: readonly string[]) => [
	at(time, 72, y - (titles.length - 1) * 6),
	...titles.map((title, line) => at(title, 150, y - line * 12)),
];

test('in rows that leave no room between them each time is raised to the first line of its own title', () => {
	const page = [
		...dense(700, '9 a.m.', 'Talks with Ana Silva, Governor of', 'the islands'),
		...dense(676, '10 a.m.', 'Talks with Rui Neves'),
		...dense(664, '11 a.m.', 'Visit to the harbour, to the', 'light and to the quays that', 'the flood took'),
		...dense(628, '3 p.m.', 'Press conference', 'and departure'),
	];
	const times = raisedCells(page).filter(({x}) => x === 72);
	expect(times.map(({text, y}) => [text, y])).toEqual([
		['9 a.m.', 700],
		['10 a.m.', 676],
		['11 a.m.', 664],
		['3 p.m.', 628],
	]);
});

test('times at the first lines of their titles stay there, however their rows could be parted', () => {
	const page = [
		...['9 a.m.', '11 a.m.'].map((time, row) => at(time, 72, 700 - row * 24)),
		...['Talks with Ana Silva and', 'Rui Neves', 'Visit to the quays and', 'to the light'].map((title, line) =>
			at(title, 150, 700 - line * 12),
		),
	];
	expect(raisedCells(page)).toBe(page);
});

test('a day beside the middle one of three rows of one line each is that of its own row', () => {
	const times = ['5 p.m.', '8 a.m.', '9 a.m.'].flatMap((time, row) => [
		at(time, 170, 700 - row * 12),
		at('Talks', 240, 700 - row * 12),
	]);
	const page = [at('Tuesday, 4 May', 72, 688), ...times];
	expect(raisedCells(page)).toBe(page);
});
