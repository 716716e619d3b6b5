import {FindCorpus} from '../../source/briefing/find-corpus.ts';
import {findAll} from '../../source/briefing/find-stream.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import type {OpenedReport} from '../../source/library/settings.ts';
import type {Report} from '../../source/report/model.ts';
import {firstState} from '../../source/tui/first-state.ts';
import {bindingFor} from '../../source/tui/keymap.ts';
import {createModel, type Model} from '../../source/tui/model.ts';
import {drawScreen, screenLines} from '../../source/tui/screen.ts';
import {type State, scopeOf} from '../../source/tui/state.ts';
import {createStore} from '../../source/tui/store.ts';
import {update} from '../../source/tui/update.ts';

/** Somebody who reads a report: presses keys and looks at the screen. Nothing is changed; each key gives a new reader. */
export type Reader = {
	readonly model: Model;
	readonly state: State;
	/** Presses keys by their names: `j`, `down`, `enter`, `ctrl+u`. */
	readonly press: (...keys: readonly string[]) => Reader;
	/** Types a text, a character at a time. */
	readonly type: (text: string) => Reader;
	readonly resize: (columns: number, rows: number) => Reader;
	/** What the screen shows, line by line. */
	readonly lines: () => string[];
	/** The same as one text, without the spaces at the ends of lines. */
	readonly screen: () => string;
	/** The line that the cursor mark stands on. */
	readonly pointed: () => string | undefined;
};

type Start = {
	readonly size?: readonly [columns: number, rows: number];
	readonly at?: string;
	readonly spoken?: boolean;
	/** The lens asked for. */
	readonly lens?: readonly string[];
	/** What was kept of the last time. */
	readonly kept?: OpenedReport;
};

/** A reader in front of a report that has just opened. */
export function readerOf(report: Report, {size = [80, 24], at, spoken = false, lens, kept}: Start = {}): Reader {
	const [columns, rows] = size;
	const model = createModel(indexReport(report), at, spoken);
	const asked = {view: undefined, actors: lens, at};
	return reading(model, createStore(model, firstState(report, {columns, rows}, asked, kept)).state());
}

function reading(model: Model, state: State): Reader {
	const lines = () => screenLines(drawScreen(state, model)).map((spans) => spans.map(({text}) => text).join(''));
	return {
		model,
		state,
		press: (...keys) =>
			reading(
				model,
				keys.reduce((before, key) => pressed(before, key, model), state),
			),
		type: (text) =>
			reading(
				model,
				[...text].reduce((before, key) => pressed(before, key, model), state),
			),
		resize: (columns, rows) => reading(model, update(state, {type: 'resize', size: {columns, rows}}, model)),
		lines,
		screen: () =>
			lines()
				.map((line) => line.trimEnd())
				.join('\n'),
		pointed: () => lines().find((line) => line.startsWith(' > ')),
	};
}

function pressed(state: State, key: string, model: Model): State {
	const scope = scopeOf(state);
	const binding = bindingFor(key, scope, state.view);
	if (binding !== undefined) {
		return withHits(update(state, {type: 'key', id: binding.id}, model), model);
	}

	const typed = (scope === 'picker' || scope === 'help' || scope === 'find') && [...key].length === 1;
	return typed ? withHits(update(state, {type: 'text', text: key}, model), model) : state;
}

// In the program the hits come as they are found; here they are all there at once.
function withHits(state: State, model: Model): State {
	if (state.overlay?.kind !== 'find') {
		return state;
	}

	const {lens, selection} = model.context(state);
	const found = findAll(new FindCorpus(model.index), state.overlay.query, {
		view: state.view,
		scope: lens === undefined ? undefined : {lens, selection},
		isLifted: state.overlay.isLifted,
	});
	return update(state, {type: 'found', found}, model);
}
