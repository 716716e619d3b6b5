import {setTimeout as pause} from 'node:timers/promises';
import type {Size} from '../drawing/layout.ts';

/** How long the program listens, when the shell has continued it, for a signal that ended it meanwhile, in milliseconds. */
const timeForSignals = 30;

/** Columns that no text of a report fills. */
const unbounded = 1000;

/**
 * The size of the terminal; 80×24 for one that does not tell, which says 0.
 * @param spoken whether a screen reader reads it: what is spoken needs no cutting to a width
 */
export function terminalSize(spoken: boolean): Size {
	const {columns, rows} = process.stdout;
	return {columns: spoken ? unbounded : columns || 80, rows: rows || 24, spoken};
}

/**
 * Gives the terminal back to the shell until it continues the program. The whole process group stops, as when the terminal itself
 * sends the signal: a parent such as npm must not keep the shell waiting.
 */
export async function stopUntilContinued(): Promise<void> {
	const listen = unheard(['SIGTSTP']);
	process.kill(0, 'SIGTSTP');
	// A signal that ended the group meanwhile is heard first.
	await pause(timeForSignals);
	// Terminals tell of a new size only the group in front.
	process.emit('SIGWINCH', 'SIGWINCH');
	listen();
}

/**
 * Has some signals do what they do where nobody listens.
 * @param instead hears them meanwhile, in place of those who listen
 * @returns has those who listen hear them again
 */
export function unheard(signals: readonly NodeJS.Signals[], instead: readonly (() => void)[] = []): () => void {
	const heard = signals.map((signal) => [signal, process.rawListeners(signal) as NodeJS.SignalsListener[]] as const);
	for (const [signal, listeners] of heard) {
		listen(signal, instead, listeners);
	}

	return () => {
		for (const [signal, listeners] of heard) {
			listen(signal, listeners, instead);
		}
	};
}

// First those who are to hear it: without anybody a signal may end the program.
function listen(signal: NodeJS.Signals, now: readonly NodeJS.SignalsListener[], before: typeof now): void {
	for (const listener of now) {
		process.on(signal, listener);
	}

	for (const listener of before) {
		process.off(signal, listener);
	}
}
