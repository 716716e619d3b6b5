import {withVerb} from '../../briefing/entry/said-text.ts';
import {flush} from '../../printing/flush.ts';
import {narrowWidth, pad, textWidth, usualWidth, wrap} from '../../printing/text.ts';
import {headingOf, type Part, type PrintedBrief, partsShown, type Row} from './printed.ts';

/** The page as plain text, at most 80 columns wide. Nothing in it is cut or folded away. */
export function plainPage(page: PrintedBrief, width = usualWidth): string {
	const {title, head, notes} = page;
	const room = Math.min(width, usualWidth);
	const lines = [
		...[title, head.join(' · ')].flatMap((text) => wrap(text, room)),
		...notes.flatMap((note) => drawRow(note, room, 0)),
		...partsShown(page).flatMap((part) => drawPart(part, room)),
	];
	return `${lines.join('\n')}\n`;
}

function drawPart(part: Part, room: number): string[] {
	const widest = Math.max(0, ...part.rows.map(({lead = ''}) => textWidth(lead)));
	const hang = widest === 0 ? 0 : widest + 1;
	return ['', ...wrap(headingOf(part), room), ...part.rows.flatMap((row) => drawRow(row, room, hang))];
}

function drawRow(row: Row, room: number, hang: number, depth = 1): string[] {
	const {lead, mark, verb, tail, below = []} = row;
	const said = withVerb(row.text, verb);
	const text = mark === undefined ? said : `${mark} ${said}`;
	const isNarrow = room < narrowWidth;
	const indent = isNarrow ? 0 : 2 * depth;
	const margin = isNarrow ? 0 : hang;
	const words = lead !== undefined && margin === 0 ? `${lead}: ${text}` : text;
	const width = room - indent - margin;
	return [
		...flush(words, tail === undefined ? [] : [tail], width).map((line, at) => {
			const start = margin === 0 ? '' : pad(at === 0 ? (lead ?? '') : '', margin);
			const end = line.tail === '' ? '' : pad(line.tail, width - textWidth(line.text), 'right');
			return `${' '.repeat(indent)}${start}${line.text}${end}`.trimEnd();
		}),
		...below.flatMap((one) => drawRow(one, room, 0, depth + 1)),
	];
}
