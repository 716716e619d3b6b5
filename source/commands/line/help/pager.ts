import {spawn, spawnSync} from 'node:child_process';
import type {Environment} from '../../../shelf/opening.ts';

/** A shell's exit code for a program that a signal ended is this and the signal's number. */
const signalled = 128;
/** Within so much a signal that came is known. */
const soonMs = 50;

/**
 * Shows a text through the reader's pager: `$PAGER`, else `less`. The terminal is the pager's until it ends.
 * @param textFor the text, with bold type or without: `less` alone is known to show it
 * @returns whether it was shown; there may be no pager, none wanted, or one that failed
 */
export async function showInPager(textFor: (hasBold: boolean) => string, env: Environment): Promise<boolean> {
	const {PAGER = 'less', TERM, LESS} = env;
	const command = PAGER.trim();
	if (command === '' || command === 'cat' || TERM === 'dumb') {
		return false;
	}

	// A name of the reader's may have options, which the shell splits; that there is none, it shall not say.
	const shell = env.PAGER !== undefined;
	const program = programOf(command);
	if (shell && program !== undefined && !isThere(program, env)) {
		return false;
	}

	const pager = spawn(command, {
		shell,
		stdio: ['pipe', 'inherit', 'inherit'],
		// Without -R less shows bold type as the letters that turn it on.
		env: {...env, LESS: `-R ${LESS ?? ''}`},
	});
	// Ctrl-C is the pager's, which may leave the terminal in disorder where its text ends unasked.
	let isInterrupted = false;
	const interrupt = () => {
		isInterrupted = true;
	};
	process.on('SIGINT', interrupt);
	// Whoever leaves the pager early has read enough.
	pager.stdin.on('error', () => undefined);
	pager.stdin.end(textFor(program?.split('/').at(-1) === 'less'));
	try {
		return await new Promise((resolve) => {
			pager.once('error', () => resolve(false));
			pager.once('close', (code) => {
				if (code === null || code === 0 || code > signalled) {
					resolve(true);
				} else {
					// Ctrl-C makes some pagers fail, and on a busy machine their end is known before it is.
					setTimeout(() => resolve(isInterrupted), soonMs);
				}
			});
		});
	} finally {
		process.off('SIGINT', interrupt);
	}
}

/** The program that a command line begins with, behind variables that are set for it; `undefined` where it is no plain name. */
function programOf(command: string): string | undefined {
	return /^(?:\w+=\S* +)*([\w./+~-]+)(?= |$)/.exec(command)?.[1];
}

function isThere(program: string, env: Environment): boolean {
	const ask = process.platform === 'win32' ? 'where' : 'command -v';
	return spawnSync(`${ask} ${program}`, {shell: true, stdio: 'ignore', env}).status === 0;
}
