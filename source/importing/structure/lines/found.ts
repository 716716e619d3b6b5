import type {Aside, Meeting, Member, Note, Passage, PlacedParagraph, Section, Term} from '../../model/structure.ts';
import type {Hyphens} from './hyphens.ts';

/** A member as its list gives it, with the mark of a footnote. */
export type Listed = {readonly member: Member; readonly mark?: string};

/** What a step found in its part of the report. */
export type Found = {
	readonly sections: readonly Section[];
	readonly paragraphs: readonly PlacedParagraph[];
	readonly passages: readonly Passage[];
	readonly listed: readonly Listed[];
	readonly terms: readonly Term[];
	readonly meetings: readonly Meeting[];
	readonly notes: readonly Note[];
	readonly aside: readonly Aside[];
};

/** What a step found, while the step fills it. */
export type Finding = {-readonly [Key in keyof Found]: Found[Key][number][]};

/** Nothing found yet. */
export function nothingYet(): Finding {
	return {sections: [], paragraphs: [], passages: [], listed: [], terms: [], meetings: [], notes: [], aside: []};
}

/** What the steps share: how the document hyphenates, and the year that a day without one is of. */
export type Context = {readonly hyphens: Hyphens; readonly year?: string};

/** All that several steps found, in their order. */
export function together(all: readonly Found[]): Found {
	return {
		sections: all.flatMap(({sections}) => sections),
		paragraphs: all.flatMap(({paragraphs}) => paragraphs),
		passages: all.flatMap(({passages}) => passages),
		listed: all.flatMap(({listed}) => listed),
		terms: all.flatMap(({terms}) => terms),
		meetings: all.flatMap(({meetings}) => meetings),
		notes: all.flatMap(({notes}) => notes),
		aside: all.flatMap(({aside}) => aside),
	};
}

/** What a step found in an annex: where it stands is kept with what has no number of its own. */
export function inAnnex(found: Found, annex: string): Found {
	return {
		...found,
		sections: found.sections.map((section) => ({...section, annex})),
		notes: found.notes.map((note) => ({...note, annex})),
		listed: found.listed.map((one) => ({...one, member: {...one.member, annex}})),
	};
}

/** Adds values to a list, however many; `push` of a spread list has a limit. */
export function addAll<T>(list: T[], values: readonly T[]): void {
	for (const value of values) {
		list.push(value);
	}
}
