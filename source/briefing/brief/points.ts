import type {Statement} from '../../report/model.ts';

/** One thing said, with the other statements of the very same point, which a page need not repeat. */
export type Point = {
	readonly statement: Statement;
	readonly same: readonly Statement[];
	/** The group whose words they are, where they are not their own. */
	readonly via: string | undefined;
};

/** A statement, and the group through which it belongs here. */
export type Word = {readonly statement: Statement; readonly via: string | undefined};

/** Brings statements of one point together under the first of them, own words and words of a group apart. */
export function gatherPoints(words: readonly Word[]): Point[] {
	const points = Map.groupBy(words, ({statement: {id, point}, via}) =>
		point === undefined ? `statement ${id}` : `point ${point} ${via === undefined}`,
	);
	return [...points.values()].flatMap(([first, ...others]) =>
		first === undefined ? [] : [{...first, same: others.map(({statement}) => statement)}],
	);
}

/** Every statement of some points. */
export function statementsOf(points: readonly Point[]): Statement[] {
	return points.flatMap(({statement, same}) => [statement, ...same]);
}
