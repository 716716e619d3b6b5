import type {StatementKind} from '../../report/kinds.ts';
import type {Report} from '../../report/model.ts';
import type {Lens, Tier} from '../actors/lens.ts';
import {type Selection, type ViewName, viewNames} from '../actors/selection.ts';
import type {ReportIndex} from '../report-index.ts';

/** The heads under which find lists entries of a report, in their order. Each kind of entry has its own. */
export const heads = ['actors', ...viewNames] as const;

/** One of the heads. */
export type Head = (typeof heads)[number];

/** A lens, and what it leaves of each view. */
export type LensScope = {readonly lens: Lens; readonly selection: Selection};

/** All there is to a kind of entry: how its entries are listed, called, cited, copied and found, and how a lens keeps them. */
export type KindOfEntry<Entry> = {
	/** The view in which an entry is opened. */
	readonly view: ViewName;
	/** All entries of a report, in its order. */
	readonly list: (report: Report) => readonly Entry[];
	readonly id: (entry: Entry) => string;
	/** The entry with an id, or a meeting of the reader's own; `undefined` where there is none. */
	readonly byId: (index: ReportIndex, id: string) => Entry | undefined;
	/** What an entry is called in one line. */
	readonly name: (entry: Entry, index: ReportIndex) => string;
	/** What it is called in data, without what other keys tell. */
	readonly title: (entry: Entry) => string;
	/** The paragraphs of the report it stands in. */
	readonly paragraphs: (entry: Entry, index: ReportIndex) => readonly string[];
	/** Its citation; `undefined` where it stands in no document. */
	readonly cite: (entry: Entry, index: ReportIndex) => string | undefined;
	/** Its lines as they are copied, without the citation. Words of ours are headed "Paraphrase:". */
	readonly copy: (entry: Entry, index: ReportIndex) => readonly string[];
	/** How find lists it, and what finds it. */
	readonly find: FoundAs<Entry>;
	/** How a lens keeps it. */
	readonly tier: (entry: Entry, scope: LensScope, index: ReportIndex) => Tier;
};

/** What says whose a part of an entry is, and where that stands. */
export type FoundPart = {readonly beside: string; readonly paragraph: string | undefined};

/** How find lists the entries of a kind, and what finds them beside their text. */
type FoundAs<Entry> = {
	readonly head: Head;
	readonly text: (entry: Entry) => string;
	/** The text as it is shown, where that is more than what finds it. */
	readonly said?: (entry: Entry, index: ReportIndex) => string;
	/** The report's own verb of a statement. */
	readonly verb?: (entry: Entry) => string;
	/** What says whose, when or where it is, on one line. */
	readonly beside: (entry: Entry, index: ReportIndex) => string;
	/** That, and its paragraph, of the part of an entry that has most of what was typed, where an entry has parts. */
	readonly partFor?: (entry: Entry, index: ReportIndex, matches: (text: string) => number) => FoundPart | undefined;
	/** The kind of a statement. */
	readonly kind?: (entry: Entry) => StatementKind;
	/** The paragraph it has as its own, where that is not the first it stands in; `undefined` for what stands in no one paragraph. */
	readonly paragraph?: (entry: Entry) => string | undefined;
	/** The document the paragraph counts in, where it is not the report. */
	readonly source?: (entry: Entry) => string | undefined;
	/** Whether a rule of the import is unsure of it, and nobody has reviewed it. */
	readonly isUnreviewed?: (entry: Entry) => boolean;
	/** The ids of the actors whose names find it. */
	readonly actors: (entry: Entry) => readonly string[];
	/** What else finds it; `undefined` among them is left out. */
	readonly words: (entry: Entry, index: ReportIndex) => readonly (string | undefined)[];
	/** What it is called: whoever types just that wants it before all else. */
	readonly names?: (entry: Entry) => readonly string[];
	/** As much of that as its id and its text tell, where there is no more of it. */
	readonly namesListed?: (id: string, text: string) => readonly string[];
};
