import {paragraphSign} from '../../../briefing/entry/citation.ts';
import type {FindEntry, FindView} from '../../../briefing/find/entry.ts';
import {matchedRanges} from '../../../briefing/find/marks.ts';
import type {Found} from '../../../briefing/find/scan.ts';
import {pad} from '../../../printing/text.ts';
import {behindGutter} from '../../drawing/gutter.ts';
import {type Room, typedListHeight, windowTop} from '../../drawing/layout.ts';
import {fitLine, line, type Span, span, widthOf} from '../../drawing/line.ts';
import {besideText, markedWithin} from '../../drawing/marked.ts';
import {promptLine} from '../../drawing/prompt-line.ts';
import type {Find} from '../../state/overlay.ts';
import {views} from '../../views/all-views.ts';
import {unreviewedMark} from '../../views/review.ts';

const roomForBeside = 64;
const besideWidth = 20;
const indent = '  ';

/** Find: what is typed, how much it finds, and the hits under their heads, the view that is open first. */
export function findLines(find: Find, {height, width}: Room): Span[][] {
	const {query, found, cursor} = find;
	const listHeight = typedListHeight(height);
	const heads = headRows(found);
	const rows = found.count + heads.size;
	const top = windowTop(0, rowOfHit(found, cursor), listHeight, rows, 1);
	const shown = Array.from({length: Math.min(listHeight, Math.max(0, rows - top))}, (_, at) =>
		drawRow(find, heads, top + at, width),
	);
	return [
		behindGutter(promptLine([span('Find: ', 'dim')], query, summaries(find), width)),
		[],
		...(found.count === 0 ? [behindGutter(fitLine(line([span(nothing(find), 'dim')]), width))] : shown),
	];
}

/** The row each head stands in. */
function headRows({groups}: Found): Map<number, {readonly view: FindView; readonly count: number}> {
	let row = 0;
	return new Map(
		groups.map((group) => {
			const at = row;
			row += group.count + 1;
			return [at, group];
		}),
	);
}

function rowOfHit({groups}: Found, hit: number): number {
	let before = 0;
	for (const [at, {count}] of groups.entries()) {
		if (hit < before + count) {
			return hit + at + 1;
		}

		before += count;
	}

	return 0;
}

function drawRow(find: Find, heads: ReturnType<typeof headRows>, row: number, width: number): Span[] {
	const head = heads.get(row);
	if (head !== undefined) {
		return behindGutter(fitLine(line([span(titleOf(head.view), 'strong')], String(head.count)), width));
	}

	const hit = row - [...heads.keys()].filter((at) => at < row).length;
	const entry = find.found.at(hit);
	const selected = hit === find.cursor;
	const spans = entry === undefined ? [] : fitLine(drawHit(entry, find, width), width);
	return behindGutter(spans, selected);
}

function drawHit(hit: FindEntry, {query, found}: Find, width: number) {
	const {text, beside, paragraph, source} = hit;
	const who = width < roomForBeside || beside === '' ? [] : [span(`${besideText(hit, besideWidth)}  `, 'dim')];
	const where = paragraph === undefined ? '' : (source ?? paragraphSign(paragraph));
	const right = [...unreviewedMark(hit), ...who, span(pad(where, 6, 'right'), 'dim')];
	const room = width - indent.length - widthOf(right) - 1;
	return line([span(indent), ...markedWithin(text, matchedRanges(text, query, found.hasSlips), room)], right);
}

function titleOf(view: FindView): string {
	return view === 'actors' ? 'Actors' : view === 'notes' ? 'Notes' : views[view].title;
}

function summaries({found, query, isLifted}: Find): string[] {
	if (query === '') {
		return [];
	}

	const slips = found.hasSlips ? ', one slip away' : '';
	const outside = found.outside === 0 ? '' : isLifted ? ', lens lifted' : ` · ${found.outside} outside the lens: Tab`;
	const count = `${found.count} found`;
	return [`${count}${slips}${found.isDone ? '' : ' …'}${outside}`, count];
}

function nothing({query, found, isLifted}: Find): string {
	if (query === '') {
		return 'Type words, names or numbers, in any order. ↑ brings the last searches. Ctrl+R: every report.';
	}

	return found.outside > 0 && !isLifted
		? 'Nothing under the lens. Tab looks outside it.'
		: found.isDone
			? 'Nothing in the report has these words. Ctrl+R looks in every report.'
			: 'Looking …';
}
