import {matchActors, namesOf} from '../../../source/briefing/actors/names.ts';
import {saidText, withVerb} from '../../../source/briefing/entry/said-text.ts';
import {sourcesOf} from '../../../source/briefing/find/sources.ts';
import {queryOf} from '../../../source/briefing/find/words/query.ts';
import {wordStart} from '../../../source/briefing/find/words/word-starts.ts';
import {haystackOf, joinedWords, wordsIn} from '../../../source/briefing/find/words/words.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Library} from '../../../source/library/open-library.ts';
import type {Correction} from '../../../source/library/reader/corrections.ts';
import {
	type FullerThere,
	type ReportEntry,
	type ReportParts,
	type SavedReport,
	symbolOf,
} from '../../../source/library/reports/entry.ts';
import type {KnownActor} from '../../../source/library/reports/known-actors.ts';
import type {Reports} from '../../../source/library/reports/reports.ts';
import {contentOf} from '../../../source/library/reports/rows.ts';
import type {SearchHit} from '../../../source/library/reports/search.ts';
import type {StatementOf} from '../../../source/library/reports/statements-of.ts';
import type {Actor, Report} from '../../../source/report/model.ts';
import {parseReport} from '../../../source/report/parse.ts';

type Kept = {readonly entry: ReportEntry; readonly content: string; readonly json: string};

/** What the reports of a library should do, in memory. Hits are in no order. */
export function memoryReports(now: () => string): Reports {
	let kept: Kept[] = [];
	const others = (symbol: string) => kept.filter(({entry}) => entry.symbol !== symbol);
	const find = (symbol: string) => kept.find(({entry}) => entry.symbol === symbol);
	const reportOf = (symbol: string) => {
		const there = find(symbol);
		return there === undefined ? undefined : parseReport(there.json);
	};
	const list = () =>
		kept
			.map(({entry}) => entry)
			.toSorted(
				(one, other) => other.missionFrom.localeCompare(one.missionFrom) || (one.symbol < other.symbol ? -1 : 1),
			);
	// The earliest mission first, those of one by their symbols.
	const all = () =>
		kept
			.map(({entry}) => entry)
			.toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1))
			.map(({symbol}) => reportOf(symbol) as Report);
	const save = ({report: given, source}: ReportParts, isForced = false): SavedReport | FullerThere => {
		const known = kept.find(({entry}) => entry.source.hash === source.hash)?.entry.symbol;
		const symbol = known ?? symbolOf(given, source);
		const json = JSON.stringify({...given, symbol});
		const there = find(symbol);
		const content = contentOf(source.kind, source.hash, json);
		if (there?.content === content) {
			return {symbol, state: 'unchanged'};
		}

		const {title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = given;
		const isOther = there !== undefined && there.entry.source.hash !== source.hash;
		if (isOther && there.entry.paragraphs > paragraphs.length && !isForced) {
			return {symbol, state: 'fuller', there: there.entry};
		}

		const counts = {paragraphs: paragraphs.length, statements: statements.length};
		const entry = {symbol, title, subject, missionFrom, missionTo, ...counts, imported: now(), source};
		kept = [...others(symbol), {entry, content, json}];
		return there === undefined ? {symbol, state: 'new'} : {symbol, state: 'replaced', replaced: there.entry};
	};

	return {
		save,
		get: reportOf,
		list,
		remove: (symbol) => {
			const there = find(symbol);
			kept = others(symbol);
			return there !== undefined;
		},
		search: (typed) => kept.flatMap(({json}) => hitsIn(parseReport(json), typed)),
		actorsNamed: (typed) => all().flatMap((report) => namedIn(report, typed)),
		searchSlips: () => [],
		actorsAlike: (actors) => all().flatMap((report) => actors.flatMap(({name}) => namedIn(report, name))),
		withMembers: (actors) => actors,
		actorNames: () => [],
		statementsBy: (actors) => all().flatMap((report) => saidIn(report, actors)),
		statementsWith: () => [],
		unindexed: () => [],
		index: () => {},
	};
}

/** What the corrections of a library should do, in memory. */
export function memoryCorrections(now: () => string): Library['corrections'] {
	let ids = 0;
	let kept: Correction[] = [];
	const keep = (correction: Correction) => {
		kept = [...kept, correction].toSorted((one, other) => one.id - other.id);
		return correction;
	};
	const find = (id: number) => kept.find((one) => one.id === id);
	return {
		addAll: (all) => all.map((parts) => keep({...parts, id: ++ids, created: now()})),
		removeAll: (removed) => {
			const there = kept.filter(({id}) => removed.includes(id));
			kept = kept.filter((one) => !there.includes(one));
			return there;
		},
		restoreAll: (corrections) => corrections.map((one) => find(one.id ?? 0) ?? keep({...one, id: one.id ?? ++ids})),
		ofReport: (report, document) => kept.filter((one) => one.report === report || one.document === document),
	};
}

/** What of a report a search must find, by a scan over all that find lists of it. */
export function hitsIn(report: Report, typed: string): SearchHit[] {
	const words = queryOf(typed).words.map((word) => joinedWords(word)[0]?.joined ?? word);
	const names = new Map(report.actors.map((actor) => [actor.id, namesOf(actor)]));
	return sourcesOf(indexReport(report)).flatMap((source) =>
		Array.from({length: source.count}, (_, at) => {
			const entry = source.entryAt(at);
			const called = source.actorsAt(at).flatMap((id) => names.get(id) ?? []);
			const haystacks = [entry.text, ...called, ...source.wordsAt(at)].map(haystackOf);
			const isFound = words.length > 0 && words.every((word) => haystacks.some((haystack) => begins(haystack, word)));
			return isFound ? [{report: report.symbol, ...entry}] : [];
		}).flat(),
	);
}

// A letter alone is a word of its own, but where words stand without spaces; a paragraph is none that only begins so.
function begins(haystack: string, word: string): boolean {
	return !word.startsWith('¶') && (word.length > 1 || word >= '\u2E80')
		? wordStart(haystack, word) !== -1
		: wordsIn(haystack).some((other) => other.word === word);
}

function timeOf({missionFrom, missionTo, symbol}: ReportEntry): string {
	return [missionFrom, missionTo, symbol].join(' ');
}

// The library numbers its rows; here a row is known by what it is.
const rows = new Map<string, number>();

function rowOf(report: string, actor: string): number {
	const key = `${report} ${actor}`;
	const row = rows.get(key) ?? rows.size + 1;
	rows.set(key, row);
	return row;
}

// As under the lens, but that an id is somebody else in another report.
function namedIn({symbol, actors}: Report, typed: string): KnownActor[] {
	const nameless = actors.map((actor, at) => ({...actor, id: `no name ${at}`}));
	const named = new Set(matchActors({actors: nameless}, typed).map((actor) => nameless.indexOf(actor as Actor)));
	return actors
		.filter((_, at) => named.has(at))
		.map(({id, name, acronym}) => ({row: rowOf(symbol, id), report: symbol, name, acronym}));
}

function saidIn(report: Report, known: readonly KnownActor[]): StatementOf[] {
	const {symbol, missionFrom = '', missionTo = '', subject: country = '', actors, statements} = report;
	const wanted = new Set(known.map(({row}) => row));
	const named = actors
		.filter(({id}) => wanted.has(rowOf(symbol, id)))
		.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const index = indexReport(report);
	return statements.flatMap((statement) => {
		const {id, paragraph, text, kind, verb, extent, unreviewed = false, actors: speakers} = statement;
		const actor = named.find((one) => speakers.includes(one.id));
		const where = {report: symbol, missionFrom, missionTo, country, id, paragraph};
		const said = withVerb(saidText(index, statement), verb);
		const what = {text, said, kind, verb, extent, unreviewed};
		return actor === undefined ? [] : [{...where, ...what, actor: {id: actor.id, name: actor.name}}];
	});
}
