import {type Binding, keySign, type Scope} from '../binding.ts';
import {footerBindings} from '../keymap.ts';
import {type Line, line, type Span, span, widthOf} from '../line.ts';
import type {View} from '../views/view.ts';

/** The keys that matter here: as many as there is room for, in the table's order, with the way out at the right edge. */
export function footer(scope: Scope, view: View, width: number): Line {
	const bindings = footerBindings(scope, view.name);
	const out = bindings.at(-1);
	const right = out === undefined ? [] : [...hint(out), span(' ')];
	const left: Span[] = [];
	for (const binding of bindings.slice(0, -1)) {
		const next = [span(left.length === 0 ? ' ' : '  '), ...hint(binding)];
		if (widthOf([...left, ...next, ...right]) >= width) {
			break;
		}

		left.push(...next);
	}

	return line(left, right);
}

function hint({keys, shown, label}: Binding): Span[] {
	return [span(shown ?? keySign(keys[0] ?? '')), span(` ${label}`, 'dim')];
}
