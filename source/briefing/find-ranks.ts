/** How well an entry matches, the best first. */
export const ranks = {
	/** It is called what was typed. */
	named: 0,
	/** Its text has what was typed, as whole words in that order; of slips: its text has every word but for one slip in each. */
	phrase: 1,
	/** Its text has what was typed, but for the end of the last word. */
	start: 2,
	/** Words of its text begin with what was typed, in whatever order; of slips: they begin with nearly that. */
	words: 3,
	/** Some of the words stand beside its text only: in a speaker's name, the verb, a date. */
	beside: 4,
} as const;

/** One of the ranks; `undefined` for what does not match. */
export type Rank = (typeof ranks)[keyof typeof ranks] | undefined;
