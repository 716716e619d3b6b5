import {setTimeout as pause} from 'node:timers/promises';

/** How long the program listens, when the shell has continued it, for a signal that ended it meanwhile, in milliseconds. */
const timeForSignals = 30;

/**
 * Gives the terminal back to the shell until it continues the program. The whole process group stops, as when the terminal itself
 * sends the signal: a parent such as npm must not keep the shell waiting.
 */
export async function stopUntilContinued(): Promise<void> {
	process.kill(0, 'SIGTSTP');
	// A signal that ended the group meanwhile is heard first.
	await pause(timeForSignals);
	// And a new size, which terminals tell only the group in front.
	process.emit('SIGWINCH', 'SIGWINCH');
}
