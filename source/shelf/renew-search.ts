import {setImmediate} from 'node:timers/promises';
import type {Library} from '../library/open-library.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Report} from '../report/model.ts';
import {openReport} from './opened-report.ts';

/**
 * Makes the search of a library anew for the reports that the reader has put right since it was made.
 * @returns whether there were any
 * @throws {LibraryError} where it cannot be written; what is searched is then the reports as they were
 */
export async function renewSearch(library: Library): Promise<boolean> {
	let isRenewed = false;
	for (const behind of library.reports.unindexed()) {
		const base = readableReport(library, behind.symbol);
		if (base !== undefined) {
			library.reports.index(behind, (await openReport(base, behind.source, library)).report);
			isRenewed = true;
		}

		// Keys have their turn.
		await setImmediate();
	}

	return isRenewed;
}

/** A report of the library; `undefined` for one that is damaged, which says so where it is opened, and keeps no other from being found. */
export function readableReport({reports}: Library, symbol: string): Report | undefined {
	try {
		return reports.get(symbol);
	} catch (error) {
		if (error instanceof LibraryError && error.code === 'damaged') {
			return undefined;
		}

		throw error;
	}
}
