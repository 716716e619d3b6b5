import {openSync} from 'node:fs';
import {flushCompileCache} from 'node:module';
import {ReadStream} from 'node:tty';
import {setFlagsFromString} from 'node:v8';
import {render} from 'ink';
import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {readOn, statementsAStep} from '../../briefing/subjects/subjects.ts';
import {startClock} from '../outside/clock.ts';
import type {Opening} from '../outside/opening.ts';
import type {Store} from '../outside/store.ts';
import {drawScreen} from '../screen/screen.ts';
import {settle} from '../state/settle.ts';
import {App, type AppProps} from './app.tsx';
import {stopUntilContinued, terminalSize} from './stop-and-size.ts';

const endingSignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/**
 * Has the terminal until the reader leaves the report, a signal ends the program or the terminal is gone. Where standard input is not the
 * terminal, the keys come from the controlling terminal itself.
 * @returns the signal, which whoever has put everything away ends the program by
 * @throws what went wrong inside, with the terminal as it was
 */
export async function runOnTerminal(
	store: Store,
	opening: Pick<Opening, 'at' | 'clock' | 'spoken'>,
	{attach, edit}: Pick<AppProps, 'attach' | 'edit'>,
): Promise<NodeJS.Signals | undefined> {
	const {at, spoken} = opening;
	const keyboard = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
	// Before the first frame: what is typed from then on must reach the program, and not the screen.
	keyboard.setRawMode(true);
	// What was typed before the first frame has left the cursor where a line would not begin.
	process.stdout.write('\r');
	const app = render(<App store={store} attach={attach} stop={stopUntilContinued} edit={edit} />, {
		stdin: keyboard,
		alternateScreen: true,
		incrementalRendering: true,
		exitOnCtrlC: false,
		interactive: true,
		// The default of 30 makes a key wait for its frame; a frame is only ever drawn for a key.
		maxFps: 1000,
		isScreenReaderEnabled: spoken,
	});
	// With every few hundred keys Node.js would double what it keeps for what is soon thrown away, up to 64 MiB. What the start has made
	// of it holds several frames, and collecting it costs the same.
	setFlagsFromString('--semi-space-growth-factor=1');
	// Code is compiled for speed when it has been used for longer, and by fewer threads: a key takes as long, and a sixth of the memory is saved.
	setFlagsFromString('--efficiency-mode');
	const stopWarming = warmUp(store);
	const stopClock = at === undefined ? startClock(store, opening, keyboard) : () => undefined;
	// A terminal that vanishes ends its streams; writing to it fails.
	const gone = () => app.unmount();
	keyboard.on('end', gone).on('close', gone).on('error', gone);
	process.stdout.on('error', gone);
	const resized = () => store.dispatch({type: 'resize', size: terminalSize(spoken)});
	process.stdout.on('resize', resized);
	const {promise: fault, reject: fail} = Promise.withResolvers<never>();
	process.once('uncaughtException', fail);
	let signal: NodeJS.Signals | undefined;
	const end = (received: NodeJS.Signals): void => {
		signal = received;
		app.unmount();
	};
	for (const name of endingSignals) {
		process.on(name, end);
	}

	try {
		await Promise.race([app.waitUntilExit(), fault]);
		return signal;
	} finally {
		app.unmount();
		for (const name of endingSignals) {
			process.off(name, end);
		}

		stopClock();
		stopWarming();
		process.off('uncaughtException', fail);
		keyboard.off('end', gone).off('close', gone).off('error', gone);
		process.stdout.off('error', gone).off('resize', resized);
		if (keyboard !== process.stdin) {
			keyboard.destroy();
		}
	}
}

/** How long nothing must have happened before the next step is done, in milliseconds. */
const pause = 25;

/**
 * Does beside the reader what else would be waited for, a step in each pause: first keeps what Node.js has compiled for the start, which at
 * the end would be too late where the terminal is closed; then makes the views ready that the reader is not in, each with its list and the
 * page beside it; then reads what the statements are about, which the page of each is drawn with.
 * @returns stops it
 */
function warmUp(store: Store): () => void {
	const {view} = store.state();
	const {index} = store.model();
	const steps = Math.ceil(index.report.statements.length / statementsAStep);
	const waiting = [
		flushCompileCache,
		...viewNames.filter((name) => name !== view).map((name) => () => makeReady(name, store)),
		...Array.from({length: steps}, () => () => readOn(index)),
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
