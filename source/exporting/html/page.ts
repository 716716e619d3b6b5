import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h, s} from 'hastscript';
import type {Table} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {toString as plainText} from 'mdast-util-to-string';
import type {Letterhead} from '../../library/document-settings.ts';
import {type Chart, scaleOf} from '../../printing/chart.ts';
import type {Block} from '../../printing/markdown-blocks.ts';
import {type DocumentPart, type ExportedDocument, lowered, partBlocks} from '../document.ts';
import {matrixFigure} from './matrix.ts';
import {style} from './style.ts';

/** A document as one web page, which loads nothing and runs nothing. */
export function writeHtml(document: ExportedDocument): string {
	const {title, source, parts, letterhead, classification} = document;
	const mark = classification === undefined ? [] : [h('p.classification', classification)];
	const [first] = parts;
	return toHtml([
		{type: 'doctype'},
		h('html', {lang: 'en'}, [
			h('head', [
				h('meta', {charSet: 'utf-8'}),
				h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
				h('title', title),
				h('style', style),
			]),
			h('body', [
				h('header', [...mark, ...letterheadOf(letterhead), h('h1', title), h('p.source', source)]),
				...(parts.length > 1 ? [contentsOf(parts)] : []),
				h('main', parts.length > 1 ? parts.map(sectionOf) : elementsOf(lowered(first?.blocks ?? [], 1))),
				h('footer', [...mark, h('p.source', source)]),
			]),
		]),
	]);
}

function letterheadOf(letterhead: Letterhead | undefined): ElementContent[] {
	if (letterhead === undefined) {
		return [];
	}

	const {lines, logo} = letterhead;
	const picture =
		logo === undefined
			? []
			: [h('img', {alt: '', src: `data:image/${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`})];
	return [
		h('div.letterhead', [
			...picture,
			h(
				'div',
				lines.map((line) => h('p', line)),
			),
		]),
	];
}

function contentsOf(parts: readonly DocumentPart[]): Element {
	return h('nav', {ariaLabel: 'Contents'}, [
		h(
			'ol',
			parts.map(({title}, at) => h('li', [h('a', {href: `#part-${at + 1}`}, title)])),
		),
	]);
}

function sectionOf(part: DocumentPart, at: number): Element {
	// What is handed on as one page stands alone on paper.
	return h(part.onePage ? 'section.alone' : 'section', {id: `part-${at + 1}`}, elementsOf(partBlocks(part)));
}

function elementsOf(blocks: readonly Block[]): ElementContent[] {
	return blocks.map((block) => {
		switch (block.type) {
			case 'chart':
				return chartFigure(block);
			case 'table':
				return block.data?.isMatrix === true ? matrixFigure(block) : tableElement(block);
			default:
				return toHast(block) as ElementContent;
		}
	});
}

// On a phone a row becomes a list, in which each cell has the name of its column.
function tableElement(table: Table): Element {
	const [head, ...rows] = table.children;
	const titles = head?.children.map((cell) => plainText(cell)) ?? [];
	// A paragraph has its sign with it.
	const called = (at: number) => (titles[at] === '¶' ? {} : {dataTitle: titles[at]});
	const align = (at: number) => (table.align?.[at] === 'right' ? {align: 'right'} : {});
	// Whoever has keys alone must come to what is wider than the page.
	return h('div.table', {tabIndex: 0, role: 'group', ariaLabel: titles.join(', ')}, [
		h('table.stack', [
			h('thead', [
				h(
					'tr',
					titles.map((title, at) => h('th', {scope: 'col', ...align(at)}, title)),
				),
			]),
			h(
				'tbody',
				rows.map(({children}) =>
					h(
						'tr',
						children.map((cell, at) => h('td', {...called(at), ...align(at)}, plainText(cell))),
					),
				),
			),
		]),
	]);
}

const width = 400;
const barHeight = 14;
const rowHeight = 22;

/** A chart as a picture of bars, with the words of each beside it, in which all of it stands. */
function chartFigure(chart: Chart): Element {
	const {title, bars} = chart;
	const scale = scaleOf(chart);
	return h('figure.chart', [
		h('figcaption', title),
		h(
			'ul',
			bars.map(({label, value, whole, text}) =>
				h('li', [
					h('span.label', label),
					// The words beside it say the same: for who hears the page it is not there.
					s('svg', {viewBox: `0 0 ${width} ${rowHeight}`, ariaHidden: 'true', focusable: 'false'}, [
						s('rect.whole', {y: 4, height: barHeight, width: Math.round(width * scale(whole ?? 0))}),
						s('rect.value', {y: 4, height: barHeight, width: Math.round(width * scale(value))}),
					]),
					h('span.text', text),
				]),
			),
		),
	]);
}
