import type {Figure} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {isKept, type Ledger} from './corrected.ts';
import type {Fitting} from './fitting.ts';
import {isOf, type StepOf} from './step.ts';
import {placeOf, type WordsAt, whichFigure} from './words-at.ts';

/**
 * The figures as their reader corrected them.
 * @param at the corrections at a place
 */
export function correctFigures<Made>(
	figures: readonly Figure[],
	at: (place: WordsAt | undefined) => readonly Fitting<Made>[],
	ledger: Ledger<Made>,
): readonly Figure[] {
	return figures.flatMap((figure) => {
		const place = placeOf(figure, whichFigure);
		const steps = at(place);
		const entry = steps.reduce((step, {change}) => (isOf(change, 'figure') ? changed(step, change) : step), figure);
		const {unreviewed: _, ...reviewed} = entry;
		const root = {found: {kind: 'figure', entry: figure} as const, corrections: []};
		const isThere = isKept({kind: 'figure', entry}, place, steps, root, ledger);
		return isThere ? [steps.length === 0 ? figure : reviewed] : [];
	});
}

function changed(figure: Figure, {label, value, of, unit, asOf, place}: StepOf<'figure'>): Figure {
	const {value: oldValue, of: oldOf, qualifier, ofWhat, asOf: oldAsOf, place: oldPlace, ...others} = figure;
	const whole = of === undefined ? oldOf : of;
	return {
		...others,
		...stated({label, unit}),
		// What is corrected to nothing is not stated.
		...stated({
			value: value === undefined ? oldValue : value,
			qualifier: value === undefined ? qualifier : undefined,
			of: whole,
			ofWhat: whole === null || whole === undefined ? undefined : ofWhat,
			asOf: asOf === undefined ? oldAsOf : asOf,
			place: place === undefined ? oldPlace : place,
		}),
	};
}
