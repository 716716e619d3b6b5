/** Where what is said begins, how the verb leads to it, and the noun of saying between them. */
export type Complement = {
	readonly at: number;
	readonly form: 'that' | 'zero' | 'inf' | 'np' | 'wh' | 'prep' | 'noun';
	readonly noun?: string;
	/** Where the content ends, if a quotation mark tells. */
	readonly end?: number;
	/** Index after the last word that belongs to the cue itself. */
	readonly cueEnd: number;
};

/** How far a "that", "to" or preposition may stand from its verb, behind whom it is told. */
export const reach = 16;
