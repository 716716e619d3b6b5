import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Has the reader go on with a text in `$VISUAL` or `$EDITOR`. The terminal must be theirs meanwhile.
 * @returns the text as they left it, or in one line why not
 */
export function editOutside(
	text: string,
	env: Readonly<Record<string, string | undefined>>,
): {readonly text: string} | {readonly why: string} {
	const editor = env.VISUAL || env.EDITOR;
	if (editor === undefined || editor === '') {
		return {why: 'No editor is named in $VISUAL or $EDITOR'};
	}

	let folder: string | undefined;
	const listen = ignoring('SIGINT', 'SIGQUIT');
	try {
		// Only the reader may read what is in it; a name of its own, so that two programs never meet in one file.
		folder = mkdtempSync(join(tmpdir(), 'mission-brief-'));
		const file = join(folder, 'note.txt');
		writeFileSync(file, `${text}\n`, {mode: 0o600});
		// The variable may hold options; the shell splits it as other programs do. It outlives the keys that an editor answers itself.
		const command = `trap : INT QUIT; ${editor} "$1"`;
		const {status, signal, error} = spawnSync('sh', ['-c', command, 'sh', file], {stdio: 'inherit'});
		if (error !== undefined || status !== 0) {
			return {
				why: `${editor}: ${error?.message ?? (signal === null ? `ended with ${status}` : `was ended by ${signal}`)}`,
			};
		}

		return {text: readFileSync(file, 'utf8')};
	} catch (error) {
		return {why: `${editor}: ${(error as Error).message}`};
	} finally {
		listen();
		if (folder !== undefined) {
			rmSync(folder, {recursive: true, force: true});
		}
	}
}

// Ctrl-C in an editor that leaves the terminal as it is reaches every program there, ours too, and some that listen would end it
// whoever else does. What came meanwhile is heard only when the loop has turned.
function ignoring(...signals: readonly NodeJS.Signals[]): () => void {
	const ignore = () => undefined;
	const others = signals.flatMap((signal) => process.rawListeners(signal).map((heard) => ({signal, heard})));
	for (const signal of signals) {
		process.on(signal, ignore);
	}

	for (const {signal, heard} of others) {
		process.off(signal, heard as NodeJS.SignalsListener);
	}

	const listenAgain = () => {
		for (const {signal, heard} of others) {
			process.on(signal, heard as NodeJS.SignalsListener);
		}

		for (const signal of signals) {
			process.off(signal, ignore);
		}
	};

	return () => setImmediate(() => setImmediate(listenAgain));
}
