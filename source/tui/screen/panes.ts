import {keyOf} from '../../briefing/entry/target.ts';
import {memoizeLast} from '../../briefing/memo.ts';
import {oncePer} from '../../briefing/once-per.ts';
import {type DetailLine, endOfItem, linkLines} from '../drawing/block.ts';
import {behindGutter, gutter, type Room, selectedBar} from '../drawing/layout.ts';
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
): (readonly Span[])[] {
	return rows.slice(top, top + height).map((row, at) => {
		const selected = top + at === cursor;
		const key = row.entry.target === undefined ? '' : keyOf(row.entry.target);
		const sign = {marked: signs.marked.has(key), noted: signs.noted.has(key)};
		const drawn = spoken ? fitLine(spokenRow(row, width, sign), width) : fittedRow(row)(width);
		const mark = selected ? (focused ? '>' : '·') : ' ';
		const before = spoken ? [span(` ${mark}`.padEnd(gutter))] : signedMark(mark, sign);
		const whole = [...before, ...drawn];
		return selected && focused ? selectedBar(whole, gutter + width) : selected ? strong(whole) : whole;
	});
}

// The mark stands between the cursor and the text, the note before both: neither moves anything.
function signedMark(mark: string, {marked, noted}: Sign): Span[] {
	return marked || noted
		? [span(noted ? '+' : ' ', 'accent'), span(mark), span(marked ? '*' : ' ', 'accent')]
		: [span(` ${mark}`.padEnd(gutter))];
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

// Nearly all the rows of a window stay there from key to key.
const fittedRow = oncePer((row: Row) => memoizeLast((width: number) => fitLine(indented(row, width), width)));

function indented({entry, depth, fold}: Row, width: number): Line {
	const sign = fold === undefined ? '' : foldSigns[fold];
	const before = ' '.repeat(indentWidth * depth) + sign;
	const {left, right} = entry.draw(width - before.length);
	const whole = before === '' ? left : [span(before), ...left];
	// What heads others that show stands out from them.
	return line(fold === 'open' ? strong(whole) : whole, right);
}

function strong(spans: readonly Span[]): readonly Span[] {
	return spans.map(({text, tone}) => ({text, tone: tone === 'plain' ? 'strong' : tone}));
}

/**
 * The window of a detail: opened, with the cursor on one of its links; or beside the list, before it is opened. To the ear what was
 * wrapped is one thing again.
 */
export function detailLines(
	lines: readonly DetailLine[],
	{top, height, width, opened}: Room & {top: number; opened: Opened | undefined},
	spoken: boolean,
): (readonly Span[])[] {
	const isHead = opened?.target.kind === 'brief' && opened.link === -1 && top === 0;
	const pointed = isHead ? 0 : ((opened && linkLines(lines)[opened.link]) ?? lines.length);
	const last = pointed < lines.length ? endOfItem(lines, pointed) : -1;
	const shown = lines.slice(top, top + height).map(({line, goesOn}, at) => {
		const place = top + at;
		const spans = fitLine(line, width);
		const whole = behindGutter(spans, place === Math.max(top, pointed) && place <= last ? width : undefined);
		const drawn = place > pointed && place > top && place <= last ? selectedBar(whole, gutter + width) : whole;
		return {drawn, goesOn: goesOn === true};
	});
	return spoken ? joined(shown) : shown.map(({drawn}) => drawn);
}

function joined(lines: readonly {readonly drawn: readonly Span[]; readonly goesOn: boolean}[]): Span[][] {
	const whole: string[] = [];
	for (const {drawn, goesOn} of lines) {
		const text = drawn
			.map((stretch) => stretch.text)
			.join('')
			.trimEnd();
		whole.push(goesOn && whole.length > 0 ? `${whole.pop()} ${text.trimStart()}` : text);
	}

	return whole.map((text) => [span(text)]);
}
