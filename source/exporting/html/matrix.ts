import type {Element} from 'hast';
import {h, s} from 'hastscript';
import type {Table} from 'mdast';
import {toString as plainText} from 'mdast-util-to-string';
import {cut} from '../../printing/text.ts';

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
export function matrixFigure({children}: Table): Element {
	const [head, ...rows] = children.map((one) => one.children.map((cell) => plainText(cell)));
	const [title = '', ...actors] = head ?? [];
	const width = Math.max(1, actors.length) * column;
	return h('figure.matrix', [
		h('figcaption', title),
		picture(
			width + headHeight,
			headHeight,
			actors.map((actor, at) =>
				s(
					'text',
					{transform: `translate(${at * column + column / 2} ${headHeight - 6}) rotate(-45)`},
					cut(actor, longestName),
				),
			),
		),
		h(
			'ul',
			rows.map(([question = '', ...cells]) =>
				h('li', [
					h('span.label', question),
					picture(width + headHeight, row, cells.flatMap(marksIn)),
					h('span.text', wordsOf(actors, cells)),
				]),
			),
		),
	]);
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
