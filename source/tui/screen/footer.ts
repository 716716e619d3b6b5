import {wrap} from '../../printing/text.ts';
import {type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import type {Binding} from '../keys/keymap.ts';
import {keySign} from '../keys/table/row.ts';

/** Less than this and a notice is cut: a column of half words is no line. */
const narrowestNotice = 16;

/**
 * The keys that matter here: as many as there is room for, in the table's order, with the way out at the right edge.
 * @param bindings those that the footer names
 */
export function footer(bindings: readonly Binding[], width: number): Line {
	const right = wayOut(bindings);
	const hints = bindings.slice(0, -1);
	const whole = ['  ', ' ']
		.map((gap) => hintsIn(hints, gap, Infinity))
		.find((left) => widthOf([...left, ...right]) < width);
	return line(whole ?? hintsIn(hints, ' ', width - widthOf(right)), right);
}

/**
 * What the last action did, which stands there instead until the next one: whole, in more than one line where it is long.
 * @param most how many lines it may take
 */
export function noticeLines(notice: string, bindings: readonly Binding[], width: number, most: number): Line[] {
	const right = wayOut(bindings);
	const room = width - widthOf(right) - 2;
	const wrapped = room < narrowestNotice ? [notice] : wrap(notice, room);
	const shown = wrapped.length <= most ? wrapped : [...wrapped.slice(0, most - 1), wrapped.slice(most - 1).join(' ')];
	return shown.map((text, at) => line([span(` ${text}`, 'accent')], at === shown.length - 1 ? right : []));
}

function wayOut(bindings: readonly Binding[]): Span[] {
	const out = bindings.at(-1);
	return out === undefined ? [] : [...hint(out), span(' ')];
}

function hintsIn(bindings: readonly Binding[], gap: string, room: number): Span[] {
	const left: Span[] = [];
	for (const binding of bindings) {
		const next = [span(left.length === 0 ? ' ' : gap), ...hint(binding)];
		if (widthOf([...left, ...next]) >= room) {
			break;
		}

		left.push(...next);
	}

	return left;
}

function hint({keys, shown, label}: Binding): Span[] {
	return [span(shown ?? keySign(keys[0] ?? '')), span(` ${label}`, 'dim')];
}
