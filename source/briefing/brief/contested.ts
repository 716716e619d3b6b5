import type {Position, Question} from '../../report/model.ts';
import {questionTier} from '../actors/lens.ts';
import {isOwnQuestion} from '../entry/own-questions.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {type Raise, touchedBy} from './raise.ts';
import type {Room} from './room.ts';

/** A question on which positions are taken, those of the people in the room apart. */
export type Contested = {
	readonly question: Question;
	readonly theirs: readonly Position[];
	readonly others: readonly Position[];
};

/**
 * Where it is contested: questions on which positions differ and somebody there, or a member of theirs, holds one; then those that
 * a term to raise touches; then those on which a position of somebody there complements others. Where nobody is named, all on
 * which positions differ and that are for all.
 */
export function whereContested(index: ReportIndex, {lens, present}: Room, raise: readonly Raise[]): Contested[] {
	const {questions} = index.report;
	const differing = questions.filter(({relation}) => relation === 'differ');
	if (lens === undefined) {
		return differing
			.filter((question) => isForAll(index, question))
			.map((question) => ({question, theirs: [], others: question.positions}));
	}

	const theirs = (question: Question): boolean => questionTier(lens, question) !== undefined;
	const touched = new Set(raise.flatMap(({term}) => [...touchedBy(index, term)]));
	const heldByPresent = ({positions}: Question): boolean =>
		positions.some(({holders}) => holders.some(({actor}) => present.has(actor)));
	return [
		...differing.filter(theirs),
		...differing.filter((question) => !theirs(question) && touched.has(question)),
		...questions.filter((question) => question.relation === 'complement' && heldByPresent(question)),
	].map((question) => {
		const held = Map.groupBy(question.positions, ({holders}) => holders.some(({actor}) => lens.within.has(actor)));
		return {question, theirs: held.get(true) ?? [], others: held.get(false) ?? []};
	});
}

/** Whether a question belongs in a brief that names nobody: of an import, where that is mostly a journey, one of the reader's own alone. */
export function isForAll({report}: ReportIndex, question: Question): boolean {
	return !isImported(report) || isOwnQuestion(question);
}
