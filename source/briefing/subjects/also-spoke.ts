import type {Statement} from '../../report/model.ts';
import {oncePer, oncePerKey} from '../once-per.ts';
import {countsOf, type ReportIndex} from '../report-index.ts';
import {isWord, lengthOf, type Subjects, subjectsOf} from './subjects.ts';

/** What shows of what others said: more is for who searches. */
export const mostShown = 5;
/** Two statements less alike than this have most of what they say on something else. */
export const leastLikeness = 0.1;
/** So many statements with a word are looked at, the rarest words first: what more have says little of a subject, and takes time. */
const mostLooked = 2000;

/**
 * What other actors said on what a statement is about, the nearest first and at most five: those that share most of its subject words,
 * the rarer the more, where whom it is about counts as a word. What shares a word by chance is left out. Whether they agree is not looked at. Of several on one point the nearest
 * stands. Worked out when it is first asked for: the page of a statement is drawn on every key.
 */
export function alsoSpoke(index: ReportIndex, statement: Statement): readonly Statement[] {
	return othersIn(index)(statement);
}

const othersIn = oncePer((index: ReportIndex) => {
	const scores = new Float64Array(index.report.statements.length);
	return oncePer((statement: Statement) => nearestOthers(index, statement, scores));
});

/** A statement, and how alike it is to another. */
type Scored = {readonly statement: Statement; readonly place: number; readonly likeness: number};

/**
 * @param scores a nought for each statement of the report, which they are again in the end: one table for all, as a new one for each takes
 * far longer
 */
function nearestOthers(index: ReportIndex, statement: Statement, scores: Float64Array): Statement[] {
	const {statements} = index.report;
	const subjects = subjectsOf(index);
	const words = subjects.wordsOf(statement);
	const length = lengthOf(words, subjects.weightOf);
	const isOnSubject = sharesSubject(index);
	const nearest: Scored[] = [];
	for (const place of addScores(subjects, words, scores)) {
		const likeness = (scores[place] ?? 0) / (length * subjects.lengthAt(place));
		scores[place] = 0;
		const last = nearest[mostShown - 1];
		// The statements lie all over the memory: to look at each of them is what takes long.
		if (likeness >= leastLikeness && (last === undefined || isNearer({likeness, place}, last))) {
			const other = statements[place];
			if (other !== undefined && isOfOthers(other, statement) && isOnSubject(words, subjects.wordsAt(place))) {
				keepNearest(nearest, {statement: other, place, likeness});
			}
		}
	}

	return nearest.map((one) => one.statement);
}

/** Adds to the score of each statement the squares of the weights of the words it shares with one; the places of those, each once. */
function addScores({having, weightOf}: Subjects, words: ReadonlySet<string>, scores: Float64Array): number[] {
	const rarestFirst = [...words]
		.map((word) => ({square: weightOf(word) ** 2, places: having.get(word) ?? []}))
		.sort((one, other) => one.places.length - other.places.length);
	const scored: number[] = [];
	let looked = 0;
	for (const {square, places} of rarestFirst) {
		looked += places.length;
		// A word that weighs nothing is in nearly all of them.
		if (looked > mostLooked || square === 0) {
			break;
		}

		for (const place of places) {
			const score = scores[place] ?? 0;
			if (score === 0) {
				scored.push(place);
			}

			scores[place] = score + square;
		}
	}

	return scored;
}

/** Puts a statement among the nearest, if it is one of them: of one point there is one, and of all no more than are shown. */
function keepNearest(nearest: Scored[], found: Scored): void {
	const {point} = found.statement;
	const onPoint = nearest.findIndex(({statement}) => point !== undefined && statement.point === point);
	const known = nearest[onPoint];
	if (known !== undefined) {
		if (!isNearer(found, known)) {
			return;
		}

		nearest.splice(onPoint, 1);
	}

	const at = nearest.findIndex((one) => isNearer(found, one));
	nearest.splice(at === -1 ? nearest.length : at, 0, found);
	nearest.splice(mostShown);
}

// Of two as near the earlier.
function isNearer(one: Omit<Scored, 'statement'>, other: Omit<Scored, 'statement'>): boolean {
	return one.likeness === other.likeness ? one.place < other.place : one.likeness > other.likeness;
}

function isOfOthers(other: Statement, {actors}: Statement): boolean {
	return other.actors.length > 0 && !other.actors.some((id) => actors.includes(id));
}

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
