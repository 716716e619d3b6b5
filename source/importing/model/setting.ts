import type {NumberedParagraph, Term} from './structure.ts';

/** An entry of the programme: what it says of who was met, the place it is under, and the paragraph where the text tells of it. */
export type Visit = {
	readonly title: string;
	/** The title as printed, where that is another. */
	readonly heading?: string;
	readonly place?: string;
	readonly paragraph?: string;
};

/** What the rules are given of a report: its paragraphs, and the country or region it is about. */
export type Setting = {
	readonly paragraphs: readonly Pick<NumberedParagraph, 'number' | 'headings' | 'text'>[];
	/** The report's title, which says whose mission it was. */
	readonly title?: string | undefined;
	/** The country or region the mission went to. */
	readonly country?: string | undefined;
	/** The entries of the programme: whoever they name was met, and counts even without a word. */
	readonly programme?: readonly Visit[];
	/** The terms of reference, under their headings: those they are directed to count even without a word. */
	readonly terms?: readonly Pick<Term, 'text' | 'headings'>[];
	/** The delegation, as far as it is known. */
	readonly members?: readonly {
		readonly country: string;
		readonly name: string;
		readonly title: string;
		readonly role?: 'lead' | 'co-lead' | 'member';
		readonly absent?: true;
	}[];
};
