import {readFileSync} from 'node:fs';
import type {Report} from '../../../source/report/model.ts';
import {type Rates, rates} from './labels.ts';
import {goesBy} from './score-report.ts';

/** To whom each term of a report is directed, by its number, as a person read it. */
export type AddresseeLabels = {
	readonly report: string;
	readonly addressees: Readonly<Record<string, readonly string[]>>;
};

/** The labels in a JSON file. */
export function readAddresseeLabels(file: string): AddresseeLabels {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** How many of those a term is directed to are found, and how many that are found are right. */
export function scoreAddressees({terms, actors}: Report, {addressees}: AddresseeLabels): Rates {
	const found = terms.flatMap((term) => term.addressees.map((id) => ({number: term.number, id})));
	const right = found.filter(({number, id}) =>
		addressees[number]?.some((name) => actors.some((actor) => actor.id === id && goesBy(actor, name))),
	);
	return rates(right.length, Object.values(addressees).flat().length, found.length);
}

/** The rates of the ties of terms, by kind. */
export type TieScore = {readonly statements: Rates; readonly issues: Rates; readonly meetings: Rates};

/**
 * Compares the ties of an import with those of a report made by hand. Their statements are not the same, so these are compared by
 * paragraph; issues by their first paragraph, and meetings by day and hour.
 */
export function scoreTies(imported: Report, byHand: Report): TieScore {
	const rate = (keysOf: (report: Report) => readonly string[]): Rates => {
		const found = new Set(keysOf(imported));
		const wanted = new Set(keysOf(byHand));
		return rates([...found].filter((key) => wanted.has(key)).length, wanted.size, found.size);
	};
	return {
		statements: rate((report) => tiesOf(report, report.statements, 'statements', ({paragraph}) => paragraph)),
		issues: rate((report) => tiesOf(report, report.issues, 'issues', ({paragraphs}) => paragraphs[0] ?? '')),
		meetings: rate((report) => tiesOf(report, report.meetings, 'meetings', ({date, start}) => `${date} ${start}`)),
	};
}

function tiesOf<Tied extends {readonly id: string}>(
	{terms}: Report,
	all: readonly Tied[],
	kind: 'statements' | 'issues' | 'meetings',
	keyOf: (tied: Tied) => string,
): string[] {
	const keys = new Map(all.map((one) => [one.id, keyOf(one)]));
	return terms.flatMap((term) => term[kind].map((id) => `${term.number} ${keys.get(id)}`));
}
