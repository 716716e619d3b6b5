import {shortNames} from '../briefing/actor-names.ts';
import {candidatesFor} from './candidates.ts';
import {rankBy} from './fuzzy.ts';
import type {Model} from './model.ts';
import type {Command, Deed, PaletteEntry} from './palette-entry.ts';
import {papersSeen, type State} from './state.ts';

const noLens = 'No lens is saved yet: lens save NAME keeps one';

/** The commands of the palette that narrow to somebody, and keep a lens or forget it. */
export const lensCommands: readonly Command[] = [
	{name: 'lens', help: 'Narrow every view to a name', complete: completeLens},
	{name: 'lens save', help: 'Keep the lens under a name', complete: completeSave},
	{name: 'lens remove', help: 'Forget a lens that has a name', complete: completeRemove},
];

function completeLens(typed: string, state: State, model: Model): PaletteEntry[] {
	return candidatesFor(model.index, typed, state.lens, papersSeen(state).lenses).map((candidate) => ({
		name: `lens ${candidate.name}`,
		whole: `lens ${candidate.typed}`,
		help: candidate.note,
		keys: '',
		deed: {kind: 'lens', actors: candidate.actors},
	}));
}

function completeSave(typed: string, {lens}: State, {index}: Model): PaletteEntry[] {
	const report = index.report.symbol;
	const who = shortNames(index, lens);
	const deed: Deed =
		lens.length === 0
			? {kind: 'say', text: 'There is no lens to save: a narrows to somebody first'}
			: typed === ''
				? {kind: 'say', text: 'Give the lens a name: lens save NAME'}
				: {kind: 'keep', change: {kind: 'save-lens', lens: {report, name: typed, actors: lens}}};
	const help = deed.kind === 'say' ? deed.text : `Keep the lens on ${who} under this name`;
	return [{name: `lens save ${typed}`.trim(), help, keys: '', deed}];
}

function completeRemove(typed: string, state: State, {index}: Model): PaletteEntry[] {
	const {lenses} = papersSeen(state);
	if (lenses.length === 0) {
		return [{name: 'lens remove', help: noLens, keys: '', deed: {kind: 'say', text: noLens}}];
	}

	return rankBy(lenses, typed, ({name}) => name).map(({entry: {name, actors, report}}) => ({
		name: `lens remove ${name}`,
		help: shortNames(index, actors),
		keys: '',
		deed: {kind: 'keep', change: {kind: 'remove-lens', report, name}},
	}));
}
