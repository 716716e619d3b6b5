import {memberState} from '../structure/state-names.ts';

/** The country a paragraph is about: the innermost heading that names one, or else the report's. */
export function countryOf(headings: readonly string[], subject: string | undefined): string | undefined {
	for (const heading of headings.toReversed()) {
		const plain = heading.replace(/^(?:[IVX]+|[A-Z]|\d+)\.\s*/, '').replace(/^(?:visit|mission) to (?:the )?/i, '');
		const state = memberState(plain);
		if (state !== undefined) {
			return state;
		}
	}

	return subject;
}
