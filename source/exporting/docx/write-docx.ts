import {
	BorderStyle,
	Document,
	type FileChild,
	Footer,
	Header,
	ImageRun,
	type IParagraphOptions,
	Packer,
	PageNumber,
	Paragraph,
	type Table,
	TableOfContents,
	TextRun,
} from 'docx';
import {ChartRun} from 'docx/charts';
import {estimatePageNumbersWith} from 'docx/layout';
import type {Letterhead} from '../../library/document-settings.ts';
import type {Chart} from '../../printing/chart.ts';
import type {ExportedDocument} from '../document.ts';
import {sheetsOf} from '../paper/columns.ts';
import {colours, partGap, textSize, textWidth} from '../paper/design.ts';
import {preparedOn} from '../paper/edges.ts';
import {type PaperElement, plainRuns} from '../paper/elements.ts';
import {letterheadGap, type PaperLetterhead} from '../paper/letterhead.ts';
import type {SizedElements} from '../paper/one-page.ts';
import {type PaperPart, paperDocument} from '../paper/paper-document.ts';
import {numbering, paragraphOf} from './paragraphs.ts';
import {settled} from './settled.ts';
import {pageProperties, pixels, styleNames, stylesOf, twips} from './styles.ts';
import {sideBySide, tableOf} from './tables.ts';

/** A document for a word processor on A4, in styles that can be changed. One document is the same bytes each time. */
export async function writeDocx(document: ExportedDocument): Promise<Uint8Array> {
	return settled(await Packer.toBuffer(docxOf(document)), document.day);
}

/** The document as it is laid out, before it is packed. */
export function docxOf(document: ExportedDocument): Document {
	const {title, source, letterhead, parts} = document;
	const paper = paperDocument(document);
	const isWhole = parts.length === 1;
	const head = letterhead && paper.letterhead ? letterheadOf(letterhead, paper.letterhead) : [];
	const cover = childrenOf({elements: paper.cover, size: textSize}, {});
	const contents = [
		new Paragraph({text: 'Contents', style: styleNames.contents}),
		new TableOfContents('Contents', {hyperlink: true, headingStyleRange: '1-1'}),
	];
	const beginningOf = ({isBelow}: PaperPart) =>
		isBelow ? {spacing: {before: twips(partGap)}} : {pageBreakBefore: true};
	return new Document({
		title,
		subject: source,
		creator: 'mission-brief',
		lastModifiedBy: 'mission-brief',
		styles: stylesOf(paper.contentsSize),
		numbering,
		pageNumbers: estimatePageNumbersWith({guess: true}),
		sections: [
			{
				properties: {page: pageProperties, titlePage: true},
				headers: {first: headerOf(document, {isFirst: true}), default: headerOf(document, {isFirst: false})},
				footers: {first: footerOf(document), default: footerOf(document)},
				children: [
					...head,
					...(isWhole ? [] : [...cover, ...contents]),
					...paper.parts.flatMap((part) => childrenOf(part, isWhole ? {} : beginningOf(part))),
				],
			},
		],
	});
}

function childrenOf({elements, size}: SizedElements, beginning: IParagraphOptions): FileChild[] {
	const sheets = sheetsOf(elements, size);
	return elements.flatMap((element: PaperElement, at): FileChild[] => {
		switch (element.kind) {
			case 'table':
				return (sheets.get(element) ?? []).flatMap((sheet) => tableOf(sheet, size));
			case 'chart':
				return chartOf(element.chart, size);
			default:
				return [paragraphOf(element, size, at === 0 ? beginning : {})];
		}
	});
}

function headerOf({classification, source, day}: ExportedDocument, {isFirst}: {readonly isFirst: boolean}): Header {
	const running = new Paragraph({
		style: styleNames.edge,
		tabStops: [{type: 'right', position: twips(textWidth)}],
		children: isFirst ? [] : [new TextRun(`${source}\t${preparedOn(day)}`)],
	});
	return new Header({children: [markOf(classification), running]});
}

function footerOf({classification}: ExportedDocument): Footer {
	const number = new Paragraph({
		style: styleNames.edge,
		alignment: 'right',
		children: [new TextRun({children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]})],
	});
	return new Footer({children: [markOf(classification), number]});
}

function markOf(classification = ''): Paragraph {
	return new Paragraph({text: classification, style: styleNames.classification});
}

/** How high a bar is with what is free around it, and what is below all of them, in points. */
const barHeight = 18;
const axisHeight = 30;

/** A chart that can be changed as one, and its words below it: for who does not see it, they are all of it. */
function chartOf({bars}: Chart, size: number): Paragraph[] {
	const picture = new ChartRun({
		type: 'bar',
		categories: bars.map(({label}) => label),
		series: [
			{name: 'To be reached', values: bars.map(({whole}) => whole ?? null), color: colours.rule},
			{name: 'Reached', values: bars.map(({value}) => value), color: colours.bar},
		],
		overlap: 100,
		gapWidth: 40,
		legend: false,
		categoryAxis: {reverseOrder: true},
		valueAxis: {crossesAt: 'maximum', numberFormat: '#,##0', gridlines: false},
		chartArea: {fill: 'none', border: 'none'},
		transformation: {width: pixels(textWidth * 0.75), height: pixels(bars.length * barHeight + axisHeight)},
		decorative: true,
	});
	const words = bars.map(({label, text}) =>
		paragraphOf({kind: 'point', level: 0, isFirst: true, runs: plainRuns(`${label}: ${text}`)}, size),
	);
	return [new Paragraph({style: 'BodyText', keepNext: true, children: [picture]}), ...words];
}

function letterheadOf({lines, logo: picture}: Letterhead, {logo, indent}: PaperLetterhead): (Paragraph | Table)[] {
	const texts = lines.map(
		(text, at) => new Paragraph({text, style: at === 0 ? styleNames.letterheadTitle : styleNames.letterhead}),
	);
	const rule = new Paragraph({
		spacing: {line: twips(letterheadGap.below * 0.4), lineRule: 'exact', after: twips(letterheadGap.below * 0.6)},
		border: {bottom: {style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 0}},
	});
	if (picture === undefined || logo === undefined) {
		return [...texts, rule];
	}

	const image = new ImageRun({
		type: picture.type === 'jpeg' ? 'jpg' : 'png',
		data: picture.bytes,
		transformation: {width: pixels(logo.width), height: pixels(logo.height)},
	});
	return [
		sideBySide([
			{width: indent, children: [new Paragraph({children: [image]})]},
			{width: textWidth - indent, children: texts},
		]),
		rule,
	];
}
