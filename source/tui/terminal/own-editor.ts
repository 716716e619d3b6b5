import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Edited} from '../outside/perform.ts';
import {folderOfNote, noteFile, shellFile} from './left-by-editor.ts';
import {unheard} from './stop-and-size.ts';

/**
 * Has the reader go on with a text in `$VISUAL` or `$EDITOR`. The terminal must be theirs meanwhile.
 * @param writeDown writes down in the folder of the note what it is, for when this program does not come to read it
 * @returns the text as they left it and, where the editor did not end well, in one line how; without a text where there was none
 */
export function editOutside(
	text: string,
	env: Readonly<Record<string, string | undefined>>,
	writeDown: (folder: string) => void = () => undefined,
): Edited {
	const editor = env.VISUAL || env.EDITOR;
	if (editor === undefined || editor === '') {
		return {why: 'No editor is named in $VISUAL or $EDITOR'};
	}

	let folder: string | undefined;
	// Ctrl-C in an editor that leaves the terminal as it is reaches every program there, ours too, and some that listen would end it
	// whoever else does.
	const listen = unheard(['SIGINT', 'SIGQUIT'], [() => undefined]);
	// Ctrl-Z in the editor stops both, so that the shell has its terminal.
	const listenToStop = unheard(['SIGTSTP']);
	try {
		// Only the reader may read what is in it; a name of its own, so that two programs never meet in one file.
		folder = mkdtempSync(join(tmpdir(), folderOfNote));
		const file = join(folder, noteFile);
		writeFileSync(file, `${text}\n`, {mode: 0o600});
		writeDown(folder);
		// The variable may hold options; the shell splits it as other programs do. It outlives the keys that an editor answers itself.
		const command = `trap : INT QUIT; echo $$ > "$2"; ${editor} "$1"`;
		const args = ['-c', command, 'sh', file, join(folder, shellFile)];
		const {status, signal, error} = spawnSync('sh', args, {stdio: 'inherit'});
		const left = readFileSync(file, 'utf8').replace(/\n$/, '');
		if (error === undefined && status === 0) {
			return {text: left};
		}

		// However it ended, what was written is the reader's.
		const why = `${error?.message ?? howEnded(status, signal)}: ${editor}`;
		return left === text ? {why} : {text: left, why};
	} catch (error) {
		return {why: `${(error as Error).message}: ${editor}`};
	} finally {
		// What came meanwhile is heard only when the loop has turned.
		setImmediate(() => setImmediate(listen));
		listenToStop();
		if (folder !== undefined) {
			rmSync(folder, {recursive: true, force: true});
		}
	}
}

function howEnded(status: number | null, signal: string | null): string {
	return status === 127
		? 'The editor was not found'
		: signal === null
			? `The editor ended with ${status}`
			: `The editor was ended by ${signal}`;
}
