import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ownFolder} from '../library/own-library.ts';
import {commandLine, type Outcome, type Surroundings, writeReport} from './command-line.ts';

/** What an invented report is made of, where it matters to a test. */
export type InventedReport = {
	readonly symbol?: string;
	readonly country?: string;
	/** The day of May 2031 on which the mission began. */
	readonly day?: number;
	readonly paragraphs?: readonly string[];
	readonly terms?: readonly string[];
};

/** An invented report of a mission as plain text. */
function inventedText({symbol, country = 'Belmarra', day = 4, paragraphs, terms = []}: InventedReport = {}): string {
	const body = paragraphs ?? ['The Harbour Authority asked that the quays be cleared before the rains.'];
	return [
		...(symbol === undefined ? [] : [`United Nations ${symbol}`]),
		`Report of the Security Council mission to ${country}, ${day} to ${day + 2} May 2031`,
		'I. Introduction',
		...body.map((text, at) => `${at + 1}. ${text}`),
		...(terms.length === 0 ? [] : ['Annex I', 'Terms of reference', ...terms.map((text, at) => `${at + 1}. ${text}`)]),
		'',
	].join('\n\n');
}

/** The same in a file of the tests; gives its path. */
export function inventedFile(name: string, report: InventedReport = {}): string {
	return writeReport(name, inventedText(report));
}

/** A paragraph of a report in a library, as its corrections are placed: in the copy that is there. */
export async function paragraphIn({json}: Pick<TestLibrary, 'json'>, symbol: string, number = '1') {
	const {source} = await json<{source: {hash: string}}>('library', 'show', symbol);
	const texts = await json<{paragraph: string; text: string}[]>('text', symbol);
	const text = texts.find(({paragraph}) => paragraph === number)?.text ?? '';
	return {report: symbol, document: source.hash, paragraph: number, text};
}

/** A library of the running test: runs command lines on it. */
export type TestLibrary = {
	readonly folder: string;
	readonly run: (args: readonly string[], surroundings?: Surroundings) => Promise<Outcome>;
	/** What a command prints as JSON, whatever its exit code. */
	readonly json: <Value>(...args: readonly string[]) => Promise<Value>;
	/** The bytes of its file. */
	readonly bytes: () => Buffer;
};

/** A library in a folder of the running test, with what is imported into it. */
export async function importedLibrary(...files: readonly string[]): Promise<TestLibrary> {
	const folder = ownFolder();
	const run: TestLibrary['run'] = (args, surroundings) => commandLine([...args, '--data', folder], surroundings);
	if (files.length > 0) {
		const {code, stderr} = await run(['import', ...files]);
		if (code !== 0) {
			throw new Error(stderr);
		}
	}

	return {
		folder,
		run,
		json: async (...args) => JSON.parse((await run([...args, '--json'])).stdout),
		bytes: () => readFileSync(join(folder, 'library.sqlite')),
	};
}
