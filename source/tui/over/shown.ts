import {wrap} from '../../printing/text.ts';
import {layOutScreen, type Size} from '../drawing/layout.ts';
import {type Span, span} from '../drawing/line.ts';
import type {Action} from '../state/action.ts';
import type {Shown} from '../state/overlay.ts';
import type {State} from '../state/state.ts';
import {stepOf} from '../state/step.ts';

/** The state after a key, or a new size, while a text is shown that could not be copied. */
export function updateShown(state: State, action: Action): State {
	const shown = state.overlay;
	if (shown?.kind !== 'shown') {
		return state;
	}

	const height = layOutScreen(state.size).bodyHeight;
	const last = Math.max(0, shownLines(shown, state.size).length - height);
	if (action.type === 'key' && action.id === 'close') {
		return {...state, overlay: undefined};
	}

	const step = action.type === 'key' ? stepOf(action.id, height) : 0;
	return step === undefined
		? state
		: {...state, overlay: {...shown, top: Math.max(0, Math.min(last, shown.top + step))}};
}

/** A text to be read or selected: at the left edge and without marks, so that nothing but it is taken along. */
export function shownLines({text, why}: Shown, {columns}: Size): Span[][] {
	const said = wrap(`Not copied: ${why}. Here it is, to be selected:`, columns).map((line) => [span(line, 'dim')]);
	const lines = text.split('\n').flatMap((line) => wrap(line, columns));
	return [...said, [], ...lines.map((line) => [span(line)])];
}
