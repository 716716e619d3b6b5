import {type Reviewed, reviewedKey} from '../importing/corrections/corrected.ts';
import type {Place} from '../importing/corrections/place.ts';
import {entryHere} from './here.ts';
import type {Model} from './model.ts';
import type {Row} from './outline.ts';
import {reviewedAt, type Standing, standingOf} from './review.ts';
import {placeOf, type State, withPlace} from './state.ts';

/** Why a key that puts a report right does nothing where none was imported. */
export const notImported = 'Only a report imported from a document can be put right';

/** The statement or figure that is opened, or that the cursor is on. */
export function reviewedHere(state: State, model: Model): Reviewed | undefined {
	const target = entryHere(state, model);
	return target && reviewedAt(model.index, target);
}

/** The correction that is opened, or that the cursor is on, where it shows by itself. */
export function standingHere(state: State, model: Model): Standing | undefined {
	const subject = model.subject(state);
	return model.review !== undefined && subject?.kind === 'correction'
		? standingOf(model.review, subject.id)
		: undefined;
}

/** The state after some work on the statement or figure here; where none can be put right here, it says why. */
export function onReviewed(state: State, model: Model, work: (reviewed: Reviewed, place: Place) => State): State {
	const reviewed = reviewedHere(state, model);
	const place = reviewed && model.review?.places.get(reviewedKey(reviewed));
	if (model.review === undefined) {
		return {...state, notice: reviewed === undefined ? nothingHere(state) : notImported};
	}

	if (reviewed !== undefined && place !== undefined) {
		return work(reviewed, place);
	}

	const standing = standingHere(state, model);
	return {
		...state,
		notice:
			standing !== undefined
				? `U ${standing.kind === 'misfit' ? 'takes it away' : 'puts it back'}`
				: reviewed === undefined
					? nothingHere(state)
					: reviewed.entry.span !== undefined
						? 'Its words are those of another statement, which is to be corrected'
						: reviewed.kind === 'figure'
							? 'Import the document again to review its figures'
							: 'This statement does not stand in the document word for word',
	};
}

/** What to put the cursor on. */
export function nothingHere({view}: State): string {
	return `Put the cursor on a ${view === 'deployment' ? 'figure' : 'statement'}`;
}

/** The state with the cursor on what stands beside the entry here, which is to go: the next one of its group, else the one before. */
export function beside(state: State, model: Model): State {
	const rows = model.rows(state);
	const at = model.cursorRow(state);
	const isBeside = (row: Row | undefined) => row?.depth === rows[at]?.depth && row?.entry.selectable === true;
	const near = [rows[at + 1], rows[at - 1]].find(isBeside) ?? rows.slice(0, Math.max(0, at - 1)).findLast(isBeside);
	return withPlace(state, {cursor: near?.entry.key ?? placeOf(state).cursor});
}
