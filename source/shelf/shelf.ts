import {namesOf} from '../briefing/actors/names.ts';
import {FindCorpus} from '../briefing/find/corpus.ts';
import {wordLine} from '../briefing/find/words/query.ts';
import {byKey, orderBy} from '../briefing/order-by.ts';
import {actorsOf, indexReport, type ReportIndex} from '../briefing/report-index.ts';
import {leastLikeness, mostShown} from '../briefing/subjects/also-spoke.ts';
import {likenessIn} from '../briefing/subjects/likeness.ts';
import {subjectsOf} from '../briefing/subjects/subjects.ts';
import type {Library} from '../library/open-library.ts';
import {entryOf, type ReportOrigin} from '../library/reports/entry.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Actor, Report, Statement} from '../report/model.ts';
import {type FoundEverywhere, findEverywhere, type SearchedReport} from './find-everywhere.ts';
import type {ReportBeside, ReportName, ShelfEntry} from './report-names.ts';
import {type ActorName, notIn, statementOf, statementsEverywhere} from './statements-everywhere.ts';

type Sources = {
	readonly library: Library | LibraryError;
	/** Whether there is a library yet: to look is no reason to make one. */
	readonly isThere: () => boolean;
	readonly besides: () => readonly ReportBeside[];
	/** The report that is open. */
	readonly open: ReportName;
};

/** A shelf of the reports that there are. */
export function createShelf({library, isThere, besides, open}: Sources) {
	const existing = (): Library | undefined => {
		if (library instanceof LibraryError) {
			throw library;
		}

		return isThere() ? library : undefined;
	};
	const others = (): readonly Report[] => besides().map(({report}) => report);
	const saved = () => existing()?.reports.list() ?? [];
	const isSaved = (symbol: string) => saved().some((entry) => entry.symbol === symbol);
	const originOf = ({symbol, origin}: ReportName): ReportOrigin | undefined =>
		origin ?? (isSaved(symbol) ? 'imported' : besides().find(({report}) => report.symbol === symbol)?.origin);
	const isOpen = (name: ReportName) => name.symbol === open.symbol && originOf(name) === originOf(open);
	// One at a time: every key that is typed asks for it.
	let renewal: Promise<boolean> | undefined;
	let searched: readonly SearchedReport[] | undefined;
	return {
		/** Those of the latest mission first. */
		list: (): readonly ShelfEntry[] => {
			// Of two reports with one symbol the imported one comes first.
			const all = [
				...saved().map((entry) => ({...entry, origin: 'imported' as const})),
				...besides().map(({report, origin}) => ({...entryOf(report), origin})),
			];
			return all
				.map((entry) => ({...entry, isOpen: isOpen(entry)}))
				.toSorted(byKey(({missionFrom}) => missionFrom, -1));
		},
		/** What find would list of every report that has what is typed, best first. */
		search: (typed: string): FoundEverywhere => {
			searched ??= besides().map(({report, origin}) => ({
				symbol: report.symbol,
				origin,
				corpus: new FindCorpus(indexReport(report)),
			}));
			return findEverywhere(typed, existing(), searched);
		},
		/** What actors and their members said in other reports, in order of time: found by name and acronym. */
		statementsBy: (actors: readonly ActorName[]): readonly StatementOf[] => {
			const unopened = others().filter(({symbol}) => symbol !== open.symbol);
			return statementsEverywhere(actors, existing(), unopened);
		},
		/** What others said in other reports on what a statement of this one is about, the nearest first. */
		alsoSpoke: (index: ReportIndex, statement: Statement): readonly StatementOf[] =>
			alsoSpokeElsewhere(index, statement, existing(), others()),
		/** Whether it is the one that is open. */
		isOpen,
		/** Why a report cannot be opened; `undefined` where it can. */
		whyNot: (name: ReportName): string | undefined => {
			const origin = originOf(name);
			const canBe =
				origin === 'imported'
					? existing()?.reports.get(name.symbol) !== undefined
					: besides().some(({report, origin: from}) => report.symbol === name.symbol && from === origin);
			return canBe ? undefined : `${name.symbol} is no more in your library`;
		},
		/** Brings the search and the statements up to what the reader corrected since; gives whether they had to be. */
		renew: (): Promise<boolean> => {
			renewal ??= renewed(existing).finally(() => {
				renewal = undefined;
			});
			return renewal;
		},
	};
}

/** The reports that can be opened: those of the reader's library, and some besides. */
export type Shelf = Readonly<ReturnType<typeof createShelf>>;

async function renewed(existing: () => Library | undefined): Promise<boolean> {
	const {renewSearch} = await import('./renew-search.ts');
	const library = existing();
	return library === undefined ? false : renewSearch(library);
}

/** The rarest words of a statement tell what it is about; each pair of them is looked for. */
const mostWords = 6;

/**
 * What others said in other reports on what a statement is about, the nearest first and at most five. Those whom it names are others, not
 * those who go by a name of its speakers.
 * @param besides reports that may not be in the library: one whose symbol is there is left out for that
 * @throws {LibraryError}
 */
function alsoSpokeElsewhere(
	index: ReportIndex,
	statement: Statement,
	library: Library | undefined,
	besides: readonly Report[],
): StatementOf[] {
	const subjects = subjectsOf(index);
	const {symbol} = index.report;
	const ofStatement = [...subjects.wordsOf({text: statement.text, about: []})];
	const words = orderBy(ofStatement, (word) => [-subjects.weightOf(word)]).slice(0, mostWords);
	const others = notIn(library, besides).filter((report) => report.symbol !== symbol);
	const said = [...others.flatMap(allSaid), ...(library?.reports.statementsWith(words, symbol) ?? [])];
	const likeness = likenessIn(index);
	const isOfOthers = othersThan(actorsOf(index, statement.actors));
	const alike = said
		.filter(({actor}) => isOfOthers(wordLine(actor.name)))
		.map((one) => ({one, like: likeness(statement.text, one.text)}))
		.filter(({like}) => like >= leastLikeness);
	return orderBy(alike, ({like}) => [-like])
		.slice(0, mostShown)
		.map(({one}) => one);
}

// To each country the Council goes as a mission of another name.
function othersThan(speakers: readonly Actor[]): (line: string) => boolean {
	const names = new Set(speakers.flatMap(namesOf).map(wordLine));
	const isCouncil = speakers.some(({kind}) => kind === 'Security Council');
	return (line) => !names.has(line) && !(isCouncil && line.includes('security council'));
}

function allSaid(report: Report): StatementOf[] {
	const index = indexReport(report);
	const actors = new Map(report.actors.map((actor) => [actor.id, actor]));
	return report.statements.flatMap((statement) => {
		const actor = actors.get(statement.actors[0] ?? '');
		return actor === undefined ? [] : statementOf(index, statement, actor);
	});
}
