import {hasLibrary} from '../library/existing-library.ts';
import type {Library} from '../library/open-library.ts';
import {noPapers, type Papers, papersOf} from '../library/papers.ts';
import {type LibraryError, whereUnreadable} from '../library/store/errors.ts';
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

/** The reader's library, and what they keep of a report. */
type ReadersLibrary = {
	/** Nothing is read from it or made in it until it is used; or why there can be none, which every change is then refused for. */
	readonly library: Library | LibraryError;
	readonly papers: Papers;
	/** Whether there is one yet. */
	readonly isThere: () => boolean;
};

/** Opens the reader's library. One that cannot be read keeps nobody from reading the report; one line says so. */
export async function openReadersLibrary(
	report: string,
	{data, document, clock, warn}: Wanted,
): Promise<ReadersLibrary> {
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
