import {keyOf} from '../../briefing/entry/target.ts';
import {type DetailLine, linkLines} from '../drawing/block.ts';
import {behindGutter, gutterMark, standOut} from '../drawing/gutter.ts';
import type {Room} from '../drawing/layout.ts';
import {fitLine, type Line, line, type Span, span} from '../drawing/line.ts';
import type {Row} from '../drawing/outline.ts';
import type {Signs} from '../state/model.ts';
import type {Opened} from '../state/state.ts';

const indentWidth = 2;

const foldSigns = {open: '▾ ', closed: '▸ '} as const;
const foldWords = {open: 'unfolded', closed: 'folded'} as const;

type Sign = {readonly marked: boolean; readonly noted: boolean};

/** The window of a list, one line a row, with the cursor mark in the gutter and folds before the names. */
export function listLines(
	rows: readonly Row[],
	{top, height, width, cursor, focused}: Room & {top: number; cursor: number; focused: boolean},
	signs: Signs,
	spoken: boolean,
): Span[][] {
	return rows.slice(top, top + height).map((row, at) => {
		const selected = top + at === cursor;
		const key = row.entry.target === undefined ? '' : keyOf(row.entry.target);
		const sign = {marked: signs.marked.has(key), noted: signs.noted.has(key)};
		const drawn = spoken ? spokenRow(row, width, sign) : indented(row, width);
		const spans = fitLine(drawn, width);
		const gutter = spoken ? [gutterMark(selected, focused)] : signedMark(selected, focused, sign);
		return [...gutter, ...standOut(spans, selected)];
	});
}

// The mark stands between the cursor and the text, the note before both: neither moves anything.
function signedMark(selected: boolean, focused: boolean, {marked, noted}: Sign): Span[] {
	const {text, tone} = gutterMark(selected, focused);
	return marked || noted
		? [span(noted ? '+' : text.charAt(0), 'accent'), span(text.charAt(1), tone), span(marked ? '*' : ' ', 'accent')]
		: [{text, tone}];
}

// To the ear signs are words.
function spokenRow({entry, fold}: Row, width: number, {marked, noted}: Sign): Line {
	const {left, right} = entry.draw(width);
	const words = [
		...(fold === undefined ? [] : [foldWords[fold]]),
		...(marked ? ['marked'] : []),
		...(noted ? ['with a note'] : []),
	];
	return words.length === 0 ? line(left, right) : line(left, [span(`${words.join(', ')}  `), ...right]);
}

function indented({entry, depth, fold}: Row, width: number): Line {
	const sign = fold === undefined ? '' : foldSigns[fold];
	const before = ' '.repeat(indentWidth * depth) + sign;
	const {left, right} = entry.draw(width - before.length);
	return line(before === '' ? left : [span(before), ...left], right);
}

/** The window of a detail: opened, with the cursor on one of its links; or beside the list, before it is opened. */
export function detailLines(
	lines: readonly DetailLine[],
	{top, height, width, opened}: Room & {top: number; opened: Opened | undefined},
): Span[][] {
	const pointed = opened === undefined ? -1 : (linkLines(lines)[opened.link] ?? -1);
	return lines.slice(top, top + height).map(({line}, at) => {
		const selected = top + at === pointed;
		const spans = fitLine(line, width);
		return behindGutter(spans, selected);
	});
}
