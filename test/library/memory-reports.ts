import {gunzipSync} from 'node:zlib';
import {namesOf} from '../../source/briefing/actor-names.ts';
import {matchedRanges} from '../../source/briefing/find-marks.ts';
import {queryOf, wordLine} from '../../source/briefing/find-query.ts';
import {wordStart} from '../../source/briefing/find-word-starts.ts';
import {haystackOf, joinedWords, wordsIn} from '../../source/briefing/find-words.ts';
import type {Correction, CorrectionParts, Corrections} from '../../source/library/corrections.ts';
import {findReports} from '../../source/library/find-reports.ts';
import {
	type RemovedReport,
	type ReportEntry,
	type ReportParts,
	type SavedReport,
	symbolOf,
} from '../../source/library/kept-report.ts';
import {contentOf, packReport} from '../../source/library/report-body.ts';
import type {Reports} from '../../source/library/reports.ts';
import type {SearchHit} from '../../source/library/search-reports.ts';
import type {Report} from '../../source/report/model.ts';
import {parseReport} from '../../source/report/parse.ts';

type Kept = {readonly entry: ReportEntry; readonly content: string; readonly json: string};

/** What the reports of a library should do, in memory. Hits are in no order. */
export function memoryReports(now: () => string, corrections: Corrections): Reports {
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
	const save = ({report: given, source, corrections: made = []}: ReportParts): SavedReport => {
		const symbol = symbolOf(given, source);
		const json = JSON.stringify({...given, symbol});
		const there = find(symbol);
		for (const parts of made) {
			corrections.add(parts);
		}

		const content = contentOf(source.kind, source.hash, json);
		if (there?.content === content) {
			return {symbol, state: 'unchanged'};
		}

		const {title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = given;
		const counts = {paragraphs: paragraphs.length, statements: statements.length};
		const entry = {symbol, title, subject, missionFrom, missionTo, ...counts, imported: now(), source};
		kept = [...others(symbol), {entry, content, json}];
		return {symbol, state: there === undefined ? 'new' : 'replaced'};
	};

	return {
		save,
		saveMany: () => Promise.reject(new Error('not in memory')),
		get: reportOf,
		list,
		find: (typed) => findReports(list(), typed),
		remove: (symbol) => {
			const there = find(symbol);
			kept = others(symbol);
			return there === undefined ? undefined : removedOf(there);
		},
		restore: ({content, body, ...entry}) => {
			const isFree = find(entry.symbol) === undefined;
			kept = isFree ? [...kept, {entry, content, json: gunzipSync(body).toString()}] : kept;
			return isFree;
		},
		search: (typed, {report: only} = {}) =>
			kept
				.filter(({entry}) => only === undefined || entry.symbol === only)
				.flatMap(({json}) => hitsIn(parseReport(json), typed)),
		statementsOf: (name) =>
			list()
				.toReversed()
				.flatMap(({symbol}) => saidIn(reportOf(symbol) as Report, name)),
	};
}

function removedOf({entry, content, json}: Kept): RemovedReport {
	return {...entry, content, body: new Uint8Array(packReport(json))};
}

/** What the corrections of a library should do, in memory. */
export function memoryCorrections(now: () => string): Corrections {
	let ids = 0;
	let kept: Correction[] = [];
	const keep = (correction: Correction) => {
		kept = [...kept, correction].toSorted((one, other) => one.id - other.id);
		return correction;
	};
	const find = (id: number) => kept.find((one) => one.id === id);
	const add = (parts: CorrectionParts) => keep({...parts, id: ++ids, created: now()});
	return {
		add,
		addAll: (all) => all.map(add),
		removeAll: (removed) => {
			const there = kept.filter(({id}) => removed.includes(id));
			kept = kept.filter((one) => !there.includes(one));
			return there;
		},
		restoreAll: (corrections) => corrections.map((one) => find(one.id) ?? keep(one)),
		ofReport: (report, document) => kept.filter((one) => one.report === report || one.document === document),
	};
}

/** The passages of a report that a search must find, by a scan over them. */
export function hitsIn({symbol, paragraphs, statements, actors}: Report, typed: string): SearchHit[] {
	const terms = queryOf(typed).terms.map((term) => joinedWords(term)[0]?.joined ?? term);
	const names = new Map(actors.map((actor) => [actor.id, namesOf(actor).filter((name) => name !== actor.id)]));
	const hit = (view: SearchHit['view'], id: string, paragraph: string, text: string, speakers: readonly string[]) => {
		const haystacks = [text, ...speakers].map(haystackOf);
		const isHit = (term: string) => haystacks.some((haystack) => begins(haystack, term));
		const isFound = terms.length > 0 && terms.every(isHit);
		return isFound ? [{report: symbol, view, id, paragraph, text, ranges: matchedRanges(text, terms.join(' '))}] : [];
	};
	return [
		...paragraphs.flatMap(({number, text}) => hit('text', number, number, text, [])),
		...statements.flatMap(({id, paragraph, text, actors: speakers}) =>
			hit(
				'issues',
				id,
				paragraph,
				text,
				speakers.flatMap((speaker) => names.get(speaker) ?? []),
			),
		),
	];
}

// A letter alone is a word of its own, but where words stand without spaces.
function begins(haystack: string, term: string): boolean {
	return term.length > 1 || term >= '\u2E80'
		? wordStart(haystack, term) !== -1
		: wordsIn(haystack).some(({word}) => word === term);
}

function saidIn(report: Report, name: string) {
	const {symbol, missionFrom = '', missionTo = '', actors, statements} = report;
	const named = actors
		.filter((actor) => namesOf(actor).some((form) => form !== actor.id && wordLine(form) === wordLine(name)))
		.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return statements.flatMap(({id, paragraph, text, kind, verb, extent, actors: speakers}) => {
		const actor = named.find((one) => speakers.includes(one.id));
		const said = {report: symbol, missionFrom, missionTo, id, paragraph, text, kind, verb, extent};
		return actor === undefined ? [] : [{...said, actor: {id: actor.id, name: actor.name}}];
	});
}
