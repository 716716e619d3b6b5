import type {Actor, Question} from '../../report/model.ts';
import type {Lens} from '../actors/lens.ts';
import {orderBy} from '../order-by.ts';
import {actorsOf, countsOf, type ReportIndex} from '../report-index.ts';
import {extentOf} from './positions.ts';

/** That somebody gives an answer to a question: which by its place among them, whether all of them or some, and where it stands. */
export type Mark = {
	readonly stance: number;
	readonly extent: 'all' | 'some';
	readonly paragraphs: readonly string[];
};

/** A question, and the marks of each actor that answers it, by the actor's id. */
export type MatrixRow = {readonly question: Question; readonly marks: ReadonlyMap<string, readonly Mark[]>};

/** Questions by those who answer them. */
export type Matrix = {
	/** Those of the lens first, then those who answer most questions. */
	readonly actors: readonly Actor[];
	/** How many of them, from the first on, are those of the lens. */
	readonly theirs: number;
	readonly rows: readonly MatrixRow[];
};

/** The matrix of some questions. */
export function matrixOf(index: ReportIndex, questions: readonly Question[], lens: Lens | undefined): Matrix {
	const rows = questions.map((question) => ({question, marks: marksOf(index, question)}));
	const answers = countsOf(rows.flatMap(({marks}) => [...marks.keys()]));
	const isTheirs = (id: string): boolean => lens?.within.has(id) === true;
	const ids = orderBy([...answers], ([id, count]) => [isTheirs(id) ? 0 : 1, -count]).map(([id]) => id);
	return {actors: actorsOf(index, ids), theirs: ids.filter(isTheirs).length, rows};
}

/** What stands for an answer by its place: `A` to `Z`, then `A2`. */
export function letterOf(stance: number): string {
	const round = Math.floor(stance / 26);
	return `${String.fromCharCode(65 + (stance % 26))}${round === 0 ? '' : round + 1}`;
}

/** Marks as they stand in a cell: a letter for each answer, a small one where only some of them give it: `A`, `bC`; empty without any. */
export function marksText(marks: readonly Mark[] = []): string {
	return marks
		.map(({stance, extent}) => (extent === 'some' ? letterOf(stance).toLowerCase() : letterOf(stance)))
		.join('');
}

// Who gives an answer more than once, and once as a whole, gives it as a whole.
function marksOf(index: ReportIndex, {positions}: Question): Map<string, readonly Mark[]> {
	const marks = new Map<string, readonly Mark[]>();
	for (const [stance, {holders}] of positions.entries()) {
		for (const [actor, held] of Map.groupBy(holders, (holder) => holder.actor)) {
			const isSome = held.every((holder) => extentOf(index, holder) === 'some');
			const paragraphs = [...new Set(held.map(({paragraph}) => paragraph))];
			marks.set(actor, [...(marks.get(actor) ?? []), {stance, extent: isSome ? 'some' : 'all', paragraphs}]);
		}
	}

	return marks;
}
