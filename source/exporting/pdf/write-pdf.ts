import {arrayBuffer} from 'node:stream/consumers';
import type {ExportedDocument} from '../document.ts';
import {colours, page, textHeight, textWidth} from '../paper/design.ts';
import {letterheadGap, type PaperLetterhead} from '../paper/letterhead.ts';
import {emptyPdf, lineHeight} from '../paper/lines.ts';
import {type PaperDocument, paperDocument, partStrips} from '../paper/paper-document.ts';
import {pagesOf, type Strip, type Tag} from '../paper/strip.ts';
import {contentsStrips, stripsOf} from '../paper/strips.ts';
import {pagePen} from './page-pen.ts';

/**
 * A document as PDF on A4: tagged, with an outline and the font in it. One document is the same bytes each time.
 * @returns beside it the characters that the font lacks, each once: “\uFFFD” stands for them
 */
export async function writePdf(document: ExportedDocument) {
	const paper = paperDocument(document);
	const {edges} = paper;
	const pages = placedOn(paper);
	const day = new Date(`${document.day}T00:00Z`);
	const pdf = emptyPdf({
		size: [page.width, page.height],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		lang: 'en',
		displayTitle: true,
		info: {
			Title: document.title,
			Subject: document.source,
			Creator: 'mission-brief',
			Producer: 'mission-brief',
			CreationDate: day,
			ModDate: day,
		},
	});
	const bytes = arrayBuffer(pdf);
	const lacking = new Set<string>();
	const pen = pagePen(pdf, (character) => lacking.add(character));
	for (const [at, strips] of pages.entries()) {
		pdf.addPage();
		edges.draw(pen, at + 1, pages.length);
		for (const {strip, top} of strips) {
			strip.draw(pen, page.top + edges.extra + top);
		}
	}

	pdf.end();
	return {bytes: new Uint8Array(await bytes), lacking: [...lacking]};
}

function placedOn({edges, letterhead, titles, setting, cover, contentsSize, parts}: PaperDocument) {
	const isWhole = parts.length === 1;
	const begins: number[] = [];
	const head = letterhead === undefined ? [] : [letterheadStrip(letterhead, setting.within)];
	const contents = isWhole ? [] : contentsStrips(titles, (part) => begins[part] ?? 0, {...setting, size: contentsSize});
	const front = [...head, ...stripsOf(cover, setting), ...contents];
	const strips = parts.map((part) => partStrips(part, setting));
	const chapters = [front];
	for (const [at, part] of strips.entries()) {
		if (isWhole || parts[at]?.isBelow) {
			chapters.at(-1)?.push(...part);
		} else {
			chapters.push(part);
		}
	}

	const pages = chapters.flatMap((chapter) => pagesOf(chapter, textHeight - 2 * edges.extra));
	for (const [first] of strips) {
		begins.push(pages.findIndex((placed) => placed.some(({strip}) => strip === first)) + 1);
	}

	return pages;
}

function letterheadStrip({logo, lines, indent, height}: PaperLetterhead, within: Tag): Strip {
	return {
		height,
		above: 0,
		isKept: true,
		draw: (pen, top) => {
			if (logo !== undefined) {
				pen.picture({x: page.side, top, ...logo});
			}

			let below = top;
			for (const {line, size} of lines) {
				pen.text(line, {type: 'P', within}, {x: page.side + indent, top: below, size, colour: colours.text});
				below += size * lineHeight;
			}

			const rule = {x: page.side, top: top + height - letterheadGap.below * 0.6, width: textWidth, height: 0.5};
			pen.box({...rule, colour: colours.rule});
		},
	};
}
