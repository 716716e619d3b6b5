import {single} from 'fuzzysort';
import {bestScored} from '../../briefing/find/best-scored.ts';
import {wordLine} from '../../briefing/find/words/query.ts';
import type {ReportEntry} from './entry.ts';

const apart = / /g;

/**
 * The reports a typed symbol or title may mean, best first: the symbol itself, symbols that begin so or have it in them,
 * titles with those words, then letters in their order. Accents, case and what is between the letters of a symbol don't matter.
 */
export function findReports(entries: readonly ReportEntry[], typed: string): ReportEntry[] {
	const wanted = wordLine(typed);
	if (wanted === '') {
		return [];
	}

	const found = entries.map((entry) => ({entry, score: scoreOf(entry, wanted)})).filter(({score}) => score > 0);
	return bestScored(found).map(({entry}) => entry);
}

// Above 1 what is certain, below it how well the letters fit.
function scoreOf({symbol, title}: ReportEntry, wanted: string): number {
	const line = wordLine(symbol);
	const letters = line.replace(apart, '');
	const looked = wanted.replace(apart, '');
	if (letters === looked) {
		return 5;
	}

	if (letters.startsWith(looked)) {
		return 4;
	}

	if (` ${line}`.includes(` ${wanted}`)) {
		return 3;
	}

	if (letters.includes(looked)) {
		return 2;
	}

	const words = wordLine(title);
	if (wanted.split(' ').every((word) => ` ${words}`.includes(` ${word}`))) {
		return 1;
	}

	return Math.max(single(looked, letters)?.score ?? 0, single(wanted, words)?.score ?? 0) * 0.99;
}
