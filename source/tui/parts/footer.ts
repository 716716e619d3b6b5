import {type Binding, keySign} from '../binding.ts';
import {type Line, line, type Span, span, widthOf} from '../line.ts';

/**
 * The keys that matter here: as many as there is room for, in the table's order, with the way out at the right edge. What the
 * last action did stands there instead until the next one.
 * @param bindings those that the footer names
 */
export function footer(bindings: readonly Binding[], width: number, notice?: string): Line {
	const out = bindings.at(-1);
	const right = out === undefined ? [] : [...hint(out), span(' ')];
	if (notice !== undefined) {
		return line([span(` ${notice}`, 'accent')], right);
	}

	const hints = bindings.slice(0, -1);
	const whole = ['  ', ' ']
		.map((gap) => hintsIn(hints, gap, Infinity))
		.find((left) => widthOf([...left, ...right]) < width);
	return line(whole ?? hintsIn(hints, ' ', width - widthOf(right)), right);
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
