import {instantOf} from '../briefing/programme/mission-clock.ts';
import {indexReport} from '../briefing/report-index.ts';
import type {Library} from '../library/open-library.ts';
import {papersOf} from '../library/papers.ts';
import type {DraftParts} from '../library/reader/notes.ts';
import {LibraryError} from '../library/store/errors.ts';
import {createElsewhere} from '../shelf/elsewhere.ts';
import {otherMissions} from '../shelf/missions.ts';
import {takeInHand} from '../shelf/opened-report.ts';
import {openReadersLibrary} from '../shelf/readers-library.ts';
import type {NextReport} from '../shelf/report-names.ts';
import {createShelf} from '../shelf/shelf.ts';
import {keymap as usualKeymap} from './keys/keymap.ts';
import {remap} from './keys/own-keys.ts';
import {openInBrowser} from './outside/browser.ts';
import {runningMoment} from './outside/clock.ts';
import {createKeeper} from './outside/keeper.ts';
import type {Opening} from './outside/opening.ts';
import {createPerform, type Edited, type Terminal} from './outside/perform.ts';
import {createStore, type Store} from './outside/store.ts';
import {draftOf} from './over/note/update.ts';
import type {Action} from './state/action.ts';
import {createModel} from './state/model.ts';
import {firstState, toRemember} from './state/remembered.ts';
import {editOutside, leaveNote, takeLeftNotes, writeDown} from './terminal/own-editor.ts';
import {runOnTerminal} from './terminal/run-on-terminal.tsx';
import {terminalSize} from './terminal/stop-and-size.ts';
import {misfitNotice} from './views/review.ts';

/** How long the reader must pause before the place is written down, in milliseconds. */
const pauseBeforeSaving = 400;

/** How long a key may wait for another program that is writing to the library, in milliseconds. */
const patience = 40;

/**
 * Opens the briefing on the terminal and ends when the reader quits, opens another report or the terminal is gone.
 * @returns the report to open next, where the reader wants one
 * @throws what went wrong inside, with the terminal as it was
 */
export async function openBriefing(opening: Opening): Promise<NextReport | undefined> {
	const {report, settings, lastPlaces, spoken, clock, env} = opening;
	const warnings: string[] = [];
	const warn = (message: string) => {
		warnings.push(message);
		opening.warn(message);
	};
	const {at} = opening;
	// What is kept is dated by the clock that shows.
	const dated = at === undefined ? clock : () => instantOf(report.timeZone, at);
	const opened = await openReadersLibrary(report.symbol, {...opening, clock: dated, warn});
	const {library, isThere} = opened;
	const there = library instanceof LibraryError ? undefined : library;
	const papers =
		there && takeLeftNotes(there, warn) ? papersOf(there, report.symbol, opening.document?.hash) : opened.papers;
	there?.file.waitAtMost(patience);
	const inHand = await takeInHand(opening);
	const {report: whole, review: reviewed} = inHand(papers);
	const {keymap, errors} = remap(usualKeymap, settings.keys);
	// Behind what is wrong with the library: that is about what the reader keeps.
	for (const error of [...settings.faults, ...errors]) {
		warn(error);
	}

	const first = firstState(
		whole,
		terminalSize(spoken),
		{...opening, papers, at: at ?? runningMoment(whole, clock())},
		lastPlaces.recall(report.symbol),
	);
	const keeper = createKeeper(library, report.symbol, opening.document?.hash);
	const shelf = createShelf({...opening, library, isThere, open: {symbol: report.symbol, origin: opening.origin}});
	const elsewhere = createElsewhere(shelf, report.symbol);
	const saved = isThere() ? there : undefined;
	const missions = await otherMissions(report, saved, () => opening.besides().map((beside) => beside.report));
	let terminal: Terminal | undefined;
	const store = createStore(
		(added) => {
			const {report: changed, review} = inHand(added);
			return createModel(indexReport(changed), {keymap, review, elsewhere, missions});
		},
		{
			...first,
			cameFrom: opening.cameFrom,
			wentBackFrom: opening.wentBackFrom,
			notice: warnings.length > 0 ? warnings.join(' · ') : (first.notice ?? (reviewed && misfitNotice(reviewed))),
		},
		createPerform({
			keeper,
			terminal: () => terminal,
			env,
			shelf,
			exportOpen: opening.exportOpen,
			browse: (address) => openInBrowser(address, env),
		}),
		keeper.lookAgain,
	);
	if (opening.target !== undefined) {
		store.dispatch({type: 'arrive', target: opening.target, isFirst: true});
	}

	const attach = (hands: Terminal): void => {
		terminal = hands;
	};
	const keepDraft = (text: string | undefined): Action | undefined => {
		const {overlay} = store.state();
		return text !== undefined && text.trim() !== '' && overlay?.kind === 'editor' && text !== overlay.note?.text
			? keeper.keep({kind: 'keep-draft', parts: draftOf(overlay, text, store.model())})
			: undefined;
	};
	// Before and behind it, at once: the terminal may be gone with the editor, and the program with it.
	const edit = (text: string): Edited => {
		keepDraft(text);
		const edited = editOutside(text, env, (folder) => {
			const {overlay} = store.state();
			if (overlay?.kind === 'editor' && there !== undefined) {
				writeDown(folder, draftOf(overlay, text, store.model()), there);
			}
		});
		keepDraft(edited.text);
		return edited;
	};

	const saveNow = saveWhenStill(store, opening);
	try {
		const signal = await runOnTerminal(store, opening, {attach, edit});
		saveNow();
		if (signal !== undefined) {
			const {overlay} = store.state();
			const kept = overlay?.kind === 'editor' ? keepDraft(overlay.editor.text) : undefined;
			if (kept?.type === 'refused' && kept.change.kind === 'keep-draft') {
				process.stderr.write(`mission-brief: ${unkept(kept.change.parts, kept.why, there)}\n`);
			}

			keeper.close();
			process.kill(process.pid, signal);
		}

		return store.state().next;
	} finally {
		keeper.close();
	}
}

// Nobody is there to be asked: where the note is now, or what it says.
function unkept(draft: DraftParts, why: string, library: Library | undefined): string {
	if (library !== undefined) {
		try {
			return `a note is not kept (${why}): it is in ${leaveNote(draft, library)}, which the next start takes up`;
		} catch {}
	}

	return `a note is not kept (${why}). It was:\n${draft.text}`;
}

// Writes down where the reader is whenever they pause; what is given back does so at once, for the last time.
function saveWhenStill(store: Store, {report, file, lastPlaces}: Pick<Opening, 'report' | 'file' | 'lastPlaces'>) {
	const save = () => lastPlaces.remember(report.symbol, file, toRemember(store.state()));
	let timer: NodeJS.Timeout | undefined;
	store.subscribe(() => {
		clearTimeout(timer);
		timer = setTimeout(save, pauseBeforeSaving);
	});
	return () => {
		clearTimeout(timer);
		save();
	};
}
