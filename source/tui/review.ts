import type {Change} from '../importing/corrections/change.ts';
import type {Place} from '../importing/corrections/place.ts';
import type {CorrectionParts, Json} from '../library/corrections.ts';
import type {Statement} from '../report/model.ts';

/** What is needed to put an imported report right: the hash of its document, and where each statement is corrected, by its id. */
export type Review = {readonly document: string; readonly places: ReadonlyMap<string, Place>};

/** How many statements of some nobody has reviewed. */
export function countUnreviewed(statements: readonly Statement[]): number {
	return statements.reduce((sum, {unreviewed}) => sum + (unreviewed === true ? 1 : 0), 0);
}

/** Corrections at one place, as the library keeps them. */
export function correctionsAt(
	{document}: Review,
	report: string,
	{paragraph, from, to}: Place,
	changes: readonly Change[],
): CorrectionParts[] {
	// What is kept is JSON, which leaves out what is undefined.
	return changes.map((change) => ({report, document, paragraph, from, to, change: change as Json}));
}
