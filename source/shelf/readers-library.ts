import {hasLibrary} from '../library/existing-library.ts';
import type {Library} from '../library/open-library.ts';
import {noPapers, type Papers, papersOf} from '../library/papers.ts';
import {whereUnreadable} from '../library/store/errors.ts';
import {dataFolder} from '../library/store/user-folders.ts';
import type {ImportedDocument} from './opened-report.ts';

type Wanted = {
	/** The folder of the reader's data; by default the user's own. */
	readonly data?: string;
	readonly document?: Pick<ImportedDocument, 'hash'>;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
	/** Is told in one line what the reader should know. */
	readonly warn: (message: string) => void;
};

/**
 * Opens the reader's library, from which nothing is read and in which nothing is made until it is used, beside what they keep of a report and
 * whether there is one yet. One that cannot be read keeps nobody from reading the report: one line says so, and why there can be none stands
 * in its place, which every change is then refused for.
 */
export async function openReadersLibrary(report: string, {data, document, clock, warn}: Wanted) {
	try {
		const folder = data ?? (await dataFolder());
		const {openLibrary} = await import('../library/open-library.ts');
		const library = openLibrary(folder, {now: () => new Date(clock()).toISOString(), warn});
		const isThere = () => hasLibrary(folder);
		return {library, isThere, papers: isThere() ? read(library, report, document?.hash, warn) : noPapers};
	} catch (error) {
		return whereUnreadable((why) => ({library: why, papers: noPapers, isThere: () => false}))(error);
	}
}

function read(library: Library, report: string, document: string | undefined, warn: (message: string) => void): Papers {
	try {
		return papersOf(library, report, document);
	} catch (error) {
		return whereUnreadable(({message}) => {
			warn(`your notes are not shown: ${message}`);
			return noPapers;
		})(error);
	}
}
