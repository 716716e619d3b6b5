import {paragraphSign} from '../../../briefing/entry/citation.ts';
import type {FindEntry, FindView} from '../../../briefing/find/entry.ts';
import type {Found} from '../../../briefing/find/scan.ts';
import {capitalized} from '../../../briefing/wording.ts';
import {pad} from '../../../printing/text.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span, widthOf} from '../../drawing/line.ts';
import {besideText, foundWithin} from '../../drawing/marked.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Find} from '../../state/overlay.ts';
import {unreviewedMark} from '../../views/review.ts';
import {speakerWidth} from '../../views/view.ts';

const roomForBeside = 64;
const indent = '  ';

/** Find: what is typed, how much it finds, and the hits under their heads, the view that is open first. */
export function findLines(find: Find, room: Room): Span[][] {
	const {query, found, cursor} = find;
	const heads = headRows(found);
	return typedListLines(
		{
			query,
			prompt: 'Find: ',
			asides: summaries(find),
			// Behind the head of each group that begins before it or with it.
			cursor: cursor + [...heads.keys()].filter((row, before) => row - before <= cursor).length,
			// The head of the first hit shows with it.
			margin: 1,
			rows: {
				length: found.count === 0 ? 0 : found.count + heads.size,
				at: (row) => () => drawRow(find, heads, row, room.width),
			},
			none: nothing(find),
		},
		room,
	);
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

function drawRow(find: Find, heads: ReturnType<typeof headRows>, row: number, width: number): Line {
	const head = heads.get(row);
	if (head !== undefined) {
		return line([span(capitalized(head.view), 'strong')], String(head.count));
	}

	const hit = find.found.at(row - [...heads.keys()].filter((at) => at < row).length);
	return hit === undefined ? line('') : drawHit(hit, find, width);
}

function drawHit(hit: FindEntry, {query, found}: Find, width: number) {
	const {beside, paragraph, source} = hit;
	const who = width < roomForBeside || beside === '' ? [] : [span(`${besideText(hit, speakerWidth(width))}  `, 'dim')];
	const where = paragraph === undefined ? '' : (source ?? paragraphSign(paragraph));
	const right = [...unreviewedMark(hit), ...who, span(pad(where, 6, 'right'), 'dim')];
	const room = width - indent.length - widthOf(right) - 1;
	return line([span(indent), ...foundWithin(hit, query, found.hasSlips, room)], right);
}

function summaries({found, query, isLifted}: Find): string[] {
	if (query === '') {
		return [];
	}

	const slips = found.hasSlips ? ', one slip away' : '';
	const outside = found.outside === 0 ? '' : isLifted ? ', of every actor' : ` · ${found.outside} more of others: Tab`;
	const count = `${found.count} found`;
	return [`${count}${slips}${found.isDone ? '' : ' …'}${outside}`, count];
}

function nothing({query, found, isLifted}: Find): string {
	if (query === '') {
		return 'Type words, names or numbers, in any order. ↑ brings the last searches. Ctrl+R: every report.';
	}

	return found.outside > 0 && !isLifted
		? 'Nothing of theirs has these words. Tab looks at every actor.'
		: found.isDone
			? 'Nothing in the report has these words. Ctrl+R looks in every report.'
			: 'Looking …';
}
