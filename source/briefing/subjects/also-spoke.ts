import type {Statement} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';
import {lengthOf, type Subjects, subjectsOf} from './subjects.ts';

/** What shows of what others said: more is for who searches. */
export const mostShown = 5;
/** Two statements less alike than this share a word by chance. */
export const leastLikeness = 0.1;
/** So many statements with a word are looked at, the rarest words first: what more have says little of a subject, and takes time. */
const mostLooked = 2000;

/**
 * What other actors said on what a statement is about, the nearest first and at most five: those that share most of its subject words,
 * the rarer the more, where whom it is about counts as a word. Whether they agree is not looked at. Of several on one point the nearest stands.
 * Worked out when it is first asked for: the page of a statement is drawn on every key.
 */
export function alsoSpoke(index: ReportIndex, statement: Statement): readonly Statement[] {
	return othersIn(index)(statement);
}

const othersIn = oncePer((index: ReportIndex) => oncePer((statement: Statement) => nearestOthers(index, statement)));

function nearestOthers(index: ReportIndex, statement: Statement): Statement[] {
	const found: Statement[] = [];
	for (const other of nearestTo(index, statement)) {
		if (isOfOthers(other, statement) && !found.some((one) => isSamePoint(one, other))) {
			found.push(other);
		}

		if (found.length === mostShown) {
			break;
		}
	}

	return found;
}

function nearestTo(index: ReportIndex, statement: Statement): Statement[] {
	const {statements} = index.report;
	const subjects = subjectsOf(index);
	const length = lengthOf(subjects.wordsOf(statement), subjects.weightOf);
	return [...sharedWith(subjects, statement)]
		.map(([place, shared]) => ({place, likeness: shared / (length * (subjects.lengths[place] ?? 1))}))
		.filter(({likeness}) => likeness >= leastLikeness)
		.sort((one, other) => other.likeness - one.likeness || one.place - other.place)
		.flatMap(({place}) => statements[place] ?? []);
}

/** Place of a statement → the squares of the weights of the words it shares with another. */
function sharedWith({having, wordsOf, weightOf}: Subjects, statement: Statement): Map<number, number> {
	const rarestFirst = [...wordsOf(statement)]
		.map((word) => ({square: weightOf(word) ** 2, places: having.get(word) ?? []}))
		.sort((one, other) => one.places.length - other.places.length);
	const shared = new Map<number, number>();
	let looked = 0;
	for (const {square, places} of rarestFirst) {
		looked += places.length;
		if (looked > mostLooked) {
			break;
		}

		for (const place of places) {
			shared.set(place, (shared.get(place) ?? 0) + square);
		}
	}

	return shared;
}

function isOfOthers(other: Statement, {actors}: Statement): boolean {
	return other.actors.length > 0 && !other.actors.some((id) => actors.includes(id));
}

function isSamePoint(one: Statement, other: Statement): boolean {
	return one.point !== undefined && one.point === other.point;
}
