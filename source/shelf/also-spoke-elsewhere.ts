import {namesOf} from '../briefing/actors/names.ts';
import {wordLine} from '../briefing/find/words/query.ts';
import {orderBy} from '../briefing/order-by.ts';
import {actorsOf, indexReport, type ReportIndex} from '../briefing/report-index.ts';
import {leastLikeness, mostShown} from '../briefing/subjects/also-spoke.ts';
import {likenessIn} from '../briefing/subjects/likeness.ts';
import {subjectsOf} from '../briefing/subjects/subjects.ts';
import type {Library} from '../library/open-library.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import type {Actor, Report, Statement} from '../report/model.ts';
import {notIn, statementOf} from './statements-everywhere.ts';

/** The rarest words of a statement tell what it is about; each pair of them is looked for. */
const mostWords = 6;

/**
 * What others said in other reports on what a statement is about, the nearest first and at most five. Those whom it names are others, not
 * those who go by a name of its speakers.
 * @param besides reports that may not be in the library: one whose symbol is there is left out for that
 * @throws {LibraryError}
 */
export function alsoSpokeElsewhere(
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
	return report.statements.flatMap((statement) => {
		const actor = index.actors.get(statement.actors[0] ?? '');
		return actor === undefined ? [] : statementOf(index, statement, actor);
	});
}
