import PdfDocument from 'pdfkit';
import {expect, test} from 'vitest';
import {readDocument} from '../../../../source/importing/formats/read-document.ts';

type Pdf = InstanceType<typeof PdfDocument>;

const side = 600;
const rows = [
	['Time', 'Meeting', 'Venue'],
	['9 a.m.', 'Talks with Ana Silva, Governor of the islands', 'City Hall'],
	['10 a.m.', 'Visit to the harbour with Rui Neves', 'Lowport'],
];

/** The lines of a page of a PDF, their cells set apart by a bar. */
async function linesOf(draw: (pdf: Pdf) => void): Promise<readonly string[]> {
	const pdf = new PdfDocument({size: [side, side]});
	const chunks: Uint8Array[] = [];
	pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk)).fontSize(10);
	draw(pdf);
	pdf.end();
	await new Promise((resolve) => pdf.on('end', resolve));
	const {lines} = await readDocument(new Uint8Array(Buffer.concat(chunks)));
	return lines.map(({text}) => text.trim().replaceAll(/ {2,}/g, ' | ')).filter((text) => text !== '');
}

function table(pdf: Pdf): void {
	for (const [row, cells] of rows.entries()) {
		for (const [column, text] of cells.entries()) {
			pdf.text(text, [72, 150, 400][column], 100 + row * 20, {lineBreak: false});
		}
	}
}

test.each([0, 90, 180, 270])('a table set along its page is read as one across it: %i degrees', async (angle) => {
	const lines = await linesOf((pdf) => {
		table(pdf.rotate(angle, {origin: [side / 2, side / 2]}));
	});
	expect(lines).toEqual(rows.map((cells) => cells.join(' | ')));
});

test('what is written along the page or from corner to corner stands below the text and not in its lines', async () => {
	const lines = await linesOf((pdf) => {
		table(pdf);
		pdf.fontSize(40);
		for (const angle of [-45, -90]) {
			pdf
				.save()
				.rotate(angle, {origin: [300, 110]})
				.text('DRAFT', 250, 100, {lineBreak: false})
				.restore();
		}
	});
	expect(lines).toEqual([...rows.map((cells) => cells.join(' | ')), 'DRAFT', 'DRAFT']);
});

test('a page that a scan has turned a little is read as it is', async () => {
	const lines = await linesOf((pdf) => pdf.rotate(1).text('The mission met with Ana Silva.', 72, 100));
	expect(lines).toEqual(['The mission met with Ana Silva.']);
});
