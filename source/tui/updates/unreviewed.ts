import {both} from '../../briefing/actors/selection.ts';
import {keyOf, type Target, viewOf} from '../../briefing/entry/target.ts';
import {knownAt} from '../../briefing/figures/figures.ts';
import {counted} from '../../briefing/wording.ts';
import {entryHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {pointAt, settle} from '../state/settle.ts';
import {openedAt, placeOf, type State, withPlace} from '../state/state.ts';
import {notImported} from './review.ts';

/**
 * The state with the cursor on the next entry that nobody has reviewed: the statements in the order of the report, which is how
 * one reads along in the document, then the figures, and around.
 */
export function goToUnreviewed(state: State, model: Model): State {
	const all = reviewable(state, model);
	const here = entryHere(state, model);
	const start = state.view === 'deployment' ? all.findIndex(({target}) => target.kind === 'figure') - 1 : -1;
	const found = all.findIndex(({target}) => here !== undefined && keyOf(target) === keyOf(here));
	const at = found === -1 ? Math.max(-1, start) : found;
	const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({isOpen}) => isOpen);
	if (next === undefined) {
		return {...state, notice: model.review === undefined ? notImported : 'Every statement and figure here is reviewed'};
	}

	return here !== undefined && keyOf(next.target) === keyOf(here)
		? {...state, notice: 'This is the last one that is unreviewed'}
		: goTo(state, next.target, all, model);
}

type Reviewable = {readonly target: Target; readonly isOpen: boolean};

function reviewable(state: State, model: Model): Reviewable[] {
	const {selection, at} = model.context(state);
	const {statements, figures} = model.index.report;
	const saying = new Set(both(selection.issues));
	const counting = new Set(both(selection.deployment));
	const entryOf = (
		kind: 'statement' | 'figure',
		{id, unreviewed}: {readonly id: string; readonly unreviewed?: boolean | undefined},
	) => ({
		target: {kind, id},
		isOpen: unreviewed === true,
	});
	return [
		...statements.filter((one) => saying.has(one)).map((one) => entryOf('statement', one)),
		...figures
			.filter((one) => counting.has(one) && (at === undefined || knownAt(one, at)))
			.map((one) => entryOf('figure', one)),
	];
}

// What is opened in a view stays so: the next one is opened in its place.
function goTo(state: State, target: Target, all: readonly Reviewable[], model: Model): State {
	const isOpened = placeOf(state).opened !== undefined;
	const view = viewOf(target) ?? state.view;
	const next: State =
		view === state.view ? {...state, notice: undefined} : {...state, view, trail: [], notice: onTo(target, all)};
	const key = keyOf(target);
	const pointed = pointAt(next, [key], model) ?? withPlace(next, {cursor: key});
	return settle(withPlace(pointed, {opened: isOpened ? openedAt(target) : undefined}), model);
}

// Those passed over are counted: nothing else brings one back to them before the others are done.
function onTo({kind}: Target, all: readonly Reviewable[]): string {
	const [here, before] = kind === 'figure' ? ['figures', 'statement'] : ['statements', 'figure'];
	const left = all.filter(({target, isOpen}) => isOpen && target.kind === before).length;
	return left === 0
		? `On to the ${here} that nobody reviewed`
		: `On to the ${here}; ${counted(left, before)} ${left === 1 ? 'is' : 'are'} left unreviewed`;
}
