import {keyOf} from '../briefing/target.ts';
import {reviewedKey} from '../importing/corrections/corrected.ts';
import type {Correction} from '../library/corrections.ts';
import type {Model} from './model.ts';
import {originOf} from './review.ts';
import {beside, nothingHere, notImported, reviewedHere, standingHere} from './reviewed-here.ts';
import {asking, type State, withPlace} from './state.ts';

/** The state that asks for the entry here to be as it was found again, or for a correction that does not fit to be taken away. */
export function takeBack(state: State, model: Model): State {
	const {review} = model;
	if (review === undefined) {
		return {...state, notice: notImported};
	}

	const standing = standingHere(state, model);
	if (standing !== undefined) {
		return standing.kind === 'misfit'
			? without(beside(state, model), [standing.made], 'Taken away')
			: without(withPlace(state, {cursor: reviewedKey(standing)}), standing.corrections, 'There again');
	}

	const target = model.subject(state);
	const origin = target && originOf(review, target);
	if (target === undefined || origin === undefined) {
		const isEntry = reviewedHere(state, model) !== undefined;
		return {...state, notice: isEntry ? 'It is as it was found' : nothingHere(state)};
	}

	const {found, corrections} = origin;
	if (found === undefined) {
		return without(beside(state, model), corrections, 'Taken away');
	}

	// Of the parts of a split statement the whole is there again.
	const whole = reviewedKey(found) !== keyOf(target) ? {cursor: reviewedKey(found)} : {};
	return without(withPlace(state, whole), corrections, 'As it was found');
}

function without(state: State, corrections: readonly Correction[], said: string): State {
	return asking(state, {
		kind: 'keep',
		change: {kind: 'remove-corrections', ids: corrections.map(({id}) => id), said},
	});
}
