import {describe, expect, test} from 'vitest';
import {counted} from '../../../../source/importing/formats/base/numerals.ts';
import {readDocument} from '../../../../source/importing/formats/read-document.ts';
import {wordParagraph, wordParts, wordZip} from '../../invented/made-word.ts';

const level = (at: number, format: string, pattern: string, more = '') =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, id: number, at = 0) =>
	wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

async function read(body: string, numbering = '', styles?: string): Promise<readonly string[]> {
	const parts = wordParts(body, numbering);
	const document = await readDocument(
		wordZip(
			styles === undefined
				? parts
				: {...parts, 'word/styles.xml': parts['word/styles.xml']?.replace('</w:styles>', `${styles}</w:styles>`) ?? ''},
		),
	);
	return document.lines.map(({text, form}) => (form?.kind === 'heading' ? `${'#'.repeat(form.depth)} ${text}` : text));
}

describe('what Word numbers by itself', () => {
	const outline = abstract(
		0,
		level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
	);

	test('stands in the text, counted by level', async () => {
		const body =
			item('a', 1) +
			item('b', 1, 1) +
			item('c', 1, 2) +
			item('d', 1, 2) +
			wordParagraph('between') +
			item('e', 1, 1) +
			item('f', 1, 2) +
			item('g', 1);
		expect(await read(body, outline + list(1, 0))).toEqual([
			'I. a',
			'I.1 b',
			'(a) c',
			'(b) d',
			'between',
			'I.2 e',
			'(a) f',
			'II. g',
		]);
	});

	test('goes on in another list of the same kind, and anew where that says so', async () => {
		const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
		const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
		expect(await read(body, outline + list(1, 0) + list(2, 0) + list(3, 0, anew))).toEqual([
			'I. a',
			'II. b',
			'V. c',
			'VI. d',
			'VII. e',
		]);
	});

	test('comes from a style and the one it is based on, unless the paragraph says there is none', async () => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="_Single Txt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Para"/></w:style>';
		const body =
			wordParagraph('a', '<w:pStyle w:val="Child"/>') +
			wordParagraph('b', '<w:pStyle w:val="Para"/>') +
			wordParagraph('c', '<w:pStyle w:val="Para"/><w:numPr><w:numId w:val="0"/></w:numPr>');
		expect(await read(body, abstract(0, level(0, 'decimal', '%1.')) + list(1, 0), styles)).toEqual([
			'1. a',
			'2. b',
			'c',
		]);
	});

	test('bullets are bullets, and a level without a number has none', async () => {
		const numbering = abstract(0, level(0, 'bullet', '\uF0B7') + level(1, 'none', '')) + list(1, 0);
		expect(await read(item('a', 1) + item('b', 1, 1), numbering)).toEqual(['• a', 'b']);
	});
});

test('a heading is one by its style in any language, or by its outline level, and keeps its number', async () => {
	const numbering = abstract(0, level(0, 'upperRoman', '%1.')) + list(1, 0);
	const body =
		wordParagraph(
			'Introduction',
			'<w:pStyle w:val="Titre1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
		) + wordParagraph('Status', '<w:outlineLvl w:val="2"/>');
	expect(await read(body, numbering)).toEqual(['# I. Introduction', '### Status']);
});

test('tabs stay, hidden and deleted text does not', async () => {
	const body =
		'<w:p><w:r><w:t>Belmarra</w:t><w:tab/><w:t>Ida</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>' +
		'<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t> Nørgård</w:t></w:r></w:ins></w:p>';
	expect(await read(body)).toEqual(['Belmarra\tIda Nørgård']);
});

test('a footnote is told by its mark, and so is a number that stands above the line at the end of the document', async () => {
	const raised =
		'<w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> See II.</w:t></w:r></w:p>';
	const parts = wordParts(
		`<w:p><w:r><w:t>It left.</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>${raised}`,
		'',
	);
	const document = await readDocument(
		wordZip({
			...parts,
			'word/_rels/document.xml.rels':
				parts['word/_rels/document.xml.rels']?.replace(
					'</Relationships>',
					'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
				) ?? '',
			'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="4">${wordParagraph('See I.')}</w:footnote></w:footnotes>`,
		}),
	);
	expect(document.lines.map(({text}) => text)).toEqual(['It left.[1]', '² See II.', '¹ See I.']);
});

test.each([
	[28, 'lower-alpha', {repeated: true}, 'bb'],
	[28, 'lower-alpha', {}, 'ab'],
	[1994, 'upper-roman', {}, 'MCMXCIV'],
	[0, 'lower-roman', {}, '0'],
	[999_999_999, 'lower-alpha', {repeated: true}, '999999999'],
] as const)('%i as %s %o is %s', (number, counting, options, text) => {
	expect(counted(number, counting, options)).toBe(text);
});
