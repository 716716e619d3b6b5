import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import type {Target} from '../../briefing/entry/target.ts';
import type {Found} from '../../briefing/find/scan.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {Change} from '../../library/changes.ts';
import {noPapers, type Papers} from '../../library/papers.ts';
import type {Added} from '../../shelf/opened-report.ts';
import type {NextReport, ReportName} from '../../shelf/report-names.ts';
import type {Size} from '../drawing/layout.ts';
import type {Folds} from '../drawing/outline.ts';
import type {Scope} from '../keys/table/row.ts';
import {views} from '../views/all-views.ts';
import type {Grid} from '../views/view.ts';
import type {Ask} from './action.ts';
import type {Overlay, TypedOverlay} from './overlay.ts';

/** An opened detail: what it shows, which of its links the cursor is on (-1 for none), its first visible line, and what is unfolded. */
export type Opened = {
	readonly target: Target;
	readonly link: number;
	readonly top: number;
	/** The names of what was folded in it and is shown in full. */
	readonly unfolded: readonly string[];
};

/** An entry as it is when it is opened: at its beginning, with the cursor on none of its links. */
export function openedAt(target: Target): Opened {
	return {target, link: -1, top: 0, unfolded: []};
}

/** Where the reader is in one view. The cursor is an entry's key, so that it stays on it when the list changes. */
export type ViewPlace = {
	readonly cursor?: string | undefined;
	readonly top: number;
	readonly folds: Folds;
	readonly arrangement?: string | undefined;
	/** The entry the cursor was on before an arrangement that has no such entry. */
	readonly wanted?: string | undefined;
	/** The first column of a grid that shows, where the reader turned to one, and the lens it was turned under. */
	readonly turned?: {readonly to: number; readonly lens: readonly string[]} | undefined;
	readonly opened?: Opened | undefined;
};

/** A place in the report as it was left, with the lens it was seen under. */
export type Spot = {readonly view: ViewName; readonly lens: readonly string[]; readonly place: ViewPlace};

/** Where the reader has been, which is kept from a room that watches the screen. */
export type Trodden = {
	/** The places that links were followed from, the latest last. */
	readonly trail: readonly {readonly view: ViewName; readonly place: ViewPlace}[];
	/** The places that were left by a jump, the latest last; and those gone back from, the nearest last. */
	readonly past: readonly Spot[];
	readonly future: readonly Spot[];
	/** The report that was open before this one. */
	readonly cameFrom: ReportName | undefined;
	/** The report that was gone back from to this one, until one goes elsewhere. */
	readonly wentBackFrom: ReportName | undefined;
	/** The searches made, the latest first, and the hits of the last one with the one that was gone to. */
	readonly searches: readonly string[];
	readonly hits: {readonly found: Found; readonly at: number} | undefined;
};

/** Everything that can change while the program runs. */
export type State = Trodden & {
	readonly size: Size;
	readonly view: ViewName;
	readonly lens: readonly string[];
	readonly places: Readonly<Record<ViewName, ViewPlace>>;
	/** The instant the report is looked at from, in the mission's time; `undefined` where the clock tells nothing. */
	readonly at: Moment | undefined;
	/** What the reader keeps of the report. */
	readonly papers: Papers;
	/** What takes the last change back; `undefined` where there is none to take back. */
	readonly undo: readonly Change[];
	/** The statement that the reader holds against another, by its id. */
	readonly taken?: string | undefined;
	/** While the screen is shown to others: where the reader had been before. */
	readonly presenting?: Trodden | undefined;
	/** What the last action did, which the footer says until the next one. */
	readonly notice?: string | undefined;
	readonly overlay?: Overlay | undefined;
	/** What the last action asks of the outside. */
	readonly asks: readonly Ask[];
	/** Whether the lens was kept from the last time, which the header says until a key is pressed. */
	readonly lensKept: boolean;
	readonly done: boolean;
	/** The report to open when this one is left; `undefined` where the reader quits. */
	readonly next?: NextReport | undefined;
};

/** What is remembered of a report between two runs. */
export type Remembered = Pick<State, 'view' | 'lens' | 'searches' | 'places'>;

const freshPlace: ViewPlace = {top: 0, folds: {}};
/** Somebody who has been nowhere yet. */
export const untrodden: Trodden = {
	trail: [],
	past: [],
	future: [],
	cameFrom: undefined,
	wentBackFrom: undefined,
	searches: [],
	hits: undefined,
};

/** The state a program starts in. */
export function initialState(size: Size, from: Partial<State> = {}): State {
	const fresh = Object.fromEntries(viewNames.map((name) => [name, freshPlace])) as Record<ViewName, ViewPlace>;
	return {
		...untrodden,
		view: 'issues',
		lens: [],
		at: undefined,
		papers: noPapers,
		undo: [],
		asks: [],
		lensKept: false,
		done: false,
		...from,
		size,
		places: {...fresh, ...from.places},
	};
}

/** The place in the view that shows. */
export function placeOf({places, view}: State): ViewPlace {
	return places[view];
}

/** The state with the place of the view that shows changed. */
export function withPlace(state: State, change: Partial<ViewPlace>): State {
	const {places, view} = state;
	return {...state, places: {...places, [view]: {...places[view], ...change}}};
}

/** The grid that the list of the view stands as; `undefined` where it is a list. */
export function gridOf({size, view, places}: State): Grid | undefined {
	const {grid} = views[view];
	return size.spoken !== true && grid?.arrangement === places[view].arrangement ? grid : undefined;
}

/** The first column of a grid that shows: under another lens there are others. */
export function acrossOf(state: State): number {
	const {turned} = placeOf(state);
	return turned?.lens === state.lens ? turned.to : 0;
}

/** Where the keys go. */
export function scopeOf(state: State): Scope {
	const {opened} = placeOf(state);
	if (state.overlay?.kind === 'help' && state.overlay.isFiltering) {
		return 'filter';
	}

	const list = gridOf(state) === undefined ? 'list' : 'grid';
	return state.overlay?.kind ?? (opened === undefined ? list : opened.target.kind === 'brief' ? 'brief' : 'detail');
}

/** The papers that may be seen: none while the screen is shown to others. */
export function papersSeen({papers, presenting}: State): Papers {
	return presenting === undefined ? papers : noPapers;
}

/** What the reader adds to the report that may be seen: what is put right in it is seen by others, too. */
export function addedSeen(state: State): Added {
	const {meetings, questions} = papersSeen(state);
	return {meetings, questions, corrections: state.papers.corrections};
}

/** The state that asks something of the outside. */
export function asking(state: State, ask: Ask): State {
	return {...state, asks: [...state.asks, ask]};
}

/** The state with another text typed in what lies over the view: its cursor, or its window, begins at the top. */
export function retype(state: State, overlay: TypedOverlay, query: string): State {
	const top = overlay.kind === 'help' ? {...overlay, query, top: 0} : {...overlay, query, cursor: 0};
	const typed: State = {...state, overlay: top};
	return overlay.kind === 'everywhere' ? asking(typed, {kind: 'search-reports', query}) : typed;
}

/** The state that asks for a change to what the reader keeps. */
export function saving(state: State, change: Change): State {
	return asking(state, {kind: 'save', change});
}
