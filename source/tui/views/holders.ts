import {holderName, sourcesOf, sourcesText} from '../../briefing/entry/holders.ts';
import type {Holder} from '../../report/model.ts';
import {type Span, span} from '../drawing/line.ts';
import type {Context} from './view.ts';

const bracketed = /(\[[^\]]*\])/;

/** Who holds a position and where, on one line, with those under the lens in brackets. */
export function holdersSpans(context: Context, holders: readonly Holder[]): Span[] {
	const named = sourcesOf(context.index, holders, (holder) => holderMark(context, holder).text);
	const parts = sourcesText(named).split(bracketed);
	return parts.map((part, at) => span(part, at % 2 === 1 ? 'accent' : 'dim'));
}

/** Who holds a position; in brackets under the lens. */
export function holderMark({index, lens}: Context, holder: Holder): Span {
	const name = holderName(index, holder);
	return lens?.within.has(holder.actor) === true ? span(`[${name}]`, 'accent') : span(name);
}
