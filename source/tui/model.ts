import {searchActors} from '../briefing/actor-names.ts';
import {lensOn} from '../briefing/lens.ts';
import type {Moment} from '../briefing/moments.ts';
import {actorsOf, type ReportIndex} from '../briefing/report-index.ts';
import {select, type ViewName, viewNames} from '../briefing/selection.ts';
import {keyOf, type Target} from '../briefing/target.ts';
import type {Actor} from '../report/model.ts';
import {type DetailLine, layOut} from './detail.ts';
import {detailOf} from './details/detail-of.ts';
import {layOutScreen} from './layout.ts';
import {memoizeLast} from './memo.ts';
import {type Entry, type Folds, type Row, rowsOf} from './outline.ts';
import {placeOf, type State} from './state.ts';
import {views} from './views/all-views.ts';
import type {Context} from './views/view.ts';

/**
 * What a state shows, derived from the report: kept while what it depends on stays the same, so that a
 * keypress computes only what it changes.
 */
export type Model = {
	readonly index: ReportIndex;
	readonly context: (state: State) => Context;
	readonly arrangement: (state: State) => string;
	readonly entries: (state: State) => readonly Entry[];
	readonly rows: (state: State) => readonly Row[];
	/** The row the cursor is on; -1 where the list is empty. */
	readonly cursorRow: (state: State) => number;
	/** What the detail shows: what is opened, or, side by side, what the cursor is on. */
	readonly subject: (state: State) => Target | undefined;
	readonly detail: (state: State) => readonly DetailLine[];
	/** The actors the picker lists. */
	readonly candidates: (state: State) => readonly Actor[];
};

/** The model of a report, at the instant the reader asked for. */
export function createModel(index: ReportIndex, at: Moment | undefined, spoken = false): Model {
	const contextOf = memoizeLast((lensActors: readonly string[]): Context => {
		const lens = lensOn(index, lensActors);
		return {index, lens, selection: select(index, lens), at, spoken};
	});
	const context = (state: State) => contextOf(state.lens);
	const arrangement = (state: State): string => {
		const {arrangements} = views[state.view];
		const kept = placeOf(state).arrangement ?? '';
		return arrangements.includes(kept) ? kept : (arrangements[0] ?? '');
	};
	const lists = Object.fromEntries(viewNames.map((name) => [name, createList(name)])) as Record<ViewName, List>;
	const entries = (state: State) => lists[state.view].entries(context(state), arrangement(state));
	const flat = (state: State) => lists[state.view].flat(entries(state), placeOf(state).folds);
	const rows = (state: State) => flat(state).rows;
	const cursorRow = (state: State): number => {
		const {at} = flat(state);
		return at.get(placeOf(state).cursor ?? '') ?? firstSelectable(rows(state));
	};
	const subject = (state: State) => placeOf(state).opened?.target ?? rows(state)[cursorRow(state)]?.entry.target;
	const detailAt = memoizeLast((context: Context, key: string, target: Target | undefined, width: number) =>
		target === undefined || key === '' ? [] : layOut(detailOf(context, target), width),
	);
	const found = memoizeLast((query: string, offered: readonly string[], lens: readonly string[]) => {
		const matches = searchActors(index.report, query);
		const first = query === '' ? actorsOf(index, [...new Set([...offered, ...lens])]) : [];
		return [...first, ...matches.filter((actor) => !first.includes(actor))];
	});
	return {
		index,
		context,
		arrangement,
		entries,
		rows,
		cursorRow,
		subject,
		detail: (state) => {
			const target = subject(state);
			const key = target === undefined ? '' : keyOf(target);
			return detailAt(context(state), key, target, layOutScreen(state.size).detailWidth);
		},
		candidates: (state) =>
			state.overlay?.kind === 'picker' ? found(state.overlay.query, state.overlay.offered, state.lens) : [],
	};
}

/** The list of one view, kept while the reader is in another. */
type List = {
	readonly entries: (context: Context, arrangement: string) => readonly Entry[];
	readonly flat: (
		entries: readonly Entry[],
		folds: Folds,
	) => {readonly rows: readonly Row[]; readonly at: ReadonlyMap<string, number>};
};

function createList(name: ViewName): List {
	return {
		entries: memoizeLast((context: Context, arrangement: string) => views[name].entries(context, arrangement)),
		flat: memoizeLast((entries: readonly Entry[], folds: Folds) => {
			const rows = rowsOf(entries, folds);
			return {rows, at: new Map(rows.map(({entry}, at) => [entry.key, at]))};
		}),
	};
}

function firstSelectable(rows: readonly Row[]): number {
	return rows.findIndex(({entry}) => entry.selectable);
}
