import type {Figure, Report, Statement, Term} from '../../report/model.ts';
import {namesOf, speakers} from '../actors/names.ts';
import {orderBy} from '../order-by.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import {words} from '../wording.ts';
import {phrase} from './bearing/places.ts';
import type {Room} from './room.ts';

/** What a report leaves open in one of its paragraphs. */
export type LeftOpen = NonNullable<Report['notes']>[number];

/** Shorter words do not tell what a note is about. */
const leastTelling = 5;

/**
 * What the report leaves open of some terms; and in the paragraphs that some entries stand in, where the note is about one of them, as
 * far as a word of both tells, or names somebody who is there. In the order of the report's notes.
 */
export function leftOpenIn(
	index: ReportIndex,
	{lens}: Room,
	terms: readonly Term[],
	entries: readonly (Statement | Figure)[],
): readonly LeftOpen[] {
	const {report, actors} = index;
	const raised = new Set(terms.map(termParagraph));
	const byParagraph = Map.groupBy(entries, paragraphOf);
	const there = [...(lens?.within ?? []), ...(lens?.groups ?? [])].flatMap((id) => actors.get(id) ?? []);
	const names = there.flatMap(namesOf).map(phrase);
	return (report.notes ?? []).filter(({paragraph, text}) => {
		const near = byParagraph.get(paragraph) ?? [];
		return (
			raised.has(paragraph) ||
			near.some((entry) => sharedWords(text, textOf(index, entry)) > 0) ||
			(near.length > 0 && names.some((name) => phrase(text).includes(name)))
		);
	});
}

/** The one of some entries of its paragraph that a note is about: with which it has most words in common. */
export function entryOn<Entry extends Statement | Figure>(
	index: ReportIndex,
	{paragraph, text}: LeftOpen,
	entries: readonly Entry[],
): Entry | undefined {
	const sharedWith = (entry: Entry) => sharedWords(text, textOf(index, entry));
	const near = entries.filter((entry) => paragraphOf(entry) === paragraph && sharedWith(entry) > 0);
	return orderBy(near, (entry) => [-sharedWith(entry)])[0];
}

function textOf(index: ReportIndex, entry: Statement | Figure): string {
	return 'label' in entry ? entry.label : `${speakers(index, entry)} ${entry.text}`;
}

function sharedWords(one: string, other: string): number {
	const there = tellingWords(other);
	return [...tellingWords(one)].filter((word) => there.has(word)).length;
}

function tellingWords(text: string): Set<string> {
	return new Set(words(text).filter(({length}) => length >= leastTelling));
}

// Figures of another document count in that.
function paragraphOf(entry: Statement | Figure): string | undefined {
	return 'source' in entry && entry.source !== undefined ? undefined : entry.paragraph;
}
