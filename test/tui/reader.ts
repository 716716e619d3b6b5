import {FindCorpus} from '../../source/briefing/find/corpus.ts';
import {findAll} from '../../source/briefing/find/finder.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import {correctReport} from '../../source/importing/corrections/correct-report.ts';
import type {LastPlace} from '../../source/library/last-places.ts';
import type {Library} from '../../source/library/open-library.ts';
import {noPapers, papersOf} from '../../source/library/papers.ts';
import type {ReportOrigin} from '../../source/library/reports/entry.ts';
import type {Report} from '../../source/report/model.ts';
import {createElsewhere} from '../../source/shelf/elsewhere.ts';
import {type Added, withAdded} from '../../source/shelf/opened-report.ts';
import type {ReportBeside} from '../../source/shelf/report-names.ts';
import {createShelf} from '../../source/shelf/shelf.ts';
import {bindingFor} from '../../source/tui/keys/keymap.ts';
import {typedIn} from '../../source/tui/keys/table/row.ts';
import {createKeeper} from '../../source/tui/outside/keeper.ts';
import {answerFrom, keepAsked} from '../../source/tui/outside/perform.ts';
import {createStore} from '../../source/tui/outside/store.ts';
import {drawScreen, screenLines} from '../../source/tui/screen/screen.ts';
import type {Action} from '../../source/tui/state/action.ts';
import {createModel, type Model} from '../../source/tui/state/model.ts';
import {firstState} from '../../source/tui/state/remembered.ts';
import {settle} from '../../source/tui/state/settle.ts';
import {addedSeen, type State, scopeOf} from '../../source/tui/state/state.ts';
import {update} from '../../source/tui/updates/update.ts';

/** Somebody who reads a report: presses keys and looks at the screen. Nothing is changed but the library; each key gives a new reader. */
export type Reader = {
	readonly model: Model;
	readonly state: State;
	/** Presses keys by their names: `j`, `down`, `enter`, `ctrl+u`. */
	readonly press: (...keys: readonly string[]) => Reader;
	/** Types a text, a character at a time, and pauses at its end: then a draft is kept. */
	readonly type: (text: string) => Reader;
	/** Something happens that is no key. */
	readonly dispatch: (action: Action, pauses?: boolean) => Reader;
	readonly resize: (columns: number, rows: number) => Reader;
	/** What the screen shows, line by line. */
	readonly lines: () => string[];
	/** The same as one text, without the spaces at the ends of lines. */
	readonly screen: () => string;
	/** The line that the cursor mark stands on. */
	readonly pointed: () => string | undefined;
};

/** How a reader starts. */
export type Start = {
	readonly size?: readonly [columns: number, rows: number];
	readonly at?: string;
	readonly spoken?: boolean;
	/** The lens asked for. */
	readonly lens?: readonly string[];
	/** What was kept of the last time. */
	readonly kept?: LastPlace;
	/** Where what the reader adds is kept; without one it is only asked for. */
	readonly library?: Library;
	/** The reports on other missions to the country. */
	readonly missions?: readonly Report[];
	/** The hash of the document the report was imported from. */
	readonly document?: string;
	/** Where the report is from, and those that can be opened besides the ones of the library: the bundled one, unless said. */
	readonly origin?: ReportOrigin;
	readonly besides?: readonly ReportBeside[];
};

type Around = {
	readonly modelWith: Parameters<typeof createStore>[0];
	readonly keep: (state: State, pauses: boolean) => Action[];
};

/** A reader in front of a report that has just opened. */
export function readerOf(
	report: Report,
	{
		size = [80, 24],
		at,
		spoken = false,
		lens,
		kept,
		library,
		document,
		origin = 'bundled',
		besides,
		missions = [],
	}: Start = {},
): Reader {
	const [columns, rows] = size;
	const shelf =
		library &&
		createShelf({
			library,
			isThere: () => true,
			besides: () => besides ?? [{report, origin: 'bundled'}],
			open: {symbol: report.symbol, origin},
		});
	const others = missions.map((one) => indexReport(one));
	const elsewhere = shelf && createElsewhere(shelf, report.symbol);
	const modelWith = (added: Added) => {
		const {report: right, ...corrected} = correctReport(report, added.corrections, document ?? '');
		const review = document === undefined ? undefined : {...corrected, document};
		return createModel(indexReport(withAdded(right, added)), {review, elsewhere, missions: others});
	};
	const papers = library === undefined ? noPapers : papersOf(library, report.symbol, document);
	const asked = {view: undefined, actors: lens, at, papers};
	const keeper = library === undefined ? undefined : createKeeper(library, report.symbol, document);
	const keep = ({asks}: State, pauses: boolean) =>
		keeper === undefined || shelf === undefined
			? []
			: asks.flatMap((ask) =>
					ask.kind === 'save'
						? keepAsked(keeper, ask)
						: ask.kind === 'draft' && pauses
							? keeper.keep({kind: 'keep-draft', parts: ask.parts})
							: ask.kind === 'list-reports' || ask.kind === 'search-reports' || ask.kind === 'leave'
								? answerFrom(shelf, ask)
								: [],
				);
	const {model, state} = createStore(
		modelWith,
		firstState(withAdded(report, papers), {columns, rows, spoken}, asked, kept),
	);
	return reading({modelWith, keep}, model(), state());
}

function reading(around: Around, model: Model, state: State): Reader {
	const lines = () => screenLines(drawScreen(state, model)).map((spans) => spans.map(({text}) => text).join(''));
	const after = (next: State, pauses: boolean): Reader => {
		// What is kept changes what is there, as in the program.
		const answers = around.keep(next, pauses);
		return answers.reduce(
			(reader, answer) => reader.dispatch(answer),
			reading(around, model, answers.length > 0 ? {...next, asks: []} : next),
		);
	};
	return {
		model,
		state,
		press: (...keys) =>
			keys.reduce(
				(reader, key) => reader.dispatch(actionOf(key, reader.model, reader.state)),
				reading(around, model, state),
			),
		type: (text) =>
			[...text].reduce(
				(reader, key, at, {length}) => reader.dispatch(actionOf(key, reader.model, reader.state), at === length - 1),
				reading(around, model, state),
			),
		dispatch: (action, pauses = true) => {
			const seen = (of: State) => around.modelWith(addedSeen(of));
			const now = action.type === 'saved' ? seen({...state, papers: action.papers}) : model;
			const changed = update(state, action, now);
			const toggled = (changed.presenting === undefined) !== (state.presenting === undefined);
			const last = toggled ? seen(changed) : now;
			const next = withHits(toggled ? settle(changed, last) : changed, last);
			return last === model ? after(next, pauses) : reading(around, last, next);
		},
		resize: (columns, rows) =>
			reading(
				around,
				model,
				update(state, {type: 'resize', size: {columns, rows, spoken: state.size.spoken ?? false}}, model),
			),
		lines,
		screen: () =>
			lines()
				.map((line) => line.trimEnd())
				.join('\n'),
		pointed: () => lines().find((line) => /^.>[ *]/.test(line)),
	};
}

/** What a key does where it is pressed. */
export function actionOf(key: string, model: Model, state: State): Action {
	const scope = scopeOf(state);
	const binding = bindingFor(model.keymap, key, scope, state.view);
	if (binding !== undefined) {
		return {type: 'key', id: binding.id};
	}

	return typedIn.includes(scope) && [...key].length === 1
		? {type: 'text', text: key, isTyped: true}
		: {type: 'press', key};
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

/** What the footer says. */
export const noticeOf = (reader: Reader) => reader.lines().at(-1) ?? '';
