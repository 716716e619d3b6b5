import {isOf} from './change.ts';
import type {Fitting} from './fitting.ts';
import type {Place} from './place.ts';
import {whichSpeakers} from './which.ts';

/**
 * Two programs may add the same words at once, each in the belief that they are the first: where others say them, the later ones
 * stand beside.
 */
export function toldApart<Made>(
	fitting: readonly Fitting<Made>[],
	keyOf: (place: Place) => string,
): readonly Fitting<Made>[] {
	const first = new Map<string, string>();
	return fitting.map((one) => {
		const {change, place} = one;
		if (!isOf(change, 'add') || place.which !== undefined) {
			return one;
		}

		const which = whichSpeakers(change.actors.map(({name}) => name));
		const key = keyOf(place);
		first.set(key, first.get(key) ?? which);
		return first.get(key) === which ? one : {...one, place: {...place, which}};
	});
}
