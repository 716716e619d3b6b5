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
	const listen = stoppedBySystem();
	process.kill(0, 'SIGTSTP');
	// A signal that ended the group meanwhile is heard first.
	await pause(timeForSignals);
	// And a new size, which terminals tell only the group in front.
	process.emit('SIGWINCH', 'SIGWINCH');
	listen();
}

/**
 * Has the signal to stop do what it does where nobody listens.
 * @returns has those who listen hear it again
 */
export function stoppedBySystem(): () => void {
	const listeners = process.rawListeners('SIGTSTP') as NodeJS.SignalsListener[];
	for (const listener of listeners) {
		process.off('SIGTSTP', listener);
	}

	return () => {
		for (const listener of listeners) {
			process.on('SIGTSTP', listener);
		}
	};
}
