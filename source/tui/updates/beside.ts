import {keyOf} from '../../briefing/entry/target.ts';
import {isListed} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {open} from '../state/settle.ts';
import {placeOf, type State, withPlace} from '../state/state.ts';
import {besideMeeting} from './brief.ts';

/**
 * The state with the next entry of the list opened in place of the one that is, of a group the next group, or the one before, and the
 * cursor of the list on it. What is folded on the way there is unfolded. Of a brief the meeting that is next by time.
 */
export function openBeside(state: State, by: 1 | -1, model: Model): State {
	const target = placeOf(state).opened?.target;
	if (target === undefined) {
		return state;
	}

	if (target.kind === 'brief') {
		return besideMeeting(state, target.on, by, model);
	}

	const isOther = (key: string) => key !== keyOf(target);
	let there = state;
	let rows = model.rows(there);
	let at = model.cursorRow(there);
	const isGroup = rows[at]?.fold !== undefined;
	if (!isListed(state, model)) {
		return {...state, notice: 'This stands in no list here'};
	}

	for (at += by; ; at += by) {
		const row = rows[at];
		if (row === undefined) {
			return {...state, notice: by === 1 ? 'This is the last of the list' : 'This is the first of the list'};
		}

		const {entry, fold, parent} = row;
		const isSuch = entry.target?.kind === target.kind || (!isGroup && fold === undefined);
		if (isSuch && entry.target !== undefined && isOther(keyOf(entry.target))) {
			// Some entries take several rows, of which the head is theirs.
			const head = rows[parent]?.entry;
			const isPart = head?.target !== undefined && keyOf(head.target) === keyOf(entry.target);
			return open(withPlace(there, {cursor: isPart ? head.key : entry.key}), entry.target, model);
		}

		if (fold === 'closed') {
			there = withPlace(there, {folds: {...placeOf(there).folds, [entry.key]: 'open'}});
			const unfolded = model.rows(there);
			at += by === 1 ? 0 : unfolded.length - rows.length + 1;
			rows = unfolded;
		}
	}
}
