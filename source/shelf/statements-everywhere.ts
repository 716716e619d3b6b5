import {lensOn} from '../briefing/actors/lens.ts';
import {matchActors} from '../briefing/actors/names.ts';
import {saidText, withVerb} from '../briefing/entry/said-text.ts';
import {wordLine} from '../briefing/find/words/query.ts';
import {byKey} from '../briefing/order-by.ts';
import {indexReport, type ReportIndex} from '../briefing/report-index.ts';
import {fold} from '../briefing/wording.ts';
import type {Library} from '../library/open-library.ts';
import {type ActorName, formsOf} from '../library/reports/known-actors.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import type {Actor, Report, Statement} from '../report/model.ts';

/**
 * The actors that a typed name means in each report, those of the library last.
 * @param besides reports that may not be in the library: one whose symbol is there is left out for that
 * @throws {LibraryError}
 */
export function actorsEverywhere(
	typed: string,
	library: Library | undefined,
	besides: readonly Report[],
): readonly ActorName[] {
	return [
		...notIn(library, besides).flatMap((report) => matchActors(report, typed)),
		...(library?.reports.actorsNamed(typed) ?? []),
	];
}

/**
 * What actors said in every report, by the dates of the missions: those who go there by the name or the acronym of one of them, and
 * their members, who speak for them.
 * @param besides reports that may not be in the library: one whose symbol is there is left out for that
 * @throws {LibraryError}
 */
export function statementsEverywhere(
	actors: readonly ActorName[],
	library: Library | undefined,
	besides: readonly Report[],
): readonly StatementOf[] {
	const saved = library?.reports.statementsBy(library.reports.withMembers(library.reports.actorsAlike(actors))) ?? [];
	const others = notIn(library, besides).flatMap((report) => statementsIn(report, actors));
	return [...others, ...saved].toSorted(byMission);
}

/**
 * The symbols of the reports on a country that some statements are from reports on, in which there is none of these.
 * @param besides reports that may not be in the library
 * @throws {LibraryError}
 */
export function reportsWithout(
	statements: readonly StatementOf[],
	library: Library | undefined,
	besides: readonly Report[],
): readonly string[] {
	const countries = new Set(statements.map(({country}) => fold(country)).filter(Boolean));
	const spoken = new Set(statements.map(({report}) => report));
	return [...notIn(library, besides), ...(library?.reports.list() ?? [])]
		.filter(({symbol, subject = ''}) => countries.has(fold(subject)) && !spoken.has(symbol))
		.map(({symbol}) => symbol);
}

/** The reports that the library has not, which it would have by their symbols. */
export function notIn(library: Library | undefined, reports: readonly Report[]): readonly Report[] {
	const saved = new Set(library?.reports.list().map(({symbol}) => symbol));
	return reports.filter(({symbol}) => !saved.has(symbol));
}

function statementsIn(report: Report, called: readonly ActorName[]): StatementOf[] {
	const {actors} = report;
	const index = indexReport(report);
	const alike = alikeIn(report, called).map(({id}) => id);
	const speakers = lensOn(index, alike)?.within;
	return report.statements.flatMap((statement) => {
		const actor = actors.find((one) => speakers?.has(one.id) && statement.actors.includes(one.id));
		return actor === undefined ? [] : statementOf(index, statement, actor);
	});
}

/** A statement of a report as one of many reports. */
export function statementOf(index: ReportIndex, statement: Statement, {id: actor, name}: Actor): StatementOf {
	const {symbol, missionFrom = '', missionTo = '', subject: country = ''} = index.report;
	const {id, paragraph, text, kind, verb, extent, unreviewed = false} = statement;
	return {
		...{report: symbol, missionFrom, missionTo, country, actor: {id: actor, name}},
		...{id, paragraph, text, kind, verb, extent, unreviewed},
		said: withVerb(saidText(index, statement), verb),
	};
}

// As in the library: by the name or the acronym. An id is somebody else in another report.
function alikeIn({actors}: Report, called: readonly ActorName[]): Actor[] {
	const forms = formsOf(called);
	return actors.filter(({name, shortName = name, acronym = name, aliases}) =>
		[name, shortName, acronym, ...aliases].some((form) => forms.has(wordLine(form))),
	);
}

// What has no date comes first, as in the library; those of one mission keep the order of the report.
const byMission = byKey(({missionFrom, missionTo, report}: StatementOf) => [missionFrom, missionTo, report].join());
