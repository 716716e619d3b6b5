import {suggestion} from '../briefing/nearest.ts';
import {findReports} from '../library/find-reports.ts';
import type {ReportEntry} from '../library/kept-report.ts';
import {isSymbol} from './choose-kept.ts';
import {exitCodes} from './exit-codes.ts';
import {Failure} from './failure.ts';

/** The reports that words name, and why others of the words name none. */
export type Named = {readonly found: readonly ReportEntry[]; readonly missing: readonly Failure[]};

/**
 * The reports that words name: one by all of them, since a symbol made of a document's name may have spaces in it, or one each.
 * @param isWhole whether each must be named by its symbol; else a title that fits but one is enough
 */
export function entriesNamed(entries: readonly ReportEntry[], words: readonly string[], isWhole = false): Named {
	const whole = words.join(' ');
	const isKnown = (typed: string) => entries.some((entry) => isSymbol(entry, typed));
	const names = !isKnown(whole) && words.some(isKnown) ? words : [whole];
	const named = names.map((name) => entryNamed(entries, name, isWhole));
	return {
		found: [...new Set(named.flatMap((one) => (one instanceof Failure ? [] : one)))],
		missing: named.flatMap((one) => (one instanceof Failure ? one : [])),
	};
}

function entryNamed(entries: readonly ReportEntry[], typed: string, isWhole: boolean): ReportEntry | Failure {
	const near = findReports(entries, typed);
	const only = isWhole || near.length !== 1 ? undefined : near[0];
	const entry = entries.find((one) => isSymbol(one, typed)) ?? only;
	if (entry === undefined) {
		const names = near.slice(0, 3).map(({symbol, title}) => `${symbol} (${title})`);
		const symbols = entries.map(({symbol}) => symbol);
		const likely = suggestion(typed, symbols) || '; mission-brief library lists what there is';
		const hint = names.length === 0 ? likely : `; did you mean ${names.join(', ')}?`;
		return new Failure(exitCodes.noInput, `${typed}: no such report in your library${hint}`);
	}

	return entry;
}
