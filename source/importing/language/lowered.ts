import {capitalized} from '../../briefing/wording.ts';

const small = new Set('and at au by de du for from in la of on sur the to with'.split(' '));

/** Capitals, as those of the 1990s, in the small letters that names are written with: `PORT-AU-PRINCE`, `MEETINGS IN GREY BAY`. */
export function lowered(text: string): string {
	return text
		.toLowerCase()
		.replace(/\p{L}[\p{L}’']*/gu, (word, at) => (at > 0 && small.has(word) ? word : capitalized(word)));
}
