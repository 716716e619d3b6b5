import type {Found} from '../briefing/find-scan.ts';
import {type ViewName, viewNames} from '../briefing/selection.ts';
import type {Target} from '../briefing/target.ts';
import type {Scope} from './binding.ts';
import type {Size} from './layout.ts';
import type {Folds} from './outline.ts';

/** An opened detail: what it shows, which of its links the cursor is on (-1 for none), and its first visible line. */
export type Opened = {readonly target: Target; readonly link: number; readonly top: number};

/** Where the reader is in one view. The cursor is an entry's key, so that it stays on it when the list changes. */
export type Place = {
	readonly cursor: string | undefined;
	readonly top: number;
	readonly folds: Folds;
	readonly arrangement: string | undefined;
	readonly opened: Opened | undefined;
};

/** What lies over the view: the lens picker with its query, cursor and marks, or the help. */
export type Overlay =
	| {
			readonly kind: 'picker';
			readonly query: string;
			readonly cursor: number;
			/** The actors that were under the cursor when it opened, offered first until something is typed. */
			readonly offered: readonly string[];
			/** The actors marked so far; `undefined` until the reader marks one. */
			readonly marks: readonly string[] | undefined;
	  }
	| {readonly kind: 'help'; readonly query: string; readonly top: number}
	| {
			readonly kind: 'find';
			readonly query: string;
			/** Which hit the cursor is on. */
			readonly cursor: number;
			/** Whether hits outside the lens are shown too. */
			readonly isLifted: boolean;
			readonly found: Found;
			/** Which of the earlier searches is shown; -1 for none. */
			readonly recalled: number;
	  }
	| {readonly kind: 'blank'};

/** A place in the report as it was left, with the lens it was seen under. */
export type Spot = {readonly view: ViewName; readonly lens: readonly string[]; readonly place: Place};

/** Everything that can change while the program runs. */
export type State = {
	readonly size: Size;
	readonly view: ViewName;
	readonly lens: readonly string[];
	readonly places: Readonly<Record<ViewName, Place>>;
	/** The places that links were followed from, the latest last. */
	readonly trail: readonly {readonly view: ViewName; readonly place: Place}[];
	/** The places that were left by a jump, the latest last; and those gone back from, the nearest last. */
	readonly past: readonly Spot[];
	readonly future: readonly Spot[];
	/** The searches made, the latest first, and the hits of the last one with the one that was gone to. */
	readonly searches: readonly string[];
	readonly hits: {readonly found: Found; readonly at: number} | undefined;
	/** What the last action did, which the footer says until the next one. */
	readonly notice: string | undefined;
	readonly overlay: Overlay | undefined;
	/** Whether the lens was kept from the last time, which the header says until a key is pressed. */
	readonly lensKept: boolean;
	readonly done: boolean;
};

/** What is remembered of a report between two runs. */
export type Remembered = Pick<State, 'view' | 'lens' | 'searches'> & {
	readonly places: Readonly<Record<ViewName, Place>>;
};

const freshPlace: Place = {cursor: undefined, top: 0, folds: {}, arrangement: undefined, opened: undefined};

/** The state a program starts in. */
export function initialState(size: Size, from: Partial<Remembered> & {readonly lensKept?: boolean} = {}): State {
	const fresh = Object.fromEntries(viewNames.map((name) => [name, freshPlace])) as Record<ViewName, Place>;
	return {
		size,
		view: from.view ?? 'issues',
		lens: from.lens ?? [],
		places: {...fresh, ...from.places},
		trail: [],
		past: [],
		future: [],
		searches: from.searches ?? [],
		hits: undefined,
		notice: undefined,
		overlay: undefined,
		lensKept: from.lensKept ?? false,
		done: false,
	};
}

/** The place in the view that shows. */
export function placeOf({places, view}: State): Place {
	return places[view];
}

/** The state with the place of the view that shows changed. */
export function withPlace(state: State, change: Partial<Place>): State {
	const {places, view} = state;
	return {...state, places: {...places, [view]: {...places[view], ...change}}};
}

/** Where the keys go. */
export function scopeOf(state: State): Scope {
	return state.overlay?.kind ?? (placeOf(state).opened === undefined ? 'list' : 'detail');
}
