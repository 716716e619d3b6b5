import {flushCompileCache} from 'node:module';
import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {readOn, statementsAStep} from '../../briefing/subjects/subjects.ts';
import type {Store} from '../outside/store.ts';
import {drawScreen} from '../screen/screen.ts';
import {settle} from '../state/settle.ts';

/** How long nothing must have happened before the next step is done, in milliseconds. */
const pause = 25;

/**
 * Does beside the reader what else would be waited for, a step in each pause: first keeps what Node.js has compiled for the start, which at
 * the end would be too late where the terminal is closed; then makes the views ready that the reader is not in, each with its list and the
 * page beside it; then reads what the statements are about, which the page of each is drawn with.
 * @returns stops it
 */
export function warmUp(store: Store): () => void {
	const {view} = store.state();
	const others = viewNames.filter((name) => name !== view);
	const waiting = [
		flushCompileCache,
		...others.map((name) => () => makeReady(name, store)),
		...readSubjects(store.model().index),
	];
	let timer: NodeJS.Timeout | undefined;
	const next = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const step = waiting.shift();
			if (step !== undefined) {
				step();
				next();
			}
		}, pause);
		timer.unref();
	};

	const stop = store.subscribe(next);
	next();
	return () => {
		clearTimeout(timer);
		stop();
	};
}

function makeReady(view: ViewName, store: Store): void {
	const state = {...store.state(), view, overlay: undefined};
	drawScreen(settle(state, store.model()), store.model());
}

function readSubjects(index: ReportIndex): (() => void)[] {
	const steps = Math.ceil(index.report.statements.length / statementsAStep);
	return Array.from({length: steps}, () => () => readOn(index));
}
