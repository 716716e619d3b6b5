import {oncePer, oncePerKey} from '../once-per.ts';
import {countsOf, type ReportIndex} from '../report-index.ts';
import {isWord, subjectsOf} from './subjects.ts';

const fewestShared = 2;
/** An actor of whom more than one in so many statements is says alone as little as a common word. */
const actorsShare = 12;
/** What stands in fewer statements is under one heading by chance. */
const fewestStatements = 3;
/** So many times oftener than anything else is a word under the heading it belongs to. */
const timesOftener = 2;

/**
 * Whether the words of two statements of a report share a subject, rather than a word by chance: two words, a word and whom both are about,
 * or one of these alone that belongs to a heading of the report, as “cantonment” does and “hopes” does not.
 */
export const sharesSubject = oncePer((index: ReportIndex) => {
	const {having} = subjectsOf(index);
	const most = index.report.statements.length / actorsShare;
	const saysAlone = (word: string) => isWord(word) || (having.get(word)?.length ?? 0) <= most;
	const isUnderHeading = headingWords(index);
	return (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
		const shared = [...one].filter((word) => other.has(word));
		return (
			(shared.length >= fewestShared && shared.some(isWord)) ||
			shared.some((word) => saysAlone(word) && isUnderHeading(word))
		);
	};
});

/** Whether half of the statements with a word stand under one heading, which has them more often than it has others. */
function headingWords(index: ReportIndex): (word: string) => boolean {
	const {statements} = index.report;
	const {having} = subjectsOf(index);
	const sizes = countsOf(statements.map(({issue}) => issue));
	return oncePerKey((word: string): boolean => {
		const issues = (having.get(word) ?? []).map((place) => statements[place]?.issue ?? '');
		return (
			issues.length >= fewestStatements &&
			[...countsOf(issues)].some(
				([issue, count]) =>
					2 * count >= issues.length &&
					count * statements.length >= timesOftener * issues.length * (sizes.get(issue) ?? 0),
			)
		);
	});
}
