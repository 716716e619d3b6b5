import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {numberedRows, type Unnumbered} from './columns.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/**
 * Where the reader puts an imported report right, and how: the report's symbol, the hash of the document it was read from, the
 * paragraph there with its text, from one UTF-16 unit of that up to another. What the change means is for the importer to say.
 */
export type CorrectionParts = {
	readonly report: string;
	readonly document: string;
	readonly paragraph: string;
	/** Empty where it is not known, as an earlier version did not keep it. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly change: Json;
};

/** A correction the reader made at an instant. */
export type Correction = CorrectionParts & {readonly id: number; readonly created: string};

/** A part of the change of a correction: its type, or what tells it apart; `undefined` where it has none. */
export function partOfChange({change}: Pick<CorrectionParts, 'change'>, part: 'type' | 'which'): string | undefined {
	const value = (change as Partial<Record<string, Json>> | null)?.[part];
	return typeof value === 'string' ? value : undefined;
}

/** Words of so many letters do not say by themselves where they stand. */
const fewLetters = 12;

/** The words a correction is about, as they stood where it was made; empty where they are not known. */
export function wordsOf({text, from, to}: Pick<CorrectionParts, 'text' | 'from' | 'to'>): string {
	return text.slice(from, to);
}

/** The words a correction is about, for people: those of few letters, as numbers are, with the words beside them. */
export function wordsToRead(correction: Pick<CorrectionParts, 'text' | 'from' | 'to'>): string {
	const {text, from, to} = correction;
	const words = wordsOf(correction);
	const [before = ''] = /(?:\S+\s+){0,3}\S*$/.exec(text.slice(0, from)) ?? [];
	const [after = ''] = /^\S*(?:\s+\S+){0,3}/.exec(text.slice(to)) ?? [];
	const isCut = [before.length < from, after.length < text.length - to].map((cut) => (cut ? '…' : ''));
	return words.length > fewLetters || words === '' ? words : `${isCut[0]}${before}${words}${after}${isCut[1]}`;
}

type CorrectionRow = Omit<Correction, 'from' | 'to' | 'change'> & {
	readonly starts: number;
	readonly ends: number;
	readonly change: string;
};

const rows = numberedRows('corrections', correctionOf);

/** The corrections of a library. Offsets that are none and a change that is no JSON are `invalid`. */
export function correctionsIn({read, write}: Access, now: () => string) {
	return {
		/** Adds corrections, all or none of them. */
		addAll: (all: readonly CorrectionParts[]): readonly Correction[] => {
			const fitting = all.map((parts) => ({parts, change: fitCorrection(parts)}));
			const at = now();
			return write((queries) => fitting.map(({parts, change}) => insert(queries, {...parts, created: at}, change)));
		},
		/** Takes corrections away; gives those that were still there, as they were, for `restoreAll`. */
		removeAll: (ids: readonly number[]): readonly Correction[] =>
			write((queries) => ids.flatMap((id) => rows.take(queries, id) ?? [])),
		/** Puts removed corrections back in their places, or keeps those of another library; gives what is there now. */
		restoreAll: (corrections: readonly Unnumbered<Correction>[]): readonly Correction[] => {
			const fitting = corrections.map((one) => ({one, change: fitCorrection(one)}));
			return write((queries) =>
				fitting.map(({one, change}) => rows.find(queries, one.id) ?? insert(queries, one, change)),
			);
		},
		/** Those of a report, and of a document of it: one that states no symbol has another as often as its file is renamed. */
		ofReport: (report: string, document?: string): readonly Correction[] =>
			read(({all}) => {
				const query = 'SELECT * FROM corrections WHERE report = ? OR document = ? ORDER BY id';
				return all<CorrectionRow>(query, report, document ?? null).map(correctionOf);
			}),
	};
}

function fitCorrection({from, to, text, change}: CorrectionParts): string {
	const isPart = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && to >= from;
	if (!isPart || (text !== '' && to > text.length)) {
		throw new LibraryError('invalid', `${from} to ${to} is no part of a paragraph`);
	}

	const json = JSON.stringify(change) as string | undefined;
	if (json === undefined) {
		throw new LibraryError('invalid', 'the change of the correction is no JSON');
	}

	return json;
}

function insert(queries: Queries, correction: Unnumbered<Correction>, change: string): Correction {
	const {id, report, document, paragraph, text, from, to, created} = correction;
	return rows.add(queries, {id, report, document, paragraph, text, starts: from, ends: to, change, created});
}

function correctionOf({starts, ends, change, ...row}: CorrectionRow): Correction {
	return {...row, from: starts, to: ends, change: JSON.parse(change) as Json};
}
