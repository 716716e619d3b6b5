import type {State} from '../state/state.ts';

/** The most that a line one types holds: more than a name, a question or a command takes, and little to match and draw at every key. */
export const mostOnLine = 1_000;

/** As much of a text as still fits into a line that holds others, in UTF-16 units, without half a character at its end. */
export function fitting(text: string, held: number, most = mostOnLine): string {
	return text.length <= most - held ? text : text.slice(0, Math.max(0, most - held)).replace(/[\uD800-\uDBFF]$/, '');
}

/** The state, saying so where not all of a text was taken. */
export function sayingCut(state: State, isCut: boolean, most = mostOnLine): State {
	return isCut
		? {...state, notice: `Only ${most.toLocaleString('en')} characters go here: the rest was left out`}
		: state;
}
