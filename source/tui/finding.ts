import {FindCorpus} from '../briefing/find-corpus.ts';
import type {Found} from '../briefing/find-scan.ts';
import {Finder} from '../briefing/find-stream.ts';
import type {Model} from './model.ts';
import type {State} from './state.ts';

/** Milliseconds of a slice: less than a frame, so that keys and hits come in between. */
const slice = 8;

/** Looks for what find asks, a slice at a time. */
export type Finding = {
	/** The first hits of what the state asks for now; `undefined` where it asks for nothing new. */
	readonly first: (state: State) => Found | undefined;
	/** Goes on until all is found or something else is asked for, and tells what there is after each slice. */
	readonly rest: (tell: (found: Found) => void) => void;
};

/** Finding in the report of a model. What is looked through is made when find is first used. */
export function createFinding(model: Model): Finding {
	let finder: Finder | undefined;
	let asked: unknown[] = [];
	let turn = 0;
	return {
		first(state) {
			const {overlay, view} = state;
			const wanted = overlay?.kind === 'find' ? [overlay.query, overlay.isLifted, view, state.lens] : [];
			if (overlay?.kind !== 'find' || wanted.every((part, at) => part === asked[at])) {
				asked = wanted;
				return undefined;
			}

			asked = wanted;
			turn++;
			finder ??= new Finder(new FindCorpus(model.index), () => performance.now());
			const {lens, selection} = model.context(state);
			const scope = lens === undefined ? undefined : {lens, selection};
			finder.start(overlay.query, {view, scope, isLifted: overlay.isLifted});
			return finder.step(slice);
		},
		rest(tell) {
			const mine = turn;
			const next = (): void => {
				if (mine === turn && finder !== undefined) {
					const found = finder.step(slice);
					tell(found);
					if (!found.isDone) {
						setImmediate(next);
					}
				}
			};

			setImmediate(next);
		},
	};
}
