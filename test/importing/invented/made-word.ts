import {strToU8, zipSync} from 'fflate';
import {escaped, type MadeLine, numberLines, type PrintedLine} from './made-lines.ts';

const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const style = (depth: number) =>
	`<w:style w:type="paragraph" w:styleId="Titre${depth}"><w:name w:val="heading ${depth}"/><w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr></w:style>`;

/** The parts of a Word document around a body, by name; tests that need another part put it in its place. */
export function wordParts(body: string, numbering: string): Record<string, string> {
	return {
		'[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/></Types>`,
		'_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
		'word/styles.xml': `${head}<w:styles ${xmlns}>${[1, 2, 3].map(style).join('')}</w:styles>`,
		'word/numbering.xml': `${head}<w:numbering ${xmlns}>${numbering}</w:numbering>`,
		'word/document.xml': `${head}<w:document ${xmlns}><w:body>${body}<w:sectPr/></w:body></w:document>`,
	};
}

/** Packs the parts of a Word document. */
export function wordZip(parts: Record<string, string>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document of lines. */
export function wordArchive(lines: readonly MadeLine[]): Uint8Array {
	const printed = numberLines(lines);
	const series = printed.reduce((most, line) => Math.max(most, line.kind === 'numbered' ? line.series : 1), 1);
	const lists = Array.from({length: series}, (_, at) => list(at + 1)).join('');
	return wordZip(
		wordParts(printed.map((line, at) => wordOf(line, printed[at - 1], printed[at + 1])).join(''), `${levels}${lists}`),
	);
}

const levels =
	'<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
	'<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>';

function list(series: number): string {
	const anew = series === 1 ? '' : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
	return `<w:num w:numId="${series}"><w:abstractNumId w:val="7"/>${anew}</w:num>`;
}

/** A paragraph of Word. */
export function wordParagraph(text: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function wordOf(line: PrintedLine, before: PrintedLine | undefined, after: PrintedLine | undefined): string {
	switch (line.kind) {
		case 'heading':
			return wordParagraph(line.text, `<w:pStyle w:val="Titre${line.depth}"/>`);
		case 'paragraph':
			return wordParagraph(line.text);
		case 'numbered':
			return wordParagraph(
				line.bare,
				`<w:numPr><w:ilvl w:val="${line.level}"/><w:numId w:val="${line.series}"/></w:numPr>`,
			);
		case 'row': {
			const row = `<w:tr>${line.cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
			return `${before?.kind === 'row' ? '' : '<w:tbl>'}${row}${after?.kind === 'row' ? '' : '</w:tbl>'}`;
		}
	}
}
