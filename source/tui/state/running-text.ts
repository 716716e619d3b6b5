import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {linkLines} from '../drawing/block.ts';
import {topWithin} from '../drawing/layout.ts';
import {linkHere} from './here.ts';
import type {Model} from './model.ts';
import {open, pointAt, settle} from './settle.ts';
import {placeOf, type State, withPlace} from './state.ts';

const runningText: Target = {kind: 'running-text'};

/** The state with the running text open where the reader is in the list, or, from there, the list where they are in the text. */
export function toggleRunningText(state: State, model: Model): State {
	if (!isRunningText(state)) {
		const {opened, cursor} = placeOf(state);
		const at = opened === undefined ? cursor : keyOf(opened.target);
		return runningTextAt(open({...state, trail: []}, runningText, model), at ?? '', model);
	}

	const there = linkHere(state, model);
	const closed: State = {...withPlace(state, {opened: undefined}), trail: []};
	return settle((there && pointAt(closed, [keyOf(there)], model)) ?? closed, model);
}

/** Whether the running text is open. */
export function isRunningText(state: State): boolean {
	return placeOf(state).opened?.target.kind === runningText.kind;
}

/**
 * The state with the cursor of the running text, which is open, on a paragraph by its key: on what was searched in it, else on its
 * beginning.
 */
export function runningTextAt(state: State, key: string, model: Model): State {
	const {opened} = placeOf(state);
	const lines = model.detail(state);
	const {bodyHeight} = model.layout(state);
	const links = linkLines(lines);
	const inParagraph = links.flatMap((line, link) => {
		const {target} = lines[line] ?? {};
		return target !== undefined && keyOf(target) === key ? {line, link} : [];
	});
	const [first] = inParagraph;
	if (opened === undefined || first === undefined) {
		return state;
	}

	const isMarked = (line: number) => lines[line]?.line.left.some(({tone}) => tone === 'accent');
	const {link} = inParagraph.find(({line}) => isMarked(line)) ?? first;
	const top = first.line < bodyHeight ? 0 : topWithin(first.line - 1, bodyHeight, lines.length);
	return settle(withPlace(state, {opened: {...opened, link, top}}), model);
}
