import {keyOf, type Target, targetOf, viewOf} from '../../briefing/entry/target.ts';
import type {Change} from '../../library/changes.ts';
import type {Correction} from '../../library/reader/corrections.ts';
import {linkLines} from '../drawing/block.ts';
import {reveal} from '../drawing/outline.ts';
import type {Model} from '../state/model.ts';
import {placeOf, type State, withPlace} from '../state/state.ts';

/**
 * The state after something that was removed is there again, with the cursor on it where its list or page is seen.
 * @param before the corrections that there were before the change
 */
export function atRestored(state: State, change: Change, before: readonly Correction[], model: Model): State {
	switch (change.kind) {
		case 'restore-note':
			return atLink(state, {kind: 'note', id: String(change.note.id)}, model);
		case 'restore-draft':
			return atLink(state, change.draft.target, model);
		case 'restore-meeting':
			return atRow(state, {kind: 'meeting', id: change.meeting.id}, model);
		case 'remove-corrections': {
			const removals = before.filter(({id, change: made}) => change.ids.includes(id) && isRemoval(made));
			const target = removals.map((removal) => entryAt(removal, model)).find((one) => one !== undefined);
			return target === undefined ? state : atRow(state, target, model);
		}
		default:
			return state;
	}
}

function isRemoval(change: Correction['change']): boolean {
	return typeof change === 'object' && change !== null && 'type' in change && change.type === 'remove';
}

function entryAt({paragraph, from, to, change}: Correction, {review}: Model): Target | undefined {
	const which = typeof change === 'object' && change !== null && 'which' in change ? change.which : undefined;
	const found = [...(review?.places ?? [])].find(
		([, place]) => place.paragraph === paragraph && place.from === from && place.to === to && place.which === which,
	);
	return found && targetOf(found[0]);
}

function atRow(state: State, target: Target, model: Model): State {
	if (viewOf(target) !== state.view) {
		return state;
	}

	const {folds} = placeOf(state);
	const entries = model.entries(state);
	const key = keyOf(target);
	// A figure may be the headline.
	const cursor = [key, `headline:${target.id}`].find((one) => reveal(entries, folds, one) !== folds);
	return cursor === undefined ? state : withPlace(state, {cursor, folds: reveal(entries, folds, cursor)});
}

function atLink(state: State, target: Target, model: Model): State {
	const {opened} = placeOf(state);
	const lines = model.detail(state);
	const link = linkLines(lines).findIndex((at) => {
		const there = lines[at]?.target;
		return there !== undefined && keyOf(there) === keyOf(target);
	});
	return opened === undefined || link === -1 ? state : withPlace(state, {opened: {...opened, link}});
}
