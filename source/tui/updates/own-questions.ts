import type {Question} from '../../report/model.ts';
import {takingForm} from '../over/form/question-form.ts';
import {entryHere, linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import type {State} from '../state/state.ts';

/**
 * The state after a statement was taken as opposed to another, or as completing it: the first one is taken in hand, with the second a
 * form opens that asks what both answer. On the page of a statement that one and the one under the cursor are the two.
 */
export function takeStatement(state: State, relation: Question['relation'], model: Model): State {
	const {index} = model;
	const statementAt = (target: ReturnType<typeof entryHere>) =>
		target?.kind === 'statement' ? index.statements.get(target.id) : undefined;
	const here = statementAt(entryHere(state, model));
	const linked = statementAt(linkHere(state, model));
	const taken = index.statements.get(state.taken ?? '');
	const [first, second] = taken !== undefined ? [taken, here] : linked === undefined ? [here, here] : [here, linked];
	if (first === undefined || second === undefined) {
		return {...state, notice: 'Put the cursor on a statement'};
	}

	if (first.actors.length === 0 || second.actors.length === 0) {
		return {...state, notice: 'The report names nobody for it: it is nobody’s position'};
	}

	if (first !== second) {
		const form = takingForm([first, second], relation, state, model);
		return {...state, taken: undefined, overlay: {kind: 'form', form}};
	}

	return taken === undefined
		? {...state, taken: first.id, notice: 'Taken · now ! on one that opposes it, or & on one that completes it'}
		: {...state, taken: undefined, notice: 'Let go'};
}
