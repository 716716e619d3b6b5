import {atAGlance} from '../../briefing/brief/glance.ts';
import {withVerb} from '../../briefing/brief/line.ts';
import {flush} from '../../printing/flush.ts';
import {cut, pad, textWidth, wrap} from '../../printing/text.ts';
import {headingOf, type Part, type PrintedBrief, type Row} from './printed.ts';

const widest = 80;
/** Below this, indents and leads would leave no room for words. */
const narrowest = 40;
/** What is seen without scrolling. */
const glance = 24;

/** The page as plain text, at most 80 columns wide. Its first three parts end within 24 lines; what does not fit, and the terms that are cut for it, follow below. */
export function plainPage(page: PrintedBrief, width = widest): string {
	const room = Math.min(width, widest);
	const [raise, theyMayRaise, council, ...others] = page.parts;
	const top = [
		...[page.title, page.head.join(' · ')].flatMap((text) => wrap(text, room)),
		...page.notes.flatMap((note) => drawRow(note, room, 0)),
	];
	const least = heightOf(theyMayRaise, room) + heightOf(council, room);
	const short = shortened(raise, glance - top.length - least, room);
	const first = [...top, ...drawRaise(short, glance - top.length - least, room)];
	const [shown, later] = split([theyMayRaise, council], glance - first.length, room);
	const inFull: Part[] = short === raise ? [] : [{...raise, title: 'The terms in full'}];
	const lines = [
		...first,
		...shown.flatMap((part) => drawPart(part, room)),
		...withLater([...others, ...inFull], later)
			.map((part) => drawPart(part, room))
			.flatMap((drawn) => (drawn.length === 0 ? [] : ['', ...drawn])),
	];
	return `${lines.join('\n')}\n`;
}

// Terms in the report's own words may be long: as much of each as goes at a glance.
function shortened(part: Part, lines: number, room: number): Part {
	const margin = room - leadWidthOf(part.rows) - 2;
	for (const most of [undefined, 5, 4, 3, 2, 1]) {
		const rows = part.rows.map((row) => ({
			...row,
			text:
				most === undefined || wrap(row.text, margin).length <= most
					? row.text
					: cut(row.text, (most * margin * 9) / 10),
		}));
		if (drawRaise({...part, rows}, lines, room).length <= lines || most === 1) {
			return most === undefined ? part : {...part, rows};
		}
	}

	return part;
}

// Where all fits without them only, those a term is addressed to stand no more but where it says why it was chosen.
function drawRaise(part: Part, lines: number, room: number): string[] {
	const whole = drawPart(part, room);
	const short = drawPart({...part, rows: part.rows.map(({tails: _tails, ...row}) => row)}, room);
	return whole.length > lines && short.length <= lines ? short : whole;
}

/** How many lines a part takes at least. */
function heightOf(part: Part, room: number): number {
	return drawPart(firstOf(part, 1), room).length;
}

// What shows at a glance, and what is left over.
function split(parts: readonly Part[], lines: number, room: number): [Part[], Part[]] {
	const heights = parts.map(({rows}) => rows.map((row) => drawRow(row, room, leadWidthOf(rows)).length));
	const headings = parts.reduce((sum, part) => sum + headingHeight(part, room), 0);
	const counts = atAGlance(heights, lines - headings);
	return [
		parts.map((part, at) => firstOf(part, counts[at] ?? 0)),
		parts.map((part, at) => ({...part, rows: part.rows.slice(counts[at] ?? 0)})),
	];
}

// With what stands in place of rows where there are none.
function headingHeight(part: Part, room: number): number {
	return part.rows.length === 0 ? drawPart(part, room).length : wrap(headingOf(part), room).length;
}

function firstOf(part: Part, count: number): Part {
	return {...part, rows: part.rows.slice(0, count)};
}

// What was left over goes to the head of the part on which it goes on.
function withLater(parts: readonly Part[], later: readonly Part[]): Part[] {
	return parts.map((part) => {
		const over = later.find(({id}) => id === part.continues);
		return over === undefined ? part : {...part, rows: [...over.rows, ...part.rows]};
	});
}

function drawPart(part: Part, room: number): string[] {
	const {none, rows} = part;
	const shown = rows.length > 0 || none === undefined ? rows : [{text: none}];
	const hang = leadWidthOf(shown);
	return shown.length === 0
		? []
		: [...wrap(headingOf(part), room), ...shown.flatMap((row) => drawRow(row, room, hang))];
}

function leadWidthOf(rows: readonly Row[]): number {
	const widest = Math.max(0, ...rows.map(({lead = ''}) => textWidth(lead)));
	return widest === 0 ? 0 : widest + 1;
}

function drawRow(row: Row, room: number, hang: number, depth = 1): string[] {
	const {lead, mark, verb, below = []} = row;
	const said = withVerb(row.text, verb);
	const text = mark === undefined ? said : `${mark} ${said}`;
	const isNarrow = room < narrowest;
	const indent = isNarrow ? 0 : 2 * depth;
	const margin = isNarrow ? 0 : hang;
	const words = lead !== undefined && isNarrow ? `${lead}: ${text}` : text;
	const width = room - indent - margin;
	return [
		...flush(words, row.tails ?? [], width).map((line, at) => {
			const start = margin === 0 ? '' : pad(at === 0 ? (lead ?? '') : '', margin);
			const tail = line.tail === '' ? '' : pad(line.tail, width - textWidth(line.text), 'right');
			return `${' '.repeat(indent)}${start}${line.text}${tail}`.trimEnd();
		}),
		...below.flatMap((one) => drawRow(one, room, 0, depth + 1)),
	];
}
