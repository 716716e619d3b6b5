import {spawn} from 'node:child_process';
import type {Environment} from '../../world/world.ts';

/** What a shell gives for a program that it cannot start, or not find. */
const notStarted = new Set([126, 127]);

/**
 * Shows a text through the reader's pager: `$PAGER`, else `less`. The terminal is the pager's until it ends.
 * @returns whether it was shown; there may be no pager, or none wanted
 */
export async function showInPager(text: string, env: Environment): Promise<boolean> {
	const {PAGER = 'less', TERM, LESS} = env;
	const command = PAGER.trim();
	if (command === '' || command === 'cat' || TERM === 'dumb') {
		return false;
	}

	// Without -R less shows bold type as the letters that turn it on.
	const pager = spawn(command, {
		// A name of the reader's may have options, which the shell splits; of ours it shall not say that there is none.
		shell: env.PAGER !== undefined,
		stdio: ['pipe', 'inherit', 'inherit'],
		env: {...env, LESS: `-R ${LESS ?? ''}`},
	});
	// Ctrl-C is the pager's, which may leave the terminal in disorder where its text ends unasked.
	const ignore = () => undefined;
	process.on('SIGINT', ignore);
	// Whoever leaves the pager early has read enough.
	pager.stdin.on('error', ignore);
	pager.stdin.end(text);
	try {
		return await new Promise((resolve) => {
			pager.once('error', () => resolve(false));
			pager.once('close', (code) => resolve(!notStarted.has(code ?? 0)));
		});
	} finally {
		process.off('SIGINT', ignore);
	}
}
