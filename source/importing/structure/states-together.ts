import {stateAtStart} from './state-names.ts';

/** A Member State as printed, without an article, and what it is. */
export type NamedState = {readonly country: string; readonly state: string};

/** The states that a text begins with, a comma or `and` between them, and how much of it they take: `Chad, France and Togo`. */
export function statesTogether(text: string): {readonly states: readonly NamedState[]; readonly length: number} {
	const states: NamedState[] = [];
	let at = 0;
	for (let sign = 0; ; ) {
		const found = stateAtStart(text.slice(at + sign));
		if (found === undefined) {
			return {states, length: at};
		}

		const end = at + sign + found.length;
		states.push({state: found.state, country: withoutArticle(text.slice(at + sign, end))});
		at = end;
		sign = /^(?:,|,? and| as well as)\s+(?:of\s+)?/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
		if (sign === 0) {
			return {states, length: at};
		}
	}
}

/** The name of a state without the article before it. */
export function withoutArticle(country: string): string {
	return country.replace(/^[Tt]he\s+(?=\p{Lu})/u, '').trim();
}
