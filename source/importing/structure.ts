/** A stretch of the document: its text, and the lines it came from. */
export type Stretch = {readonly text: string; readonly line: number};

/** A numbered paragraph, its lines joined: one space between words, hyphens of split words removed. */
export type NumberedParagraph = {
	/** As printed: `6` in the body, `I.6` in Annex I, `II` for the whole of Annex II. */
	readonly number: string;
	/** The headings above it, the outermost first. */
	readonly headings: readonly string[];
	readonly text: string;
	readonly line: number;
};
