/** Characters of one line of the document: from `from` up to `to`, counted from 0 as a string's. */
export type Span = {readonly line: number; readonly from: number; readonly to: number};

/** A stretch of the document: its text, and the line it begins on. */
export type Stretch = {readonly text: string; readonly line: number};

/** A stretch and the very characters it was joined from; joining only adds or drops space and hyphens. */
export type Placed = Stretch & {readonly spans: readonly Span[]};

/** What may stand in an annex, `I`, where that has a number. */
type Annexed = Placed & {readonly annex?: string};

/** What a part of the report holds. */
export type PartKind = 'front' | 'body' | 'terms' | 'programme' | 'members' | 'annex';

/** A numbered paragraph, its lines joined: one space between words, hyphens of split words removed, a line for each list item. */
export type NumberedParagraph = Placed & {
	/** As printed: `6` in the body, `I.6` in Annex I, `II` for the whole of Annex II. */
	readonly number: string;
	/** The headings above it, the outermost first. */
	readonly headings: readonly string[];
	readonly part: PartKind;
	/** Where in its text the list of the delegation is printed, which was set apart of it. */
	readonly listAt?: number;
};

/** A heading, in the annex or of it: `path` ends with its own title. Days and places that head the programme are headings too. */
export type Section = Annexed & {
	/** `II`, `A` or `Annex I`, where it has one. */
	readonly label?: string;
	readonly title: string;
	/** Counted from 1. */
	readonly depth: number;
	readonly path: readonly string[];
	readonly part: PartKind;
};

/** Who holds an office, as printed. */
export type Person = {readonly name: string; readonly title: string};

/** A member of the delegation. */
export type Member = Annexed & {
	/** As printed; `memberState` knows its full name. */
	readonly country: string;
	/** Empty where only the country is named. */
	readonly name: string;
	/** Empty where none is stated. */
	readonly title: string;
	readonly role: 'lead' | 'co-lead' | 'member';
	/** Ours, from the list of permanent members. */
	readonly seat: 'permanent' | 'elected';
	readonly assistedBy?: Person;
	/** A member who could not come. */
	readonly absent?: true;
	/** A member who came in the place of another, whom its words name too. */
	readonly replaces?: true;
	/** The footnote to it. */
	readonly footnote?: string;
	/** The paragraph it stands in or after. */
	readonly paragraph?: string;
	/** Its words stand in the text of a paragraph, a passage or a footnote, and count there. */
	readonly inText?: true;
};

/** One of the terms of reference. */
export type Term = Annexed & {
	/** Counted from 1 in its list. */
	readonly number: number;
	/** As printed: `(a)`, `1.`, `•`, or nothing. */
	readonly label: string;
	/** The labels of the items that it stands in, the outermost first. */
	readonly within?: readonly string[];
	/** The headings above it, and what leads it in of the items that it stands in. */
	readonly headings: readonly string[];
	/** Its words stand in the text of a paragraph, and count there. */
	readonly inText?: true;
};

/** An entry of the programme; what it does not state is absent. */
export type Meeting = Placed & {
	/** `YYYY-MM-DD`. */
	readonly date?: string;
	/** Of several days that head it, `date` being the first, the last. */
	readonly until?: string;
	/** `HH:MM`. */
	readonly start?: string;
	readonly end?: string;
	readonly place?: string;
	readonly title: string;
};

/** A meeting, a briefing or a visit that the text tells of. */
export type ToldMeeting = {
	readonly title: string;
	/** All that the text says of those who were there; the title may be shorter. */
	readonly room: string;
	/** The days between which it was, `YYYY-MM-DD`: one, where that is stated. */
	readonly days?: {readonly from: string; readonly to: string};
	/** The days are those that the mission was there, or under the heading. */
	readonly dayInferred: boolean;
	/** It was before the mission left; of the days nothing is known. */
	readonly isBefore: boolean;
	/** The town. */
	readonly place?: string;
	/** The building there. */
	readonly building?: string;
	/** The town is that of what is told before it, or of the heading alone. */
	readonly placeInferred: boolean;
	readonly paragraph: string;
	/** The offset in its text of what tells of it. */
	readonly start: number;
};

/** Text of no number: an unnumbered paragraph, the words before a list. */
export type Passage = Annexed & {
	readonly headings: readonly string[];
	readonly part: PartKind;
};

/** A footnote, or a remark on the delegation. */
export type Footnote = Annexed & {
	/** `*` or `1`, as printed before a footnote. */
	readonly mark?: string;
	readonly paragraph?: string;
};

/** A piece of the head of the document. */
export type FrontPiece = Placed & {readonly holds: 'symbol' | 'published' | 'language' | 'title'};

/** What no part of a report was made from. */
export type Aside = Placed & {
	readonly reason:
		| 'masthead'
		| 'symbol'
		| 'page number'
		| 'running head'
		| 'table of contents'
		| 'table heading'
		| 'rule'
		| 'mark-up'
		| 'navigation'
		| 'not placed';
};

/** The structure of a mission report. What a report lacks is absent or empty; every character of the document is in one place. */
export type Structure = {
	/** `S/2014/173`. */
	readonly symbol?: string;
	readonly title?: string;
	/** The country or region: `Mali`. */
	readonly country?: string;
	/** `YYYY-MM-DD`, like the next two. */
	readonly missionFrom?: string;
	readonly missionTo?: string;
	readonly published?: string;
	/** The original language in lower case: `english`, or `en` where it is one of the six. */
	readonly language?: string;
	readonly front: readonly FrontPiece[];
	readonly sections: readonly Section[];
	readonly paragraphs: readonly NumberedParagraph[];
	readonly passages: readonly Passage[];
	readonly members: readonly Member[];
	/** The line where the text begins that lists the delegation, where not every member could be read from it. */
	readonly unreadMembers?: number;
	readonly terms: readonly Term[];
	/** The symbol of the document that has the terms of reference, and the paragraph that says so. */
	readonly termsIn?: {readonly document: string; readonly paragraph: string};
	readonly meetings: readonly Meeting[];
	/** What the text tells of, where there is no programme. Its words are those of paragraphs. */
	readonly told: readonly ToldMeeting[];
	readonly footnotes: readonly Footnote[];
	readonly aside: readonly Aside[];
};
