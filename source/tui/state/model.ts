import {lensOn} from '../../briefing/actors/lens.ts';
import {select, type ViewName} from '../../briefing/actors/selection.ts';
import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {keepLast, memoizeLast} from '../../briefing/memo.ts';
import {oncePerKey} from '../../briefing/once-per.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {type Papers, papersOn} from '../../library/papers.ts';
import type {SavedLens} from '../../library/reader/saved-lenses.ts';
import {detailOf} from '../details/detail-of.ts';
import {type DetailLine, layOut} from '../drawing/block.ts';
import {gridRows, type Layout, layOutScreen} from '../drawing/layout.ts';
import {type Entry, type Folds, type Row, rowsOf} from '../drawing/outline.ts';
import {type Binding, keymap as usualKeymap} from '../keys/keymap.ts';
import {views} from '../views/all-views.ts';
import type {Context, DetailContext} from '../views/view.ts';
import {type Candidate, candidatesFor, type FirstActors} from './candidates.ts';
import {acrossOf, gridOf, papersSeen, placeOf, type State} from './state.ts';

/** The columns of a terminal from which on figures are drawn over time. */
const roomForChart = 100;
const nothingUnfolded: readonly string[] = [];

/** The keys of the entries that carry a sign of the reader's. */
export type Signs = {readonly marked: ReadonlySet<string>; readonly noted: ReadonlySet<string>};

type ModelOptions = Partial<Pick<Context, 'review' | 'elsewhere' | 'missions'>> & {
	readonly keymap?: readonly Binding[];
};

/** The model of a report. */
export function createModel(
	index: ReportIndex,
	{keymap = usualKeymap, review, elsewhere, missions = []}: ModelOptions = {},
) {
	const lensOf = memoizeLast((actors: readonly string[]) => {
		const lens = lensOn(index, actors);
		return {lens, selection: select(index, lens)};
	});
	const lastContext = keepLast<Context>();
	const context = ({lens, at, presenting, size}: State) =>
		lastContext({
			...{index, ...lensOf(lens), at, spoken: size.spoken === true, elsewhere, missions},
			review: presenting === undefined ? review : undefined,
		});
	const lastDetailContext = keepLast<DetailContext>();
	// What is being written does not show above itself as well, which would move what is read meanwhile.
	const beside = memoizeLast(
		(papers: Papers, written: string | undefined): Papers =>
			written === undefined
				? papers
				: {...papers, drafts: papers.drafts.filter(({target}) => keyOf(target) !== written)},
	);
	const signsOf = memoizeLast(
		({marks, notes}: Papers): Signs => ({
			marked: new Set(marks.map(({target}) => keyOf(target))),
			noted: new Set(notes.map(({target}) => keyOf(target))),
		}),
	);
	const arrangement = (state: State): string => {
		const {arrangements} = views[state.view];
		const chosen = placeOf(state).arrangement ?? '';
		return arrangements.includes(chosen) ? chosen : (arrangements[0] ?? '');
	};
	const kept = oncePerKey(createKept);
	const entries = (state: State) => kept(state.view).entries(context(state), arrangement(state), acrossOf(state));
	const flat = (state: State) => kept(state.view).flat(entries(state), placeOf(state).folds);
	const rows = (state: State) => flat(state).rows;
	const cursorRow = (state: State): number => {
		const {at} = flat(state);
		return at.get(placeOf(state).cursor ?? '') ?? rows(state).findIndex(({entry}) => entry.selectable);
	};
	const pointed = (state: State): Row | undefined => rows(state)[cursorRow(state)];
	const shown = (state: State) => placeOf(state).opened?.target ?? pointed(state)?.entry.target;
	const papersHere = memoizeLast((papers: Papers) => papersOn(index, papers));
	const firstHeld = memoizeLast(targetWithin);
	const seen = (state: State): Target | undefined => {
		const entry = pointed(state)?.entry;
		return placeOf(state).opened?.target ?? (entry && firstHeld(entry));
	};
	const layout = (state: State) => layoutOf(state, seen(state) !== undefined);
	const found = memoizeLast((query: string, first: FirstActors, on: readonly string[], lenses: readonly SavedLens[]) =>
		candidatesFor(index, query, {...first, on}, lenses),
	);
	return {
		index,
		/** Every binding, the reader's own keys in their places. */
		keymap,
		/** What is needed to put the report right; `undefined` where it was not imported. */
		review,
		context,
		arrangement,
		entries,
		rows,
		/** The row the cursor is on; -1 where the list is empty. */
		cursorRow,
		/** The row at that place; `undefined` where the list is empty. */
		pointed,
		/** What is opened, or what the cursor is on. */
		shown,
		/** How the screen is divided. */
		layout,
		/** What the detail shows: what is opened; side by side, what the cursor is on, or of a group without a page the first that it holds. */
		detail: (state: State): readonly DetailLine[] => {
			const target = seen(state);
			const {opened} = placeOf(state);
			const page = opened === undefined ? pointed(state)?.entry.page : undefined;
			const key = target === undefined ? '' : keyOf(target);
			const {detailWidth, bodyHeight} = layout(state);
			const drawnFrom = lastDetailContext({
				...context(state),
				papers: beside(papersHere(papersSeen(state)), newlyWritten(state)),
				presenting: state.presenting !== undefined,
				sought: state.hits === undefined ? undefined : state.searches[0],
				hasSlips: state.hits?.found.hasSlips === true,
				height: bodyHeight,
				isRoomy: state.size.columns >= roomForChart && state.size.spoken !== true,
				unfolded: opened?.unfolded ?? nothingUnfolded,
			});
			return kept(state.view).detail(drawnFrom, key, target, detailWidth, page);
		},
		/** What the picker lists. */
		candidates: (state: State): readonly Candidate[] =>
			state.overlay?.kind === 'picker'
				? found(state.overlay.query, state.overlay.first, state.lens, papersSeen(state).lenses)
				: [],
		/** The keys of the entries that the reader marked, or wrote notes on. */
		signs: (state: State) => signsOf(papersHere(papersSeen(state))),
	};
}

/**
 * What a state shows, derived from the report: kept while what it depends on stays the same, so that a
 * keypress computes only what it changes.
 */
export type Model = Readonly<ReturnType<typeof createModel>>;

// The list and the detail of one view, kept while the reader is in another.
function createKept(name: ViewName) {
	return {
		entries: memoizeLast((context: Context, arrangement: string, across: number) =>
			views[name].entries(context, arrangement, across),
		),
		flat: memoizeLast((entries: readonly Entry[], folds: Folds) => {
			const rows = rowsOf(entries, folds);
			return {rows, at: new Map(rows.map(({entry}, at) => [entry.key, at]))};
		}),
		detail: memoizeLast(
			(context: DetailContext, key: string, target: Target | undefined, width: number, page: Entry['page']) =>
				page !== undefined
					? layOut(page(), width)
					: target === undefined || key === ''
						? []
						: layOut(detailOf(context, target), width),
		),
	};
}

// A brief, the running text and a grid take the whole width, and so does a list with nothing to show beside it.
function layoutOf(state: State, isAnythingBeside: boolean): Layout {
	const opened = placeOf(state).opened?.target.kind;
	const grid = gridOf(state);
	const isWhole = grid !== undefined || !isAnythingBeside || opened === 'brief' || opened === 'running-text';
	const layout = layOutScreen(state.size, isWhole ? 'whole' : opened === undefined ? 'preview' : 'opened');
	return grid === undefined ? layout : {...layout, listHeight: gridRows(layout.bodyHeight)};
}

function targetWithin({target, children}: Entry): Target | undefined {
	if (target !== undefined) {
		return target;
	}

	for (const child of children?.() ?? []) {
		const held = targetWithin(child);
		if (held !== undefined) {
			return held;
		}
	}

	return undefined;
}

// What a new note is written on that no draft waited on.
function newlyWritten({overlay}: State): string | undefined {
	return overlay?.kind === 'editor' && overlay.draftLeft === undefined ? keyOf(overlay.target) : undefined;
}
