import {nameOfTarget} from '../../../briefing/entry/name.ts';
import {FindCorpus} from '../../../briefing/find/corpus.ts';
import {Finder} from '../../../briefing/find/finder.ts';
import {noteEntries} from '../../../briefing/find/own-entries.ts';
import type {Found} from '../../../briefing/find/scan.ts';
import {memoizeLast} from '../../../briefing/memo.ts';
import type {Note} from '../../../library/reader/notes.ts';
import type {Model} from '../../state/model.ts';
import {papersSeen, type State} from '../../state/state.ts';

/** Milliseconds of a slice, which a key may have to wait for; what the first one finds is in the frame of the key itself. */
const slice = 4;
/** Milliseconds between two frames of one search: drawing takes as long as finding. */
const betweenFrames = 48;

/** Finding in the report of a model, and in the notes on it, a slice at a time. What is looked through is made when find is first used. */
export function createFinding(model: Model) {
	let corpus: FindCorpus | undefined;
	let finder: Finder | undefined;
	let asked: unknown[] = [];
	let turn = 0;
	let shown = 0;
	const finderWith = memoizeLast((notes: readonly Note[]): Finder => {
		corpus ??= new FindCorpus(model.index);
		corpus.replaceExtras(noteEntries(notes, (target) => nameOfTarget(model.index, target)));
		return new Finder(corpus, () => performance.now());
	});

	return {
		/** The first hits of what the state asks for now; `undefined` where it asks for nothing new. */
		first(state: State): Found | undefined {
			const {overlay, view} = state;
			const wanted = overlay?.kind === 'find' ? [overlay.query, overlay.isLifted, view, state.lens] : [];
			const before = asked;
			asked = wanted;
			if (overlay?.kind !== 'find' || wanted.every((part, at) => part === before[at])) {
				return undefined;
			}

			turn++;
			const {lens, selection} = model.context(state);
			const scope = lens === undefined ? undefined : {lens, selection};
			finder = finderWith(papersSeen(state).notes);
			finder.start(overlay.query, {view, scope, isLifted: overlay.isLifted});
			const found = finder.step(slice);
			shown = found.count;
			return found;
		},
		/** Goes on until all is found or something else is asked for, and tells what there is after each slice. */
		goOn(tell: (found: Found) => void): void {
			const mine = turn;
			let told = performance.now();
			const next = (): void => {
				if (mine !== turn || finder === undefined) {
					return;
				}

				const found = finder.step(slice);
				const isFirst = shown === 0 && found.count > 0;
				if (found.isDone || isFirst || performance.now() - told > betweenFrames) {
					shown = found.count;
					told = performance.now();
					tell(found);
				}

				if (!found.isDone) {
					setImmediate(next);
				}
			};

			setImmediate(next);
		},
	};
}
