import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h, s} from 'hastscript';
import type {Table} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {toString as plainText} from 'mdast-util-to-string';
import type {Letterhead} from '../../library/document-settings.ts';
import {type Chart, scaleOf} from '../../printing/chart.ts';
import type {Block} from '../../printing/markdown-blocks.ts';
import {cut} from '../../printing/text.ts';
import {type DocumentPart, type ExportedDocument, lowered, partBlocks} from '../document.ts';
import {style} from './style.ts';

/** A document as one web page, which loads nothing and runs nothing. */
export function writeHtml(document: ExportedDocument): string {
	const {title, source, parts, letterhead, classification} = document;
	const mark = classification === undefined ? [] : [h('p.classification', classification)];
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
				h(
					'main',
					parts.length > 1 ? parts.map(sectionOf) : parts.flatMap(({blocks}) => elementsOf(lowered(blocks, 1))),
				),
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
	const texts = lines.map((line) => h('p', line));
	return [h('div.letterhead', [...picture, h('div', texts)])];
}

function contentsOf(parts: readonly DocumentPart[]): Element {
	const items = parts.map(({title}, at) => h('li', [h('a', {href: `#part-${at + 1}`}, title)]));
	return h('nav', {ariaLabel: 'Contents'}, [h('ol', items)]);
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
	const heads = titles.map((title, at) => h('th', {scope: 'col', ...align(at)}, title));
	const body = rows.map(({children}) => {
		const cells = children.map((cell, at) => h('td', {...called(at), ...align(at)}, plainText(cell)));
		return h('tr', cells);
	});
	// Whoever has keys alone must come to what is wider than the page.
	return h('div.table', {tabIndex: 0, role: 'group', ariaLabel: titles.join(', ')}, [
		h('table.stack', [h('thead', [h('tr', heads)]), h('tbody', body)]),
	]);
}

const width = 400;
const barHeight = 14;
const rowHeight = 22;

function chartFigure(chart: Chart): Element {
	const {title, bars} = chart;
	const scale = scaleOf(chart);
	const bar = (name: string, value: number) =>
		s(`rect.${name}`, {y: 4, height: barHeight, width: Math.round(width * scale(value))});
	const rows = bars.map(({label, value, whole = 0, text}) =>
		figureRow(label, picture(width, rowHeight, [bar('whole', whole), bar('value', value)]), text),
	);
	return h('figure.chart', [h('figcaption', title), h('ul', rows)]);
}

function figureRow(label: string, drawn: Element, text: string): Element {
	return h('li', [h('span.label', label), drawn, h('span.text', text)]);
}

/** In units of the picture, as those of a chart. */
const column = 48;
const row = 26;
const radius = 8;
const headHeight = 120;
/** In columns of text: what of a name goes above a column; the words beside have all of it. */
const longestName = 22;

/**
 * A matrix as a picture: whoever stands above a column, and in the row of each question a disc with the letter of the answer they give,
 * hollow where only some of them give it. The same stands in words beside it.
 * @param table the questions in its first column, in every other what one actor answers
 */
function matrixFigure({children}: Table): Element {
	const [head, ...rows] = children.map((one) => one.children.map((cell) => plainText(cell)));
	const [title = '', ...actors] = head ?? [];
	const width = Math.max(1, actors.length) * column + headHeight;
	const names = actors.map((actor, at) => {
		const transform = `translate(${at * column + column / 2} ${headHeight - 6}) rotate(-45)`;
		return s('text', {transform}, cut(actor, longestName));
	});
	const answers = rows.map(([question = '', ...cells]) =>
		figureRow(question, picture(width, row, cells.flatMap(marksIn)), wordsOf(actors, cells)),
	);
	return h('figure.matrix', [h('figcaption', title), picture(width, headHeight, names), h('ul', answers)]);
}

// The words beside it say the same: for who hears the page it is not there.
function picture(width: number, height: number, children: Element[]): Element {
	return s('svg', {viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true', focusable: 'false'}, children);
}

// Several stand beside each other, as small as their column asks.
function marksIn(letters: string, at: number): Element[] {
	const all = letters.match(/\p{Letter}\d*/gu) ?? [];
	const room = Math.min(2 * radius, column / all.length);
	return all.flatMap((letter, place) => {
		const x = (at + 0.5) * column + (place - (all.length - 1) / 2) * room;
		const extent = letter === letter.toUpperCase() ? 'all' : 'some';
		return [s(`circle.${extent}`, {cx: x, cy: row / 2, r: room / 2}), s(`text.${extent}`, {x, y: row / 2 + 4}, letter)];
	});
}

function wordsOf(actors: readonly string[], cells: readonly string[]): string {
	return cells.flatMap((letters, at) => (letters === '' ? [] : `${actors[at]}: ${letters}`)).join(' · ');
}
