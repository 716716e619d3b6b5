import {wordLine} from '../../briefing/find/words/query.ts';
import {byKey} from '../../briefing/order-by.ts';
import {firstOf} from '../../briefing/wording.ts';
import type {Library} from '../../library/open-library.ts';
import {entryOf, type ReportEntry} from '../../library/reports/entry.ts';
import {findReports} from '../../library/reports/find.ts';
import type {LibraryError} from '../../library/store/errors.ts';
import {ReportFileError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {openReport} from '../../shelf/opened-report.ts';
import {askLibrary} from '../world/reach-library.ts';
import {say, type World} from '../world/world.ts';
import {bundledReport, type Choice, type ChosenReport} from './read-papers.ts';

/** The word that means the report which comes with the program, even where another was imported with its symbol. */
export const bundledWord = 'bundled';

/** A shorter word begins a word of nearly every title. */
const shortestTitle = 3;

/**
 * Finds a report by its symbol or by words of its title, in the library and of the bundled report; which of several it is, one
 * line says. Letters that only lie scattered in a title are a slip, and no report is opened for them.
 * @returns `undefined` where none is meant
 * @throws {ReportFileError} `missing` for a symbol that no report has
 */
export async function chooseSaved(typed: string, choice: Choice, world: World): Promise<ChosenReport | undefined> {
	const bundled = bundledReport(world);
	if (typed.toLowerCase() === bundledWord) {
		return bundled;
	}

	// A library that cannot be read hides no report that comes with the program.
	const takeBundled = async ({message}: LibraryError): Promise<ChosenReport> => {
		await say(world, `${message}; taking the report that comes with the program`);
		return bundled;
	};
	return askLibrary(
		choice,
		world,
		(library) => chooseIn(library, bundled, typed, world),
		isSymbol(bundled.report, typed) ? takeBundled : undefined,
	);
}

/** The report of the library with a symbol that is exactly this; `undefined` where there is none. */
export async function savedReport(library: Library | undefined, symbol: string): Promise<ChosenReport | undefined> {
	const base = library?.reports.get(symbol);
	const source = library?.reports.list().find((entry) => entry.symbol === symbol)?.source;
	return base === undefined || source === undefined
		? undefined
		: {...(await openReport(base, source, library)), file: symbol, origin: 'imported'};
}

async function chooseIn(library: Library | undefined, bundled: ChosenReport, typed: string, world: World) {
	const saved = library?.reports.list() ?? [];
	const hasBundled = saved.some(({symbol}) => symbol === bundled.report.symbol);
	const entries = hasBundled ? saved : [...saved, entryOf(bundled.report)];
	const exact = entries.filter((entry) => isSymbol(entry, typed));
	const plain = findReports(entries.toSorted(byKey(({missionFrom}) => missionFrom, -1)), typed).filter((entry) =>
		isPlain(entry, typed),
	);
	const [first, ...others] = exact.length > 0 ? exact : plain;
	if (first === undefined) {
		refuseSymbol(typed, bundled.report, saved.length);
		return undefined;
	}

	if (others.length > 0) {
		const also = firstOf(others.map(({symbol}) => symbol));
		await say(world, `"${typed}" is taken for ${first.symbol}, ${first.title}; it may also mean ${also}`);
	}

	return (await savedReport(library, first.symbol)) ?? bundled;
}

function refuseSymbol(typed: string, {symbol}: Report, saved: number): void {
	if (/^[a-z]+\/\d{4}\/\d+/i.test(typed)) {
		const library = saved === 0 ? '' : `, your library of ${saved} has none of that symbol`;
		const hint = saved === 0 ? '; mission-brief import FILE puts a report into your library' : '';
		const reason = `no such file${library}, and the bundled report is ${symbol}${hint}`;
		throw new ReportFileError(typed, reason, 'missing');
	}
}

/** Whether what was typed is the symbol of a report, whatever its case and what is between its letters. */
export function isSymbol({symbol}: {readonly symbol: string}, typed: string): boolean {
	return lettersOf(symbol) === lettersOf(typed) && lettersOf(typed) !== '';
}

function isPlain({symbol, title}: ReportEntry, typed: string): boolean {
	const wanted = wordLine(typed);
	if (/\d/.test(wanted)) {
		// "S/2012/53" is another report than S/2012/534: the numbers of a symbol are whole.
		return ` ${wordLine(symbol)} `.includes(` ${wanted} `);
	}

	const words = ` ${wordLine(title)} ${wordLine(symbol)}`;
	const isLong = wanted.length >= shortestTitle && !typed.includes('/');
	return isLong && wanted.split(' ').every((word) => words.includes(` ${word}`));
}

function lettersOf(text: string): string {
	return wordLine(text).replaceAll(' ', '');
}
