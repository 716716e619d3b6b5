import {openSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {ReadStream} from 'node:tty';
import {render} from 'ink';
import type {Moment} from '../briefing/moments.ts';
import {indexReport} from '../briefing/report-index.ts';
import type {ViewName} from '../briefing/selection.ts';
import type {Target} from '../briefing/target.ts';
import type {ReportOrigin} from '../library/kept-report.ts';
import type {Library} from '../library/open-library.ts';
import type {Settings} from '../library/settings.ts';
import type {Report} from '../report/model.ts';
import {App} from './app.tsx';
import {startClock} from './clock.ts';
import {createElsewhere} from './elsewhere.ts';
import {firstState} from './first-state.ts';
import {createKeeper} from './keeper.ts';
import {keymap as usualKeymap} from './keymap.ts';
import type {Size} from './layout.ts';
import {createModel} from './model.ts';
import {type ImportedDocument, openReport} from './opened-report.ts';
import {editOutside} from './own-editor.ts';
import {remap} from './own-keys.ts';
import {createPerform, type Terminal} from './perform.ts';
import {openReadersLibrary} from './readers-library.ts';
import {toRemember} from './remembered.ts';
import {runningMoment} from './running-moment.ts';
import {type Beside, createShelf, type NextReport} from './shelf.ts';
import {createStore, type Store} from './store.ts';
import {draftOf} from './update-editor.ts';
import {warmUp} from './warm-up.ts';

/** How the briefing opens. */
export type Opening = {
	readonly report: Report;
	/** The file the report was read from; `undefined` for the bundled one. */
	readonly file: string | undefined;
	/** The document it was imported from, where it can be put right. */
	readonly document?: ImportedDocument;
	/** The view asked for; else the one that was open last. */
	readonly view: ViewName | undefined;
	/** The actors asked for; else the lens kept from the last time. */
	readonly actors: readonly string[] | undefined;
	/** The instant asked for, in the mission's time. */
	readonly at: Moment | undefined;
	/** The folder of the reader's data; by default the user's own. */
	readonly data?: string;
	/** Where it is from. */
	readonly origin: ReportOrigin;
	/** The reports that can be opened though they may not be in the library. */
	readonly besides: () => readonly Beside[];
	/** Makes the search of a library anew where the reader has put reports right since; gives whether it had to. */
	readonly renewSearch: (library: Library) => Promise<boolean>;
	/** The entry to open it at. */
	readonly target?: Target | undefined;
	readonly settings: Settings;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
	/** Is told in one line what the reader should know when the screen is theirs again. */
	readonly warn: (message: string) => void;
	/** Whether a screen reader reads the screen. */
	readonly spoken: boolean;
};

/** How long the reader must pause before the place is written down, in milliseconds. */
const pauseBeforeSaving = 400;
/** Columns that no text of a report fills. */
const unbounded = 1000;
/** How long the program listens, when the shell has continued it, for a signal that ended it meanwhile, in milliseconds. */
const timeForSignals = 30;

/**
 * Opens the briefing on the terminal and ends when the reader quits, opens another report or the terminal is gone. Where standard input is
 * not the terminal, the keys come from the controlling terminal itself.
 * @returns the report to open next, where the reader wants one
 * @throws what went wrong inside, with the terminal as it was
 */
export async function openBriefing(opening: Opening): Promise<NextReport | undefined> {
	const {report, settings, spoken, clock} = opening;
	const warnings: string[] = [];
	const warn = (message: string) => {
		warnings.push(message);
		opening.warn(message);
	};
	const {library, papers, isThere} = await openReadersLibrary(report.symbol, {...opening, warn});
	const reportWith = await openReport(report, opening.document);
	const {report: whole} = reportWith(papers.meetings, papers.corrections);
	const {keymap, errors} = remap(usualKeymap, settings.keys());
	for (const error of errors) {
		warn(`${error}; the usual keys are used`);
	}

	const first = firstState(
		whole,
		terminalSize(opening),
		{...opening, papers, at: opening.at ?? runningMoment(whole, clock())},
		settings.recall(report.symbol),
	);
	const keeper = createKeeper(library, report.symbol, opening.document?.hash);
	const shelf = createShelf({...opening, library, isThere, open: {symbol: report.symbol, origin: opening.origin}});
	const elsewhere = createElsewhere(shelf, report.symbol);
	let terminal: Terminal | undefined;
	const store = createStore(
		(own, corrections) => {
			const {report: changed, review} = reportWith(own, corrections);
			return createModel(indexReport(changed), {spoken, keymap, review, elsewhere});
		},
		warnings[0] === undefined ? first : {...first, notice: warnings[0]},
		createPerform(keeper, () => terminal, process.env, shelf),
	);
	if (opening.target !== undefined) {
		store.dispatch({type: 'arrive', target: opening.target});
	}

	const saving = saveWhenStill(store, opening);
	const keyboard = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
	// Before the first frame: what is typed from then on must reach the program, and not the screen.
	keyboard.setRawMode(true);
	// And what was typed before it has left the cursor where a line would not begin.
	process.stdout.write('\r');
	const app = render(
		<App
			store={store}
			attach={(hands) => {
				terminal = hands;
			}}
			stop={stopUntilContinued}
			edit={(text) => {
				const edited = editOutside(text, process.env);
				const {overlay} = store.state();
				// At once: the terminal may be gone with the editor, and the program with it.
				if (edited.text !== undefined && edited.text.trim() !== '' && overlay?.kind === 'editor') {
					keeper.keep({kind: 'keep-draft', parts: draftOf(overlay, edited.text, store.model())});
				}

				return edited;
			}}
		/>,
		{
			stdin: keyboard,
			alternateScreen: true,
			incrementalRendering: true,
			exitOnCtrlC: false,
			interactive: true,
			// The default of 30 makes a key wait for its frame; a frame is only ever drawn for a key.
			maxFps: 1000,
			isScreenReaderEnabled: opening.spoken,
		},
	);
	const stopWarming = warmUp(store);
	const stopClock = opening.at === undefined ? startClock(store, opening, keyboard) : () => undefined;
	// A terminal that vanishes ends its streams; writing to it fails.
	const gone = () => app.unmount();
	keyboard.on('end', gone).on('close', gone).on('error', gone);
	process.stdout.on('error', gone);
	const resized = () => store.dispatch({type: 'resize', size: terminalSize(opening)});
	process.stdout.on('resize', resized);
	let fail: (error: Error) => void = () => undefined;
	const fault = new Promise<never>((_, reject) => {
		fail = reject;
	});
	process.once('uncaughtException', fail);
	try {
		await Promise.race([app.waitUntilExit(), fault]);
		saving.finish();
		return store.state().next;
	} finally {
		app.unmount();
		stopClock();
		stopWarming();
		keeper.close();
		process.off('uncaughtException', fail);
		keyboard.off('end', gone).off('close', gone).off('error', gone);
		process.stdout.off('error', gone).off('resize', resized);
		if (keyboard !== process.stdin) {
			keyboard.destroy();
		}
	}
}

// A terminal that does not tell its size says 0. What is spoken needs no cutting to a width.
function terminalSize({spoken}: Pick<Opening, 'spoken'>): Size {
	const {columns, rows} = process.stdout;
	return {columns: spoken ? unbounded : columns || 80, rows: rows || 24, spoken};
}

function saveWhenStill(store: Store, {report, file, settings}: Opening): {readonly finish: () => void} {
	const save = () => settings.remember(report.symbol, file, toRemember(store.state()));
	let timer: NodeJS.Timeout | undefined;
	store.subscribe(() => {
		clearTimeout(timer);
		timer = setTimeout(save, pauseBeforeSaving);
	});
	return {
		finish: () => {
			clearTimeout(timer);
			save();
		},
	};
}

// The whole process group stops, as when the terminal itself sends the signal: a parent such as npm must not keep the
// shell waiting. The call returns when the shell continues the group. A signal that ended it meanwhile is heard first,
// and so is a new size, which terminals tell only the group in front.
async function stopUntilContinued(): Promise<void> {
	process.kill(0, 'SIGTSTP');
	await pause(timeForSignals);
	process.emit('SIGWINCH', 'SIGWINCH');
}
