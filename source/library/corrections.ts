import type {Access} from './access.ts';
import {LibraryError} from './library-error.ts';
import type {Queries} from './queries.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/**
 * Where the reader puts an imported report right, and how: the report's symbol, the hash of the document, the paragraph in it,
 * from one UTF-16 unit of its text up to another. What the change means is for the importer to say.
 */
export type CorrectionParts = {
	readonly report: string;
	readonly document: string;
	readonly paragraph: string;
	readonly from: number;
	readonly to: number;
	readonly change: Json;
};

/** A correction the reader made at an instant. */
export type Correction = CorrectionParts & {readonly id: number; readonly created: string};

/** The reader's corrections, listed in the order in which they were made. They stay when the report is imported anew or removed. */
export type Corrections = {
	readonly add: (parts: CorrectionParts) => Correction;
	/** Adds several, or none of them. */
	readonly addAll: (all: readonly CorrectionParts[]) => readonly Correction[];
	/** Takes a correction away; gives it as it was, for `restore`, or `undefined` where it is gone already. */
	readonly remove: (id: number) => Correction | undefined;
	/** Puts a removed correction back in its place; gives what is there now. */
	readonly restore: (correction: Correction) => Correction;
	readonly ofDocument: (document: string) => readonly Correction[];
	readonly ofReport: (report: string) => readonly Correction[];
};

type CorrectionRow = Omit<Correction, 'from' | 'to' | 'change'> & {
	readonly starts: number;
	readonly ends: number;
	readonly change: string;
};

/** The corrections of a library. Offsets that are none and a change that is no JSON are `invalid`. */
export function correctionsIn({read, write}: Access, now: () => string): Corrections {
	return {
		add: (parts) => {
			const change = fitCorrection(parts);
			const at = now();
			return write((queries) => insert(queries, {...parts, created: at}, change));
		},
		addAll: (all) => {
			const fitting = all.map((parts) => ({parts, change: fitCorrection(parts)}));
			const at = now();
			return write((queries) => fitting.map(({parts, change}) => insert(queries, {...parts, created: at}, change)));
		},
		remove: (id) =>
			write((queries) => {
				const there = find(queries, id);
				queries.run('DELETE FROM corrections WHERE id = ?', id);
				return there;
			}),
		restore: (correction) => {
			const change = fitCorrection(correction);
			return write((queries) => find(queries, correction.id) ?? insert(queries, correction, change));
		},
		ofDocument: (document) => read((queries) => select(queries, 'document', document)),
		ofReport: (report) => read((queries) => select(queries, 'report', report)),
	};
}

/** Adds those corrections that are not among the ones of their documents yet, as often as they are given. */
export function addMissing(queries: Queries, given: readonly CorrectionParts[], at: string): void {
	const documents = new Set(given.map(({document}) => document));
	const there = [...documents].flatMap((document) => select(queries, 'document', document)).map(placeOf);
	for (const parts of given) {
		const same = there.indexOf(placeOf(parts));
		if (same === -1) {
			insert(queries, {...parts, created: at}, fitCorrection(parts));
		} else {
			there.splice(same, 1);
		}
	}
}

/**
 * The change as it is kept.
 * @throws {LibraryError} `invalid`
 */
export function fitCorrection({from, to, change}: CorrectionParts): string {
	if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || to < from) {
		throw new LibraryError('invalid', `${from} to ${to} is no part of a paragraph`);
	}

	const json = JSON.stringify(change) as string | undefined;
	if (json === undefined) {
		throw new LibraryError('invalid', 'the change of the correction is no JSON');
	}

	return json;
}

function placeOf({document, paragraph, from, to, change}: CorrectionParts): string {
	return JSON.stringify([document, paragraph, from, to, change]);
}

function insert(
	queries: Queries,
	correction: Omit<Correction, 'id'> & {readonly id?: number},
	change: string,
): Correction {
	const {report, document, paragraph, from, to, created} = correction;
	const id = queries.run(
		`INSERT INTO corrections (id, report, document, paragraph, starts, ends, change, created)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		correction.id ?? null,
		report,
		document,
		paragraph,
		from,
		to,
		change,
		created,
	);
	return correctionOf({id, report, document, paragraph, starts: from, ends: to, change, created});
}

function find(queries: Queries, id: number): Correction | undefined {
	const row = queries.get<CorrectionRow>('SELECT * FROM corrections WHERE id = ?', id);
	return row === undefined ? undefined : correctionOf(row);
}

function select(queries: Queries, column: 'document' | 'report', value: string): readonly Correction[] {
	return queries
		.all<CorrectionRow>(`SELECT * FROM corrections WHERE ${column} = ? ORDER BY id`, value)
		.map(correctionOf);
}

function correctionOf({starts, ends, change, ...row}: CorrectionRow): Correction {
	return {...row, from: starts, to: ends, change: JSON.parse(change) as Json};
}
