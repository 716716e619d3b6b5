import {onTestFinished} from 'vitest';
import {indexReport} from '../../source/briefing/report-index.ts';
import type {Library} from '../../source/library/open-library.ts';
import {noPapers, papersOf} from '../../source/library/papers.ts';
import {LibraryError} from '../../source/library/store/errors.ts';
import {withAdded} from '../../source/shelf/opened-report.ts';
import {createKeeper} from '../../source/tui/outside/keeper.ts';
import {createPerform} from '../../source/tui/outside/perform.ts';
import {createStore, type Store} from '../../source/tui/outside/store.ts';
import {screenLines} from '../../source/tui/screen/screen.ts';
import {createModel} from '../../source/tui/state/model.ts';
import {firstState} from '../../source/tui/state/remembered.ts';
import {openOwn} from '../library/own-library.ts';
import {harbour} from './harbour.ts';
import {actionOf, type Reader, readerOf, type Start} from './reader.ts';

/** The library of a reader of the invented mission, and what it keeps of it. */
export type Shelf = {
	readonly library: Library;
	readonly reader: Reader;
	readonly papers: () => ReturnType<typeof papersOf>;
};

/** A reader in front of the invented mission, and the library that keeps what they add. */
export function keeping(start: Start = {}, library: Library = openOwn()): Shelf {
	return {
		library,
		reader: readerOf(harbour, {...start, library}),
		papers: () => papersOf(library, harbour.symbol),
	};
}

/** A library on a disk that is full for as long as `is.full` says so. */
export function fillingLibrary(): {readonly library: Library; readonly is: {full: boolean}} {
	const is = {full: true};
	const own = openOwn();
	const unlessFull =
		<Input extends readonly unknown[], Output>(work: (...input: Input) => Output) =>
		(...input: Input): Output => {
			if (is.full) {
				throw new LibraryError('full', 'no space left on the device');
			}

			return work(...input);
		};
	const library: Library = {
		...own,
		notes: {...own.notes, add: unlessFull(own.notes.add), edit: unlessFull(own.notes.edit)},
		drafts: {...own.drafts, save: unlessFull(own.drafts.save), clear: unlessFull(own.drafts.clear)},
		marks: {...own.marks, toggle: unlessFull(own.marks.toggle)},
		ownMeetings: {...own.ownMeetings, add: unlessFull(own.ownMeetings.add), change: unlessFull(own.ownMeetings.change)},
	};
	return {library, is};
}

/** The program in front of the invented mission, as it runs but for the terminal: drafts are kept in a pause, hits come as they are found. */
export function running(library: Library | LibraryError = openOwn(), {at}: {readonly at?: string} = {}) {
	const papers = library instanceof LibraryError ? noPapers : papersOf(library, harbour.symbol);
	const keeper = createKeeper(library, harbour.symbol);
	onTestFinished(keeper.close);
	const asked = {view: undefined, actors: undefined, at, papers};
	const store = createStore(
		(added) => createModel(indexReport(withAdded(harbour, added))),
		firstState(withAdded(harbour, papers), {columns: 80, rows: 24}, asked, undefined),
		createPerform({keeper, terminal: () => undefined, env: {}}),
	);
	return {
		store,
		press: (...keys: readonly string[]) => pressIn(store, keys),
		type: (text: string) => pressIn(store, [...text]),
		screen: () =>
			screenLines(store.screen())
				.map((spans) => spans.map(({text}) => text).join(''))
				.join('\n'),
	};
}

function pressIn(store: Store, keys: readonly string[]): void {
	for (const key of keys) {
		store.dispatch(actionOf(key, store.model(), store.state()));
	}
}
