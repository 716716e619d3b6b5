import type {Figure} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {type Ledger, reviewedKey} from './corrected.ts';
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
	{used, removed, places, origins}: Ledger<Made>,
): readonly Figure[] {
	return figures.flatMap((figure) => {
		const place = placeOf(figure, whichFigure);
		const steps = at(place);
		const key = reviewedKey({kind: 'figure', entry: figure});
		if (place !== undefined) {
			places.set(key, place);
		}

		if (steps.length === 0) {
			return [figure];
		}

		for (const {made} of steps) {
			used.add(made);
		}

		const entry = steps.reduce((step, {change}) => (isOf(change, 'figure') ? changed(step, change) : step), figure);
		const removing = steps.filter(({change}) => isOf(change, 'remove'));
		if (removing.length > 0) {
			removed.push({kind: 'figure', entry, corrections: removing.map(({made}) => made)});
			places.delete(key);
			return [];
		}

		const {unreviewed: _, ...reviewed} = entry;
		origins.set(key, {found: {kind: 'figure', entry: figure}, corrections: steps.map(({made}) => made)});
		return [reviewed];
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
