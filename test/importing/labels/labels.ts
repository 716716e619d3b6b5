import {readFileSync} from 'node:fs';
import type {Statement} from '../../../source/report/model.ts';

/** A stretch of a paragraph, counted in its letters and digits alone: the start is within, the end is not. */
export type Span = {readonly paragraph: string; readonly start: number; readonly end: number};

/** What a program found: where, and the speakers as it names them; nobody where none is named. */
export type Found = Span & {readonly speakers: readonly string[]};

/** An attributed statement as a person marked it: the span is of the content alone, without its speaker and verb. */
export type Label = Found &
	Pick<Statement, 'extent' | 'verb' | 'kind'> & {
		/** Those it is addressed to, the mission too where it was told. */
		readonly to?: readonly string[];
		/** Those its content names. */
		readonly about?: readonly string[];
	};

/** The labels of one report, in the order of its text. */
export type Labels = {
	readonly report: string;
	/** The numbers of the paragraphs that were labelled, each in full; absent where all were. */
	readonly paragraphs?: readonly string[];
	readonly labels: readonly Label[];
	/** What may be taken for a statement or left: neither a miss nor a false alarm. */
	readonly optional?: readonly Label[];
};

/** Of what was found, the share that is right; of what is right, the share that was found; and the two in one. */
export type Rates = {readonly precision: number; readonly recall: number; readonly f1: number};

/** The rates by content alone, and where the speakers must be right too. */
export type Score = {readonly content: Rates; readonly withSpeaker: Rates};

/** Whether two lists name the same speakers, which only the caller can know. */
export type SameSpeakers = (label: readonly string[], found: readonly string[]) => boolean;

const leastShare = 0.5;

/** The labels in a JSON file. */
export function readLabels(file: string): Labels {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** How many letters and digits stand before an index of a text, whatever its spaces, hyphens and punctuation. */
export function lettersBefore(text: string, index: number): number {
	return text.slice(0, index).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Compares what was found with the labels. Spans match that share half of the longer one; each matches once, the best first. */
export function score(labels: readonly Label[], found: readonly Found[], sameSpeakers: SameSpeakers): Score {
	const rate = (mayMatch: (label: Label, one: Found) => boolean) =>
		rates(countMatches(labels, found, mayMatch), labels.length, found.length);
	return {
		content: rate(() => true),
		withSpeaker: rate((label, one) => sameSpeakers(label.speakers, one.speakers)),
	};
}

function countMatches(
	labels: readonly Label[],
	found: readonly Found[],
	mayMatch: (label: Label, one: Found) => boolean,
): number {
	const pairs = labels
		.flatMap((label) => found.map((one) => ({label, one, share: sharedPart(label, one)})))
		.filter(({label, one, share}) => share >= leastShare && mayMatch(label, one))
		.sort((a, b) => b.share - a.share);
	const taken = new Set<Label | Found>();
	let matches = 0;
	for (const {label, one} of pairs) {
		if (!taken.has(label) && !taken.has(one)) {
			taken.add(label).add(one);
			matches++;
		}
	}

	return matches;
}

/** Whether two spans are of one statement: they share half of the longer one. */
export function areOne(a: Span, b: Span): boolean {
	return sharedPart(a, b) >= leastShare;
}

/** The overlap of two spans as a share of the longer one. */
function sharedPart(a: Span, b: Span): number {
	const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	const longer = Math.max(a.end - a.start, b.end - b.start);
	return a.paragraph === b.paragraph && overlap > 0 ? overlap / longer : 0;
}

/** The rates of counts. Where there is nothing to get wrong, nothing is wrong: 1. */
export function rates(matches: number, labels: number, found: number): Rates {
	const share = (whole: number) => (whole === 0 ? 1 : matches / whole);
	return {precision: share(found), recall: share(labels), f1: share((labels + found) / 2)};
}

/** Rates as a line of text. */
export function ratesText({precision, recall, f1}: Rates): string {
	return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}
