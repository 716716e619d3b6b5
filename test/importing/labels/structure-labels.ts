import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Member} from '../../../source/report/model.ts';

/** A text by its letters and digits alone: how many there are, and hashes of the first and the last of them. */
export type Print = {readonly letters: number; readonly opening: string; readonly closing: string};

/** A heading: as printed, its number apart; `before` is the paragraph that follows it, null in annexes. */
export type SectionLabel = Print & {
	readonly level: number;
	readonly number: string | null;
	readonly before: string | null;
};

/** A programme entry. Times are `HH:MM`; what is not printed is null. */
export type EntryLabel = {
	readonly date: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly title: string;
	readonly place: string | null;
};

/** A meeting or visit that the text tells of, where there is no programme. The days are those between which it was. */
export type MeetingLabel = {
	readonly paragraph: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly place: string | null;
	/** Whether the place follows from the text around, and is not said of the meeting. */
	readonly placeInferred: boolean;
	readonly kind: 'meeting' | 'briefing' | 'visit' | 'press conference';
	readonly with: readonly string[];
};

/** The structure of one report as a person read it, in the order of the report. */
export type StructureLabels = {
	readonly symbol: string;
	readonly published: string;
	readonly language: string;
	readonly title: string;
	readonly missionFrom: string;
	readonly missionTo: string;
	readonly delegation: readonly (Pick<Member, 'country' | 'name' | 'title'> & {
		readonly lead: boolean;
		readonly assistedBy: string | null;
	})[];
	/** Countries whose members could not come. */
	readonly absent: readonly string[];
	readonly sections: readonly SectionLabel[];
	readonly paragraphs: readonly (Print & {readonly number: string})[];
	readonly termsOfReference: readonly (Print & {readonly label: string})[];
	readonly programme: readonly EntryLabel[];
	readonly meetings: readonly MeetingLabel[];
};

const hashedLetters = 24;

/** The structure in a JSON file. */
export function readStructureLabels(file: string): StructureLabels {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** The print of a text, whatever its case, spaces, hyphens and punctuation. */
export function printOf(text: string): Print {
	const letters =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]/gu) ?? [];
	const hash = (some: readonly string[]) => createHash('sha256').update(some.join('')).digest('hex').slice(0, 12);
	return {
		letters: letters.length,
		opening: hash(letters.slice(0, hashedLetters)),
		closing: hash(letters.slice(-hashedLetters)),
	};
}
